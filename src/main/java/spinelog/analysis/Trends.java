package spinelog.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Rules;
import spinelog.findings.Trend;
import spinelog.stats.TheilSen;
import tech.tablesaw.api.DoubleColumn;

/** The answer on how the score moved over the whole period. */
final class Trends {
  private static final double DAYS = 30;

  private Trends() {}

  static Trend of(Setting setting) {
    double[] score = setting.frame().numbers(DayFrame.SCORE);
    int[] day = IntStream.range(0, score.length).filter(i -> !Double.isNaN(score[i])).toArray();
    double[] recorded = Arrays.stream(day).mapToDouble(i -> score[i]).toArray();
    return new Trend(
        slope(setting),
        recorded.length < 2 ? Double.NaN : DAYS * TheilSen.slope(day, recorded),
        week(score, 0),
        week(score, Math.max(0, score.length - 7)));
  }

  /** Per 30 days, the setup steps allowed for; time enters flat, as it is the question here. */
  private static Answer slope(Setting setting) {
    double[] time = IntStream.range(0, setting.frame().size()).mapToDouble(i -> i / DAYS).toArray();
    Model model = setting.model();
    int slope = model.add(time);
    return Rules.atLeast(Rules.TREND, model.scores().length, Reason.TOO_FEW_FOR_TREND)
        .or(setting::noInterval)
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> model.fit().answer(slope, setting.plan().confidence()));
  }

  private static double week(double[] score, int from) {
    double[] days = Arrays.copyOfRange(score, from, Math.min(from + 7, score.length));
    return DoubleColumn.create("week", days).mean();
  }
}
