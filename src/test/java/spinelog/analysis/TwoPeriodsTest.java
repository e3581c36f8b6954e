package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import spinelog.diary.Diary;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.NoPlan;
import spinelog.findings.Periods;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Stretch;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** Two periods are asked as any change is, whatever was slept on in them. */
class TwoPeriodsTest {
  private static final double CLOSE = 1e-9;
  private static final double[] EARLY = {6, 5, 7, 6, 8, 5, 6, 7, 4, 6};
  private static final double[] LATE = {4, 3, 5, 3, 4, 6, 3, 2, 4, 4};

  /** Period A from its first day, so many days; the same of B. */
  private static Periods days(int first, int many, int second, int then) {
    return new Periods(stretch(first, many), stretch(second, then));
  }

  private static Stretch stretch(int first, int many) {
    LocalDate day = DiaryBuilder.FIRST.plusDays(first);
    return new Stretch(day, day.plusDays(many - 1L));
  }

  private static Findings asked(Diary diary, Periods both) {
    return Analysis.of(diary, AnalysisPlan.DEFAULT.comparing(both));
  }

  private static Change step(Diary diary, Periods both) {
    List<Change> changes = asked(diary, both).changes();
    assertEquals(1, changes.size());
    return changes.get(0);
  }

  private static Estimate answer(Diary diary, Periods both) {
    return step(diary, both).withDrift().estimate().orElseThrow();
  }

  /** Six weeks, the second half of them other; ten days between the periods are of no interest. */
  private static Diary apart(DoubleUnaryOperator score, double between) {
    return new DiaryBuilder()
        .repeat(20, Arrays.stream(EARLY).map(score).toArray())
        .repeat(10, between)
        .repeat(20, Arrays.stream(LATE).map(score).toArray())
        .diary();
  }

  private static final Periods APART = days(0, 20, 30, 20);

  @Test
  void theyGiveWhatAChangeGivesThatIsAllThatHappened() {
    Diary diary =
        new DiaryBuilder().pillow("A").repeat(25, EARLY).pillow("B").repeat(30, LATE).diary();
    Change change = Analysis.of(diary, AnalysisPlan.DEFAULT).changes().get(0);
    Change step = step(diary, days(0, 25, 25, 30));
    assertEquals(change.estimates(), step.estimates());
    assertEquals(change.judgement(), step.judgement());
    assertEquals(change.sides(), step.sides());
    assertEquals(change.company(), step.company());
  }

  @Test
  void whatWasSleptOnIsSetAside() {
    Diary plain = new DiaryBuilder().repeat(25, EARLY).repeat(30, LATE).diary();
    Diary restless =
        new DiaryBuilder()
            .pillow("A")
            .kneePillow(YesNo.NO)
            .repeat(10, EARLY)
            .pillow("B")
            .repeat(15, EARLY)
            .mattress("C")
            .kneePillow(YesNo.YES)
            .repeat(30, LATE)
            .diary();
    Periods both = days(0, 25, 25, 30);
    assertEquals(step(plain, both).estimates(), step(restless, both).estimates());
    assertEquals(step(restless, both).items(), step(plain, both).items());
  }

  @Test
  void raisingAllScoresMovesNothing() {
    Estimate plain = answer(apart(score -> score, 5), APART);
    Estimate raised = answer(apart(score -> score + 1, 5), APART);
    assertEquals(plain.estimate(), raised.estimate(), CLOSE);
    assertEquals(plain.lower(), raised.lower(), CLOSE);
    assertEquals(plain.upper(), raised.upper(), CLOSE);
  }

  @Test
  void turningTheScaleRoundTurnsTheSign() {
    Estimate plain = answer(apart(score -> score, 5), APART);
    Estimate turned = answer(apart(score -> 10 - score, 5), APART);
    assertEquals(-plain.estimate(), turned.estimate(), CLOSE);
    assertEquals(-plain.upper(), turned.lower(), CLOSE);
    assertEquals(-plain.lower(), turned.upper(), CLOSE);
  }

  @Test
  void daysBetweenThemCountForNothing() {
    Findings low = asked(apart(score -> score, 0), APART);
    Findings high = asked(apart(score -> score, 10), APART);
    assertEquals(low.changes(), high.changes());
    assertEquals(40, low.period().days());
    assertEquals(40, low.period().recorded());
    assertEquals(0, low.period().missing());
    assertEquals(stretch(0, 20).last(), low.changes().get(0).before().last());
    assertEquals(0, low.changes().get(0).before().missing());
  }

  @Test
  void daysBetweenThemKeepTheirPlaceInTime() {
    Diary near = apart(score -> score, 5);
    double[] nothing = new double[60];
    Arrays.fill(nothing, Double.NaN);
    Diary far = new DiaryBuilder().repeat(20, EARLY).scores(nothing).repeat(20, LATE).diary();
    Estimate soon = answer(near, APART);
    Estimate later = answer(far, days(0, 20, 80, 20));
    assertTrue(later.upper() - later.lower() > soon.upper() - soon.lower());
  }

  @Test
  void tooFewMorningsInOneOfThemWithholdTheAnswer() {
    Change step = step(apart(score -> score, 5), days(0, 20, 30, 6));
    assertEquals(Verdict.WITHHELD, step.verdict());
    assertEquals(Reason.TOO_FEW_MORNINGS_AFTER, step.withDrift().shortage().orElseThrow().reason());
    assertEquals(1, step.withDrift().shortage().orElseThrow().after());
  }

  @Test
  void oneDayEachAndEqualScoresGiveReasonsAndNoNumbers() {
    Diary flat = new DiaryBuilder().repeat(60, 5).diary();
    assertEquals(Verdict.WITHHELD, step(flat, days(0, 1, 40, 1)).verdict());
    assertEquals(Verdict.WITHHELD, step(flat, days(0, 30, 30, 30)).verdict());
    Diary unscored = new DiaryBuilder().repeat(60, Double.NaN).diary();
    assertEquals(0, asked(unscored, days(0, 30, 30, 30)).period().recorded());
  }

  @Test
  void theFirstMustEndBeforeTheSecondBegins() {
    assertEquals(
        NoPlan.Reason.PERIODS_OVERLAP,
        assertThrows(NoPlan.class, () -> days(0, 21, 20, 20)).reason());
  }

  @Test
  void theyAreComparedInsteadOfAChangeAndOfDates() {
    AnalysisPlan named = AnalysisPlan.DEFAULT.about(stretch(0, 20), Optional.of("pillow"));
    assertThrows(IllegalArgumentException.class, () -> named.comparing(APART));
    assertEquals(AnalysisPlan.DEFAULT.comparing(APART), named.ofWholeLog().comparing(APART));
  }
}
