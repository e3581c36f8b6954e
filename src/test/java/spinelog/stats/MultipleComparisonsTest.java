package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MultipleComparisonsTest {
  private static final double[] P = {0.04, 0.01, 0.03};

  @Test
  void holmMultipliesTheSmallestMostAndNeverDecreases() {
    // .01 x 3, .03 x 2, then .04 x 1 raised to .06
    assertArrayEquals(new double[] {0.06, 0.03, 0.06}, MultipleComparisons.holm(P), 1e-15);
  }

  @Test
  void benjaminiAndHochbergDivideByTheRank() {
    // .04 x 3/3, .03 x 3/2 lowered to .04, .01 x 3/1
    assertArrayEquals(
        new double[] {0.04, 0.03, 0.04}, MultipleComparisons.benjaminiHochberg(P), 1e-15);
  }

  @Test
  void oneQuestionNeedsNoAdjustment() {
    double[] one = {0.2};
    assertArrayEquals(one, MultipleComparisons.holm(one));
    assertArrayEquals(one, MultipleComparisons.benjaminiHochberg(one));
    assertArrayEquals(new double[0], MultipleComparisons.holm(new double[0]));
  }

  @Test
  void noAdjustedValueExceedsOne() {
    double[] large = {0.9, 0.8};
    assertArrayEquals(new double[] {1, 1}, MultipleComparisons.holm(large));
    assertArrayEquals(new double[] {0.9, 0.9}, MultipleComparisons.benjaminiHochberg(large));
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    double[] negative = {-0.1};
    double[] missing = {Double.NaN};
    assertThrows(IllegalArgumentException.class, () -> MultipleComparisons.holm(negative));
    assertThrows(
        IllegalArgumentException.class, () -> MultipleComparisons.benjaminiHochberg(missing));
  }
}
