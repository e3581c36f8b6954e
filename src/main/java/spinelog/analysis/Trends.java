package spinelog.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Lately;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Stretch;
import spinelog.findings.Trend;
import spinelog.findings.Trend.Ends;
import spinelog.stats.TheilSen;

/** The answer on how the score moved over the whole period. */
final class Trends {
  private static final double DAYS = 30;

  private Trends() {}

  static Trend of(Basis basis) {
    DayFrame frame = basis.frame();
    double[] score = frame.numbers(DayFrame.SCORE);
    int[] day = IntStream.range(0, score.length).filter(i -> !Double.isNaN(score[i])).toArray();
    double[] recorded = Arrays.stream(day).mapToDouble(i -> score[i]).toArray();
    Ends sevens = Measurements.ends(byDate(frame, score), frame.first(), last(frame));
    Answer slope = slope(basis);
    return new Trend(
        slope,
        atMost(slope),
        recorded.length < Rules.TREND ? Double.NaN : DAYS * TheilSen.slope(day, recorded),
        sevens.early(),
        sevens.late(),
        lately(basis, score),
        months(basis, score));
  }

  private static LocalDate last(DayFrame frame) {
    return frame.date(frame.size() - 1);
  }

  private static SortedMap<LocalDate, Double> byDate(DayFrame frame, double[] score) {
    SortedMap<LocalDate, Double> values = new TreeMap<>();
    IntStream.range(0, score.length)
        .filter(i -> !Double.isNaN(score[i]))
        .forEach(i -> values.put(frame.date(i), score[i]));
    return values;
  }

  /** Where the interval holds 0 and none but slight slopes, the further bound. */
  private static OptionalDouble atMost(Answer slope) {
    return slope
        .estimate()
        .filter(value -> value.lower() <= 0 && value.upper() >= 0)
        .map(value -> Math.max(-value.lower(), value.upper()))
        .filter(bound -> bound <= Rules.SLIGHT_TREND)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** Over several changes in a long log, where the scores went. */
  private static Optional<Ends> months(Basis basis, double[] score) {
    if (basis.setup().comparisons().size() < 2 || score.length < Rules.LONG_LOG) {
      return Optional.empty();
    }
    DayFrame frame = basis.frame();
    Phase early = days(frame, score, 0, Rules.MONTH);
    Phase late = days(frame, score, score.length - Rules.MONTH, score.length);
    return early.recorded() == 0 || late.recorded() == 0
        ? Optional.empty()
        : Optional.of(new Ends(early, late));
  }

  /** Per 30 days, the setup steps allowed for; time enters flat, as it is the question here. */
  private static Answer slope(Basis basis) {
    double[] time = IntStream.range(0, basis.frame().size()).mapToDouble(i -> i / DAYS).toArray();
    Model model = basis.model();
    int slope = model.add(time);
    return Withholding.atLeast(Rules.TREND, model.scores().length, Reason.TOO_FEW_FOR_TREND)
        .or(basis::noInterval)
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> model.fit().answer(slope, basis.plan().confidence()));
  }

  /** How the last mornings are beside those before them with the same setup. */
  private static Optional<Lately> lately(Basis basis, double[] score) {
    int since = basis.setup().switches().stream().mapToInt(DesignSwitch::row).max().orElse(0);
    int[] recorded =
        IntStream.range(since, score.length).filter(i -> !Double.isNaN(score[i])).toArray();
    if (recorded.length < Rules.SIDE + Rules.FIRST_AND_LAST || basis.noInterval().isPresent()) {
      return Optional.empty();
    }
    int last = recorded[recorded.length - Rules.FIRST_AND_LAST];
    Model model = basis.model();
    int shift =
        model.add(IntStream.range(0, score.length).mapToDouble(i -> i < last ? 0 : 1).toArray());
    return model.fit().answer(shift, basis.plan().confidence()) instanceof Estimated moved
        ? Optional.of(
            new Lately(
                days(basis.frame(), score, since, last),
                days(basis.frame(), score, last, score.length),
                moved))
        : Optional.empty();
  }

  private static Phase days(DayFrame frame, double[] score, int from, int to) {
    double[] recorded =
        Arrays.stream(score, from, to).filter(each -> !Double.isNaN(each)).toArray();
    Stretch days = new Stretch(frame.date(from), frame.date(to - 1));
    return Phases.of(List.of(days), recorded, to - from);
  }
}
