package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import spinelog.findings.Direction;
import spinelog.findings.Lately;
import spinelog.findings.Rules;
import spinelog.findings.Trend;

class TrendsTest {
  @Test
  void severalChangesInALongLogAreSummedUpByTheirFirstAndLastMonth() {
    Trend.Ends months = pillows(Rules.LONG_LOG).months().orElseThrow();
    assertEquals(Rules.MONTH, months.early().recorded());
    assertEquals(6, months.early().mean(), 1e-9);
    assertEquals(2, months.late().mean(), 1e-9);
    assertEquals(DiaryBuilder.FIRST, months.early().first());
    assertEquals(DiaryBuilder.FIRST.plusDays(Rules.LONG_LOG - 1), months.late().last());
    assertEquals(Optional.empty(), pillows(Rules.LONG_LOG - 1).months());
  }

  @Test
  void aSlopeWhoseIntervalIsNarrowAroundZeroIsSlight() {
    assertEquals(true, level(300).atMost().orElse(9) <= Rules.SLIGHT_TREND);
    assertEquals(OptionalDouble.empty(), level(60).atMost());
  }

  @Test
  void aWorseLastWeekIsHeldAgainstTheMorningsBeforeItWithTheSamePillow() {
    Lately lately = relapse(21, 1, 3).lately().orElseThrow();
    assertEquals(DiaryBuilder.FIRST.plusDays(21), lately.earlier().first());
    assertEquals(14, lately.earlier().recorded());
    assertEquals(7, lately.last().recorded());
    // 5, 4, 5, 6 by turns: two rounds and 5, 4 less by two; the last week is 6, 5, 4, 5, 6, 5, 4 +
    // 1.
    assertEquals(3, lately.earlier().mean(), 0.1);
    assertEquals(6, lately.last().mean(), 1e-9);
    assertEquals(lately.gap(), lately.shift().value().estimate(), 0.3);
    assertEquals(Direction.WORSE, lately.direction());
    assertEquals(Direction.WORSE, lately.went());
    assertEquals(Direction.NONE, relapse(21, 1, 0).lately().orElseThrow().direction());
  }

  @Test
  void aMirroredLogIsTheContraryLately() {
    Lately worse = relapse(21, 1, 3).lately().orElseThrow();
    Lately better = relapse(21, -1, 3).lately().orElseThrow();
    assertEquals(Direction.BETTER, better.direction());
    assertEquals(worse.gap(), -better.gap(), 1e-9);
    assertEquals(worse.shift().value().estimate(), -better.shift().value().estimate(), 1e-6);
    assertEquals(worse.shift().value().upper(), -better.shift().value().lower(), 1e-6);
  }

  @Test
  void fewerThanSevenMorningsBeforeTheLastSevenSayNothingOfThem() {
    assertEquals(true, relapse(28, 1, 3).lately().isPresent());
    assertEquals(Optional.empty(), relapse(29, 1, 3).lately());
    assertEquals(Optional.empty(), level(13).lately());
  }

  /**
   * 42 mornings of 5, 4, 5 and 6 by turns: two less from another pillow on, and in the last week so
   * much more; mirrored at 5 where the side is -1.
   */
  private static Trend relapse(int pillow, int side, double more) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < 42; i++) {
      double turn = new double[] {0, -1, 0, 1}[i % 4];
      double step = i < pillow ? 0 : -2;
      diary
          .pillow(i < pillow ? "old" : "new")
          .scores(5 + side * (turn + step + (i < 35 ? 0 : more)));
    }
    return diary.findings().trend();
  }

  /** Scores of 4, 5, 6 and 5 by turns. */
  private static Trend level(int mornings) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < mornings; i++) {
      diary.scores(new double[] {4, 5, 6, 5}[i % 4]);
    }
    return diary.findings().trend();
  }

  /** Three pillows, 61 mornings each as far as there are so many: around 6, 4, and 2. */
  private static Trend pillows(int mornings) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < mornings; i++) {
      diary.pillow("pillow " + i / 61).scores(6.0 - 2 * (i / 61) + (i % 2 - 0.5));
    }
    return diary.findings().trend();
  }
}
