package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import spinelog.catalogue.Heed;
import spinelog.diary.Position;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.examples.ExampleSafety;
import spinelog.findings.Also;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Certainty;
import spinelog.findings.Change;
import spinelog.findings.Claim;
import spinelog.findings.Conclusion;
import spinelog.findings.Findings;
import spinelog.findings.Headline;
import spinelog.findings.JointEffect;
import spinelog.findings.Massage;
import spinelog.findings.MeanGap;
import spinelog.findings.Nights;
import spinelog.findings.Safety;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Trend;
import spinelog.findings.Verdict;

/** Which answer leads, and how sure it is. */
class ConclusionTest {
  private static final Nights LEFT_SIDE_BETTER =
      ExampleFindings.nightsIn(
          ExampleFindings.slept(Position.BACK, 20, NOT_LOGGED, Claim.WITHHELD),
          ExampleFindings.slept(Position.LEFT_SIDE, 9, BETTER, Claim.HOLDS));

  static Answers answers(ExampleFindings parts) {
    Findings all = parts.findings();
    return new Answers(
        all.plan(),
        all.log(),
        all.setup(),
        all.massage(),
        all.nights(),
        all.trend(),
        all.safety(),
        Forecast.NONE);
  }

  private static final Safety FRACTURE =
      ExampleSafety.with(ExampleSafety.condition("fracture", "fracture", Heed.NO_MASSAGE));

  private static Conclusion concluded(ExampleFindings parts) {
    return new Conclusions(answers(parts)).of("");
  }

  private static Certainty certainty(Change leading) {
    return concluded(ExampleFindings.leading(leading)).certainty();
  }

  @Test
  void theLeadingChangeIsTheAnswer() {
    Headline headline = concluded(ExampleFindings.leading(ExampleChange.CHANGED)).headline();
    assertEquals(new Headline.OfChange(ExampleChange.CHANGED), headline);
  }

  @Test
  void aChangeThatCannotBeToldFromItsNeighboursIsAnsweredWithThem() {
    Change change = ExampleChange.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER).change();
    JointEffect joint = new JointEffect(List.of(change), true, BETTER, MeanGap.NONE);
    Conclusion conclusion = concluded(ExampleFindings.leading(joint));
    assertEquals(new Headline.OfJoint(change, joint), conclusion.headline());
    assertEquals(Verdict.CHANGED, conclusion.headline().verdict());
    assertEquals(Certainty.CHANGED_WITH_MASSAGE, conclusion.certainty());
  }

  @Test
  void withoutAChangeNightsThatHoldLeadATrendThatIsNotClear() {
    ExampleFindings parts = new ExampleFindings().nights(LEFT_SIDE_BETTER);
    assertInstanceOf(Headline.OfNights.class, concluded(parts).headline());
    assertEquals(Certainty.NIGHTS, concluded(parts).certainty());
    parts.trend(ExampleFindings.trend(OPEN));
    assertInstanceOf(Headline.OfNights.class, concluded(parts).headline());
    parts.trend(ExampleFindings.trend(BETTER));
    assertInstanceOf(Headline.OfTrend.class, concluded(parts).headline());
  }

  @Test
  void withoutAChangeAndNightsTheTrendLeads() {
    Conclusion conclusion = concluded(new ExampleFindings());
    assertInstanceOf(Headline.OfTrend.class, conclusion.headline());
    assertEquals(Certainty.NONE, conclusion.certainty());
    assertEquals(Optional.empty(), conclusion.headline().change());
  }

  @Test
  void aTrendThatLeadsAndIsClearIsFairlySure() {
    ExampleFindings clear = new ExampleFindings().trend(ExampleFindings.trend(BETTER));
    assertEquals(Certainty.TREND, concluded(clear).certainty());
    ExampleFindings open = new ExampleFindings().trend(ExampleFindings.trend(OPEN));
    assertEquals(Certainty.INTERVAL, concluded(open).certainty());
  }

  @Test
  void whatTheLastMorningsWereStandsBesideTheAnswer() {
    assertEquals(List.of(Also.LATELY), also(ExampleFindings.lately(3, 5.7, WORSE)));
    assertEquals(List.of(Also.LATELY), also(ExampleFindings.lately(3, 3.4, WORSE)));
    assertEquals(List.of(Also.PERHAPS_LATELY), also(ExampleFindings.lately(3, 4, OPEN)));
    assertEquals(List.of(), also(ExampleFindings.lately(3, 3.9, OPEN)));
    assertEquals(List.of(), also(ExampleFindings.trend(OPEN)));
  }

  private static List<Also> also(Trend trend) {
    return concluded(ExampleFindings.leading(ExampleChange.CHANGED).trend(trend)).also();
  }

  @Test
  void massageThatShowsStandsBesideAnAnswerThatIsOpenUnlessADoctorComesFirst() {
    Massage shows = ExampleFindings.massage(BETTER);
    assertEquals(
        List.of(Also.MASSAGE), also(ExampleChange.CANNOT_TELL, shows, ExampleSafety.NOTHING));
    assertEquals(List.of(), also(ExampleChange.CHANGED, shows, ExampleSafety.NOTHING));
    assertEquals(
        List.of(),
        also(ExampleChange.CANNOT_TELL, ExampleFindings.massage(OPEN), ExampleSafety.NOTHING));
    assertEquals(List.of(), also(ExampleChange.CANNOT_TELL, shows, FRACTURE));
  }

  private static List<Also> also(Change change, Massage massage, Safety safety) {
    return concluded(ExampleFindings.leading(change).massage(massage).safety(safety)).also();
  }

  @Test
  void anAnswerIsAsSureAsItsVerdict() {
    assertEquals(Certainty.CHANGED, certainty(ExampleChange.CHANGED));
    assertEquals(Certainty.INTERVAL, certainty(ExampleChange.SUGGESTIVE));
    assertEquals(Certainty.LITTLE, certainty(ExampleChange.LITTLE));
    assertEquals(Certainty.INTERVAL, certainty(ExampleChange.CANNOT_TELL));
    assertEquals(Certainty.NONE, certainty(ExampleChange.WITHHELD));
  }

  @Test
  void aShiftOfTheSessionsTakesFromTheCertainty() {
    ExampleChange shifted = ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).sessions(1, 9);
    assertEquals(Certainty.CHANGED_WITH_MASSAGE, certainty(shifted.change()));
  }

  @Test
  void underALowerConfidenceNothingIsFairlySure() {
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    AnalysisPlan lower =
        new AnalysisPlan(
            usual.outcome(),
            usual.from(),
            usual.to(),
            usual.mcid(),
            0.9,
            usual.adaptationDays(),
            usual.change());
    ExampleFindings parts = ExampleFindings.leading(ExampleChange.CHANGED).plan(lower);
    assertEquals(Certainty.INTERVAL, concluded(parts).certainty());
  }

  @Test
  void whatSuchALogCanShowIsSaidWhereAChangeMayHaveBeenMissed() {
    assertEquals(OptionalDouble.empty(), smallest(ExampleChange.CHANGED));
    assertEquals(OptionalDouble.empty(), smallest(ExampleChange.LITTLE));
    for (Change missed :
        List.of(ExampleChange.SUGGESTIVE, ExampleChange.CANNOT_TELL, ExampleChange.WITHHELD)) {
      assertEquals(missed.judgement().smallestVisible(), smallest(missed));
    }
  }

  private static OptionalDouble smallest(Change leading) {
    return concluded(ExampleFindings.leading(leading)).smallestVisible();
  }
}
