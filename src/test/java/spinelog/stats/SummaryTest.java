package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void fourScores() {
    // mean 4, squares 9 + 1 + 1 + 9 = 20 over 3; quartiles at ranks 1.75 and 3.25
    Summary summary = Summary.of(new double[] {7, 1, 5, 3});
    assertEquals(new Summary(4, 4, Math.sqrt(20 / 3.0), 1, 2.5, 4, 5.5, 7), summary);
  }

  @Test
  void oneScoreHasNoSpread() {
    assertEquals(new Summary(1, 6, Double.NaN, 6, 6, 6, 6, 6), Summary.of(new double[] {6}));
  }

  @Test
  void theEndsOfTheQuantilesAreTheExtremes() {
    double[] values = {4, 9, 2};
    assertEquals(2, Summary.quantile(values, 0));
    assertEquals(9, Summary.quantile(values, 1));
  }

  @Test
  void nothingToDescribeIsRefused() {
    double[] none = {};
    double[] missing = {1, Double.NaN};
    double[] one = {1};
    assertThrows(IllegalArgumentException.class, () -> Summary.of(none));
    assertThrows(IllegalArgumentException.class, () -> Summary.of(missing));
    assertThrows(IllegalArgumentException.class, () -> Summary.quantile(one, 1.5));
  }
}
