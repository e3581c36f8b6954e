package spinelog.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What may come from nights on the stomach, and what an answer leaves of a gap of means. */
class StomachNightsTest {
  private static boolean mayExplain(int before, int after, Direction claimed, double gap) {
    return new StomachNights(LocalDate.of(2026, 3, 16), before, after, claimed, gap).mayExplain();
  }

  @Test
  void manyNightsAllOnTheWorseSideMayExplainWhatIsClaimed() {
    assertEquals(3, Rules.STOMACH_NOTED);
    assertTrue(mayExplain(3, 0, Direction.BETTER, 1));
    assertTrue(mayExplain(0, 3, Direction.WORSE, 1));
    assertFalse(mayExplain(2, 0, Direction.BETTER, 1));
    assertFalse(mayExplain(3, 1, Direction.BETTER, 1));
    assertFalse(mayExplain(3, 0, Direction.NONE, 1));
  }

  @Test
  void nightsOnTheBetterSideOrWithoutWorseMorningsExplainNothing() {
    assertFalse(mayExplain(0, 3, Direction.BETTER, 1));
    assertFalse(mayExplain(3, 0, Direction.WORSE, 1));
    assertFalse(mayExplain(3, 0, Direction.BETTER, 0));
    assertFalse(mayExplain(3, 0, Direction.BETTER, -1));
    assertFalse(mayExplain(3, 0, Direction.BETTER, Double.NaN));
  }
}
