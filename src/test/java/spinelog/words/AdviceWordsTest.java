package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.WORSE;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.About;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.examples.ExampleAdvice;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.findings.Advice;
import spinelog.findings.Advice.Action;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.NextTest;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.TrialOffer;
import spinelog.findings.Verdict;

class AdviceWordsTest {
  private static String said(Advice advice) {
    return lines(new ExampleFindings().advice(advice)).get(0);
  }

  private static List<String> lines(ExampleFindings findings) {
    return plain(new AdviceWords(findings.findings(), About.NOTHING, BOOK).lines());
  }

  @Test
  void whoeverIsToSwitchAgainIsToldToWhat() {
    assertEquals(
        "Go on with Latex contour. Only for more proof: two weeks with Feather again, then two with"
            + " Latex contour, would show whether morning stiffness moves with it each time.",
        said(Advice.of(Action.SWITCH_AGAIN, ExampleChange.CHANGED)));
  }

  @Test
  void whatDidWorseIsNotToBeGoneOnWith() {
    Change worse = ExampleChange.with(Verdict.CHANGED, WORSE, WORSE).change();
    assertTrue(said(Advice.of(Action.SWITCH_AGAIN, worse)).startsWith("Go on with Feather."));
    assertEquals(
        "Mornings with Feather were better: go back to that if you can, change nothing"
            + " else, and keep the log.",
        said(Advice.of(Action.GO_BACK, worse)));
  }

  @Test
  void whereLittleCanComeOfAChangeComfortDecides() {
    assertEquals(
        "A difference of 2 points or more since the last change is unlikely: keep whichever is more comfortable,"
            + " and change one thing at a time.",
        said(Advice.of(Action.TRY_OTHER, ExampleChange.LITTLE)));
  }

  @Test
  void otherScoresThatAreWorseAreNamed() {
    Advice check =
        new Advice(
            Action.CHECK_WORSE,
            Optional.of(ExampleChange.LITTLE),
            Optional.empty(),
            List.of(Outcome.PAIN_WAKING, Outcome.PAIN_EVENING));
    assertEquals(
        "A difference of 2 points or more since the last change is unlikely, but pain on waking and pain in the"
            + " evening may be worse with it: two weeks with Feather again, all else kept the same, would"
            + " show.",
        said(check));
  }

  @Test
  void whatAnAnswerWouldTakeIsSaid() {
    Change flat = ExampleChange.shiftedWithMassage(Reason.TOO_FEW_DISTINCT_SCORES).change();
    assertEquals(
        "For an answer: scores that use more of the scale.",
        said(Advice.of(Action.SETTLE_CHANGE, flat)));
    assertEquals(
        "Change nothing else for now: a first answer needs 5 more recorded mornings after it.",
        said(Advice.of(Action.WAIT, ExampleChange.WITHHELD)));
    assertEquals(
        "For an answer on massage and exercises: 1 more day in a row with a score and with massage or"
            + " none noted.",
        said(Advice.of(Action.SETTLE_MASSAGE, new Shortage(Reason.TOO_FEW_PAIRS, 1))));
  }

  @Test
  void theNextTestIsSaidInStepsWithItsNumbers() {
    Change open = ExampleChange.CANNOT_TELL;
    Advice alternate = Advice.of(Action.ALTERNATE, open);
    assertTrue(said(alternate).endsWith("one switch in the middle in about half."));
    assertEquals(
        "Use whichever is more comfortable. To know for sure, swap by the week as a coin decides"
            + " (steps in the details). If one is 2 points better, about 42 nights of it should show"
            + " that; less may stay unseen.",
        said(alternate.with(new NextTest(42, Optional.empty(), TrialOffer.of(open, 42)))));
    assertEquals(
        "Keep this setup, change nothing else, and score about 35 more mornings: with scores like"
            + " these, a difference of 2 points would then probably show.",
        said(Advice.of(Action.KEEP_FOR, open).with(NextTest.of(35))));
    assertEquals(
        "Only to tell the pillow change of 15 March 2025 from the pillow change of 15 March 2025: 14"
            + " recorded mornings with Feather again, with all else as it is now.",
        said(
            Advice.of(Action.SEPARATE_CHANGES, open)
                .with(new NextTest(14, Optional.of(open), Optional.empty()))));
  }

  @Test
  void theStepsOfTheTestAndTheCommandThatDrawsItStandWithTheChange() {
    Change open = ExampleChange.CANNOT_TELL;
    String steps =
        "How to know for sure: every two weeks toss a coin. Heads: a week with Feather, then a week"
            + " with Latex contour; tails: the other way round. All else stays as it is.";
    assertEquals(
        List.of(
            steps,
            "The command spinelog plan --item pillow --a Feather --b \"Latex contour\" --nights 42"
                + " draws this test and makes a page to print."),
        steps(Action.ALTERNATE, open, TrialOffer.of(open, 42)));
    assertEquals(List.of(steps), steps(Action.ALTERNATE, open, Optional.empty()));
    assertEquals(List.of(), steps(Action.KEEP_FOR, open, Optional.empty()));
  }

  private static List<String> steps(Action action, Change open, Optional<TrialOffer> offer) {
    Advice advice = Advice.of(action, open).with(new NextTest(42, Optional.empty(), offer));
    Findings findings = ExampleFindings.leading(open).advice(advice).findings();
    return new AdviceWords(findings, About.NOTHING, BOOK).test(open);
  }

  @Test
  void massageIsToBeAsItWasBeforeTheChange() {
    String test =
        "Keep all of it. Only if it matters which part this goes with, and after asking the"
            + " therapist: two weeks with ";
    assertEquals(
        test + "less massage or exercise, on 2 of 14 days, as just before the change.",
        said(apart(2, 9)));
    assertEquals(
        test + "more massage or exercise, on 9 of 14 days, as just before the change.",
        said(apart(9, 2)));
    assertEquals(test + "no massage or exercise, as just before the change.", said(apart(0, 9)));
  }

  private static Advice apart(int before, int after) {
    Change change =
        ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).sessions(before, after).change();
    return Advice.of(Action.SEPARATE_MASSAGE, change);
  }

  @Test
  void warningSignsAreCountedInTheCallForADoctor() {
    SafetyFlag flag = new SafetyFlag(ExampleChange.DAY, new RedFlag("fever", ""), List.of());
    Advice doctor = Advice.of(Action.SEE_DOCTOR);
    assertEquals(
        List.of("First, see a doctor about the warning sign; no massage until one has cleared it."),
        lines(new ExampleFindings().safety(flag).advice(doctor)));
    assertEquals(
        List.of(
            "First, see a doctor about the warning signs; no massage until one has cleared it."),
        lines(new ExampleFindings().safety(flag, flag).advice(doctor)));
  }

  @Test
  void warningSignsAreAskedForByTheirNamesInTheCatalogue() {
    assertEquals(
        "As a routine, ask about warning signs, and log them: a change of bladder or bowel control, a"
            + " fall or injury, fever, new numbness or tingling, new weakness and unexplained weight"
            + " loss.",
        said(Advice.of(Action.ASK_ABOUT_SIGNS)));
  }

  @Test
  void theAdviceKeepsItsOrder() {
    ExampleFindings findings =
        new ExampleFindings()
            .advice(Advice.of(Action.LOG_MASSAGE), Advice.of(Action.AVOID_STOMACH));
    assertEquals(
        List.of(
            "Log massage and exercises by the day, also the days without.",
            "For two weeks, try to stay off the stomach, and log the position as before: the next"
                + " report then compares those mornings."),
        lines(findings));
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyAdviceHasItsWords(Action action) {
    Change change = ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).sessions(2, 9).change();
    assertFalse(said(ExampleAdvice.of(action, change)).isBlank());
  }
}
