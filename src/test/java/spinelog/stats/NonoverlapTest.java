package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NonoverlapTest {
  private static final double[] BEFORE = {6, 5, 7};
  private static final double[] AFTER = {5, 4};

  @Test
  void fiveAndAHalfOfSixPairsAreLowerAfter() {
    // 6>5 6>4 5=5 5>4 7>5 7>4
    assertEquals(5.5 / 6, Nonoverlap.nap(BEFORE, AFTER), 1e-15);
    assertEquals(5.0 / 6, Nonoverlap.tau(BEFORE, AFTER), 1e-15);
  }

  @Test
  void swappingThePhasesMirrors() {
    assertEquals(0.5 / 6, Nonoverlap.nap(/* before= */ AFTER, /* after= */ BEFORE), 1e-15);
    assertEquals(-5.0 / 6, Nonoverlap.tau(/* before= */ AFTER, /* after= */ BEFORE), 1e-15);
  }

  @Test
  void equalScoresAreHalfway() {
    assertEquals(0.5, Nonoverlap.nap(new double[] {3, 3}, new double[] {3}));
    assertEquals(0, Nonoverlap.tau(new double[] {3, 3}, new double[] {3}));
  }

  @Test
  void anEmptyPhaseOrAMissingScoreIsRefused() {
    double[] none = {};
    double[] missing = {4, Double.NaN};
    assertThrows(IllegalArgumentException.class, () -> Nonoverlap.nap(none, AFTER));
    assertThrows(IllegalArgumentException.class, () -> Nonoverlap.nap(BEFORE, none));
    assertThrows(IllegalArgumentException.class, () -> Nonoverlap.nap(BEFORE, missing));
    assertThrows(IllegalArgumentException.class, () -> Nonoverlap.tau(missing, AFTER));
  }
}
