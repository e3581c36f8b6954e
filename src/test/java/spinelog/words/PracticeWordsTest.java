package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Condition;
import spinelog.examples.ExampleFindings;
import spinelog.examples.ExamplePhases;
import spinelog.findings.Findings;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Kind;
import spinelog.findings.PracticeNote.Tally;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class PracticeWordsTest {
  private static final LocalDate THIRD = LocalDate.of(2025, 3, 3);

  private static PracticeNote note(Kind kind, String subject) {
    return new PracticeNote(kind, subject, List.of(new Tally(1, 4)), List.of(THIRD));
  }

  private static Findings findings(LocalDate last, PracticeNote... notes) {
    return new ExampleFindings()
        .whole(ExamplePhases.level(LocalDate.of(2025, 3, 1), last, 29, 5.4))
        .practice(notes)
        .findings();
  }

  private static Findings march(PracticeNote... notes) {
    return findings(LocalDate.of(2025, 3, 31), notes);
  }

  @Test
  void datesHaveTheirYearOnlyWhereTheLogSpansSeveral() {
    PracticeNote note = note(Kind.LONG_HOLD, "Tennis ball");
    assertEquals(
        List.of(
            "Tennis ball: far longer than usual on 1 of 4 days with it (3 Mar). 30 to 60 seconds a"
                + " tender spot are usual (Cheatham 2015)."),
        plain(new PracticeWords(march(note), BOOK).lines()));
    assertTrue(
        plain(new PracticeWords(findings(LocalDate.of(2026, 1, 2), note), BOOK).lines())
            .get(0)
            .contains("(3 Mar 2025)"));
  }

  @Test
  void strongPressureIsPutBesideTheConditionThatAsksForALightOne() {
    PracticeNote note =
        new PracticeNote(
            Kind.STRONG_PRESSURE,
            List.of("Deep tissue", "Foam roller"),
            List.of(new Tally(1, 1)),
            List.of(THIRD),
            List.of(
                new Condition("warfarin", "blood-thinners"),
                new Condition("osteoporosis", "osteoporosis")));
    assertEquals(
        List.of(
            "Strong pressure (Deep tissue and Foam roller) is logged on 1 day (3 Mar), and the log names blood thinners"
                + " (\u201Cwarfarin\u201D) and osteoporosis. Light pressure only, until a doctor has"
                + " agreed to more (NCCIH)."),
        plain(new PracticeWords(march(note), BOOK).lines()));
  }

  @Test
  void ofManyDatesThreeAreNamedAndTheOthersCounted() {
    assertEquals("(3 Mar, 4 Mar and 5 Mar)", dates(3));
    assertEquals("(3 Mar, 4 Mar, 5 Mar and 1 more)", dates(4));
    assertEquals("(3 Mar, 4 Mar, 5 Mar and 6 more)", dates(9));
  }

  private static String dates(int count) {
    PracticeNote note =
        new PracticeNote(
            Kind.STRETCH_FIRST,
            "",
            List.of(new Tally(count, 20)),
            THIRD.datesUntil(THIRD.plusDays(count)).toList());
    String line = plain(new PracticeWords(march(note), BOOK).lines()).get(0);
    return line.substring(line.indexOf('('), line.indexOf(')') + 1);
  }

  @Test
  void onlyTheWorksThatTheNotesShownCiteAreNamed() {
    assertEquals(
        List.of(), new PracticeWords(march(note(Kind.SPINE_PRESSURE, "")), BOOK).sources());
    assertEquals(
        List.of(
            "Cheatham et al. 2015, Int J Sports Phys Ther 10:827–838 (how long a foam roller is"
                + " used).",
            "Furlan et al. 2015, Cochrane CD001929 (massage for low back pain and its harms).",
            "Cary et al. 2021, PLoS One 16:e0260582 (sleep postures and symptoms on waking).",
            "Kovacs et al. 2003, Lancet 362:1599–1604 (medium-firm against firm mattresses)."),
        new PracticeWords(
                march(
                    note(Kind.LONG_HOLD, "Tennis ball"),
                    note(Kind.LONG_HOLD, "Foam roller"),
                    note(Kind.MASSAGE_ON_BAD_DAYS, ""),
                    note(Kind.STOMACH_NIGHTS, ""),
                    note(Kind.FIRM_MATTRESS, "Firm foam")),
                BOOK)
            .sources());
  }

  /** What stands in brackets with a year in a note is in the list, whatever the language. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWorkThatANoteCitesIsInTheListOfSources(Language language) {
    Phrasebook book = Phrasebook.of(language);
    for (Kind kind : Kind.values()) {
      Findings findings = march(note(kind, "Foam roller"));
      String line = plain(new PracticeWords(findings, book).lines()).get(0);
      List<String> sources = new ArrayList<>(new PracticeWords(findings, book).sources());
      sources.addAll(new MethodWords(findings.plan(), book).sources());
      for (String work : List.of("Cheatham", "Furlan", "Cary", "Kovacs", "CENT", "NCCIH")) {
        if (line.contains(work)) {
          assertTrue(sources.stream().anyMatch(source -> source.contains(work)), line);
        }
      }
    }
  }
}
