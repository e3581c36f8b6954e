package spinelog.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.JointEffect;
import spinelog.findings.LevelChange;
import spinelog.findings.LevelChange.Separation;
import spinelog.findings.LevelChange.Sides;
import spinelog.findings.LevelChange.Verdict;
import spinelog.findings.Rules;
import spinelog.stats.Nonoverlap;

/** Answers for each pair of setup states: the scores in the second against those in the first. */
final class LevelChanges {
  private final Setting setting;
  private final Setup setup;
  private final double confidence;
  private final Phases phases;
  private final Neighbours neighbours;

  /** Fitted when first asked for: a log may withhold every answer that would need them. */
  private Optional<Fit> drifting = Optional.empty();

  private Optional<Fit> steady = Optional.empty();
  private Optional<Fit> byWeekday = Optional.empty();

  LevelChanges(Setting setting) {
    this.setting = setting;
    this.setup = setting.setup();
    this.confidence = setting.plan().confidence();
    this.phases = new Phases(setting);
    this.neighbours = new Neighbours(setting, MassageShift.of(setting));
  }

  List<LevelChange> answers() {
    return IntStream.range(0, setup.comparisons().size()).mapToObj(this::answer).toList();
  }

  /** How much one morning resembles the next, with the setup and a drift allowed for. */
  OptionalDouble memory() {
    return setting.noInterval().isPresent() ? OptionalDouble.empty() : drifting().memory();
  }

  /** The joint effects of changes that fewer than 14 mornings tell apart. */
  List<JointEffect> jointEffects() {
    return new JointEffects(setting, neighbours, this::drifting).answers();
  }

  /**
   * Whether a change goes with a shift of the massage rate so closely that neither stands alone.
   */
  boolean isMassageInseparable() {
    return IntStream.range(0, setup.comparisons().size())
        .anyMatch(i -> neighbours.fromMassage(i) == Separation.NONE);
  }

  private Fit drifting() {
    drifting = drifting.or(() -> Optional.of(setting.driftingModel().fit()));
    return drifting.get();
  }

  private Fit steady() {
    steady = steady.or(() -> Optional.of(setting.model().fit()));
    return steady.get();
  }

  private Fit byWeekday() {
    int mornings = (int) DoubleStream.of(setting.score()).filter(s -> !Double.isNaN(s)).count();
    byWeekday =
        byWeekday
            .or(
                () ->
                    Rules.atLeast(Rules.WEEKDAYS, mornings, Reason.TOO_FEW_FOR_WEEKDAYS)
                        .map(Fit::new))
            .or(() -> Optional.of(setting.withWeekdays(setting.driftingModel()).fit()));
    return byWeekday.get();
  }

  private LevelChange answer(int i) {
    Comparison compared = setup.comparisons().get(i);
    double[] before = phases.scores(compared.before());
    double[] after = phases.scores(compared.after());
    Sides sides = sides(compared);
    Answer headline = estimate(i, sides, Rules.HEADLINE_SIDE, this::drifting);
    Answer companion = estimate(i, sides, Rules.COMPANION_SIDE, this::steady);
    Verdict verdict = Verdicts.verdict(headline, companion);
    boolean paired = Math.min(before.length, after.length) >= Rules.COMPANION_SIDE;
    double meanBefore = mean(before);
    return new LevelChange(
        compared.switches().stream().map(phases::switched).toList(),
        phases.phase(compared.before()),
        phases.phase(compared.after()),
        sides,
        headline,
        companion,
        estimate(i, sides, Rules.HEADLINE_SIDE, this::byWeekday),
        optional(paired, () -> Nonoverlap.nap(before, after)),
        optional(paired, () -> Nonoverlap.tau(before, after)),
        optional(
            before.length > 0 && after.length > 0 && meanBefore > 0,
            () -> 100 * (mean(after) - meanBefore) / meanBefore),
        verdict,
        Verdicts.direction(verdict, companion),
        Verdicts.beyond(mark(), headline),
        Verdicts.beyond(LevelChange.THIRTY_PERCENT * meanBefore, headline),
        neighbours.of(i).stream().map(this::date).toList(),
        neighbours.separation(i),
        new ChangeNotes(setting, phases).of(compared, neighbours.fromMassage(i)));
  }

  private Answer estimate(int i, Sides sides, int side, Supplier<Fit> fit) {
    boolean shown = sides.before() > 0 && sides.after() > 0;
    return setting
        .noInterval()
        .or(() -> shown ? neighbours.inseparable(i) : Optional.<Withheld>empty())
        .or(() -> Rules.atLeast(side, sides.after(), Reason.TOO_FEW_AFTER))
        .or(() -> Rules.atLeast(side, sides.before(), Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> fit.get().answer(difference(i), confidence));
  }

  private double[] difference(int i) {
    return setup.difference(setup.comparisons().get(i).moves());
  }

  private Sides sides(Comparison compared) {
    double[] after = new Model(setting.score()).pick(setting.after(compared));
    int second = (int) Arrays.stream(after).sum();
    return new Sides(after.length - second, second);
  }

  private LocalDate date(int i) {
    return setup.switches().get(setup.comparisons().get(i).there().get(0)).date();
  }

  /** The mark is one of points, so there is none for an outcome in minutes. */
  private double mark() {
    return setting.plan().outcome().isScore() ? setting.plan().mcid() : Double.NaN;
  }

  private static OptionalDouble optional(boolean present, DoubleSupplier value) {
    return present ? OptionalDouble.of(value.getAsDouble()) : OptionalDouble.empty();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
