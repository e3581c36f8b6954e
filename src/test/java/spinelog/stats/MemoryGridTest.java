package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryGridTest {
  private static final Predicate<MemoryGrid.Point> PLAIN = point -> point.share() == 1;

  @Test
  void theGridHas133PointsOfWhich48ArePlainMemory() {
    assertEquals(133, MemoryGrid.SRN.points().size());
    assertEquals(48, MemoryGrid.SRN.points().stream().filter(PLAIN).count());
  }

  @Test
  void bothHalvesHaveHalfThePriorMass() {
    assertEquals(0.5, mass(PLAIN), 1e-12);
    assertEquals(0.5, mass(PLAIN.negate()), 1e-12);
  }

  @Test
  void theEndsAreExact() {
    List<MemoryGrid.Point> points = MemoryGrid.SRN.points();
    assertEquals(-0.9, points.get(0).phi());
    assertEquals(0.98, points.get(47).phi());
    assertEquals(0.2, points.get(48).share());
    assertEquals(0.02, points.get(48).phi());
    assertEquals(0.8, points.get(132).share());
    assertEquals(0.98, points.get(132).phi());
  }

  @Test
  void anEmptyGridIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new MemoryGrid(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"0,0.5,0", "1.1,0.5,0", "1,1,0", "1,-1,0", "NaN,0,0", "1,NaN,0", "1,0,-Infinity"})
  void memoryOutOfRangeIsRefused(double share, double phi, double logPrior) {
    assertThrows(IllegalArgumentException.class, () -> new MemoryGrid.Point(share, phi, logPrior));
  }

  private static double mass(Predicate<MemoryGrid.Point> which) {
    return MemoryGrid.SRN.points().stream()
        .filter(which)
        .mapToDouble(point -> Math.exp(point.logPrior()))
        .sum();
  }
}
