package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spinelog.catalogue.Heed;
import spinelog.diary.Care;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.examples.ExamplePhases;
import spinelog.examples.ExampleSafety;
import spinelog.findings.Advice;
import spinelog.findings.Advice.Action;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Claim;
import spinelog.findings.Company;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Nights;
import spinelog.findings.PositionNights;
import spinelog.findings.Reach;
import spinelog.findings.Rules;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Scored;
import spinelog.findings.Separation;
import spinelog.findings.Setup;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.SupportNights;
import spinelog.findings.TrialOffer;
import spinelog.findings.Verdict;

/** What follows from what was found. */
class AdviceTest {
  private static final SafetyFlag FEVER =
      new SafetyFlag(ExampleChange.DAY, new RedFlag("fever", ""), List.of());

  private static final Safety OSTEOPOROSIS =
      ExampleSafety.with(
          ExampleSafety.condition("osteoporosis", "osteoporosis", Heed.DOCTOR_FIRST));

  private static List<Advice> all(ExampleFindings parts) {
    return new AdviceRules(ConclusionTest.answers(parts)).all("");
  }

  private static List<Action> actions(ExampleFindings parts) {
    return all(parts).stream().map(Advice::action).toList();
  }

  private static Action first(Change leading) {
    return actions(ExampleFindings.leading(leading)).get(0);
  }

  private static ExampleChange changed(Answer both) {
    return ExampleChange.with(Verdict.CHANGED, both, both);
  }

  @Test
  void aBedIsNotChangedByTheWeek() {
    for (ItemKind bed : List.of(ItemKind.BED, ItemKind.MATTRESS)) {
      ChangedItem item = new ChangedItem(bed, "Bettgestell", "old", "new");
      ExampleChange open = ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN);
      assertEquals(Action.KEEP_LONGER, first(open.items(item).change()), bed.name());
    }
    assertEquals(Action.ALTERNATE, first(ExampleChange.CANNOT_TELL));
  }

  private static Advice first(Change leading, Forecast forecast) {
    Answers answers = ConclusionTest.answers(ExampleFindings.leading(leading));
    return new AdviceRules(
            new Answers(
                answers.plan(),
                answers.log(),
                answers.setup(),
                answers.massage(),
                answers.nights(),
                answers.trend(),
                answers.safety(),
                forecast))
        .all("")
        .get(0);
  }

  @Test
  void whatIsOpenNamesTheOneStepThatWouldHelpMostWithItsNumbers() {
    Forecast forecast = new Forecast(OptionalInt.of(42), OptionalInt.of(35));
    for (Change open : List.of(ExampleChange.CANNOT_TELL, ExampleChange.SUGGESTIVE)) {
      Advice alternate = first(open, forecast);
      assertEquals(Action.ALTERNATE, alternate.action());
      assertEquals(42, alternate.test().orElseThrow().mornings());
      assertEquals(
          "spinelog plan --item pillow --a Feather --b \"Latex contour\" --nights 42",
          alternate.test().orElseThrow().offer().orElseThrow().command());
    }
    ChangedItem bed = new ChangedItem(ItemKind.MATTRESS, "mattress", "old", "new");
    ExampleChange open = ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN);
    Advice keep = first(open.items(bed).change(), forecast);
    assertEquals(Action.KEEP_FOR, keep.action());
    assertEquals(35, keep.test().orElseThrow().mornings());
    assertEquals(Optional.empty(), keep.test().orElseThrow().offer());
  }

  @Test
  void noTestIsAdvisedOfADifferenceThatIsUnlikelyAlready() {
    for (Verdict open : List.of(Verdict.SUGGESTIVE, Verdict.CANNOT_TELL)) {
      ExampleChange change = ExampleChange.with(open, OPEN, OPEN);
      assertEquals(Action.TRY_OTHER, first(change.mark(Reach.NO).change()));
      assertEquals(Action.ALTERNATE, first(change.mark(Reach.POSSIBLY).change()));
    }
  }

  @Test
  void ofTwoChangesThatAreOneTheOneThatCanBeUndoneIsUndone() {
    ChangedItem bed = new ChangedItem(ItemKind.MATTRESS, "mattress", "old", "new");
    Change pillow = joined(ExampleChange.DAY, ExampleChange.DAY.plusDays(3));
    Change mattress =
        ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN)
            .between(
                ExamplePhases.level(ExampleChange.DAY, ExampleChange.DAY.plusDays(2), 3, 5),
                ExamplePhases.level(
                    ExampleChange.DAY.plusDays(3), ExampleChange.DAY.plusDays(15), 12, 5))
            .items(bed)
            .change();
    Setup setup = new Setup(List.of(pillow, mattress), Optional.of(pillow), List.of(), List.of());
    Advice apart = all(ExampleFindings.leading(pillow).setup(setup)).get(0);
    assertEquals(Action.SEPARATE_CHANGES, apart.action());
    assertEquals(Optional.of(pillow), apart.change());
    assertEquals(Optional.of(mattress), apart.test().orElseThrow().other());
    assertEquals(Rules.APART_CLEARLY, apart.test().orElseThrow().mornings());
    assertTrue(apart.isForOld());
  }

  private static Change joined(LocalDate date, LocalDate other) {
    return ExampleChange.withheld(new Shortage(Reason.TOO_CLOSE_TOGETHER))
        .between(
            ExamplePhases.level(date.minusDays(15), date.minusDays(1), 14, 6),
            ExamplePhases.level(date, date.plusDays(15), 15, 5))
        .company(new Company(List.of(other), Separation.NONE, Optional.empty(), Set.of()))
        .change();
  }

  @Test
  void whatDifferedBetweenTwoPeriodsIsTestedAlone() {
    ChangedItem step = new ChangedItem(ItemKind.PERIOD, "period", "A", "B");
    for (Verdict verdict : List.of(Verdict.CHANGED, Verdict.CANNOT_TELL, Verdict.LITTLE)) {
      Change change = ExampleChange.with(verdict, BETTER, BETTER).items(step).change();
      assertEquals(Action.TEST_ALONE, first(change), verdict.name());
    }
  }

  @Test
  void aCommandIsNamedOnlyWhereItCanBeTypedAsItStands() {
    assertEquals(Optional.empty(), offer(ItemKind.OTHER, "Blanket", "a", "b"));
    assertEquals(Optional.empty(), offer(ItemKind.PILLOW, "pillow", "", "b"));
    assertEquals(Optional.empty(), offer(ItemKind.PILLOW, "pillow", "12\" down", "b"));
    assertEquals(Optional.empty(), offer(ItemKind.PILLOW, "pillow", "$HOME", "b"));
    assertEquals(Optional.empty(), offer(ItemKind.PILLOW, "pillow", "a".repeat(41), "b"));
    assertEquals(
        Optional.of("spinelog plan --item \"knee pillow\" --nights 28"),
        offer(ItemKind.KNEE_PILLOW, "knee pillow", "no", "yes"));
  }

  private static Optional<String> offer(ItemKind kind, String item, String from, String to) {
    Change change =
        ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN)
            .items(new ChangedItem(kind, item, from, to))
            .change();
    return TrialOffer.of(change, 28).map(TrialOffer::command);
  }

  @Test
  void aBedThatDidWorseIsNotToBeKept() {
    ChangedItem bed = new ChangedItem(ItemKind.BED, "Bed frame", "old", "new");
    assertEquals(Action.GO_BACK, first(changed(WORSE).items(bed).change()));
    assertEquals(Action.KEEP_LONGER, first(changed(BETTER).items(bed).change()));
  }

  @Test
  void whatDidBetterIsSwitchedOftenEnoughAndThenKept() {
    assertEquals(Action.SWITCH_AGAIN, first(ExampleChange.CHANGED));
    assertEquals(Action.KEEP_BETTER, first(changed(BETTER).backAndForth().change()));
  }

  @Test
  void whereLittleCanComeOfAChangeSomethingElseIsTried() {
    assertEquals(Action.TRY_OTHER, first(ExampleChange.LITTLE));
    ExampleFindings withPain = withPain(ExampleChange.LITTLE, WORSE);
    assertEquals(Action.CHECK_WORSE, actions(withPain).get(0));
    assertEquals(List.of(Outcome.PAIN_WAKING), all(withPain).get(0).worse());
    assertEquals(Action.TRY_OTHER, actions(withPain(ExampleChange.LITTLE, BETTER)).get(0));
  }

  /** A leading change, with the clear answer of the pain on waking beside it. */
  private static ExampleFindings withPain(Change leading, Answer pain) {
    FurtherOutcome further =
        new FurtherOutcome(
            AnalysisPlan.DEFAULT.with(Outcome.PAIN_WAKING),
            29,
            List.of(changed(pain).change()),
            List.of());
    return new ExampleFindings()
        .setup(new Setup(List.of(leading), Optional.of(leading), List.of(), List.of(further)));
  }

  @Test
  void whereMorningsAfterAreLackingNothingElseIsToChange() {
    Advice wait = all(ExampleFindings.leading(ExampleChange.WITHHELD)).get(0);
    assertEquals(Action.WAIT, wait.action());
    assertEquals(ExampleChange.WITHHELD.withDrift().shortage(), wait.shortage());
  }

  @Test
  void massageIsNotBlamedForWhatTheScoresThemselvesWithhold() {
    assertEquals(
        Action.SETTLE_CHANGE,
        first(ExampleChange.shiftedWithMassage(Reason.TOO_FEW_DISTINCT_SCORES).change()));
  }

  @Test
  void sevenNightsOnTheStomachAreWorthTryingWithout() {
    assertFalse(actions(onStomach(Rules.STOMACH_NIGHTS - 1, OPEN)).contains(Action.AVOID_STOMACH));
    assertTrue(actions(onStomach(Rules.STOMACH_NIGHTS, OPEN)).contains(Action.AVOID_STOMACH));
  }

  @Test
  void noOneIsSentFromAPositionThatTheirOwnLogFindsBetter() {
    assertTrue(actions(onStomach(10, WORSE)).contains(Action.AVOID_STOMACH));
    assertFalse(actions(onStomach(10, BETTER)).contains(Action.AVOID_STOMACH));
  }

  @Test
  void whoHardlySleepsOnTheStomachAnyMoreIsNotToldToStayOffIt() {
    assertTrue(actions(onStomach(lately(3))).contains(Action.AVOID_STOMACH));
    assertFalse(actions(onStomach(lately(2))).contains(Action.AVOID_STOMACH));
  }

  /** The other nights' mornings average 5. */
  @Test
  void whoseOwnMorningsAreNoWorseAfterItIsNotToldToStayOffTheStomach() {
    assertTrue(actions(onStomach(stomach(10, 10, 5.5, OPEN))).contains(Action.AVOID_STOMACH));
    assertFalse(actions(onStomach(stomach(10, 10, 5.4, OPEN))).contains(Action.AVOID_STOMACH));
    assertFalse(actions(onStomach(stomach(10, 10, 4.0, OPEN))).contains(Action.AVOID_STOMACH));
  }

  /** Of ten nights on the stomach, so many in the last four weeks. */
  private static PositionNights lately(int nights) {
    return stomach(10, nights, 6, OPEN);
  }

  private static PositionNights stomach(int nights, int lately, double mean, Answer answer) {
    PositionNights all = ExampleFindings.slept(Position.STOMACH, nights, answer, Claim.OPEN);
    return new PositionNights(
        all.position(),
        all.nights(),
        lately,
        new Scored(Collections.nCopies(nights, mean), mean),
        all.againstCommonest(),
        all.gap(),
        all.adjustedP(),
        all.claim());
  }

  private static ExampleFindings onStomach(int nights, Answer answer) {
    return onStomach(stomach(nights, nights, 6, answer));
  }

  private static ExampleFindings onStomach(PositionNights nights) {
    return new ExampleFindings()
        .nights(
            ExampleFindings.nightsIn(
                ExampleFindings.slept(Position.BACK, 20, NOT_LOGGED, Claim.WITHHELD), nights));
  }

  @Test
  void aSupportThatTheLogFindsBetterIsKeptUnlessItIsWhatWasChanged() {
    SupportNights none = ExampleFindings.NO_NIGHTS.kneePillow();
    SupportNights knee = new SupportNights(none.with(), none.without(), BETTER);
    Nights nights = new Nights(List.of(), knee, none);
    ChangedItem item = new ChangedItem(ItemKind.KNEE_PILLOW, "knee pillow", "no", "yes");
    assertTrue(
        actions(ExampleFindings.leading(ExampleChange.CHANGED).nights(nights))
            .contains(Action.KEEP_KNEE_PILLOW));
    assertFalse(
        actions(ExampleFindings.leading(changed(BETTER).items(item).change()).nights(nights))
            .contains(Action.KEEP_KNEE_PILLOW));
  }

  @Test
  void massageIsNotAskedForWhereADoctorShouldLookFirst() {
    DiaryBuilder unlogged = new DiaryBuilder().care(Care.UNKNOWN).repeat(30, 4, 5, 6);
    assertTrue(actions(unlogged).contains(Action.LOG_MASSAGE));
    DiaryBuilder flagged = new DiaryBuilder().care(Care.UNKNOWN).repeat(29, 4, 5, 6);
    flagged.flags(FEVER.flag()).scores(4);
    assertFalse(actions(flagged).contains(Action.LOG_MASSAGE));
    assertEquals(Action.SEE_DOCTOR, actions(flagged).get(0));
  }

  private static List<Action> actions(DiaryBuilder diary) {
    return diary.findings().conclusion().advice().stream().map(Advice::action).toList();
  }

  @Test
  void notesThatMayTellOfAWarningSignAreAskedAboutBeforeAllElse() {
    ExampleFindings noted =
        ExampleFindings.leading(ExampleChange.CHANGED)
            .safety(ExampleSafety.noted(0, "numb left leg"));
    assertEquals(Action.ASK_ABOUT_NOTES, actions(noted).get(0));
    assertFalse(actions(noted).contains(Action.ASK_ABOUT_SIGNS));
  }

  @Test
  void whereALogNeverAsksForWarningSignsThatIsToBeMadeGood() {
    ExampleFindings leading = ExampleFindings.leading(ExampleChange.CHANGED);
    assertEquals(Action.ASK_ABOUT_SIGNS, actions(leading.safety(ExampleSafety.asked(0))).get(1));
    for (int asked : List.of(1, 29)) {
      assertFalse(
          actions(leading.safety(ExampleSafety.asked(asked))).contains(Action.ASK_ABOUT_SIGNS));
    }
  }

  @Test
  void aWorseningThatIsVeryLikelyLargeIsToBeExamined() {
    assertTrue(actions(worse(WORSE, Reach.YES)).contains(Action.HAVE_EXAMINED));
    assertFalse(actions(worse(WORSE, Reach.POSSIBLY)).contains(Action.HAVE_EXAMINED));
    assertTrue(
        actions(worse(WORSE, Reach.POSSIBLY).safety(OSTEOPOROSIS)).contains(Action.HAVE_EXAMINED));
    assertFalse(actions(worse(BETTER, Reach.YES)).contains(Action.HAVE_EXAMINED));
    Change open = ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN).mark(Reach.YES).change();
    assertFalse(actions(ExampleFindings.leading(open)).contains(Action.HAVE_EXAMINED));
  }

  private static ExampleFindings worse(Answer both, Reach mark) {
    return ExampleFindings.leading(changed(both).mark(mark).change());
  }

  @Test
  void massageIsNotPutToTheTestWhereADoctorShouldLookFirst() {
    ChangedItem bed = new ChangedItem(ItemKind.MATTRESS, "mattress", "old", "new");
    Change shifted = changed(BETTER).items(bed).sessions(1, 9).change();
    assertEquals(Action.SEPARATE_MASSAGE, first(shifted));
    assertEquals(
        List.of(Action.SEE_DOCTOR, Action.KEEP_LONGER),
        actions(ExampleFindings.leading(shifted).safety(FEVER)).subList(0, 2));
  }

  @Test
  void gapsAreToBeFilledFirstWhereTheyWithholdTheAnswer() {
    ExampleFindings early = ExampleFindings.leading(ExampleChange.WITHHELD);
    assertEquals(Action.FILL_GAPS, actions(early.cautions(Caution.MANY_MISSING)).get(0));
    ExampleFindings answered = ExampleFindings.leading(ExampleChange.CHANGED);
    assertEquals(Action.FILL_GAPS, actions(answered.cautions(Caution.MANY_MISSING)).get(1));
  }

  @Test
  void whereNothingChangedChangesAreToBeLoggedAndWithoutScoresScores() {
    assertTrue(actions(new ExampleFindings()).contains(Action.LOG_CHANGES));
    assertFalse(
        actions(ExampleFindings.leading(ExampleChange.CHANGED)).contains(Action.LOG_CHANGES));
    ExampleFindings none =
        new ExampleFindings()
            .whole(ExamplePhases.level(ExampleChange.DAY, ExampleChange.DAY.plusDays(9), 0, 0));
    assertEquals(List.of(Action.LOG_SCORES), actions(none));
  }

  @Test
  void worseLastMorningsAreToBeLookedIntoBeforeMoreProofIsAskedFor() {
    ExampleFindings changed = ExampleFindings.leading(ExampleChange.CHANGED);
    assertEquals(Action.SWITCH_AGAIN, actions(changed).get(0));
    List<Action> relapsed = actions(changed.trend(ExampleFindings.lately(3, 5.7, WORSE)));
    assertEquals(Action.FIND_OUT, relapsed.get(0));
    assertFalse(relapsed.contains(Action.SWITCH_AGAIN));
    assertFalse(
        actions(changed.trend(ExampleFindings.lately(3, 5.7, OPEN))).contains(Action.FIND_OUT));
    assertFalse(
        actions(changed.trend(ExampleFindings.lately(5.7, 3, BETTER))).contains(Action.FIND_OUT));
  }

  @Test
  void massageThatShowsIsGoneOnWithOrTalkedOverUnlessADoctorComesFirst() {
    assertTrue(actions(massaged(BETTER)).contains(Action.KEEP_MASSAGE));
    assertTrue(actions(massaged(WORSE)).contains(Action.ASK_ABOUT_MASSAGE));
    List<Action> open = actions(massaged(OPEN));
    assertFalse(open.contains(Action.KEEP_MASSAGE) || open.contains(Action.ASK_ABOUT_MASSAGE));
    List<Action> flagged = actions(massaged(BETTER).safety(FEVER));
    assertFalse(flagged.contains(Action.KEEP_MASSAGE));
  }

  private static ExampleFindings massaged(Answer dayAfter) {
    return ExampleFindings.leading(ExampleChange.CANNOT_TELL)
        .massage(ExampleFindings.massage(dayAfter));
  }

  @Test
  void aLogThatGetsBetterWithoutAChangeIsToGoOn() {
    assertEquals(
        Action.GO_ON, actions(new ExampleFindings().trend(ExampleFindings.trend(BETTER))).get(0));
    assertFalse(
        actions(new ExampleFindings().trend(ExampleFindings.trend(WORSE))).contains(Action.GO_ON));
    assertFalse(
        actions(massaged(OPEN).trend(ExampleFindings.trend(BETTER))).contains(Action.GO_ON));
  }
}
