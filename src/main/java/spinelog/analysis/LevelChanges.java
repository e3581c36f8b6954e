package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.LevelChange.BeyondMcid;
import spinelog.analysis.LevelChange.Direction;
import spinelog.analysis.LevelChange.Separation;
import spinelog.analysis.LevelChange.Verdict;
import spinelog.diary.Outcome;
import spinelog.stats.Estimate;
import spinelog.stats.Nonoverlap;

/** Answers for each setup change: what the scores did from that morning on. */
final class LevelChanges {
  private final Setting setting;
  private final List<SetupChange> changes;
  private final double confidence;
  private final Phases phases;

  /** Which coefficient carries each change; -1 where no recorded morning could show it. */
  private final int[] step;

  private final Fit drifting;
  private final Fit steady;

  LevelChanges(Setting setting) {
    this.setting = setting;
    this.changes = setting.changes();
    this.confidence = setting.plan().confidence();
    this.phases = new Phases(setting);
    this.step = steps();
    this.drifting = setting.allowForDrift(stepsModel()).fit();
    this.steady = stepsModel().fit();
  }

  List<LevelChange> answers() {
    return IntStream.range(0, changes.size()).mapToObj(this::answer).toList();
  }

  /** How much one morning resembles the next, with every change and a drift allowed for. */
  OptionalDouble memory() {
    return drifting.memory();
  }

  /** The joint effects of neighbours that fewer than 14 mornings tell apart. */
  List<JointEffect> jointEffects() {
    List<JointEffect> joint = new ArrayList<>();
    for (int from = 0; from < changes.size(); from = lastNeighbour(from) + 1) {
      int to = lastNeighbour(from);
      if (to > from) {
        List<LocalDate> dates =
            changes.subList(from, to + 1).stream().map(SetupChange::date).toList();
        joint.add(new JointEffect(dates, jointAnswer(from, to)));
      }
    }
    return joint;
  }

  private int lastNeighbour(int from) {
    int to = from;
    while (to + 1 < changes.size() && phases.recorded(to + 1) < Rules.APART_CLEARLY) {
      to++;
    }
    return to;
  }

  /** Changes with no recorded morning between them share one coefficient. */
  private int[] steps() {
    int[] steps = new int[changes.size()];
    int next = 0;
    for (int i = 0; i < steps.length; i++) {
      boolean shown = phases.recordedBefore(i) > 0 && phases.recordedFrom(i) > 0;
      boolean shared = i > 0 && steps[i - 1] >= 0 && phases.recorded(i) == 0;
      steps[i] = !shown ? -1 : shared ? steps[i - 1] : next++;
    }
    return steps;
  }

  private Model stepsModel() {
    Model model = new Model(setting.score());
    for (int i = 0; i < step.length; i++) {
      if (step[i] >= 0 && (i == 0 || step[i - 1] != step[i])) {
        model.ask(setting.after(i));
      }
    }
    return model;
  }

  private LevelChange answer(int i) {
    double[] before = phases.scores(i);
    double[] after = phases.scores(i + 1);
    Answer headline = estimate(i, drifting, Rules.HEADLINE_SIDE);
    Answer companion = estimate(i, steady, Rules.COMPANION_SIDE);
    Verdict verdict = verdict(headline, companion);
    boolean paired = Math.min(before.length, after.length) >= Rules.COMPANION_SIDE;
    double meanBefore = mean(before);
    return new LevelChange(
        changes.get(i).date(),
        changes.get(i).items(),
        phases.summary(i),
        phases.summary(i + 1),
        headline,
        companion,
        optional(paired, () -> Nonoverlap.nap(before, after)),
        optional(paired, () -> Nonoverlap.tau(before, after)),
        optional(
            before.length > 0 && after.length > 0 && meanBefore > 0,
            () -> 100 * (mean(after) - meanBefore) / meanBefore),
        verdict,
        direction(verdict, companion),
        beyondMcid(headline),
        joinedWith(i),
        separation(i),
        new ChangeNotes(setting, phases).of(i));
  }

  private Answer estimate(int i, Fit fit, int side) {
    Optional<Withheld> joined =
        separation(i) == Separation.NONE
            ? Optional.of(new Withheld(joinReason(i), 0))
            : Optional.empty();
    return Rules.noInterval(phases.allScores())
        .or(() -> joined)
        .or(() -> Rules.atLeast(side, phases.recorded(i + 1), Reason.TOO_FEW_AFTER))
        .or(() -> Rules.atLeast(side, phases.recorded(i), Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> fit.answer(step[i], confidence));
  }

  private Answer jointAnswer(int from, int to) {
    int[] carried = Arrays.stream(step, from, to + 1).filter(s -> s >= 0).toArray();
    return Rules.noInterval(phases.allScores())
        .or(() -> Rules.atLeast(Rules.HEADLINE_SIDE, phases.recorded(to + 1), Reason.TOO_FEW_AFTER))
        .or(() -> Rules.atLeast(Rules.HEADLINE_SIDE, phases.recorded(from), Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> drifting.answer(carried[0], carried[carried.length - 1], confidence));
  }

  private Reason joinReason(int i) {
    boolean sameAsPrevious = i > 0 && phases.recorded(i) == 0;
    boolean sameAsNext = i + 1 < changes.size() && phases.recorded(i + 1) == 0;
    return sameAsPrevious || sameAsNext ? Reason.CHANGED_TOGETHER : Reason.TOO_CLOSE_TOGETHER;
  }

  /** Mornings that tell a change from its nearest neighbour; a lone change is always clear. */
  private Separation separation(int i) {
    int toPrevious = i > 0 ? phases.recorded(i) : Integer.MAX_VALUE;
    int toNext = i + 1 < changes.size() ? phases.recorded(i + 1) : Integer.MAX_VALUE;
    int apart = Math.min(toPrevious, toNext);
    return apart < Rules.APART_AT_ALL
        ? Separation.NONE
        : apart < Rules.APART_CLEARLY ? Separation.POOR : Separation.CLEAR;
  }

  private List<LocalDate> joinedWith(int i) {
    int from = i;
    while (from > 0 && phases.recorded(from) < Rules.APART_CLEARLY) {
      from--;
    }
    return IntStream.rangeClosed(from, lastNeighbour(i))
        .filter(other -> other != i)
        .mapToObj(other -> changes.get(other).date())
        .toList();
  }

  private static Verdict verdict(Answer headline, Answer companion) {
    if (!(headline instanceof Estimated h) || !(companion instanceof Estimated c)) {
      return Verdict.WITHHELD;
    }
    if (!c.value().excludesZero()) {
      return Verdict.CANNOT_TELL;
    }
    if (!h.value().excludesZero()) {
      return Verdict.SUGGESTIVE;
    }
    boolean sameSide = Math.signum(h.value().lower()) == Math.signum(c.value().lower());
    return sameSide ? Verdict.CHANGED : Verdict.CANNOT_TELL;
  }

  private static Direction direction(Verdict verdict, Answer companion) {
    if (verdict == Verdict.WITHHELD || verdict == Verdict.CANNOT_TELL) {
      return Direction.NONE;
    }
    return ((Estimated) companion).value().estimate() < 0 ? Direction.BETTER : Direction.WORSE;
  }

  /** The mark is one of points, so it is unknown for an outcome in minutes. */
  private BeyondMcid beyondMcid(Answer headline) {
    Outcome outcome = setting.plan().outcome();
    if (!outcome.isScore() || !(headline instanceof Estimated estimated)) {
      return BeyondMcid.UNKNOWN;
    }
    double mark = setting.plan().mcid();
    Estimate value = estimated.value();
    if (value.upper() <= -mark || value.lower() >= mark) {
      return BeyondMcid.YES;
    }
    return value.lower() > -mark && value.upper() < mark ? BeyondMcid.NO : BeyondMcid.POSSIBLY;
  }

  private static OptionalDouble optional(boolean present, java.util.function.DoubleSupplier value) {
    return present ? OptionalDouble.of(value.getAsDouble()) : OptionalDouble.empty();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
