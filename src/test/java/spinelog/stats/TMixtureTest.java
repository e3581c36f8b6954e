package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TMixtureTest {
  private final TMixture uneven =
      new TMixture(
          5, new double[] {0.2, 0.5, 0.3}, new double[] {-3, 0, 0.5}, new double[] {0.1, 1, 20});

  @Test
  void oneComponentIsStudentsDistribution() {
    TMixture one = new TMixture(4, new double[] {1}, new double[] {10}, new double[] {2});
    assertEquals(10 + 2 * 2.776445, one.quantile(0.975), 1e-5);
    assertEquals(10 - 2 * 2.776445, one.quantile(0.025), 1e-5);
    assertEquals(10, one.quantile(0.5), 1e-12);
    assertEquals(0.975, one.below(10 + 2 * 2.776445), 1e-7);
  }

  @Test
  void halfOfTwoDistantComponentsLiesBetweenThem() {
    TMixture two =
        new TMixture(30, new double[] {0.5, 0.5}, new double[] {-100, 100}, new double[] {1, 1});
    assertEquals(0, two.centre(), 1e-12);
    assertEquals(0.5, two.below(0), 1e-12);
    // within 1e-8 of a centre the probability is a half to the last digit
    assertEquals(-100, two.quantile(0.25), 1e-8);
    assertEquals(100, two.quantile(0.75), 1e-8);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.005, 0.025, 0.1, 0.19, 0.21, 0.5, 0.8, 0.975, 0.9999})
  void aQuantileHasItsProbabilityBelowIt(double probability) {
    assertEquals(probability, uneven.below(uneven.quantile(probability)), 1e-11);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-50, -3, 0, 0.1, 7})
  void belowAndAboveMakeOne(double point) {
    assertEquals(1, uneven.below(point) + uneven.above(point), 1e-12);
  }

  @Test
  void theCentreIsTheWeightedMean() {
    assertEquals(-0.6 + 0.15, uneven.centre(), 1e-12);
  }
}
