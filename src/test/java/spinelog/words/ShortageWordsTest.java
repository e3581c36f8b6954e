package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Outcome;
import spinelog.examples.ExampleChange;
import spinelog.findings.Change;
import spinelog.findings.Rules;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

class ShortageWordsTest {
  private static final OutcomeWords STIFFNESS = new OutcomeWords(Outcome.STIFFNESS, BOOK);
  private static final ShortageWords WORDS = new ShortageWords(BOOK);

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyShortageSaysWhyAndWhatItNeeds(Reason reason) {
    for (int more : new int[] {0, 1, 9}) {
      Shortage shortage = new Shortage(reason, more);
      assertFalse(WORDS.reason(shortage).isBlank());
      assertFalse(WORDS.needs(shortage).isBlank());
    }
    assertFalse(WORDS.needs(new Shortage(reason, 1)).matches("1 more .*mornings.*"));
  }

  @Test
  void aChangeWithTooFewMorningsSaysWhatBothSidesNeed() {
    Shortage both = new Shortage(Reason.TOO_FEW_MORNINGS, 11).lacking(5, 13);
    Change early = ExampleChange.withheld(both).mornings(9, 1).change();
    assertEquals(
        "Morning stiffness averaged 6.1 (9 mornings) before the pillow change of 15 March 2025 and"
            + " 4.9 (1 morning) after it. Not tested: that needs 5 more recorded mornings before"
            + " it and 13 more recorded mornings after it.",
        plain(WORDS.sentence(early, STIFFNESS)));
    assertEquals(
        "5 more recorded mornings before it and 13 more recorded mornings after it",
        plain(WORDS.needs(both)));
    assertEquals("Too few: 9 before, 1 after", plain(WORDS.briefly(early)));
  }

  @Test
  void aChangeSaysOnWhichSideMorningsAreLacking() {
    Shortage before = new Shortage(Reason.TOO_FEW_MORNINGS_BEFORE, 1).lacking(1, 0);
    assertEquals("1 more recorded morning before it", plain(WORDS.needs(before)));
    assertEquals(
        "Too few before: 9, and " + Rules.SIDE + " are needed",
        plain(WORDS.briefly(ExampleChange.withheld(before).mornings(9, 15).change())));
    assertEquals(
        "Morning stiffness averaged 6.1 (14 mornings) before the pillow change of 15 March 2025 and"
            + " 4.9 (9 mornings) after it. Not tested: that needs 5 more recorded mornings after"
            + " it.",
        plain(WORDS.sentence(ExampleChange.WITHHELD, STIFFNESS)));
  }
}
