package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic's Monday: a folder of logs in, a folder of reports and an overview out. */
@Tag("slow")
class BatchCommandTest {
  private static final List<String> REPORTS =
      List.of(
          "client 5.pdf",
          "client 6.pdf",
          "client 7.pdf",
          "client 8.pdf",
          "client 9.pdf",
          "log-2.pdf",
          "log.pdf",
          "north/new/client 1.pdf",
          "north/new/client 2.pdf",
          "north/new/client 3.pdf",
          "north/new/client 4.pdf",
          "north/new/log.pdf",
          "overview-2.pdf",
          "overview.json",
          "overview.pdf",
          "overview.xlsx",
          "süd/LOG.pdf",
          "süd/Zoë.pdf",
          "süd/Ägidius Müller.pdf");

  @TempDir private Path folder;

  private Path out(String name) {
    return folder.resolve(name);
  }

  private static Run batch(Object... words) {
    return Run.of(Stream.concat(Stream.of("batch"), Stream.of(words)).toArray());
  }

  private static List<String> names(Path folder) throws IOException {
    return List.copyOf(Clinic.files(folder).keySet());
  }

  private static JsonNode overview(Path folder) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("overview.json").toFile());
  }

  private static List<List<String>> workbook(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getLastCellNum(); at++) {
          cells.add(row.getCell(at) == null ? "" : row.getCell(at).toString());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void aFolderMayBeNamedByALinkAndALinkBelowIsNoCircle() throws IOException {
    Path logs = Files.createDirectories(folder.resolve("logs"));
    Run.log(logs, "anna.csv", 20);
    Files.createSymbolicLink(logs.resolve("round"), logs);
    Path link = Files.createSymbolicLink(folder.resolve("link"), logs);
    Run run = batch(link, "-o", out("out"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "anna.csv: 20 days, 1 Sep 2026 to 20 Sep 2026",
            "Passed over, as no spreadsheets: round"),
        run.out().lines().limit(2).toList());
  }

  @Test
  void everyLogBelowTheFolderIsReportedAndABadOneStopsNone() throws IOException {
    Run run = batch(Clinic.in(folder), "-o", out("out"));
    assertEquals(1, run.code());
    assertEquals(REPORTS, names(out("out")));
    assertEquals(
        List.of("bad.csv", "north/new/empty.csv", "süd/broken.xlsx", "süd/letter.csv"),
        run.err().lines().map(line -> line.substring(0, line.indexOf(": "))).toList());
    List<String> said = run.out().lines().toList();
    assertEquals("client 5.csv: 25 days, 1 Sep 2026 to 25 Sep 2026", said.get(0));
    assertEquals("Passed over, as no spreadsheets: letter.docx", said.get(16));
    assertEquals(
        "20 logs: 16 reported, 4 refused (headings-missing 2, no-days 1, file-damaged 1). Overview: "
            + out("out").resolve("overview.xlsx")
            + ", "
            + out("out").resolve("overview.pdf"),
        said.get(17));
    assertEquals(18, said.size());
  }

  @Test
  void aReportHasTheSameBytesAloneInABatchOnOneThreadOrMany() throws IOException {
    Path clinic = Clinic.in(folder);
    batch(clinic, "-o", out("one"), "--jobs", "1", "--json");
    batch(clinic, "-o", out("many"), "--jobs", "7", "--json");
    Map<String, String> one = Clinic.files(out("one"));
    assertEquals(one.keySet(), Clinic.files(out("many")).keySet());
    assertEquals(one, Clinic.files(out("many")));
    Run.of("report", "--short", clinic.resolve("süd/Zoë.csv"), "-o", out("alone"), "--json");
    for (String file : List.of("Zoë.pdf", "Zoë.json")) {
      assertArrayEquals(
          Files.readAllBytes(out("alone").resolve(file)),
          Files.readAllBytes(out("many").resolve("süd").resolve(file)));
    }
  }

  @ParameterizedTest
  @CsvSource({"--short, true", "--no-short, false"})
  void aBatchIsOfTwoPagesAClientUnlessTheWholeIsAskedFor(String option, boolean isUsual)
      throws IOException {
    Path clinic = Files.createDirectory(folder.resolve("clinic"));
    Run.log(clinic, "log.csv", 40);
    batch(clinic, "-o", out("usual"));
    batch(clinic, "-o", out("asked"), option);
    byte[] usual = Files.readAllBytes(out("usual").resolve("log.pdf"));
    assertEquals(
        isUsual, Arrays.equals(usual, Files.readAllBytes(out("asked").resolve("log.pdf"))));
    try (PDDocument document = Loader.loadPDF(usual)) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void reportsOfSeveralLogsAreWrittenAndToldInTheOrderOfTheirNames() throws IOException {
    Path clinic = Clinic.in(folder);
    Object[] words = {
      "report",
      clinic.resolve("log.txt"),
      clinic.resolve("bad.csv"),
      clinic.resolve("client 9.csv"),
      clinic.resolve("client 8.csv"),
      clinic.resolve("log.csv"),
      "-o",
      out("out")
    };
    Run run = Run.of(words);
    assertEquals(
        List.of("client 8.csv", "client 9.csv", "log.csv", "log.txt"),
        run.out()
            .lines()
            .filter(line -> line.contains(" days"))
            .map(l -> l.replaceAll(":.*", ""))
            .toList());
    assertTrue(run.err().startsWith("bad.csv: "), run.err());
    assertTrue(run.err().contains("log.txt: the report is log-2.pdf, as log.pdf"), run.err());
  }

  @Test
  void theWorkbookHasARowForEachLogThoseWithWarningSignsFirst() throws IOException {
    batch(Clinic.in(folder), "-o", out("out"));
    List<List<String>> rows = workbook(out("out").resolve("overview.xlsx"));
    assertEquals(21, rows.size());
    List<String> head = rows.get(0);
    List<String> first = rows.get(1);
    assertEquals("Client", head.get(0));
    assertEquals("Zoë", first.get(0));
    assertEquals("1.0", first.get(head.indexOf("Warning signs")));
    assertEquals("süd/Zoë.pdf", first.get(head.indexOf("Report")));
    assertEquals(
        "2 Sep 2026: new numbness or tingling (“numb left leg”)",
        first.get(head.indexOf("Latest warning sign")).replace('\u00A0', ' '));
    List<String> second = rows.get(2);
    assertEquals("not asked in this log", second.get(head.indexOf("Latest warning sign")));
    assertEquals("client 5", second.get(0));
    assertEquals("Pillow: Feather to Latex", second.get(head.indexOf("Last setup change")));
    assertEquals("Better", second.get(head.indexOf("In words")));
    assertEquals("25.0", second.get(head.indexOf("Recorded")));
    List<String> last = rows.get(20);
    assertEquals("süd/letter.csv", last.get(head.indexOf("Log")));
    assertTrue(last.get(head.indexOf("Why not reported")).contains("no row of known headings"));
  }

  @Test
  void aSecondRunGivesTheSameFilesAndNoMore() throws IOException {
    Path clinic = Clinic.in(folder);
    batch(clinic, "-o", out("out"));
    Map<String, String> first = Clinic.files(out("out"));
    Run second = batch(clinic, "-o", out("out"));
    assertEquals(4, second.err().lines().count(), second.err());
    assertEquals(first, Clinic.files(out("out")));
  }

  @Test
  void reportsBesideTheLogsAreNoLogsTheNextTime() throws IOException {
    Path clinic = Clinic.in(folder);
    String first = batch(clinic, "-o", clinic, "--json").out().lines().reduce("", (a, b) -> b);
    String second = batch(clinic, "-o", clinic, "--json").out().lines().reduce("", (a, b) -> b);
    assertTrue(first.startsWith("20 logs: 16 reported, 4 refused"), first);
    assertEquals(first, second);
    Path inside = clinic.resolve("reports");
    batch(clinic, "-o", inside);
    assertTrue(batch(clinic, "-o", inside).out().contains("\n20 logs: 16 reported"));
  }

  @Test
  void onlyWhatChangedIsDoneAgain() throws IOException {
    Path clinic = Clinic.in(folder);
    Path out = out("out");
    batch(clinic, "-o", out, "--as-of", "2026-11-01");
    Map<String, String> before = Clinic.files(out);
    // The same content with another time; a day more; a report that is gone; one that is other.
    Files.writeString(
        clinic.resolve("client 5.csv"), Files.readString(clinic.resolve("client 5.csv")));
    Run.log(clinic, "client 6.csv", 27);
    Files.delete(out.resolve("client 7.pdf"));
    Files.delete(out.resolve("client 8.pdf"));
    Files.copy(out.resolve("client 9.pdf"), out.resolve("client 8.pdf"));
    Run run = batch(clinic, "-o", out, "--changed-only", "--as-of", "2026-11-01");
    assertTrue(run.out().contains("\n20 logs: 3 reported, 13 unchanged, 4 refused ("), run.out());
    assertTrue(run.out().contains("client 5.csv: unchanged\n"), run.out());
    assertTrue(run.out().contains("client 6.csv: 27 days, 1 Sep 2026 to 27 Sep 2026\n"), run.out());
    Map<String, String> after = Clinic.files(out);
    after.keySet().removeAll(List.of("overview.json", "overview.pdf", "overview.xlsx"));
    Set<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(name -> after.get(name).equals(before.get(name)));
    // Another client's report, in the place of one, is left alone.
    assertEquals(Set.of("client 6.pdf", "client 8-2.pdf", "client 8.pdf"), changed);
    assertEquals(before.get("client 9.pdf"), after.get("client 8.pdf"));
  }

  @Test
  void otherOptionsOrHeadingsChangeEveryReportOfTheirs() throws IOException {
    Path clinic = Clinic.in(folder);
    batch(clinic, "-o", out("out"));
    String other = batch(clinic, "-o", out("out"), "--changed-only", "--mcid", "1").out();
    assertTrue(other.contains("\n20 logs: 16 reported, 4 refused"), other);
    String same =
        batch(clinic, "-o", out("out"), "--changed-only", "--mcid", "1", "--jobs", "3").out();
    assertTrue(same.contains("\n20 logs: 0 reported, 16 unchanged, 4 refused"), same);
    Run.text(clinic.resolve("süd"), "spinelog.map", "Mood = Notes\n");
    String mapped = batch(clinic, "-o", out("out"), "--changed-only", "--mcid", "1").out();
    assertTrue(mapped.contains("\n20 logs: 3 reported, 13 unchanged, 4 refused"), mapped);
  }

  @Test
  void anotherDayChangesOnlyWhatHasDoubtfulDates() throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic"));
    Run.log(clinic, "plain.csv", 20);
    Run.text(clinic, "ahead.csv", Clinic.WARNED + "2026-11-05,4,\n");
    batch(clinic, "-o", out("out"), "--quiet");
    Run later = Run.of("batch", clinic, "-o", out("out"), "--changed-only");
    assertTrue(later.out().contains("2 logs: 0 reported, 2 unchanged"), later.out());
    Files.writeString(
        out("out").resolve("overview.json"),
        Files.readString(out("out").resolve("overview.json"))
            .replace("\"madeAsOf\" : \"2026-11-02\"", "\"madeAsOf\" : \"2026-11-01\""));
    Run next = Run.of("batch", clinic, "-o", out("out"), "--changed-only");
    assertTrue(next.out().contains("2 logs: 1 reported, 1 unchanged"), next.out());
    assertTrue(next.out().contains("plain.csv: unchanged"), next.out());
  }

  @Test
  void threePartsGiveTheSameFolderAsOneRun() throws IOException {
    Path clinic = Clinic.in(folder);
    Run whole = batch(clinic, "-o", out("whole"));
    int done = 0;
    for (int part = 3; part >= 1; part--) {
      Run run = batch(clinic, "-o", out("parts"), "--shard", part + "/3", "--jobs", part);
      done += Integer.parseInt(run.out().lines().reduce("", (a, b) -> b).replaceAll(" .*", ""));
    }
    assertEquals(20, done);
    Run merged = batch("--merge", "-o", out("parts"));
    assertEquals(1, merged.code());
    assertEquals(
        whole.out().lines().reduce("", (a, b) -> b).replace("whole", "parts") + "\n", merged.out());
    assertEquals(Clinic.files(out("whole")), Clinic.files(out("parts")));
  }

  @Test
  void anOverviewThatSomeoneWroteIntoIsLeftToThem() throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic"));
    Run.log(clinic, "anna.csv", 20);
    batch(clinic, "-o", out("out"));
    Path workbook = out("out").resolve("overview.xlsx");
    Files.writeString(workbook, "with her remarks");
    Run run = batch(clinic, "-o", out("out"));
    assertTrue(run.out().contains("overview-2.xlsx"), run.out());
    assertEquals("with her remarks", Files.readString(workbook));
    batch(clinic, "-o", out("out"));
    assertEquals(
        List.of("anna.pdf", "overview-2.xlsx", "overview.json", "overview.pdf", "overview.xlsx"),
        names(out("out")));
  }

  @Test
  void nothingInTheWorkbookIsAFormulaAndLinksOpenTheReports() throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic/=cmd|x & y"));
    Path log = clinic.resolve("=1+1.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(log)) {
      Sheet sheet = book.createSheet("Log");
      sheet.createRow(0).createCell(0).setCellValue("Date");
      sheet.getRow(0).createCell(1).setCellValue("Morning stiffness");
      sheet.createRow(1).createCell(0).setCellValue("2026-09-01");
      sheet.getRow(1).createCell(1).setCellValue(5);
      Sheet about = book.createSheet("About");
      about.createRow(0).createCell(0).setCellValue("Name or initials");
      about.getRow(0).createCell(1).setCellValue("=HYPERLINK(\"http://evil\")");
      book.write(file);
    }
    batch(folder.resolve("clinic"), "-o", out("out"));
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out("out").resolve("overview.xlsx")))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals("A1:W2", sheet.getCTWorksheet().getAutoFilter().getRef());
      for (Row row : sheet) {
        row.forEach(cell -> assertNotEquals("FORMULA", cell.getCellType().name()));
      }
      assertEquals("=HYPERLINK(\"http://evil\")", sheet.getRow(1).getCell(0).getStringCellValue());
      assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed());
      String link = sheet.getHyperlinkList().get(0).getAddress();
      assertEquals("./=cmd%7Cx%20&%20y/=1+1.pdf", link);
      assertTrue(
          Files.exists(out("out").resolve(java.net.URI.create(link).getPath().substring(2))));
    }
  }

  @Test
  void theOverviewIsInTheLanguageAskedFor() throws IOException {
    Path clinic = Clinic.in(folder);
    batch(clinic, "-o", out("out"), "--lang", "de", "--quiet");
    List<List<String>> rows = workbook(out("out").resolve("overview.xlsx"));
    assertEquals("Person", rows.get(0).get(0));
    assertTrue(rows.get(2).contains("Besser"), rows.get(2).toString());
    assertEquals("Überschriften, Datum oder Werte wurden nicht gefunden.", rows.get(20).get(22));
  }

  @Test
  void resultsLieBesideTheReportsWhenAskedFor() throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic"));
    Run.log(clinic, "anna.csv", 20);
    batch(clinic, "-o", out("out"), "--json", "--quiet");
    JsonNode files = overview(out("out")).get("clients").get(0).get("files");
    assertEquals("anna.pdf", files.get(0).get("file").asText());
    assertEquals("anna.json", files.get(1).get("file").asText());
    assertTrue(Files.exists(out("out").resolve("anna.json")));
  }

  @Test
  void quietSaysOnlyWhatWentWrong() throws IOException {
    Run run = batch(Clinic.in(folder), "-o", out("out"), "--quiet");
    assertEquals("", run.out());
    assertEquals(4, run.err().lines().count());
    assertFalse(run.err().isEmpty());
  }
}
