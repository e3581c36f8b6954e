package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.calibration.Autoregression.Shocks;

class AutoregressionTest {
  private static final int DAYS = 200_000;

  @ParameterizedTest
  @EnumSource
  void noiseHasItsSpreadAndItsMemory(Shocks shocks) {
    double[] noise = new Autoregression(1.5, 0.4, 0.2, shocks).draw(DAYS, new Random(1));
    assertEquals(1.5, Math.sqrt(product(noise, 0)), 0.03);
    // first / (1 - second), then first * 0.5 + second
    assertEquals(0.5, product(noise, 1) / product(noise, 0), 0.02);
    assertEquals(0.4, product(noise, 2) / product(noise, 0), 0.02);
  }

  @Test
  void heavyTailsPutMoreMorningsFarOff() {
    // P(|Z| > 4) = 0.00006, P(|T4| > 4 sqrt 2) = 0.0048
    assertEquals(0.00006, farOff(Shocks.NORMAL), 0.0001);
    assertEquals(0.0048, farOff(Shocks.HEAVY_TAILED), 0.0005);
  }

  @Test
  void noiseThatGrowsWithoutEndIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Autoregression(1, 0.8, 0.2, Shocks.NORMAL));
  }

  private static double farOff(Shocks shocks) {
    double[] noise = new Autoregression(1, 0, 0, shocks).draw(DAYS, new Random(1));
    return (double) DoubleStream.of(noise).filter(z -> Math.abs(z) > 4).count() / DAYS;
  }

  private static double product(double[] noise, int lag) {
    return IntStream.range(lag, noise.length)
        .mapToDouble(day -> noise[day] * noise[day - lag])
        .average()
        .orElseThrow();
  }
}
