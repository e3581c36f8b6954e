package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Direction;
import spinelog.findings.Lately;

/**
 * How often a log says that its last seven mornings were other than those before them: a pillow
 * that takes two points away at two fifths of the log, whole-number scores, one morning in ten
 * missing.
 */
@Tag("calibration")
class LatelyTest {
  private static final int LOGS = 1000;

  /** The aim for logs in which nothing moved, in percent, and two standard errors. */
  private static final double MOST = 6 + 1.4;

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "31, 0", "31, 0.3", "31, 0.6", "60, 0", "60, 0.3", "60, 0.6", "90, 0", "90, 0.3", "90, 0.6"
  })
  void aLastWeekLikeTheOthersIsSeldomSaidToBeOther(int days, double memory) {
    double said = percent(days, memory, 0, List.of(Direction.BETTER, Direction.WORSE));
    assertTrue(said <= MOST, days + " days, memory " + memory + ": " + said + " %");
  }

  @ParameterizedTest
  @CsvSource({"31, 0, 50", "60, 0, 70", "31, 0.3, 40", "60, 0.3, 60", "90, 0.6, 30"})
  void aLastWeekThatIsTwoAndAHalfPointsWorseIsSaidToBe(int days, double memory, double least) {
    double said = percent(days, memory, 2.5, List.of(Direction.WORSE));
    assertTrue(said >= least, days + " days, memory " + memory + ": " + said + " %");
  }

  private static double percent(int days, double memory, double worse, List<Direction> directions) {
    int said = 0;
    for (int log = 0; log < LOGS; log++) {
      Direction direction =
          Analysis.of(diary(days, memory, worse, new Random(log)), AnalysisPlan.DEFAULT)
              .trend()
              .lately()
              .map(Lately::direction)
              .orElse(Direction.NONE);
      said += directions.contains(direction) ? 1 : 0;
    }
    return 100.0 * said / LOGS;
  }

  private static Diary diary(int count, double memory, double worse, Random random) {
    double[] noise =
        new Autoregression(1.5, memory, 0, Autoregression.Shocks.NORMAL).draw(count, random);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean isNew = i >= 2 * count / 5;
      double level = (isNew ? 4 : 6) + (i >= count - 7 ? worse : 0);
      double score = Math.max(0, Math.min(10, Math.rint(level + noise[i])));
      Scores scores =
          random.nextDouble() < 0.1 ? Scores.NONE : new Scores(Map.of(Outcome.STIFFNESS, score));
      days.add(day(START.plusDays(i), isNew ? "Latex" : "Feather", scores));
    }
    return new Diary(About.NOTHING, days, List.of());
  }

  private static Day day(LocalDate date, String pillow, Scores scores) {
    Night night =
        new Night(
            Position.UNKNOWN, pillow, "", YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
    return new Day(date, night, scores, Care.NOTHING, Warnings.NOT_ASKED, "");
  }
}
