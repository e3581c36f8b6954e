package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;
import static spinelog.examples.ExampleAnswers.answer;
import static spinelog.examples.ExampleChange.DAY;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.examples.ExamplePhases;
import spinelog.findings.Also;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Certainty;
import spinelog.findings.Change;
import spinelog.findings.Claim;
import spinelog.findings.Company;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.Headline;
import spinelog.findings.JointEffect;
import spinelog.findings.MeanGap;
import spinelog.findings.Nights;
import spinelog.findings.Separation;
import spinelog.findings.Setup;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Trend;
import spinelog.findings.Verdict;

class SummaryWordsTest {

  private static SummaryWords words(ExampleFindings findings) {
    return new SummaryWords(findings.findings(), BOOK);
  }

  private static String said(ExampleFindings findings) {
    return plain(words(findings).answer());
  }

  private static List<String> context(ExampleFindings findings) {
    return plain(words(findings).context());
  }

  private static List<String> howSure(ExampleFindings findings) {
    return plain(words(findings).howSure());
  }

  @Test
  void theAnswerIsThatOfTheLeadingChange() {
    Change changed = ExampleChange.CHANGED;
    assertEquals(
        plain(new ChangeWords(AnalysisPlan.DEFAULT, BOOK).sentence(changed)),
        said(ExampleFindings.leading(changed)));
  }

  @Test
  void theAnswerOfALogWithoutAChangeIsItsTrend() {
    ExampleFindings falling = new ExampleFindings().trend(ExampleFindings.trend(BETTER));
    assertEquals(plain(new TrendWords(falling.findings(), BOOK).answer()), said(falling));
    assertEquals(List.of("The log names no setup change in these dates."), context(falling));
  }

  @Test
  void nightsThatLeadAreTheAnswerAndATrendThatIsFoundStandsBelow() {
    ExampleFindings findings =
        new ExampleFindings().nights(sideNights()).headline(new Headline.OfNights(sideNights()));
    assertEquals(
        "Mornings after nights on the left side were 1.2 points less stiff than after nights on the"
            + " back (95 % interval 0.4 to 2.0 less).",
        said(findings));
    String unchanged = "The log names no setup change in these dates.";
    assertEquals(List.of(unchanged), context(findings));
    ExampleFindings better = findings.trend(ExampleFindings.trend(BETTER));
    String trend = plain(new TrendWords(better.findings(), BOOK).answer());
    assertEquals(List.of(unchanged, trend), context(better));
  }

  private static Nights sideNights() {
    return ExampleFindings.nightsIn(
        ExampleFindings.slept(Position.BACK, 9, NOT_LOGGED, Claim.WITHHELD),
        ExampleFindings.slept(Position.LEFT_SIDE, 8, BETTER, Claim.HOLDS));
  }

  @Test
  void withoutAScoreThereIsNothingToSay() {
    ExampleFindings none = new ExampleFindings().headline(new Headline.OfNothing());
    assertEquals(
        "No morning stiffness is recorded in this log, so there is nothing to say yet.",
        said(none));
  }

  @Test
  void anAnswerThatIsNotThePlainDifferenceSaysWhy() {
    Answer other = answer(-1.8, -2.6, -1.0);
    Change seen = ExampleChange.with(Verdict.CHANGED, other, other).gapSeen().change();
    Change unseen = ExampleChange.CHANGED;
    String why =
        "On average 6.1 before and 4.9 after; with a slow drift over these weeks allowed for, 1.8"
            + " less.";
    assertTrue(context(ExampleFindings.leading(seen)).contains(why));
    assertTrue(
        context(ExampleFindings.leading(unseen)).contains("On average 6.1 before and 4.9 after."));
  }

  @Test
  void whereTheFirstSetupCameBackTheAveragesAreThoseOfTheTwo() {
    Change switched = ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).backAndForth().change();
    assertTrue(
        context(ExampleFindings.leading(switched))
            .contains("On average 6.1 with Feather and 4.9 with Latex contour."));
  }

  @Test
  void anOpenAnswerIsFollowedByWhatFitsItAndByTheAverages() {
    Change open = ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN).gapSeen().change();
    assertEquals(
        List.of(
            "Allowing for a slow drift, anything between 1.1 points less and 0.3 points more fits it"
                + " (95 % interval).",
            "On average 6.1 before and 4.9 after."),
        context(ExampleFindings.leading(open)));
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March"
            + " 2025.",
        said(ExampleFindings.leading(open)));
  }

  @Test
  void anAnswerThatADriftCouldExplainIsFollowedByWhatIsLeftWithoutIt() {
    ExampleFindings leading = ExampleFindings.leading(ExampleChange.SUGGESTIVE);
    assertEquals(
        List.of(
            "With such a drift allowed for: 0.4 points less stiff (95 % interval from 1.1 less to 0.3"
                + " more).",
            "On average 6.1 before and 4.9 after."),
        context(leading));
    assertEquals(
        said(leading) + " " + context(leading).get(0),
        plain(new SummaryWords(leading.findings(), BOOK).inFull()));
  }

  @Test
  void whereNothingIsTestedYetTheMeansStandInTheAnswerAndTheTableOnly() {
    assertEquals(List.of(), context(ExampleFindings.leading(ExampleChange.WITHHELD)));
    Answer early = new Shortage(Reason.TOO_FEW_MORNINGS_AFTER, 5);
    assertEquals(List.of(), context(shifted(early, MeanGap.NONE)));
  }

  @Test
  void aChangeThatMassageShiftedWithIsAnsweredByBothTogether() {
    ExampleFindings both = shifted(answer(-1.8, -2.6, -1.0), new MeanGap(-1.2, true));
    assertEquals(
        List.of(
            "On average 6.1 before and 4.9 after; with a slow drift over these weeks allowed"
                + " for, 1.8 less."),
        context(both));
    assertTrue(
        said(both)
            .startsWith(
                "Mornings were 1.8 points less stiff after the pillow change of 15 March 2025 and a"
                    + " shift in"));
    assertEquals(
        "It is fairly sure that morning stiffness fell with the change; by how much is known to"
            + " within about 0.8 points.",
        howSure(both.certainty(Certainty.CHANGED)).get(0));
  }

  private static ExampleFindings shifted(Answer effect, MeanGap gap) {
    Change change = ExampleChange.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER).change();
    return ExampleFindings.leading(new JointEffect(List.of(change), true, effect, gap));
  }

  @Test
  void changesThatCannotBeToldApartAreAnsweredTogether() {
    LocalDate earlier = DAY.minusDays(3);
    Change mattress =
        close(DAY)
            .between(
                ExamplePhases.level(DAY.minusDays(15), earlier.minusDays(1), 11, 6.5),
                ExamplePhases.level(earlier, DAY.minusDays(1), 3, 5.5))
            .change();
    Change pillow = close(earlier).change();
    ExampleFindings findings =
        ExampleFindings.leading(
            new JointEffect(List.of(mattress, pillow), false, BETTER, MeanGap.NONE));
    assertEquals(
        "Mornings were 1.2 points less stiff after the changes of 12 and 15 March 2025 taken"
            + " together (95 % interval 0.4 to 2.0 less); which of them it goes with cannot be"
            + " told.",
        said(findings));
    assertEquals(List.of("On average 6.5 before and 4.9 after."), context(findings));
  }

  private static ExampleChange close(LocalDate other) {
    return ExampleChange.withheld(new Shortage(Reason.TOO_CLOSE_TOGETHER))
        .company(new Company(List.of(other), Separation.NONE, Optional.empty(), Set.of()));
  }

  @Test
  void severalChangesInALongLogAreSaidAltogether() {
    Trend usual = ExampleFindings.trend(OPEN);
    Trend.Ends months =
        new Trend.Ends(
            ExamplePhases.level(DAY, DAY.plusDays(27), 28, 6),
            ExamplePhases.level(DAY.plusDays(154), DAY.plusDays(181), 28, 2));
    Trend lengthy =
        new Trend(
            usual.perThirtyDays(),
            usual.atMost(),
            usual.senSlopePerThirtyDays(),
            usual.firstSeven(),
            usual.lastSeven(),
            usual.lately(),
            Optional.of(months));
    String movement =
        "Over all changes: 6.0 on average from 15 March to 11 April 2025, 2.0 from 16 August to 12"
            + " September 2025.";
    ExampleFindings leading = ExampleFindings.leading(ExampleChange.CHANGED);
    assertFalse(context(leading).contains(movement));
    assertTrue(context(leading.trend(lengthy)).contains(movement));
  }

  @Test
  void anEarlierChangeThatIsClearIsSaidWhereTheLastOneIsNot() {
    String earlier =
        "After the pillow change of 1 March 2025, mornings were 1.2 points less stiff (95 %"
            + " interval 0.4 to 2.0 less).";
    assertTrue(context(after(ExampleChange.CANNOT_TELL)).contains(earlier));
    assertTrue(context(after(ExampleChange.WITHHELD)).contains(earlier));
    assertFalse(context(after(ExampleChange.CHANGED)).contains(earlier));
  }

  /** A clear change two weeks before the one that counts. */
  private static ExampleFindings after(Change leading) {
    LocalDate day = LocalDate.of(2025, 3, 1);
    Change earlier =
        ExampleChange.with(Verdict.CHANGED, BETTER, BETTER)
            .between(
                ExamplePhases.level(day.minusDays(14), day.minusDays(1), 14, 7.3),
                ExamplePhases.level(day, DAY.minusDays(1), 14, 6.1))
            .change();
    return new ExampleFindings()
        .setup(new Setup(List.of(earlier, leading), Optional.of(leading), List.of(), List.of()));
  }

  @Test
  void anotherScoreThatChangedOtherwiseIsSaidBesideTheAnswer() {
    String further = "After the same change, pain on waking (one of 1 further comparison): ";
    assertTrue(
        context(withPain(ExampleChange.CANNOT_TELL, WORSE))
            .contains(further + "1.2 points more pain (95 % interval 0.4 to 2.0 more)."));
    assertTrue(
        context(withPain(ExampleChange.CHANGED, BETTER)).stream()
            .noneMatch(line -> line.startsWith(further)));
  }

  /** A leading change, with the clear answer of the pain on waking beside it. */
  private static ExampleFindings withPain(Change leading, Answer pain) {
    Change other = ExampleChange.with(Verdict.CHANGED, pain, pain).change();
    FurtherOutcome further =
        new FurtherOutcome(
            AnalysisPlan.DEFAULT.with(Outcome.PAIN_WAKING), 29, List.of(other), List.of());
    return new ExampleFindings()
        .setup(new Setup(List.of(leading), Optional.of(leading), List.of(), List.of(further)));
  }

  @Test
  void whatIsFairlySureIsSaidByItsGrade() {
    Findings worse =
        ExampleFindings.leading(ExampleChange.with(Verdict.CHANGED, WORSE, WORSE).change())
            .certainty(Certainty.CHANGED)
            .findings();
    assertEquals(
        "It is likely, though only just clear of chance, that morning stiffness rose with the change;"
            + " by how much is open.",
        plain(new SummaryWords(worse, BOOK).howSure()).get(0));
    assertEquals(
        "The log does not rule out that nothing changed.",
        howSure(graded(ExampleChange.CANNOT_TELL, Certainty.INTERVAL)).get(0));
    assertEquals(
        "If there is a difference, it is fairly surely under 2 points.",
        howSure(graded(ExampleChange.LITTLE, Certainty.LITTLE)).get(0));
    assertEquals(
        "So few mornings can differ by chance: nothing here is a test yet.",
        howSure(graded(ExampleChange.WITHHELD, Certainty.NONE)).get(0));
    assertEquals(
        List.of(
            "It is fairly sure that morning stiffness fell over these weeks; why is not in the"
                + " numbers."),
        howSure(
            new ExampleFindings().trend(ExampleFindings.trend(BETTER)).certainty(Certainty.TREND)));
  }

  @Test
  void howWellASizeIsKnownTellsAWideIntervalFromANarrowOne() {
    String fell = "that morning stiffness fell with the change; by how much is ";
    assertEquals(
        "It is likely, though only just clear of chance, " + fell + "open.", fell(-4.1, -0.1));
    assertEquals("It is fairly sure " + fell + "known only roughly.", fell(-3.9, -0.9));
    assertEquals(
        "It is fairly sure " + fell + "known to within about 0.7 points.", fell(-2.9, -1.5));
  }

  private static String fell(double lower, double upper) {
    Answer value = answer((lower + upper) / 2, lower, upper);
    Change leading = ExampleChange.with(Verdict.CHANGED, value, value).change();
    return howSure(graded(leading, Certainty.CHANGED)).get(0);
  }

  @Test
  void lastMorningsThatAreWorseThanTheAnswerAreSaidBesideIt() {
    ExampleFindings better =
        ExampleFindings.leading(ExampleChange.CHANGED)
            .trend(ExampleFindings.lately(3.0, 5.7, WORSE));
    assertEquals(List.of(), also(better));
    assertEquals(
        List.of(
            "But the last 7 recorded mornings average 5.7, after 3.0 on those before them since"
                + " the change (95 % interval 0.4 to 2.0 more)."),
        also(better.also(Also.LATELY)));
    assertEquals(
        List.of(
            "The last 7 recorded mornings average 3.0, after 5.7 on those before them (95 %"
                + " interval 0.4 to 2.0 less)."),
        also(
            new ExampleFindings()
                .trend(ExampleFindings.lately(5.7, 3.0, BETTER))
                .also(Also.LATELY)));
  }

  @Test
  void lastMorningsThatMayBeOtherByChanceAreSaidSo() {
    String said =
        "The last 7 recorded mornings average 5.0, after 3.3 on those before them since the"
            + " change: worth asking why, though it can be chance.";
    ExampleFindings open =
        ExampleFindings.leading(ExampleChange.CANNOT_TELL)
            .trend(ExampleFindings.lately(3.3, 5.0, OPEN));
    assertFalse(context(open).contains(said));
    assertTrue(context(open.also(Also.PERHAPS_LATELY)).contains(said));
    assertEquals(List.of(), also(open));
  }

  @Test
  void massageThatShowsStandsBesideAnAnswerThatIsOpenAndNotTwice() {
    ExampleFindings open =
        ExampleFindings.leading(ExampleChange.CANNOT_TELL).massage(ExampleFindings.massage(BETTER));
    String said = new MassageWords(open.findings(), BOOK).dayAfter();
    assertEquals(List.of(), also(open));
    assertTrue(new MassageWords(open.findings(), BOOK).found().contains(said));
    assertEquals(List.of(plain(said)), also(open.also(Also.MASSAGE)));
    assertFalse(new MassageWords(open.findings(), BOOK).found().contains(said));
    assertFalse(new MassageWords(open.findings(), BOOK).line().contains(said));
  }

  private static List<String> also(ExampleFindings findings) {
    SummaryWords words = new SummaryWords(findings.findings(), BOOK);
    return plain(Stream.concat(words.now().stream(), words.massage().stream()).toList());
  }

  private static ExampleFindings graded(Change leading, Certainty certainty) {
    return ExampleFindings.leading(leading).certainty(certainty);
  }

  @Test
  void whatSuchALogCanShowIsSaidWhereAChangeMayHaveBeenMissed() {
    String shows =
        "A difference of about 3.0 points or more would probably have shown; a smaller one can have"
            + " been missed.";
    ExampleFindings open = ExampleFindings.leading(ExampleChange.CANNOT_TELL);
    assertFalse(howSure(open).contains(shows));
    assertTrue(howSure(open.smallestVisible(3)).contains(shows));
  }
}
