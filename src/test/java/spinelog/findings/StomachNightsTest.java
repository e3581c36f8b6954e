package spinelog.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What may come from nights on the stomach, and what an answer leaves of a gap of means. */
class StomachNightsTest {
  private static boolean mayExplain(int before, int after, boolean isClaimed) {
    return new StomachNights(LocalDate.of(2026, 3, 16), before, after, isClaimed).mayExplain();
  }

  @Test
  void manyNightsAllOnOneSideMayExplainWhatIsClaimed() {
    assertEquals(3, Rules.STOMACH_NOTED);
    assertTrue(mayExplain(3, 0, true));
    assertTrue(mayExplain(0, 3, true));
    assertFalse(mayExplain(2, 0, true));
    assertFalse(mayExplain(3, 1, true));
    assertFalse(mayExplain(3, 0, false));
  }

  @Test
  void anAnswerIsLeftOfAGapWhereItIsLessOfItOnTheSameSide() {
    assertTrue(new MeanGap(-2.4, true).leaves(-2.0));
    assertTrue(new MeanGap(2.4, true).leaves(2.0));
    assertFalse(new MeanGap(-1.5, true).leaves(-1.7));
    assertFalse(new MeanGap(-0.4, true).leaves(0.2));
    assertFalse(new MeanGap(0, true).leaves(0.2));
    assertFalse(MeanGap.NONE.leaves(0.2));
  }
}
