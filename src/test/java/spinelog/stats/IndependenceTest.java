package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  @Test
  void changesOnTheSameDayAreAliased() {
    assertEquals(List.of(0, 1), independent(design(21, 21, Set.of())));
  }

  @Test
  void changesThreeDaysApartAreTwoColumns() {
    assertEquals(List.of(0, 1, 2), independent(design(21, 24, Set.of())));
  }

  @Test
  void changesAFortnightApartAreTwoColumns() {
    assertEquals(List.of(0, 1, 2), independent(design(21, 35, Set.of())));
  }

  @Test
  void missingMorningsCanHideTheDifference() {
    Set<Integer> missing = Set.of(21, 22, 23);
    assertEquals(List.of(0, 1), independent(design(21, 24, missing)));
  }

  @Test
  void theLengthOfAColumnDoesNotMatter() {
    double[][] stretched =
        Arrays.stream(design(21, 35, Set.of()))
            .map(row -> new double[] {1e9 * row[0], 1e-9 * row[1], row[2]})
            .toArray(double[][]::new);
    assertEquals(List.of(0, 1, 2), independent(stretched));
  }

  @Test
  void threeColumnsCanBeAliasedWithoutAnyTwoBeing() {
    double[][] halves = {{1, 1, 0}, {1, 0, 1}, {1, 1, 0}, {1, 0, 1}};
    assertEquals(List.of(0, 1), independent(halves));
  }

  @Test
  void aColumnOfZerosAndColumnsBeyondTheMorningsAreAliased() {
    assertEquals(List.of(0), independent(new double[][] {{1, 0}, {1, 0}, {1, 0}}));
    assertEquals(List.of(0, 1), independent(new double[][] {{1, 0, 3}, {1, 2, 5}}));
  }

  @Test
  void ofTwoAliasedChangesOnlyTheSumIsDetermined() {
    Independence separation = separation(design(21, 21, Set.of()));
    assertFalse(separation.determines(new double[] {0, 1, 0}));
    assertFalse(separation.determines(new double[] {0, 0, 1}));
    assertFalse(separation.determines(new double[] {0, 1, -1}));
    assertTrue(separation.determines(new double[] {0, 1, 1}));
    assertTrue(separation.determines(new double[] {1, 0, 0}));
  }

  @Test
  void whatIsNotAliasedIsDeterminedBesideWhatIs() {
    double[][] design = {
      {1, 0, 0, 0}, {1, 1, 1, 0}, {1, 0, 0, 1}, {1, 1, 1, 1}, {1, 0, 0, 1}, {1, 1, 1, 0}
    };
    Independence separation = separation(design);
    assertFalse(separation.determines(new double[] {0, 1, 0, 0}));
    assertTrue(separation.determines(new double[] {0, 0, 0, 1}));
  }

  @Test
  void indicatorsThatCompleteEachOtherDetermineTheirDifference() {
    double[][] halves = {{1, 1, 0}, {1, 0, 1}, {1, 1, 0}, {1, 0, 1}};
    Independence separation = separation(halves);
    assertTrue(separation.determines(new double[] {0, 1, -1}));
    assertFalse(separation.determines(new double[] {0, 1, 1}));
    assertTrue(separation.determines(new double[] {2, 1, 1}));
  }

  private static List<Integer> independent(double[][] design) {
    return separation(design).independent();
  }

  private static Independence separation(double[][] design) {
    return new Independence(
        IntStream.range(0, design[0].length).mapToObj(j -> column(design, j)).toList());
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
