package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignFlipsTest {
  @Test
  void ofThreePairsOfOneSignTwoOfEightOrdersAreAsLarge() {
    assertEquals(2 / 8.0, SignFlips.exact(new double[] {-1, -2, -3}));
  }

  @Test
  void onePairCanTellNothing() {
    assertEquals(1, SignFlips.exact(new double[] {4}));
  }

  @Test
  void equalDifferencesTie() {
    // Sums of three ones with any signs: 3, 1, 1, 1 and their negatives; the observed one is 1.
    assertEquals(1, SignFlips.exact(new double[] {1, 1, -1}));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 11})
  void allOrdersAreGoneThroughAsByHand(int pairs) {
    Random random = new Random(pairs);
    for (int log = 0; log < 20; log++) {
      // Halves and wholes, so that ties come up, which rounding must not split.
      double[] differences =
          random.doubles(pairs, -3, 4).map(each -> Math.rint(10 * each) / 10).toArray();
      assertEquals(byHand(differences), SignFlips.exact(differences), 1e-12);
    }
  }

  private static double byHand(double[] differences) {
    double observed = Math.abs(sum(differences, 0));
    int asLarge = 0;
    int orders = 1 << differences.length;
    for (int turned = 0; turned < orders; turned++) {
      asLarge += Math.abs(sum(differences, turned)) >= observed - 1e-9 ? 1 : 0;
    }
    return (double) asLarge / orders;
  }

  private static double sum(double[] differences, int turned) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += (turned >> i & 1) == 1 ? -differences[i] : differences[i];
    }
    return sum;
  }

  @Test
  void drawnOrdersCountAsAllDo() {
    double[] differences = {-0.5, -1.5, 0.5, -2, -1, 0.25, -0.75, -1.25, 0.5, -1};
    assertEquals(SignFlips.exact(differences), SignFlips.drawn(differences, 19_999, 1), 0.005);
  }

  @Test
  void theSameSeedDrawsTheSameOrdersAndTheOneThatIsThereCounts() {
    double[] differences = new double[40];
    java.util.Arrays.fill(differences, 1);
    assertEquals(SignFlips.drawn(differences, 999, 5), SignFlips.drawn(differences, 999, 5));
    assertEquals(1 / 1000.0, SignFlips.drawn(differences, 999, 5));
  }

  @Test
  void sixteenPairsAreStillGoneThrough() {
    assertTrue(SignFlips.isExactFor(16));
    assertTrue(!SignFlips.isExactFor(17));
    double[] differences = new double[16];
    java.util.Arrays.fill(differences, 0.3);
    assertEquals(2 / 65536.0, SignFlips.exact(differences));
  }
}
