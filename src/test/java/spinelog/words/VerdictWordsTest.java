package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import org.junit.jupiter.api.Test;
import spinelog.examples.ExampleChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Rules;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Verdict;

class VerdictWordsTest {
  private static final VerdictWords WORDS = new VerdictWords(AnalysisPlan.DEFAULT, BOOK);

  private static String verdict(Change change) {
    return plain(WORDS.verdict(change));
  }

  @Test
  void aVerdictHasItsWordsInTheTable() {
    assertEquals("Better after", verdict(ExampleChange.CHANGED));
    assertEquals("Perhaps better; drift could explain it", verdict(ExampleChange.SUGGESTIVE));
    assertEquals("Little, if any", verdict(ExampleChange.LITTLE));
    assertEquals("Cannot tell", verdict(ExampleChange.CANNOT_TELL));
    assertEquals(
        "Too early: 9 after, and " + Rules.SIDE + " are needed", verdict(ExampleChange.WITHHELD));
  }

  @Test
  void aSetupThatWasSwitchedBackIsNamedByItsNewState() {
    assertEquals(
        "Better with Latex contour",
        verdict(ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).backAndForth().change()));
  }

  @Test
  void massageIsNamedOnlyWhereItIsWhatWithholdsTheVerdict() {
    assertEquals(
        "Only together with massage and exercises",
        verdict(ExampleChange.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER).change()));
    assertEquals(
        "Cannot be said",
        verdict(ExampleChange.shiftedWithMassage(Reason.TOO_FEW_DISTINCT_SCORES).change()));
  }

  @Test
  void aDifferenceAndTheMarkHaveTheirWordsInTheTable() {
    assertEquals("1.2 less (0.4 to 2.0 less)", WORDS.difference(ExampleChange.CHANGED));
    assertEquals("\u2013", WORDS.difference(ExampleChange.WITHHELD));
    assertEquals("2-point mark", WORDS.mcid());
    assertEquals("2 points or more?", WORDS.mcidQuestion());
    assertEquals("possible, not certain", WORDS.againstMcid(ExampleChange.CHANGED));
    assertEquals("unlikely", WORDS.againstMcid(ExampleChange.LITTLE));
  }
}
