package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhiteningTest {
  @Test
  void twoMorningsGiveTheInverseOfTwoByTwo() {
    // R = [1 .25; .25 1] for share .5, phi .7071, two days apart: R⁻¹ = [1 -.25; -.25 1] / .9375
    MemoryGrid.Point memory = new MemoryGrid.Point(0.5, Math.sqrt(0.5), 0);
    Whitening.Whitened whitened =
        new Whitening(new int[] {4, 6}, new double[] {1, 0, 0, 1}).under(List.of(memory)).get(0);
    assertEquals(1 / 0.9375, whitened.gram().at(0, 0), 1e-12);
    assertEquals(-0.25 / 0.9375, whitened.gram().at(1, 0), 1e-12);
    assertEquals(1 / 0.9375, whitened.gram().at(1, 1), 1e-12);
    assertEquals(Math.log(0.9375), whitened.logDeterminant(), 1e-12);
  }

  @Test
  void tenYearsOfStrongMemoryDoNotUnderflow() {
    int days = 3650;
    double[] ones = new double[days];
    Arrays.fill(ones, 1);
    double phi = 0.98;
    Whitening.Whitened whitened =
        new Whitening(IntStream.range(0, days).toArray(), ones)
            .under(List.of(new MemoryGrid.Point(1, phi, 0)))
            .get(0);
    // plain AR(1): every morning but the first has the innovation variance 1 - phi²
    assertEquals((days - 1) * Math.log(1 - phi * phi), whitened.logDeterminant(), 1e-6);
    assertEquals(
        1 + (days - 1) * (1 - phi) * (1 - phi) / (1 - phi * phi), whitened.gram().at(0, 0), 1e-9);
  }
}
