package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
  private final Estimate better = new Estimate(-1.2, -2, -0.4, 0.95, 0.004);

  @Test
  void anIntervalOnOneSideExcludesZero() {
    assertTrue(better.excludesZero());
    assertTrue(better.times(-1).excludesZero());
    assertFalse(new Estimate(-1.2, -2, 0, 0.95, 0.05).excludesZero());
    assertFalse(new Estimate(1, -1, 3, 0.95, 0.3).excludesZero());
  }

  @Test
  void aNegativeFactorSwapsTheEnds() {
    assertEquals(new Estimate(12, 4, 20, 0.95, 0.004), better.times(-10));
    assertEquals(new Estimate(-12, -20, -4, 0.95, 0.004), better.times(10));
  }

  @ParameterizedTest
  @CsvSource({"1,2,0,0.5", "NaN,0,1,0.5", "0,-Infinity,1,0.5", "0,-1,NaN,0.5", "0,-1,1,1.1"})
  void whatIsNoEstimateIsRefused(double estimate, double lower, double upper, double p) {
    assertThrows(
        IllegalArgumentException.class, () -> new Estimate(estimate, lower, upper, 0.95, p));
  }
}
