package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.examples.ExampleChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.JointEffect;
import spinelog.findings.MeanGap;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Verdict;

class ChangeWordsTest {
  private static final ChangeWords WORDS = new ChangeWords(AnalysisPlan.DEFAULT, BOOK);

  private static String said(Change change) {
    return plain(WORDS.sentence(change));
  }

  private static List<String> details(Change change) {
    return plain(WORDS.details(change));
  }

  @Test
  void aChangeIsSaidWithItsInterval() {
    assertEquals(
        "After the pillow change of 15 March 2025, mornings were 1.2 points less stiff (95 %"
            + " interval 0.4 to 2.0 less).",
        said(ExampleChange.CHANGED));
  }

  @Test
  void aChangeForTheWorseIsSaidAsPlainly() {
    assertEquals(
        "After the pillow change of 15 March 2025, mornings were 1.2 points stiffer (95 % interval"
            + " 0.4 to 2.0 more).",
        said(ExampleChange.with(Verdict.CHANGED, WORSE, WORSE).change()));
  }

  @Test
  void aSuggestiveChangeNamesTheDriftThatCouldExplainIt() {
    assertEquals(
        "Mornings were less stiff after the pillow change of 15 March 2025, but a slow"
            + " improvement that may have been under way anyway could explain it. With such a"
            + " drift allowed for: 0.4 points less stiff (95 % interval from 1.1 less to 0.3"
            + " more).",
        said(ExampleChange.SUGGESTIVE));
  }

  @Test
  void whatTheLogCannotTellIsSaidWithAllThatFitsIt() {
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March"
            + " 2025. Allowing for a slow drift, anything between 1.1 points less and 0.3 points"
            + " more fits it (95 % interval).",
        said(ExampleChange.CANNOT_TELL));
  }

  @Test
  void whereOnlySmallChangesFitTheLogTheSentenceSaysSo() {
    assertEquals(
        "Morning stiffness changed little, if at all, with the pillow change of 15 March 2025:"
            + " 0.4 points less stiff (95 % interval from 1.1 less to 0.3 more).",
        said(ExampleChange.LITTLE));
  }

  @Test
  void twoIntervalsThatDisagreeAreBothSaid() {
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March"
            + " 2025: allowing for a slow drift, anything between 2.0 points less and 0.4 points"
            + " less fits it, but without one anything between 1.1 points less and 0.3 points more"
            + " fits it (95 % interval).",
        said(ExampleChange.with(Verdict.CANNOT_TELL, BETTER, OPEN).change()));
  }

  @Test
  void aChangeThatMassageShiftedWithHasNoSentenceOfItsOwn() {
    assertEquals(
        "What went together with the pillow change of 15 March 2025 alone cannot be said: massage"
            + " and exercises shifted with it, so only their joint effect can be given.",
        said(ExampleChange.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER).change()));
  }

  @Test
  void massageIsNotBlamedForWhatTheScoresThemselvesWithhold() {
    assertEquals(
        "What went together with the pillow change of 15 March 2025 cannot be said: the scores take"
            + " fewer than 3 different values.",
        said(ExampleChange.shiftedWithMassage(Reason.TOO_FEW_DISTINCT_SCORES).change()));
  }

  @Test
  void aSetupThatWasSwitchedBackIsSaidByItsTwoStates() {
    assertEquals(
        "Over the 3 switches of the pillow since 15 March 2025, mornings with Latex contour were 1.2"
            + " points less stiff than mornings with Feather (95 % interval 0.4 to 2.0 less).",
        said(ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).backAndForth().change()));
  }

  @Test
  void aChangeIsHeldAgainstThirtyPercentToo() {
    String thirtyPercent =
        "A difference of 30 % of the average before (1.8 points), the other usual mark, is"
            + " possible, not certain.";
    assertTrue(details(ExampleChange.CHANGED).contains(thirtyPercent));
  }

  @Test
  void switchesAreCountedBesideThoseThatStandardsAskFor() {
    String standards = "; standards for single-case studies ask for three switches or more.";
    Change thrice = ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).backAndForth().change();
    assertTrue(details(ExampleChange.CHANGED).contains("The setup was switched once" + standards));
    assertTrue(details(thrice).contains("The setup was switched 3 times" + standards));
  }

  @Test
  void aChangeThatWentWithTheMassageIsAnsweredTogetherWithIt() {
    assertEquals(
        "Mornings were 1.2 points less stiff after the pillow change of 15 March 2025 and a"
            + " shift in massage and exercises at the same time (95 % interval 0.4 to 2.0 less);"
            + " which of them it goes with cannot be told.",
        withMassage(BETTER));
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15"
            + " March 2025 and a shift in massage and exercises at the same time: anything"
            + " between 1.1 points less and 0.3 points more fits it (95 % interval).",
        withMassage(OPEN));
  }

  private static String withMassage(Answer effect) {
    return plain(
        WORDS.joint(new JointEffect(List.of(ExampleChange.CHANGED), true, effect, MeanGap.NONE)));
  }
}
