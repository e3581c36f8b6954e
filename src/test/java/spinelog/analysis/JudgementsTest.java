package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;
import static spinelog.examples.ExampleAnswers.answer;
import static spinelog.examples.ExampleChange.DAY;

import org.junit.jupiter.api.Test;
import spinelog.diary.Outcome;
import spinelog.examples.ExamplePhases;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change.Judgement;
import spinelog.findings.Direction;
import spinelog.findings.MeanGap;
import spinelog.findings.Phase;
import spinelog.findings.Reach;
import spinelog.findings.Rules;
import spinelog.findings.Verdict;

/** What two intervals allow to say, under the usual smallest important change of 2 points. */
class JudgementsTest {
  private static final Answer WIDE = answer(-0.4, -2.6, 1.8);

  private static Phase before(int recorded) {
    return ExamplePhases.level(DAY.minusDays(42), DAY.minusDays(1), recorded, 6.1);
  }

  private static Phase after(int recorded) {
    return ExamplePhases.level(DAY, DAY.plusDays(41), recorded, 4.9);
  }

  private static Judgement judged(Answer withDrift, Answer withoutDrift) {
    return judged(AnalysisPlan.DEFAULT, withDrift, withoutDrift);
  }

  private static Judgement judged(AnalysisPlan plan, Answer withDrift, Answer withoutDrift) {
    return Judgements.of(plan, withDrift, withoutDrift, before(28), after(28));
  }

  @Test
  void aChangeIsClaimedWhereBothIntervalsPointOneWay() {
    assertEquals(Verdict.CHANGED, judged(BETTER, BETTER).verdict());
    assertEquals(Direction.BETTER, judged(BETTER, BETTER).direction());
    assertEquals(Direction.WORSE, judged(WORSE, WORSE).direction());
  }

  @Test
  void aClearChangeThatIsSmallIsNotSaidToBeNone() {
    Judgement small = judged(BETTER, BETTER);
    Judgement tiny = judged(answer(-0.5, -0.9, -0.1), answer(-0.5, -0.9, -0.1));
    assertEquals(Reach.POSSIBLY, small.mcid());
    assertEquals(Reach.NO, tiny.mcid());
    assertEquals(Verdict.CHANGED, tiny.verdict());
  }

  @Test
  void aDriftThatCouldExplainItMakesAChangeSuggestive() {
    assertEquals(Verdict.SUGGESTIVE, judged(OPEN, BETTER).verdict());
    assertEquals(Direction.BETTER, judged(OPEN, BETTER).direction());
  }

  @Test
  void littleIsSaidOnlyWhereTheWholeIntervalLiesBelowTheSmallestImportantChange() {
    assertEquals(Verdict.LITTLE, judged(OPEN, OPEN).verdict());
    assertEquals(Verdict.CANNOT_TELL, judged(WIDE, OPEN).verdict());
    assertEquals(Direction.NONE, judged(OPEN, OPEN).direction());
  }

  @Test
  void twoIntervalsThatDisagreeTellNothing() {
    assertEquals(Verdict.CANNOT_TELL, judged(BETTER, OPEN).verdict());
    assertEquals(Verdict.CANNOT_TELL, judged(BETTER, WORSE).verdict());
  }

  @Test
  void withoutEitherIntervalNothingIsSaid() {
    assertEquals(Verdict.WITHHELD, judged(NOT_LOGGED, BETTER).verdict());
    assertEquals(Verdict.WITHHELD, judged(BETTER, NOT_LOGGED).verdict());
    assertEquals(Reach.UNKNOWN, judged(NOT_LOGGED, NOT_LOGGED).mcid());
  }

  @Test
  void minutesHaveNoSmallestImportantChange() {
    AnalysisPlan minutes = AnalysisPlan.DEFAULT.with(Outcome.STIFFNESS_MINUTES);
    assertEquals(Reach.UNKNOWN, judged(minutes, OPEN, OPEN).mcid());
    assertEquals(Verdict.CANNOT_TELL, judged(minutes, OPEN, OPEN).verdict());
    assertEquals(1.43 * 0.7, judged(minutes, OPEN, OPEN).smallestVisible().orElseThrow(), 1e-9);
  }

  @Test
  void aSizeIsReachedAsFarAsTheIntervalLiesBeyondIt() {
    assertEquals(Reach.YES, judged(answer(-3, -4, -2), BETTER).mcid());
    assertEquals(Reach.POSSIBLY, judged(answer(-3, -4, -1.9), BETTER).mcid());
    assertEquals(Reach.NO, judged(answer(0, -1.9, 1.9), OPEN).mcid());
    // 30 % of 6.1 points are 1.83
    assertEquals(Reach.YES, judged(answer(-3, -4, -1.84), BETTER).thirtyPercent());
    assertEquals(Reach.POSSIBLY, judged(answer(-3, -4, -1.82), BETTER).thirtyPercent());
  }

  @Test
  void aGapOfMeansIsSeenToDifferFromTheAnswerByAnAmountThatAReaderWouldSee() {
    assertEquals(new MeanGap(-1.2, false), judged(BETTER, BETTER).gap());
    assertTrue(gapBeside(-1.2 - Rules.VISIBLE_GAP - 0.001).differs());
    assertFalse(gapBeside(-1.2 - Rules.VISIBLE_GAP + 0.001).differs());
    assertFalse(judged(NOT_LOGGED, NOT_LOGGED).gap().differs());
    assertEquals(MeanGap.NONE, Judgements.gap(before(14), after(0), BETTER));
  }

  private static MeanGap gapBeside(double estimate) {
    return Judgements.gap(before(14), after(15), answer(estimate, -9, 9));
  }

  @Test
  void theSmallestVisibleChangeIs143HalfWidthsOfTheInterval() {
    Judgement one = Judgements.of(AnalysisPlan.DEFAULT, OPEN, OPEN, before(28), after(42));
    assertEquals(1.43 * 0.7, one.smallestVisible().orElseThrow(), 1e-9);
  }
}
