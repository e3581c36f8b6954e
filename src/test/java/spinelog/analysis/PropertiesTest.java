package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.Company.Note;
import spinelog.findings.Direction;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Phase;
import spinelog.findings.Reach;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** What must hold for every log, whatever its numbers. */
class PropertiesTest {
  private static final double CLOSE = 1e-9;
  private static final double[] BEFORE = {6, 5, 7, 6, 8, 5, 6, 7, 4, 6};
  private static final double[] AFTER = {3, 2, 4, 3, 2, 5, 3, 1, 3, 4};

  private static Change change(double[] before, double[] after) {
    return new DiaryBuilder()
        .pillow("Feather")
        .repeat(30, before)
        .pillow("Latex")
        .repeat(30, after)
        .findings()
        .changes()
        .get(0);
  }

  private static Estimate headline(double[] before, double[] after) {
    return ((Estimated) change(before, after).withDrift()).value();
  }

  private static double[] plus(double[] scores, double constant) {
    return Arrays.stream(scores).map(score -> score + constant).toArray();
  }

  @Test
  void raisingAllScoresMovesNoEffect() {
    Estimate plain = headline(BEFORE, AFTER);
    Estimate raised = headline(plus(BEFORE, 1), plus(AFTER, 1));
    assertEquals(plain.estimate(), raised.estimate(), CLOSE);
    assertEquals(plain.lower(), raised.lower(), CLOSE);
    assertEquals(plain.upper(), raised.upper(), CLOSE);
  }

  @Test
  void turningTheScaleRoundTurnsTheSign() {
    Estimate plain = headline(BEFORE, AFTER);
    Estimate turned =
        headline(
            Arrays.stream(BEFORE).map(score -> 10 - score).toArray(),
            Arrays.stream(AFTER).map(score -> 10 - score).toArray());
    assertEquals(-plain.estimate(), turned.estimate(), CLOSE);
    assertEquals(-plain.upper(), turned.lower(), CLOSE);
    assertEquals(-plain.lower(), turned.upper(), CLOSE);
  }

  @Test
  void readingTheLogBackwardsTurnsTheSign() {
    double[] forwards = new double[60];
    IntStream.range(0, 60).forEach(i -> forwards[i] = (i < 30 ? BEFORE : AFTER)[i % 10]);
    double[] backwards = IntStream.range(0, 60).mapToDouble(i -> forwards[59 - i]).toArray();
    Estimate there = halves(forwards);
    Estimate back = halves(backwards);
    assertEquals(-there.estimate(), back.estimate(), CLOSE);
    assertEquals(-there.upper(), back.lower(), CLOSE);
  }

  private static Estimate halves(double[] scores) {
    return headline(Arrays.copyOf(scores, 30), Arrays.copyOfRange(scores, 30, 60));
  }

  @Test
  void aClearEasingIsCalledOneAndPointsTheRightWay() {
    Change change = change(BEFORE, AFTER);
    assertEquals(Verdict.CHANGED, change.verdict());
    assertEquals(Direction.BETTER, change.direction());
    assertEquals(Reach.YES, change.judgement().mcid());
    assertEquals(6.0, change.before().mean(), CLOSE);
    assertEquals(3.0, change.after().mean(), CLOSE);
    assertEquals(-50, change.estimates().percentChange().getAsDouble(), CLOSE);
    assertEquals(
        2 * change.estimates().nap().getAsDouble() - 1,
        change.estimates().tau().getAsDouble(),
        CLOSE);
  }

  @Test
  void theSameScoresOnBothSidesChangedLittleIfAny() {
    assertEquals(Verdict.LITTLE, change(BEFORE, BEFORE).verdict());
    assertEquals(OptionalDouble.of(0.5), change(BEFORE, BEFORE).estimates().nap());
  }

  @Test
  void aPlainDriftIsNotCalledAChange() {
    double[] falling = IntStream.range(0, 60).mapToDouble(i -> 8 - i / 12 - i % 2).toArray();
    Change drift = change(Arrays.copyOf(falling, 30), Arrays.copyOfRange(falling, 30, 60));
    assertEquals(Verdict.LITTLE, drift.verdict());
  }

  @Test
  void daysOutsideTheWindowChangeNothing() {
    DiaryBuilder whole =
        new DiaryBuilder()
            .pillow("A")
            .repeat(20, 0, 10)
            .repeat(30, BEFORE)
            .pillow("B")
            .repeat(30, AFTER);
    AnalysisPlan window =
        new AnalysisPlan(
            Outcome.STIFFNESS,
            Optional.of(DiaryBuilder.FIRST.plusDays(20)),
            Optional.empty(),
            2,
            0.95,
            0,
            Optional.empty());
    Change inside = Analysis.of(whole.diary(), window).changes().get(0);
    assertEquals(headline(BEFORE, AFTER), ((Estimated) inside.withDrift()).value());
  }

  @Test
  void adaptationDaysAreLeftOutOfThePhaseAfter() {
    DiaryBuilder diary = new DiaryBuilder().pillow("A").repeat(30, BEFORE).pillow("B");
    diary.scores(9, 9, 9).repeat(30, AFTER);
    AnalysisPlan plan =
        new AnalysisPlan(
            Outcome.STIFFNESS, Optional.empty(), Optional.empty(), 2, 0.95, 3, Optional.empty());
    Phase after = Analysis.of(diary.diary(), plan).changes().get(0).after();
    assertEquals(30, after.recorded());
    assertEquals(3.0, after.mean(), CLOSE);
    assertEquals(DiaryBuilder.FIRST.plusDays(33), after.first());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 20, 60})
  void equalScoresGiveReasonsAndNoNumbers(int days) {
    Findings findings =
        new DiaryBuilder().position(Position.BACK).pillow("A").repeat(days, 5).findings();
    assertTrue(findings.log().memory().isEmpty());
    assertTrue(findings.changes().isEmpty());
    assertTrue(findings.trend().perThirtyDays() instanceof Shortage);
    assertTrue(findings.massage().dayAfter() instanceof Shortage);
  }

  @Test
  void aLogWithoutAnyScoreIsAnalysedAllTheSame() {
    Findings findings = new DiaryBuilder().pillow("A").repeat(10, Double.NaN).findings();
    assertEquals(0, findings.period().recorded());
    assertEquals(10, findings.period().missing());
    assertTrue(Double.isNaN(findings.log().whole().mean()));
  }

  @Test
  void aBlankMorningIsNeverZero() {
    Findings findings = new DiaryBuilder().scores(6, Double.NaN, 4).skip(2).scores(5).findings();
    assertEquals(5.0, findings.log().whole().mean(), CLOSE);
    assertEquals(6, findings.period().days());
    assertEquals(3, findings.period().missing());
  }

  @Test
  void blankBeddingKeepsTheLastNamedOne() {
    Findings findings =
        new DiaryBuilder()
            .pillow("Feather")
            .scores(6)
            .pillow("")
            .repeat(10, BEFORE)
            .pillow("feather ")
            .repeat(10, BEFORE)
            .findings();
    assertTrue(findings.changes().isEmpty());
    Findings changed =
        new DiaryBuilder()
            .pillow("Feather")
            .scores(6)
            .pillow("")
            .repeat(10, BEFORE)
            .pillow("Latex")
            .repeat(10, BEFORE)
            .findings();
    assertEquals(11, changed.changes().get(0).before().recorded());
    assertEquals("Feather", changed.changes().get(0).items().get(0).from());
  }

  @Test
  void aFewNightsElsewhereAreNoChange() {
    Findings findings =
        new DiaryBuilder()
            .pillow("Feather")
            .repeat(20, BEFORE)
            .pillow("Hotel")
            .repeat(3, AFTER)
            .pillow("Feather")
            .repeat(20, BEFORE)
            .findings();
    assertTrue(findings.changes().isEmpty());
    assertTrue(findings.log().cautions().contains(Caution.FEW_NIGHTS_ELSEWHERE));
  }

  @Test
  void aDeclaredChangeNearOneInTheRowsIsTheSame() {
    LocalDate seen = DiaryBuilder.FIRST.plusDays(20);
    Findings findings =
        new DiaryBuilder()
            .declare(seen.minusDays(1), ItemKind.PILLOW, "Pillow", "old", "new")
            .pillow("Feather")
            .repeat(20, BEFORE)
            .pillow("Latex")
            .repeat(20, AFTER)
            .findings();
    assertEquals(1, findings.changes().size());
    assertEquals(seen, findings.changes().get(0).date());
    assertEquals("Latex", findings.changes().get(0).items().get(0).to());
  }

  @Test
  void aDeclaredChangeThatNoRowShowsIsAChange() {
    LocalDate declared = DiaryBuilder.FIRST.plusDays(20);
    Findings findings =
        new DiaryBuilder()
            .declare(declared, ItemKind.BED, "Bed frame", "slats", "boards")
            .repeat(40, BEFORE)
            .findings();
    assertEquals(declared, findings.changes().get(0).date());
    assertEquals("bed frame", findings.changes().get(0).items().get(0).item());
  }

  @Test
  void sessionsOnOrAfterAWarningSignAreListed() {
    DiaryBuilder diary = new DiaryBuilder().care(DiaryBuilder.technique("Petrissage", 20));
    diary.scores(5);
    diary.flags(new RedFlag("numbness", "tingling in the left foot")).scores(5);
    diary.flags().scores(5);
    SafetyFlag flag = diary.findings().safety().flags().get(0);
    assertEquals(DiaryBuilder.FIRST.plusDays(1), flag.date());
    assertEquals(
        java.util.List.of(DiaryBuilder.FIRST.plusDays(1), DiaryBuilder.FIRST.plusDays(2)),
        flag.massageAfter());
  }

  @Test
  void aRunOfBadMorningsJustBeforeAChangeIsPointedOut() {
    DiaryBuilder diary = new DiaryBuilder().pillow("A").repeat(20, 4, 5, 6).scores(8, 9, 8, 9, 8);
    Change change = diary.pillow("B").repeat(20, 5, 6, 4).findings().changes().get(0);
    assertTrue(change.company().notes().contains(Note.REGRESSION_TO_THE_MEAN));
    assertFalse(change(BEFORE, AFTER).company().notes().contains(Note.REGRESSION_TO_THE_MEAN));
  }

  @Test
  void manyScoresAtTheEndOfTheScaleArePointedOut() {
    assertTrue(change(BEFORE, new double[] {0, 1, 2, 0, 3}).company().notes().contains(Note.FLOOR));
    assertTrue(
        change(new double[] {10, 9, 8, 10, 7}, AFTER).company().notes().contains(Note.CEILING));
    assertFalse(change(BEFORE, AFTER).company().notes().contains(Note.FLOOR));
  }

  @Test
  void moreThanAQuarterMissingIsSaid() {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < 10; i++) {
      diary.scores(5, 6, Double.NaN);
    }
    assertTrue(diary.findings().log().has(Caution.MANY_MISSING));
  }

  @Test
  void tenYearsStillWork() {
    Findings findings =
        new DiaryBuilder()
            .pillow("A")
            .repeat(1800, BEFORE)
            .pillow("B")
            .repeat(1850, AFTER)
            .findings();
    assertEquals(3650, findings.period().days());
    assertEquals(Verdict.CHANGED, findings.changes().get(0).verdict());
  }

  @Test
  void theReasonForAWithheldAnswerIsNeverMissing() {
    Findings findings = new DiaryBuilder().scores(5).findings();
    assertEquals(new Shortage(Reason.TOO_FEW_FOR_TREND, 41), findings.trend().perThirtyDays());
    assertEquals(new Shortage(Reason.TOO_FEW_PAIRS, 21), findings.massage().dayAfter());
  }

  @Test
  void everyOtherScoreIsAFurtherComparisonWithTheAnswersItWouldHaveAsTheHeadline() {
    Diary both =
        withPain(new DiaryBuilder().pillow("A").repeat(30, BEFORE).pillow("B").repeat(30, AFTER));
    List<FurtherOutcome> further =
        Analysis.of(both, AnalysisPlan.DEFAULT).setup().furtherOutcomes();
    assertEquals(1, further.size());
    assertEquals(Outcome.PAIN_WAKING, further.get(0).outcome());
    assertEquals(60, further.get(0).recorded());
    assertEquals(
        Analysis.of(both, AnalysisPlan.DEFAULT.with(Outcome.PAIN_WAKING)).changes(),
        further.get(0).changes());
  }

  /** The same diary with a pain score, always half the stiffness. */
  private static Diary withPain(DiaryBuilder plain) {
    List<Day> days =
        plain.diary().days().stream()
            .map(
                day -> {
                  double stiffness = day.scores().of(Outcome.STIFFNESS).getAsDouble();
                  Map<Outcome, Double> scores =
                      Map.of(Outcome.STIFFNESS, stiffness, Outcome.PAIN_WAKING, stiffness / 2);
                  return new Day(
                      day.date(), day.night(), new Scores(scores), day.care(), Warnings.NONE, "");
                })
            .toList();
    return new Diary(About.NOTHING, days, List.of());
  }
}
