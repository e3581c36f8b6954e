package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {
  /** The values of the printed tables: degrees, probability below, point. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.975, 12.706", "2, 0.975, 4.303", "3, 0.95, 2.353", "10, 0.995, 3.169",
    "23, 0.9995, 3.768", "30, 0.025, -2.042", "120, 0.975, 1.980", "1000, 0.9, 1.282"
  })
  void theTablesAreMet(int degrees, double probability, double point) {
    assertEquals(point, new StudentT(degrees).quantile(probability), 5e-4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-40, -3, -0.1, 0, 1e-9, 0.7, 2, 300})
  void oneAndTwoDegreesAreWhatTheirFormulasSay(double z) {
    double square = z * z;
    assertEquals(0.5 + Math.atan(z) / Math.PI, new StudentT(1).below(z), 2e-15);
    assertEquals(0.5 + z / 2 / Math.sqrt(2 + square), new StudentT(2).below(z), 2e-15);
    assertEquals(1 / Math.PI / (1 + square), new StudentT(1).density(z), 1e-15);
    assertEquals(Math.pow(2 + square, -1.5), new StudentT(2).density(z), 1e-15);
  }

  /** The same sum in fifty digits, for degrees that need no angle. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 10, 26, 84, 200, 300})
  void evenDegreesAreExactToRounding(int degrees) {
    MathContext digits = new MathContext(50);
    for (double z = 0; z < 9; z += 0.37) {
      BigDecimal square = new BigDecimal(z).pow(2);
      BigDecimal all = BigDecimal.valueOf(degrees).add(square);
      BigDecimal cosine = BigDecimal.valueOf(degrees).divide(all, digits);
      BigDecimal term = BigDecimal.ONE;
      BigDecimal sum = BigDecimal.ONE;
      for (int k = 1; k < degrees / 2; k++) {
        term = term.multiply(cosine).multiply(BigDecimal.valueOf(2L * k - 1));
        term = term.divide(BigDecimal.valueOf(2L * k), digits);
        sum = sum.add(term);
      }
      BigDecimal middle = sum.multiply(square.divide(all, digits).sqrt(digits));
      double beyond = BigDecimal.ONE.subtract(middle).doubleValue() / 2;
      assertEquals(1 - beyond, new StudentT(degrees).below(z), 2e-15);
      assertEquals(beyond, new StudentT(degrees).below(-z), 1e-9 * beyond);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20, 61, 84, 400, 3641})
  void theLibrarysContinuedFractionSaysTheSame(int degrees) {
    TDistribution library = new TDistribution(degrees);
    StudentT own = new StudentT(degrees);
    for (double z = -12; z <= 12; z += 0.3) {
      assertEquals(library.cumulativeProbability(z), own.below(z), 5e-11);
      assertEquals(library.density(z), own.density(z), 1e-11);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 31, 400})
  void aQuantileHasItsProbabilityBelowIt(int degrees) {
    StudentT t = new StudentT(degrees);
    for (double probability : new double[] {1e-9, 1e-4, 0.025, 0.3, 0.5, 0.6, 0.95, 0.99999}) {
      assertEquals(probability, t.below(t.quantile(probability)), 1e-12 * probability + 1e-15);
    }
    assertEquals(0, t.quantile(0.5), 0);
  }

  @Test
  void farTailsKeepTheirDigits() {
    assertEquals(1, new StudentT(1).below(-1e6) * Math.PI * 1e6, 1e-11);
    assertEquals(1, new StudentT(2).below(-1e6) * 2e12, 1e-11);
    assertEquals(0, new StudentT(50).below(Double.NEGATIVE_INFINITY), 0);
    assertEquals(1, new StudentT(50).below(Double.POSITIVE_INFINITY), 0);
  }

  /** The smallest numbers times 0.6 are themselves: a sum that waits for 0 never ends. */
  @Test
  @Timeout(2)
  void tailsBelowAllNumbersAreSoonSummed() {
    StudentT tenYears = new StudentT(3641);
    for (double z = 30; z < 70; z++) {
      assertTrue(tenYears.below(-z - 1) <= tenYears.below(-z));
    }
    assertEquals(0, tenYears.below(-70), 0);
  }

  @Test
  void thereIsADegreeOfFreedomAtLeast() {
    assertThrows(IllegalArgumentException.class, () -> new StudentT(0));
  }
}
