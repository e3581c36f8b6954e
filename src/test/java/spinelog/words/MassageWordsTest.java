package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.examples.ExampleAnswers.WORSE;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.findings.Answer;
import spinelog.findings.Claim;
import spinelog.findings.Massage;
import spinelog.findings.Massage.Amount;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.findings.Verdict;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class MassageWordsTest {
  private static MassageWords words(Massage massage) {
    return new MassageWords(new ExampleFindings().massage(massage).findings(), BOOK);
  }

  private static String amount(Sessions sessions) {
    return plain(words(new Massage(sessions, OPEN, OPEN, List.of(), List.of())).amount());
  }

  @Test
  void massageIsSaidWithItsInterval() {
    assertEquals(
        "Mornings after a day with massage or exercise were 1.2 points less stiff than after"
            + " days without it that began alike (95 % interval 0.4 to 2.0 less). Massage or"
            + " exercise on 9 of 29 known days: 2.2 sessions a week; no minutes are written down.",
        plain(String.join(" ", words(ExampleFindings.massage(BETTER)).line())));
  }

  @Test
  void massageThatTheLogCannotTellIsSaidSo() {
    assertEquals(
        "From one day to the next, the log cannot tell whether massage or exercise makes a"
            + " difference: anything between 1.1 points less and 0.3 points more fits it (95 %"
            + " interval).",
        plain(words(ExampleFindings.massage(OPEN)).dayAfter()));
  }

  @Test
  void morningsThatAreWorseWithMoreSessionsAreNotLaidAtTheirDoor() {
    String caution = "It need not come from them: people also do more when it hurts.";
    assertTrue(weekBefore(WORSE).endsWith(caution));
    assertFalse(weekBefore(BETTER).contains(caution));
    assertFalse(weekBefore(OPEN).contains(caution));
  }

  private static String weekBefore(Answer answer) {
    Sessions sessions = new Sessions(28, 8, 2, 0, true, 0, Double.NaN);
    Massage massage = new Massage(sessions, answer, OPEN, List.of(), List.of());
    return plain(String.join(" ", words(massage).weekBefore()));
  }

  @Test
  void sessionsWithoutMinutesAreNotSaidToHaveTakenNone() {
    assertEquals(
        "Massage or exercise on 8 of 28 known days: 2.0 sessions a week; no minutes are written"
            + " down.",
        amount(new Sessions(28, 8, 2, 0, true, 0, Double.NaN)));
  }

  @Test
  void minutesAreSaidWithTheDaysOnWhichTheyAreWrittenDown() {
    assertEquals(
        "Massage or exercise on 8 of 28 known days: 2.0 sessions a week, 21 minutes on average"
            + " where written down (4 days).",
        amount(new Sessions(28, 8, 2, 21, true, 4, 20.5)));
  }

  @Test
  void minutesOfEverySessionAreSaidWithoutMore() {
    assertEquals(
        "Massage or exercise on 8 of 28 known days: 2.0 sessions a week, 21 minutes on average.",
        amount(new Sessions(28, 8, 2, 21, true, 8, 20.5)));
  }

  @Test
  void aRateThatIsNotKnownIsNotSaid() {
    assertEquals(
        "Massage or exercise on 6 of 20 known days, 17 minutes on average where written down (3"
            + " days).",
        amount(new Sessions(20, 6, 2.1, 18, false, 3, 17)));
  }

  @Test
  void aTechniqueAmongManyMustHoldAmongMany() {
    assertEquals(
        List.of("better after, but may be chance among so many", "better after", "cannot tell"),
        readings(
            new TechniqueUse(
                "foam roller", new Amount(12, 2.4, 0, 95, 0), BETTER, 0.2, Claim.BY_CHANCE),
            new TechniqueUse("cat-cow", new Amount(10, 2, 0, 0, 90), BETTER, 0.01, Claim.HOLDS),
            new TechniqueUse("twist", new Amount(10, 2, 0, 0, 90), OPEN, 0.6, Claim.OPEN)));
  }

  @Test
  void theFirstPageNamesTechniquesInTheReportsLanguage() {
    TechniqueUse roller =
        new TechniqueUse("foam roller", new Amount(12, 2.4, 0, 95, 0), OPEN, 0.6, Claim.OPEN);
    Massage massage =
        new Massage(
            new Sessions(35, 12, 2.4, 19, true, 0, Double.NaN),
            OPEN,
            OPEN,
            List.of(roller),
            List.of());
    Phrasebook german = Phrasebook.of(Language.GERMAN);
    List<String> said =
        new MassageWords(new ExampleFindings().massage(massage).findings(), german).found();
    assertEquals("Nach Technik: Faszienrolle 2,4 Tage pro Woche.", English.plain(said.get(1)));
  }

  @Test
  void whatAProfessionalDidIsToldFromWhatSheDidHerself() {
    assertEquals(
        "By technique: Foam roller 2.4, Massage 1.0 (by a professional), Petrissage 0.8 (2 of 4 by a"
            + " professional) days a week.",
        named(
            use("foam roller", 12, 2.4, 0), use("massage", 5, 1, 5), use("petrissage", 4, 0.8, 2)));
  }

  private static TechniqueUse use(String technique, int days, double perWeek, int professional) {
    Amount amount = new Amount(days, perWeek, professional, 0, 0);
    return new TechniqueUse(technique, amount, OPEN, 0.6, Claim.OPEN);
  }

  private static String named(TechniqueUse... uses) {
    Sessions sessions = new Sessions(35, 12, 2.4, 19, true, 0, Double.NaN);
    Massage massage = new Massage(sessions, OPEN, OPEN, List.of(uses), List.of());
    return plain(words(massage).found().get(1));
  }

  private static List<String> readings(TechniqueUse... uses) {
    Answer any = OPEN;
    Massage massage =
        new Massage(
            new Sessions(29, 9, 2.2, 41, true, 0, Double.NaN), any, any, List.of(uses), List.of());
    return words(massage).techniqueRows().stream().map(row -> row.get(6)).toList();
  }

  @Test
  void aShiftOfTheSessionsStandsBesideTheChangeItCameWith() {
    String shift =
        "Massage or exercise changed too: on 2 of 14 known days in the two weeks before, on 9 of 14"
            + " in the two weeks after.";
    assertEquals(
        Optional.of(shift + " Part of the difference may come from that."),
        around(ExampleChange.with(Verdict.CHANGED, BETTER, BETTER).sessions(2, 9)));
    assertEquals(
        Optional.of(shift),
        around(ExampleChange.with(Verdict.CANNOT_TELL, OPEN, OPEN).sessions(2, 9)));
    assertEquals(Optional.empty(), around(ExampleChange.with(Verdict.CHANGED, BETTER, BETTER)));
  }

  private static Optional<String> around(ExampleChange change) {
    return words(ExampleFindings.massage(OPEN)).around(change.change()).map(English::plain);
  }
}
