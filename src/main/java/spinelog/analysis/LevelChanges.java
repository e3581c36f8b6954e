package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.LevelChange.BeyondMcid;
import spinelog.analysis.LevelChange.Direction;
import spinelog.analysis.LevelChange.Verdict;
import spinelog.diary.Outcome;
import spinelog.stats.Estimate;
import spinelog.stats.Nonoverlap;

/** Answers for each pair of setup states: the scores in the second against those in the first. */
final class LevelChanges {
  private final Setting setting;
  private final List<Comparison> comparisons;
  private final double confidence;
  private final Phases phases;
  private final Neighbours neighbours;

  /** Which coefficient carries each comparison; -1 where no recorded morning could show it. */
  private final int[] carrier;

  private final Fit drifting;
  private final Fit steady;
  private final Fit byWeekday;

  LevelChanges(Setting setting) {
    this.setting = setting;
    this.comparisons = setting.comparisons();
    this.confidence = setting.plan().confidence();
    this.phases = new Phases(setting);
    this.neighbours = new Neighbours(setting);
    Model model = new Model(setting.score());
    this.carrier = carriers(model);
    this.steady = model.fit();
    this.drifting = setting.allowForDrift(model).fit();
    this.byWeekday = byWeekday(model);
  }

  List<LevelChange> answers() {
    return IntStream.range(0, comparisons.size()).mapToObj(this::answer).toList();
  }

  /** How much one morning resembles the next, with every change and a drift allowed for. */
  OptionalDouble memory() {
    return drifting.memory();
  }

  /** The joint effects of changes that fewer than 14 mornings tell apart. */
  List<JointEffect> jointEffects() {
    return neighbours.groups().stream()
        .map(group -> new JointEffect(dates(group), jointAnswer(group)))
        .toList();
  }

  private Fit byWeekday(Model model) {
    int mornings = phases.allScores().length;
    return Rules.atLeast(Rules.WEEKDAYS, mornings, Reason.TOO_FEW_FOR_WEEKDAYS)
        .map(Fit::new)
        .orElseGet(() -> setting.allowForWeekdays(model).fit());
  }

  /** Asks for every comparison that a recorded morning can show; equal columns are asked once. */
  private int[] carriers(Model model) {
    List<double[]> asked = new ArrayList<>();
    int[] carriers = new int[comparisons.size()];
    for (int i = 0; i < carriers.length; i++) {
      double[] state = model.pick(setting.after(i));
      int known =
          IntStream.range(0, asked.size())
              .filter(j -> Arrays.equals(asked.get(j), state))
              .findFirst()
              .orElse(asked.size());
      boolean shown = Arrays.stream(state).distinct().count() == 2;
      carriers[i] = shown ? known : -1;
      if (shown && known == asked.size()) {
        asked.add(state);
        model.ask(setting.after(i));
      }
    }
    return carriers;
  }

  private LevelChange answer(int i) {
    Comparison compared = comparisons.get(i);
    double[] before = phases.scores(compared.before());
    double[] after = phases.scores(compared.after());
    Answer headline = estimate(i, drifting, Rules.HEADLINE_SIDE);
    Answer companion = estimate(i, steady, Rules.COMPANION_SIDE);
    Verdict verdict = verdict(headline, companion);
    boolean paired = Math.min(before.length, after.length) >= Rules.COMPANION_SIDE;
    double meanBefore = mean(before);
    return new LevelChange(
        compared.switches().stream().map(phases::switched).toList(),
        phases.phase(compared.before()),
        phases.phase(compared.after()),
        headline,
        companion,
        estimate(i, byWeekday, Rules.HEADLINE_SIDE),
        optional(paired, () -> Nonoverlap.nap(before, after)),
        optional(paired, () -> Nonoverlap.tau(before, after)),
        optional(
            before.length > 0 && after.length > 0 && meanBefore > 0,
            () -> 100 * (mean(after) - meanBefore) / meanBefore),
        verdict,
        direction(verdict, companion),
        beyondMcid(headline),
        dates(neighbours.of(i)),
        neighbours.separation(i),
        new ChangeNotes(setting, phases).of(i));
  }

  private Answer estimate(int i, Fit fit, int side) {
    Comparison compared = comparisons.get(i);
    return Rules.noInterval(phases.allScores())
        .or(() -> carrier[i] < 0 ? Optional.empty() : neighbours.inseparable(i))
        .or(() -> Rules.atLeast(side, phases.recorded(compared.after()), Reason.TOO_FEW_AFTER))
        .or(() -> Rules.atLeast(side, phases.recorded(compared.before()), Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> fit.answer(carrier[i], confidence));
  }

  /** All changes of a group together against none of them. */
  private Answer jointAnswer(Set<Integer> group) {
    Set<Integer> before = new TreeSet<>();
    Set<Integer> after = new TreeSet<>();
    Set<Integer> asked = new LinkedHashSet<>();
    for (int i : group) {
      before.addAll(comparisons.get(i).before());
      after.addAll(comparisons.get(i).after());
      asked.add(carrier[i]);
    }
    before.removeIf(s -> group.stream().anyMatch(i -> comparisons.get(i).isSecond(s)));
    after.removeIf(s -> !group.stream().allMatch(i -> comparisons.get(i).isSecond(s)));
    asked.remove(-1);
    return Rules.noInterval(phases.allScores())
        .or(() -> Rules.atLeast(Rules.HEADLINE_SIDE, phases.recorded(after), Reason.TOO_FEW_AFTER))
        .or(
            () ->
                Rules.atLeast(Rules.HEADLINE_SIDE, phases.recorded(before), Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> drifting.answer(asked, confidence));
  }

  private List<LocalDate> dates(Set<Integer> group) {
    return group.stream()
        .map(i -> setting.switches().get(comparisons.get(i).switches().get(0)).date())
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

  private static OptionalDouble optional(boolean present, DoubleSupplier value) {
    return present ? OptionalDouble.of(value.getAsDouble()) : OptionalDouble.empty();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
