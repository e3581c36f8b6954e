package spinelog.calibration;

import static spinelog.calibration.Cell.Question.PILLOW;
import static spinelog.calibration.Cell.Question.SESSIONS;
import static spinelog.calibration.Cell.Range.atLeast;
import static spinelog.calibration.Cell.Range.atMost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.calibration.Autoregression.Shocks;
import spinelog.calibration.Cell.Range;
import spinelog.calibration.Condition.Sessions;
import spinelog.samples.SlowState;

/**
 * Cells that belong together, with what a table shows of them.
 *
 * @param title what they have in common
 * @param measures the columns
 * @param cells the rows
 */
record Section(String title, List<Measure> measures, List<Cell> cells) {
  private static final int[] DAYS = {30, 60, 90, 180};
  static final double[] MEMORY = {0, 0.2, 0.4, 0.6};
  static final double STEP = -2;
  static final double DRIFT = 0.02;

  private static final Map<Measure, Range> FALSE_ALARMS =
      Map.of(Measure.HEADLINE, atMost(7), Measure.CHANGED, atMost(5));
  private static final Map<Measure, Range> FALSE_ALARMS_OTHER_NOISE =
      Map.of(Measure.HEADLINE, atMost(10), Measure.CHANGED, atMost(6));
  private static final Map<Measure, Range> COVERAGE = Map.of(Measure.COVERAGE, new Range(93, 99));
  private static final Range WIDTH = new Range(3.8 * 0.95, 3.8 * 1.05);
  private static final Range POWER = atLeast(55);
  private static final double BIAS = 0.1;

  /** With fewer than 30 pairs of mornings. */
  private static final double BIAS_IN_A_MONTH = 0.15;

  private static final List<Measure> ON_NOTHING =
      List.of(Measure.T_TEST, Measure.HEADLINE, Measure.CHANGED, Measure.WIDTH);
  private static final List<Measure> ON_STEP =
      List.of(Measure.T_TEST, Measure.HEADLINE, Measure.CHANGED, Measure.COVERAGE, Measure.WIDTH);
  private static final List<Measure> ON_SESSIONS =
      List.of(
          Measure.DAY_AFTER, Measure.DAY_AFTER_MEAN, Measure.WEEKLY_RATE, Measure.WEEKLY_RATE_MEAN);

  /** Everything the answers promise. */
  static List<Section> all() {
    return List.of(
        nothingChanged(),
        otherNoise(),
        drift(),
        newPillow(),
        widthAndPower(),
        byIndication(),
        Month.nothing(),
        Month.drift(),
        Month.newPillow(),
        Month.massageByChance(),
        Month.massageShift());
  }

  static Section nothingChanged() {
    return new Section(
        "Nothing changed; each morning remembers the one before",
        ON_NOTHING,
        grid(Section::firstOrder, FALSE_ALARMS));
  }

  static Section drift() {
    return new Section(
        "Nothing changed but a drift of 0.02 points a day",
        ON_NOTHING,
        grid(
            (days, memory) -> firstOrder(days, memory).withDrift(DRIFT),
            Map.of(Measure.CHANGED, atMost(6))));
  }

  static Section newPillow() {
    return new Section(
        "The new pillow takes 2 points off",
        ON_STEP,
        grid((days, memory) -> firstOrder(days, memory).withStep(STEP), COVERAGE));
  }

  static String named(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private interface Grid {
    Condition at(int days, double memory);
  }

  /** First-order noise of every length and memory. */
  private static List<Cell> grid(Grid grid, Map<Measure, Range> targets) {
    return IntStream.of(DAYS)
        .boxed()
        .flatMap(days -> DoubleStream.of(MEMORY).mapToObj(memory -> grid.at(days, memory)))
        .map(condition -> new Cell(condition, PILLOW, targets))
        .toList();
  }

  static Condition firstOrder(int days, double memory) {
    return Condition.nothing(
        named("%d days, AR(1) %.1f", days, memory), days, sd -> new SlowState(sd, memory, 1));
  }

  static Section otherNoise() {
    return new Section(
        "Nothing changed; noise of other kinds",
        ON_NOTHING,
        IntStream.of(DAYS)
            .boxed()
            .flatMap(Section::otherKinds)
            .map(condition -> new Cell(condition, PILLOW, FALSE_ALARMS_OTHER_NOISE))
            .toList());
  }

  private static Stream<Condition> otherKinds(int days) {
    return Stream.of(
        slowState(days, 0.6),
        slowState(days, 0.8),
        slowState(days, 0.9),
        secondOrder(days, 0.4, 0.2),
        secondOrder(days, 0.3, 0.3),
        secondOrder(days, 0.6, -0.3),
        heavyTails(days));
  }

  /** A slow state and rating noise of the same variance, which is ARMA(1,1). */
  static Condition slowState(int days, double memory) {
    return Condition.nothing(
        named("%d days, ARMA(1,1) %.1f", days, memory), days, sd -> new SlowState(sd, memory, 0.5));
  }

  private static Condition secondOrder(int days, double first, double second) {
    return Condition.nothing(
        named("%d days, AR(2) %.1f %.1f", days, first, second),
        days,
        sd -> new Autoregression(sd, first, second, Shocks.NORMAL));
  }

  private static Condition heavyTails(int days) {
    return Condition.nothing(
        named("%d days, AR(1) 0.4, heavy tails", days),
        days,
        sd -> new Autoregression(sd, 0.4, 0, Shocks.HEAVY_TAILED));
  }

  static Section widthAndPower() {
    return new Section(
        "Not too wide",
        ON_STEP,
        List.of(
            new Cell(firstOrder(60, 0.4), PILLOW, Map.of(Measure.WIDTH, WIDTH)),
            new Cell(firstOrder(90, 0.3).withStep(STEP), PILLOW, Map.of(Measure.HEADLINE, POWER))));
  }

  static Section byIndication() {
    return new Section(
        "Sessions do nothing, and are done when it hurts",
        ON_SESSIONS,
        Stream.of(31, 60, 90, 180)
            .flatMap(days -> DoubleStream.of(MEMORY).mapToObj(memory -> firstOrder(days, memory)))
            .map(condition -> condition.with(Sessions.BY_INDICATION))
            .map(condition -> new Cell(condition, SESSIONS, sessionTargets(condition.days())))
            .toList());
  }

  private static Map<Measure, Range> sessionTargets(int days) {
    double bias = days == 31 ? BIAS_IN_A_MONTH : BIAS;
    return Map.of(
        Measure.DAY_AFTER, atMost(9),
        Measure.DAY_AFTER_MEAN, new Range(-bias, bias),
        Measure.WEEKLY_RATE, atMost(9));
  }
}
