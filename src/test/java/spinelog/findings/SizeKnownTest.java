package spinelog.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import spinelog.stats.Estimate;

class SizeKnownTest {
  private static SizeKnown of(double lower, double upper) {
    Estimate value = new Estimate((lower + upper) / 2, lower, upper, 0.95, 0.01);
    return SizeKnown.of(value, 2);
  }

  @Test
  void anIntervalThatEndsNearNothingHardlySaysThereIsAnything() {
    assertEquals(SizeKnown.BARELY, of(-4.1, -0.1));
    assertEquals(SizeKnown.BARELY, of(0.1, 4.1));
    assertEquals(SizeKnown.BARELY, of(0.49, 1));
    assertEquals(SizeKnown.BARELY, of(-1, 1));
  }

  @Test
  void anIntervalOfAPointToEitherSideKnowsTheSizeClosely() {
    assertEquals(SizeKnown.CLOSELY, of(-2.9, -1.5));
    assertEquals(SizeKnown.CLOSELY, of(0.5, 2.5));
  }

  @Test
  void aWideIntervalFarFromNothingKnowsTheSizeRoughly() {
    assertEquals(SizeKnown.ROUGHLY, of(-3.6, -1.5));
    assertEquals(SizeKnown.ROUGHLY, of(0.9, 5.7));
  }
}
