package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;

/**
 * What page 1 says of switching back and forth: how many logs of six weeks show a true change of 2
 * points (standard deviation 1.5, no gaps), by the order of the two pillows.
 */
@Tag("calibration")
class SwitchingDesignTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 6;
  private static final int LOGS = 1500;

  /** On which pillow each week is slept. */
  private enum Design {
    /** Three weeks on the old one, three on the new. */
    ONE_SWITCH {
      @Override
      boolean[] isNew(Random random) {
        return new boolean[] {false, false, false, true, true, true};
      }
    },
    /** A week on each in every fortnight; a coin decides which comes first. */
    COIN_A_FORTNIGHT {
      @Override
      boolean[] isNew(Random random) {
        boolean[] isNew = new boolean[WEEKS];
        for (int week = 0; week < WEEKS; week += 2) {
          isNew[week] = random.nextBoolean();
          isNew[week + 1] = !isNew[week];
        }
        return isNew;
      }
    },
    /** A coin a week, so that four weeks in a row may be alike. */
    COIN_A_WEEK {
      @Override
      boolean[] isNew(Random random) {
        boolean[] isNew = new boolean[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
          isNew[week] = random.nextBoolean();
        }
        return isNew;
      }
    };

    abstract boolean[] isNew(Random random);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.6})
  void aCoinAFortnightShowsInNineOfTenLogsWhatOneSwitchShowsInHalf(double memory) {
    double fortnights = shown(Design.COIN_A_FORTNIGHT, memory);
    double once = shown(Design.ONE_SWITCH, memory);
    double weeks = shown(Design.COIN_A_WEEK, memory);
    String all = "fortnights " + fortnights + ", once " + once + ", weeks " + weeks;
    assertTrue(fortnights >= 0.87, all);
    assertTrue(once >= 0.40 && once <= 0.55, all);
    assertTrue(weeks <= 0.72, all);
  }

  private static double shown(Design design, double memory) {
    Random random = new Random(7);
    int shown = 0;
    for (int log = 0; log < LOGS; log++) {
      shown += isShown(diary(design.isNew(random), memory, random)) ? 1 : 0;
    }
    return (double) shown / LOGS;
  }

  private static boolean isShown(Diary diary) {
    return Analysis.of(diary, AnalysisPlan.DEFAULT)
        .setup()
        .leading()
        .map(Change::withDrift)
        .filter(Answer::isClear)
        .isPresent();
  }

  private static Diary diary(boolean[] isNew, double memory, Random random) {
    double[] noise =
        new Autoregression(1.5, memory, 0, Autoregression.Shocks.NORMAL).draw(7 * WEEKS, random);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < noise.length; i++) {
      boolean latex = isNew[i / 7];
      double score = Math.max(0, Math.min(10, Math.rint((latex ? 4 : 6) + noise[i])));
      days.add(
          new Day(
              FIRST.plusDays(i),
              night(latex ? "Latex" : "Feather"),
              new Scores(Map.of(Outcome.STIFFNESS, score)),
              Care.NOTHING,
              Warnings.NONE,
              ""));
    }
    return new Diary(About.NOTHING, days, List.of());
  }

  private static Night night(String pillow) {
    return Night.of(Position.UNKNOWN, pillow);
  }
}
