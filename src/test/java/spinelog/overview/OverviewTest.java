package spinelog.overview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.findings.Answer;
import spinelog.findings.ChangedItem;
import spinelog.findings.Direction;
import spinelog.findings.Period;
import spinelog.findings.Safety.Signs;
import spinelog.findings.Shortage;
import spinelog.findings.Verdict;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.overview.ClientEntry.Made;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.Ends;
import spinelog.overview.ClientRow.LastChange;
import spinelog.overview.ClientRow.ProblemCounts;
import spinelog.overview.ClientRow.Spot;
import spinelog.overview.ClientRow.Warning;
import spinelog.report.Paper;
import spinelog.report.page.Standards;
import spinelog.stats.Estimate;

/** An overview as values, as JSON and on paper. */
@Isolated("changes the machine's language")
class OverviewTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final Answer LESS =
      new Answer.Estimated(new Estimate(-2.05, -3.1, -1.0 / 3, 0.95, 0.01), 38);

  private static LastChange change(Verdict verdict, Direction direction, Answer answer) {
    return new LastChange(
        FIRST.plusDays(20),
        List.of(new ChangedItem(ItemKind.PILLOW, "pillow", "Feather", "Latex contour")),
        answer,
        verdict,
        direction);
  }

  private static Reported client(String name, Optional<LastChange> change, int warnings) {
    List<Spot> course = new ArrayList<>();
    List<Warning> signs = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      course.add(new Spot(FIRST.plusDays(day), (day * 7) % 11));
    }
    for (int sign = 0; sign < warnings; sign++) {
      signs.add(new Warning(FIRST.plusDays(sign), new RedFlag("numbness", "numb left leg")));
    }
    return new Reported(
        new Source("north/" + name + ".xlsx", ""),
        new Made("0f", LocalDate.of(2026, 11, 2), false),
        List.of(new WrittenFile("north/" + name + ".pdf", "ab")),
        new ClientRow(
            name,
            Outcome.STIFFNESS,
            new Period(FIRST, FIRST.plusDays(39), 40, 38, 2),
            new Ends(7, OptionalDouble.of(6.3), OptionalDouble.of(4.1)),
            change,
            warnings == 0 ? OptionalDouble.of(2.5) : OptionalDouble.empty(),
            warnings == 0 ? Signs.NOT_ASKED : Signs.LOGGED,
            signs,
            List.of("osteoporosis"),
            new ProblemCounts(1, 2, 3),
            course));
  }

  private static Refused refused(String name, Kind kind) {
    SheetProblem problem =
        new SheetProblem(Level.ERROR, kind, "Log", "A1", "", "Mood", "", "no date was found.");
    return Refused.of(new Source(name, ""), List.of(problem));
  }

  private static Overview overview() {
    List<ClientEntry> entries = new ArrayList<>();
    entries.add(client("Anna", Optional.of(change(Verdict.CHANGED, Direction.BETTER, LESS)), 0));
    entries.add(client("Bea", Optional.of(change(Verdict.SUGGESTIVE, Direction.WORSE, LESS)), 0));
    entries.add(client("Carl", Optional.of(change(Verdict.LITTLE, Direction.NONE, LESS)), 0));
    entries.add(client("Dora", Optional.of(change(Verdict.CANNOT_TELL, Direction.NONE, LESS)), 3));
    for (Shortage.Reason reason : Shortage.Reason.values()) {
      Answer withheld = new Shortage(reason, 3).lacking(0, 3);
      LastChange change = change(Verdict.WITHHELD, Direction.NONE, withheld);
      entries.add(client("E " + reason, Optional.of(change), 0));
    }
    entries.add(
        client("Frida with a name that no column can hold on one line", Optional.empty(), 1));
    for (Kind kind : Kind.values()) {
      entries.add(refused(kind + ".csv", kind));
    }
    return new Overview(
        LocalDate.of(2026, 11, 2),
        Optional.empty(),
        entries,
        List.of(new WrittenFile("overview.xlsx", "cd")));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
    }
  }

  @Test
  void whatIsReadFromItsJsonIsTheSame() {
    assertEquals(Optional.of(overview()), OverviewReader.read(OverviewJson.bytes(overview())));
    Overview part = new Overview(FIRST, Optional.of("2/3"), List.of(), List.of());
    assertEquals(Optional.of(part), OverviewReader.read(OverviewJson.bytes(part)));
  }

  @Test
  void ofAHundredProblemsAndMoreTheFirstAreKeptErrorsFirstAndAllAreCounted() {
    SheetProblem error = refused("a.csv", Kind.NO_DAYS).problems().get(0);
    SheetProblem note =
        new SheetProblem(Level.NOTE, Kind.TAKEN_AS_BLANK, "", "B2", "", "-", "", "a blank.");
    List<SheetProblem> all = new ArrayList<>(Collections.nCopies(99, note));
    all.add(error);
    Refused few = Refused.of(new Source("a.csv", ""), all);
    assertEquals(all, few.problems());
    all.add(error);
    Refused many = Refused.of(new Source("b.csv", ""), all);
    assertEquals(100, many.problems().size());
    assertEquals(List.of(error, error, note), many.problems().subList(0, 3));
    assertEquals(new ProblemCounts(2, 0, 99), many.counts());
    Overview both = new Overview(FIRST, Optional.empty(), List.of(few, many), List.of());
    assertEquals(Optional.of(both), OverviewReader.read(OverviewJson.bytes(both)));
    String older =
        new String(OverviewJson.bytes(both), StandardCharsets.UTF_8)
            .replaceAll("\"counts\" *: *\\{[^}]*\\},", "");
    assertFalse(older.contains("counts"), older);
    assertEquals(
        new ProblemCounts(1, 0, 99),
        ((Refused)
                OverviewReader.read(older.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow()
                    .entries()
                    .get(0))
            .counts());
  }

  @Test
  void whatABookHasOfNobodyIsNoLog() throws IOException {
    Overview overview =
        new Overview(
            FIRST,
            Optional.empty(),
            List.of(refused("a.csv", Kind.NO_DAYS), refused("b.csv", Kind.ROWS_LEFT_OUT)),
            List.of());
    assertEquals(1, overview.logs());
    String text = text(OverviewPdf.bytes(overview, Paper.A4, Phrasebook.of(Language.ENGLISH)));
    assertTrue(text.contains("No log was reported; 1 log was not: see the end."), text);
    assertTrue(text.contains("b.csv"), text);
  }

  @Test
  void whatIsNoOverviewIsNone() {
    for (String text : List.of("", "{}", "{\"overview\":2}", "{\"overview\":1}", "[1", "\u0000")) {
      assertEquals(
          Optional.empty(), OverviewReader.read(text.getBytes(StandardCharsets.UTF_8)), text);
    }
  }

  @Test
  void thoseWithWarningSignsComeFirst() {
    List<String> names = overview().reported().stream().map(entry -> entry.row().person()).toList();
    assertEquals("Dora", names.get(0));
    assertTrue(names.get(1).startsWith("Frida"));
    assertEquals("Anna", names.get(2));
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void onPaperItIsValidForArchivesAndScreenReadersInEveryLanguage(Language language)
      throws Exception {
    for (Paper paper : Paper.values()) {
      byte[] pdf = OverviewPdf.bytes(overview(), paper, Phrasebook.of(language));
      assertEquals(List.of(), Standards.broken(pdf));
      assertTrue(text(pdf).contains("Anna"));
    }
  }

  @Test
  void anOverviewOfNobodyIsValidToo() throws Exception {
    Overview none =
        new Overview(FIRST, Optional.empty(), List.of(refused("a.csv", Kind.NO_DAYS)), List.of());
    byte[] pdf = OverviewPdf.bytes(none, Paper.A4, Phrasebook.of(Language.ENGLISH));
    assertEquals(List.of(), Standards.broken(pdf));
    assertTrue(text(pdf).contains("No log was reported; 1 log was not: see the end."), text(pdf));
  }

  @Test
  void itSaysOfEachClientWhatWasFound() throws IOException {
    String text =
        text(OverviewPdf.bytes(overview(), Paper.A4, Phrasebook.of(Language.ENGLISH)))
            .replaceAll("\\s+", " ");
    int clients = overview().logs();
    assertTrue(text.startsWith("Overview of " + clients + " clients"), text.substring(0, 80));
    assertTrue(
        text.contains("2 clients have logged a warning sign: see these clients first."), text);
    assertTrue(
        text.contains(
            "Dora 3 Sep 2026: new numbness or tingling (“numb left leg”) (the latest of 3)"),
        text);
    assertTrue(
        text.contains(
            "Anna osteoporosis 1 Sep to 10 Oct 2026 38 of 40 stiffness 6.3 → 4.1 Pillow: Feather to Latex"
                + " contour, 21 Sep 2026 Better −2.1 (−3.1 to −0.3) 2.5 north/Anna.pdf"),
        text);
    assertTrue(text.contains("Perhaps worse; drift could explain it"), text);
    assertTrue(text.contains("Not yet: needs 3 more recorded mornings after it"), text);
    assertTrue(text.contains("Only together with another change"), text);
    assertTrue(
        text.contains("HEADINGS_MISSING.csv Sheet Log, A1: \"Mood\": no date was found."), text);
  }

  @Test
  void theSameOverviewHasTheSameBytesOnAnyMachine() throws IOException {
    Locale before = Locale.getDefault();
    try {
      byte[] usual = OverviewPdf.bytes(overview(), Paper.A4, Phrasebook.of(Language.GERMAN));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(
          usual, OverviewPdf.bytes(overview(), Paper.A4, Phrasebook.of(Language.GERMAN)));
    } finally {
      Locale.setDefault(before);
    }
  }
}
