package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheilSenTest {
  @Test
  void theMiddleOfThreeSlopesOverAGap() {
    // days 1, 2, 5: slopes 3, 1, 1/3
    assertEquals(1, TheilSen.slope(new int[] {1, 2, 5}, new double[] {0, 3, 4}), 1e-15);
  }

  @Test
  void theMeanOfTheTwoMiddleSlopesOfSix() {
    // days 1..4, scores 0 1 0 4: slopes -1, 0, 1, 4/3, 3/2, 4
    double slope = TheilSen.slope(new int[] {1, 2, 3, 4}, new double[] {0, 1, 0, 4});
    assertEquals((1 + 4 / 3.0) / 2, slope, 1e-15);
  }

  @Test
  void oneWildMorningDoesNotTiltIt() {
    int[] day = {1, 2, 3, 4, 5, 6, 7};
    assertEquals(-1, TheilSen.slope(day, new double[] {9, 8, 7, 60, 5, 4, 3}));
  }

  @Test
  void equalScoresHaveNoSlope() {
    assertEquals(0, TheilSen.slope(new int[] {1, 9, 11}, new double[] {5, 5, 5}));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countingFindsWhatSortingFinds(long seed) {
    SyntheticLog log = new SyntheticLog(50, seed);
    assertEquals(
        new Median().evaluate(slopes(log.day, log.y)), TheilSen.slope(log.day, log.y), 1e-15);
    double[] mirrored = Arrays.stream(log.y).map(y -> -y).toArray();
    assertEquals(-TheilSen.slope(log.day, log.y), TheilSen.slope(log.day, mirrored), 1e-15);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalSlopesAreCountedEach(long seed) {
    Random chance = new Random(seed);
    int[] day = IntStream.range(0, 300).map(i -> 3 * i + chance.nextInt(3)).toArray();
    double[] y = IntStream.range(0, 300).mapToDouble(i -> chance.nextInt(5) / 2.0).toArray();
    assertEquals(new Median().evaluate(slopes(day, y)), TheilSen.slope(day, y));
    double[] few = IntStream.range(0, 300).mapToDouble(i -> i % 50 == 0 ? 1 : 0).toArray();
    assertEquals(0, TheilSen.slope(day, few));
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void aLifetimeOfMorningsIsSoonDone() {
    int[] day = IntStream.range(0, 40_000).toArray();
    double[] y = IntStream.of(day).mapToDouble(i -> i / 5_000 + i * 7 % 3).toArray();
    assertEquals(1 / 5_000.0, TheilSen.slope(day, y), 1e-5);
  }

  @Test
  void whatHasNoSlopeIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> TheilSen.slope(new int[] {1}, new double[] {5}));
    assertThrows(
        IllegalArgumentException.class,
        () -> TheilSen.slope(new int[] {2, 1}, new double[] {5, 6}));
    assertThrows(
        IllegalArgumentException.class,
        () -> TheilSen.slope(new int[] {1, 2}, new double[] {5, Double.NaN}));
  }

  private static double[] slopes(int[] day, double[] y) {
    double[] slopes = new double[y.length * (y.length - 1) / 2];
    int next = 0;
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < i; j++) {
        slopes[next++] = (y[i] - y[j]) / (day[i] - day[j]);
      }
    }
    return slopes;
  }
}
