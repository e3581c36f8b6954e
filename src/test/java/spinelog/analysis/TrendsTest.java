package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
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
