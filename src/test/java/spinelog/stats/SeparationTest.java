package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeparationTest {
  @Test
  void changesOnTheSameDayAreAliased() {
    assertTrue(Separation.rankDeficient(design(21, 21, Set.of())));
    assertEquals(0, differing(21, 21, Set.of()));
  }

  @Test
  void changesThreeDaysApartDifferOnThreeMornings() {
    assertFalse(Separation.rankDeficient(design(21, 24, Set.of())));
    assertEquals(3, differing(21, 24, Set.of()));
  }

  @Test
  void changesAFortnightApartDifferOnFourteenMornings() {
    assertFalse(Separation.rankDeficient(design(21, 35, Set.of())));
    assertEquals(14, differing(21, 35, Set.of()));
  }

  @Test
  void missingMorningsCanHideTheDifference() {
    Set<Integer> missing = Set.of(21, 22, 23);
    assertTrue(Separation.rankDeficient(design(21, 24, missing)));
    assertEquals(0, differing(21, 24, missing));
  }

  @Test
  void theLengthOfAColumnDoesNotMatter() {
    double[][] stretched =
        Arrays.stream(design(21, 35, Set.of()))
            .map(row -> new double[] {1e9 * row[0], 1e-9 * row[1], row[2]})
            .toArray(double[][]::new);
    assertFalse(Separation.rankDeficient(stretched));
  }

  @Test
  void threeColumnsCanBeAliasedWithoutAnyTwoBeing() {
    double[][] halves = {{1, 1, 0}, {1, 0, 1}, {1, 1, 0}, {1, 0, 1}};
    assertTrue(Separation.rankDeficient(halves));
  }

  @Test
  void aColumnOfZerosAndTooFewMorningsAreAliased() {
    assertTrue(Separation.rankDeficient(new double[][] {{1, 0}, {1, 0}, {1, 0}}));
    assertTrue(Separation.rankDeficient(new double[][] {{1, 0}}));
    assertTrue(Separation.rankDeficient(new double[0][]));
  }

  @Test
  void indicatorsOfUnequalLengthAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Separation.differing(new double[] {0, 1}, new double[] {0}));
  }

  private static int differing(int first, int second, Set<Integer> missing) {
    double[][] design = design(first, second, missing);
    return Separation.differing(column(design, 1), column(design, 2));
  }

  private static double[] column(double[][] design, int column) {
    return Arrays.stream(design).mapToDouble(row -> row[column]).toArray();
  }

  /** Intercept and two changes over 60 days. */
  private static double[][] design(int first, int second, Set<Integer> missing) {
    return IntStream.rangeClosed(1, 60)
        .filter(day -> !missing.contains(day))
        .mapToObj(day -> new double[] {1, day >= first ? 1 : 0, day >= second ? 1 : 0})
        .toArray(double[][]::new);
  }
}
