package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Care;
import spinelog.diary.Position;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.Company;
import spinelog.findings.Direction;
import spinelog.findings.Findings;
import spinelog.findings.JointEffect;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Massage;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.Reach;
import spinelog.findings.Separation;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Verdict;

/** Every rule fires on a log one morning short of it, and not on the log that just has enough. */
class WithholdingTest {
  private static final double[] BEFORE = {6, 5, 7, 6, 8, 5, 6};
  private static final double[] AFTER = {4, 3, 5, 4, 3, 6, 4};
  private static final Care ROLLING = DiaryBuilder.technique("Foam roller", 10);

  private static Change onePillow(int before, int after) {
    return new DiaryBuilder()
        .pillow("Feather")
        .repeat(before, BEFORE)
        .pillow("Latex")
        .repeat(after, AFTER)
        .findings()
        .changes()
        .get(0);
  }

  private static void assertWithheld(Reason reason, int needs, Answer answer) {
    Shortage shortage = answer.shortage().orElseThrow();
    assertEquals(new Shortage(reason, needs), shortage.lacking(0, 0));
  }

  private static void assertEstimated(Answer answer) {
    assertInstanceOf(Estimated.class, answer);
  }

  @Test
  void aCompanionNeedsTwentyOneMorningsInAll() {
    assertWithheld(Reason.TOO_FEW_MORNINGS, 1, onePillow(10, 10).estimates().withoutDrift());
    assertEstimated(onePillow(11, 10).estimates().withoutDrift());
  }

  @Test
  void aCompanionNeedsSevenMorningsOnEachSide() {
    assertWithheld(Reason.TOO_FEW_MORNINGS_BEFORE, 1, onePillow(6, 20).estimates().withoutDrift());
    assertWithheld(Reason.TOO_FEW_MORNINGS_AFTER, 1, onePillow(20, 6).estimates().withoutDrift());
    assertEstimated(onePillow(7, 14).estimates().withoutDrift());
  }

  @Test
  void aHeadlineNeedsSevenMorningsOnEachSideAndTwentyOneInAll() {
    assertWithheld(Reason.TOO_FEW_MORNINGS_BEFORE, 1, onePillow(6, 20).withDrift());
    assertWithheld(Reason.TOO_FEW_MORNINGS_AFTER, 1, onePillow(20, 6).withDrift());
    assertWithheld(Reason.TOO_FEW_MORNINGS, 1, onePillow(7, 13).withDrift());
    assertEstimated(onePillow(7, 14).withDrift());
    assertEstimated(onePillow(14, 7).withDrift());
  }

  @Test
  void thePriorHoldsTheDriftToOneSigmaInThirtyDaysAndTwoAtMost() {
    assertEquals(4, Basis.driftRidge(15), 1e-12);
    assertEquals(1, Basis.driftRidge(30), 1e-12);
    assertEquals(0.25, Basis.driftRidge(60), 1e-12);
    assertEquals(0.25, Basis.driftRidge(180), 1e-12);
  }

  @Test
  void noVerdictIsGivenWithoutAHeadline() {
    assertEquals(Verdict.WITHHELD, onePillow(20, 6).verdict());
    assertEquals(Direction.NONE, onePillow(20, 6).direction());
    assertEquals(Reach.UNKNOWN, onePillow(20, 6).judgement().mcid());
  }

  @Test
  void anIntervalNeedsThreeDistinctScores() {
    DiaryBuilder two = new DiaryBuilder().pillow("A").repeat(20, 5, 6).pillow("B").repeat(20, 6, 5);
    assertWithheld(Reason.TOO_FEW_DISTINCT_SCORES, 0, two.findings().changes().get(0).withDrift());
  }

  @Test
  void scoresThatFollowTheSetupExactlyLeaveNothingToJudgeBy() {
    DiaryBuilder steps =
        new DiaryBuilder()
            .pillow("A")
            .repeat(20, 7)
            .pillow("B")
            .repeat(20, 5)
            .pillow("C")
            .repeat(20, 3);
    assertWithheld(Reason.NO_VARIATION, 0, steps.findings().changes().get(0).withDrift());
  }

  @Test
  void changesOnTheSameNightAreOneChangeWithTwoItems() {
    Findings findings =
        new DiaryBuilder()
            .pillow("Feather")
            .mattress("Soft")
            .repeat(20, BEFORE)
            .pillow("Latex")
            .mattress("Firm")
            .repeat(20, AFTER)
            .findings();
    assertEquals(1, findings.changes().size());
    assertEquals(2, findings.changes().get(0).items().size());
  }

  @Test
  void changesWithNoRecordedMorningBetweenThemHaveOnlyACombinedEffect() {
    Findings findings = twoChanges(0);
    assertWithheld(Reason.CHANGED_TOGETHER, 0, findings.changes().get(0).withDrift());
    assertWithheld(Reason.CHANGED_TOGETHER, 0, findings.changes().get(1).withDrift());
    assertEstimated(findings.setup().jointEffects().get(0).effect());
  }

  @Test
  void sixMorningsBetweenTwoChangesGiveOnlyTheirJointEffect() {
    Findings findings = twoChanges(6);
    assertWithheld(
        Reason.TOO_CLOSE_TOGETHER, 0, findings.changes().get(1).estimates().withoutDrift());
    assertEquals(Separation.NONE, findings.changes().get(1).company().separation());
    assertEstimated(findings.setup().jointEffects().get(0).effect());
  }

  @Test
  void sevenToThirteenMorningsBetweenTwoChangesGiveBothEffectsAndTheJointOne() {
    for (int between : new int[] {7, 13}) {
      Findings findings = twoChanges(between);
      for (Change change : findings.changes()) {
        assertEstimated(change.withDrift());
        assertEstimated(change.estimates().withoutDrift());
        assertEquals(Separation.POOR, change.company().separation());
        assertEquals(1, change.company().joined().size());
      }
      assertEquals(1, findings.setup().jointEffects().size());
      assertEstimated(findings.setup().jointEffects().get(0).effect());
    }
  }

  @Test
  void aSideOfAChangeGoesOnOverAnotherThingsChange() {
    DiaryBuilder diary =
        new DiaryBuilder().pillow("Feather").mattress("Soft").repeat(20, BEFORE).pillow("Latex");
    Findings findings = diary.repeat(8, AFTER).mattress("Firm").repeat(5, AFTER).findings();
    Change pillow = findings.changes().get(0);
    assertEquals(8, pillow.after().recorded());
    assertEquals(20, pillow.sides().recordedBefore());
    assertEquals(13, pillow.sides().recordedAfter());
    assertEstimated(pillow.withDrift());
    assertWithheld(Reason.TOO_FEW_MORNINGS_AFTER, 2, findings.changes().get(1).withDrift());
  }

  @Test
  void fourteenMorningsBetweenTwoChangesTellThemApart() {
    Findings findings = twoChanges(14);
    assertEstimated(findings.changes().get(1).withDrift());
    assertEquals(Separation.CLEAR, findings.changes().get(1).company().separation());
    assertTrue(findings.setup().jointEffects().isEmpty());
  }

  /** A pillow and, so many recorded mornings later, a mattress. */
  private static Findings twoChanges(int between) {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").mattress("Soft").repeat(20, BEFORE);
    diary.pillow("Latex");
    if (between == 0) {
      diary.scores(Double.NaN, Double.NaN);
    }
    return diary.repeat(between, AFTER).mattress("Firm").repeat(20, AFTER).findings();
  }

  @Test
  void aChangeAndAShiftOfTheMassageRateOnTheSameMorningsHaveOnlyAJointEffect() {
    Findings findings = massageFromDay(30);
    Change change = findings.changes().get(0);
    assertEquals(Separation.NONE, change.company().separation());
    assertEquals(Set.of(Company.Note.MASSAGE_SHIFTED), change.company().notes());
    assertWithheld(Reason.TOO_CLOSE_TOGETHER, 0, change.withDrift());
    assertWithheld(Reason.CANNOT_BE_SEPARATED, 0, findings.massage().perSessionInPrevious7Days());
    JointEffect joint = findings.setup().jointEffects().get(0);
    assertEquals(List.of(change.date()), joint.dates());
    assertTrue(joint.massage());
    assertEstimated(joint.effect());
  }

  @Test
  void aChangeAFewMorningsFromAShiftOfTheMassageRateIsPoorlySeparated() {
    Findings findings = massageFromDay(42);
    Change change = findings.changes().get(0);
    assertEquals(Separation.POOR, change.company().separation());
    assertEquals(Set.of(Company.Note.MASSAGE_SHIFTED), change.company().notes());
    assertEstimated(change.withDrift());
    assertTrue(findings.setup().jointEffects().get(0).massage());
  }

  @Test
  void aChangeFarFromAShiftOfTheMassageRateStandsAlone() {
    Findings findings = massageFromDay(50);
    assertEquals(Separation.CLEAR, findings.changes().get(0).company().separation());
    assertTrue(findings.changes().get(0).company().notes().isEmpty());
    assertTrue(findings.setup().jointEffects().isEmpty());
  }

  /** A new pillow on day 33 of 70, and sessions on six days of seven from another day on. */
  private static Findings massageFromDay(int start) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int day = 1; day <= 70; day++) {
      diary.pillow(day < 33 ? "Feather" : "Latex");
      diary.care(day >= start && day % 7 > 0 ? ROLLING : Care.NOTHING);
      diary.scores((day < 33 ? BEFORE : AFTER)[(day * 3 + day / 7) % 7]);
    }
    return diary.findings();
  }

  @Test
  void aTrendNeedsFortyTwoMornings() {
    assertWithheld(Reason.TOO_FEW_FOR_TREND, 1, trend(41, 5));
    assertEstimated(trend(42, 0));
  }

  private static Answer trend(int mornings, int unscored) {
    DiaryBuilder diary = new DiaryBuilder().repeat(mornings, BEFORE);
    diary.repeat(unscored, Double.NaN);
    return diary.findings().trend().perThirtyDays();
  }

  @Test
  void theRobustSlopeNeedsFortyTwoMornings() {
    assertTrue(Double.isNaN(slope(41)));
    assertEquals(0, slope(42), 0.5);
  }

  private static double slope(int mornings) {
    return new DiaryBuilder().repeat(mornings, BEFORE).findings().trend().senSlopePerThirtyDays();
  }

  @Test
  void theDayAfterNeedsTwentyOnePairsWithSevenOfEachKind() {
    assertWithheld(Reason.TOO_FEW_PAIRS, 1, dayAfter(21, 8));
    assertEstimated(dayAfter(22, 8));
    assertWithheld(Reason.TOO_FEW_WITH_SESSION, 1, dayAfter(40, 6));
    assertEstimated(dayAfter(40, 7));
    assertWithheld(Reason.TOO_FEW_WITHOUT_SESSION, 1, dayAfter(40, 33));
    assertEstimated(dayAfter(40, 32));
  }

  /** Days with scores; sessions spread over the first ones, never on the last. */
  private static Answer dayAfter(int days, int sessions) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < days; i++) {
      boolean session = (i * sessions) / (days - 1) < ((i + 1) * sessions) / (days - 1);
      diary.care(session && i < days - 1 ? ROLLING : Care.NOTHING);
      diary.scores(BEFORE[(i * 3 + i / 7) % 7]);
    }
    return diary.findings().massage().dayAfter();
  }

  @Test
  void theWeeklyRateNeedsEighteenMorningsAfterTheFirstWeek() {
    assertWithheld(Reason.TOO_FEW_FOR_WEEKLY_RATE, 1, weeklyRate(24, 5));
    assertEstimated(weeklyRate(25, 5));
    assertWithheld(Reason.RATE_HARDLY_VARIES, 0, weeklyRate(60, 1));
  }

  @Test
  void theWeeklyRateIsRoughBelowFortyTwoMornings() {
    assertTrue(inBlocks(48, 5).log().has(Caution.WEEKLY_RATE_ROUGH));
    assertFalse(inBlocks(49, 5).log().has(Caution.WEEKLY_RATE_ROUGH));
  }

  private static Answer weeklyRate(int days, int block) {
    return inBlocks(days, block).massage().perSessionInPrevious7Days();
  }

  /** Blocks of days with daily sessions, and as many days without. */
  private static Findings inBlocks(int days, int block) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < days; i++) {
      diary.care((i / block) % 2 == 0 ? ROLLING : Care.NOTHING);
      diary.scores(BEFORE[(i * 3 + i / 7) % 7]);
    }
    return diary.findings();
  }

  @Test
  void aLogWithoutTechniquesSaysSo() {
    Massage massage = new DiaryBuilder().care(Care.UNKNOWN).repeat(60, BEFORE).findings().massage();
    assertWithheld(Reason.NOT_LOGGED, 0, massage.dayAfter());
    assertWithheld(Reason.NOT_LOGGED, 0, massage.perSessionInPrevious7Days());
  }

  @Test
  void aPositionNeedsSixNights() {
    assertWithheld(Reason.TOO_FEW_NIGHTS, 1, side(5).againstCommonest());
    assertEstimated(side(6).againstCommonest());
  }

  @Test
  void theCommonestPositionIsComparedWithNothing() {
    assertWithheld(
        Reason.COMPARED_AGAINST, 0, positions(6).nights().positions().get(0).againstCommonest());
  }

  @Test
  void aPositionThatCameWithTheNewPillowIsWithheldAndTheOthersAreNot() {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather");
    for (int day = 0; day < 30; day++) {
      diary.position(day % 3 == 0 ? Position.LEFT_SIDE : Position.BACK).scores(BEFORE[day % 7]);
    }
    diary.pillow("Latex").position(Position.STOMACH).repeat(15, AFTER);
    List<PositionNights> positions = diary.findings().nights().positions();
    assertEquals(
        List.of(Position.BACK, Position.STOMACH, Position.LEFT_SIDE),
        positions.stream().map(PositionNights::position).toList());
    assertWithheld(Reason.CANNOT_BE_SEPARATED, 0, positions.get(1).againstCommonest());
    assertEstimated(positions.get(2).againstCommonest());
  }

  @Test
  void aSideThatIsNotSaidIsAPositionOfItsOwn() {
    assertWithheld(Reason.TOO_FEW_NIGHTS, 1, side(Position.SIDE, 5).againstCommonest());
    assertEquals(Position.SIDE, side(Position.SIDE, 6).position());
    assertEquals(
        side(Position.LEFT_SIDE, 6).againstCommonest(),
        side(Position.SIDE, 6).againstCommonest(),
        "another name changes no number");
  }

  private static PositionNights side(int nights) {
    return side(Position.LEFT_SIDE, nights);
  }

  private static PositionNights side(Position side, int nights) {
    return positions(side, nights).nights().positions().get(1);
  }

  private static Findings positions(int nights) {
    return positions(Position.LEFT_SIDE, nights);
  }

  private static Findings positions(Position side, int nights) {
    return new DiaryBuilder()
        .position(Position.BACK)
        .repeat(15, BEFORE)
        .position(side)
        .repeat(nights, AFTER)
        .position(Position.BACK)
        .repeat(15, BEFORE)
        .findings();
  }

  @Test
  void aKneePillowNeedsSixSideNightsWithAndWithout() {
    assertWithheld(Reason.TOO_FEW_NIGHTS, 1, kneePillow(5));
    assertEstimated(kneePillow(6));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT_SIDE", "RIGHT_SIDE", "SIDE"})
  void aKneePillowIsReadOnNightsOfAnySide(Position side) {
    assertEquals(kneePillow(6), kneePillow(side, 6));
  }

  private static Answer kneePillow(int with) {
    return kneePillow(Position.LEFT_SIDE, with);
  }

  /** Alternate blocks, so that the pillow is no change for good. */
  private static Answer kneePillow(Position side, int with) {
    DiaryBuilder diary = new DiaryBuilder().position(Position.LEFT_SIDE);
    diary.kneePillow(YesNo.NO).repeat(10, BEFORE).position(side);
    diary.kneePillow(YesNo.YES).repeat(with, AFTER);
    diary.kneePillow(YesNo.NO).repeat(10, BEFORE);
    return diary.findings().nights().kneePillow().difference();
  }

  @Test
  void aKneePillowTakenUpForGoodIsASetupChangeAndNotAskedTwice() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.LEFT_SIDE);
    diary.kneePillow(YesNo.NO).repeat(20, BEFORE).kneePillow(YesNo.YES).repeat(20, AFTER);
    Findings findings = diary.findings();
    assertEquals("knee pillow", findings.changes().get(0).items().get(0).item());
    assertWithheld(Reason.CANNOT_BE_SEPARATED, 0, findings.nights().kneePillow().difference());
  }

  @Test
  void techniquesAlwaysDoneTogetherCannotBeSeparated() {
    DiaryBuilder diary = new DiaryBuilder();
    Technique rolling = ROLLING.techniques().get(0);
    Technique twist =
        new Technique("Spinal twist", OptionalInt.of(3), OptionalInt.empty(), rolling.by(), "");
    Care both = new Care(true, List.of(rolling, twist), OptionalInt.empty());
    for (int i = 0; i < 40; i++) {
      diary.care(i % 3 == 0 ? both : Care.NOTHING).scores(BEFORE[(i * 3 + i / 7) % 7]);
    }
    Massage massage = diary.findings().massage();
    assertEstimated(massage.dayAfter());
    assertEquals(2, massage.byTechnique().size());
    massage
        .byTechnique()
        .forEach(use -> assertWithheld(Reason.CANNOT_BE_SEPARATED, 0, use.dayAfter()));
  }

  @Test
  void scoresThatDifferByRoundingOnlyCarryNoInterval() {
    Findings findings =
        new DiaryBuilder()
            .pillow("Feather")
            .repeat(30, 5, 5.00001, 5.00002, 5)
            .pillow("Latex")
            .repeat(30, 5.00002, 5, 5.00001, 5.00001)
            .findings();
    assertWithheld(Reason.NO_VARIATION, 0, findings.changes().get(0).withDrift());
  }

  @Test
  void changesThatNoMorningFollowsAreTooLateAndNotTogether() {
    Findings findings =
        new DiaryBuilder()
            .pillow("Feather")
            .mattress("Old")
            .repeat(30, BEFORE)
            .pillow("Latex")
            .repeat(2, Double.NaN)
            .mattress("New")
            .repeat(2, Double.NaN)
            .findings();
    assertEquals(2, findings.changes().size());
    assertWithheld(Reason.TOO_FEW_MORNINGS_AFTER, 7, findings.changes().get(0).withDrift());
    assertWithheld(Reason.TOO_FEW_MORNINGS_AFTER, 7, findings.changes().get(1).withDrift());
  }

  @Test
  void aJointEffectComparesMorningsWithAllOfItAndMorningsWithNone() {
    DiaryBuilder diary =
        new DiaryBuilder()
            .pillow("Feather")
            .mattress("Old")
            .repeat(5, BEFORE)
            .pillow("Latex")
            .repeat(3, AFTER)
            .mattress("New")
            .repeat(30, AFTER)
            .pillow("Feather")
            .repeat(8, BEFORE);
    assertWithheld(
        Reason.TOO_FEW_MORNINGS_BEFORE, 2, diary.findings().setup().jointEffects().get(0).effect());
  }

  @Test
  void aPhaseOfAdaptationOnlyLiesInsideTheLog() {
    DiaryBuilder diary =
        new DiaryBuilder().pillow("Feather").repeat(30, BEFORE).pillow("Latex").repeat(3, AFTER);
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    AnalysisPlan adapting =
        new AnalysisPlan(
            usual.outcome(),
            usual.from(),
            usual.to(),
            usual.mcid(),
            usual.confidence(),
            7,
            java.util.Optional.empty());
    Phase after = Analysis.of(diary.diary(), adapting).changes().get(0).after();
    assertEquals(0, after.recorded());
    assertEquals(DiaryBuilder.FIRST.plusDays(32), after.first());
    assertEquals(DiaryBuilder.FIRST.plusDays(32), after.last());
  }
}
