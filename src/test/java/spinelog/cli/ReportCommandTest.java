package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report command as a user meets it. */
class ReportCommandTest {
  @TempDir private Path folder;

  private List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Pain on waking,pain-waking",
    "Pain in the evening,pain-evening",
    "Pain of the day,pain-day",
    "Stiffness minutes,stiffness-minutes",
    "Morning stiffness,stiffness"
  })
  void aLogOfOneScoreHasItAsItsHeadline(String heading, String outcome) throws IOException {
    StringBuilder csv = new StringBuilder("Date," + heading + "\n");
    for (int day = 10; day < 25; day++) {
      csv.append("2025-03-").append(day).append(",5\n");
    }
    Run.of(Run.text(folder, "log.csv", csv.toString()), "--json");
    String results = Files.readString(folder.resolve("log.json"));
    assertTrue(results.contains("\"outcome\" : \"" + outcome + "\""), results);
  }

  @Test
  void aBareLogIsAReportBesideIt() throws IOException {
    Path log = Run.log(folder, "my log.csv", 40);
    Run run = Run.of(log);
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("my log.csv", "my log.pdf"), files(folder));
    assertEquals("", run.err());
  }

  @Test
  void theConsoleSaysWhatWasReadWhatWasFoundAndWhereTheReportLies() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    List<String> lines = Run.of(log, "-o", folder.resolve("out")).out().lines().toList();
    assertEquals("log.csv: 40 days, 1 Sep 2026 to 10 Oct 2026", lines.get(0));
    assertTrue(
        lines.get(1).contains("less stiff") && lines.get(1).contains("interval"), lines.get(1));
    assertEquals("  " + folder.resolve("out").resolve("log.pdf"), lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void theShortReportIsTwoPagesAndTakesThePlaceOfTheWholeOne() throws IOException {
    Path log = Run.log(folder, "log.csv", 50);
    Run.of("report", log);
    Run run = Run.of("report", "--short", log);
    assertEquals("", run.err());
    assertEquals(List.of("log.csv", "log.pdf"), files(folder));
    try (PDDocument document = Loader.loadPDF(folder.resolve("log.pdf").toFile())) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void quietSaysNothing() throws IOException {
    assertEquals("", Run.of("report", Run.log(folder, "log.csv", 40), "--quiet").out());
  }

  @Test
  void oneBadLogDoesNotKeepTheOthersFromTheirReports() throws IOException {
    Path bad = Run.text(folder, "a-bad.csv", "nothing,here\n1,2\n");
    Path good = Run.log(folder, "b-good.csv", 30);
    Path missing = folder.resolve("c-missing.xlsx");
    Run run = Run.of("report", missing, good, bad);
    assertEquals(1, run.code());
    assertTrue(Files.exists(folder.resolve("b-good.pdf")));
    assertFalse(Files.exists(folder.resolve("a-bad.pdf")));
    assertEquals(2, run.err().lines().filter(line -> line.matches("[ac]-\\w+\\.\\w+: .*")).count());
  }

  @Test
  void twoLogsOfOneNameBothGetTheirReport() throws IOException {
    Path first = Run.log(folder, "log.csv", 30);
    Path second = Run.log(folder, "log.txt", 25);
    Path out = folder.resolve("out");
    assertEquals(0, Run.of("report", first, second, "-o", out).code());
    assertEquals(List.of("log-2.pdf", "log.pdf"), files(out));
  }

  @Test
  void joinedLogsAreOneReport() throws IOException {
    Path first = Run.log(folder, "a.csv", 30);
    Path second = Run.text(folder, "b.csv", "Date,Morning stiffness\n2026-10-01,3\n2026-10-02,4\n");
    Run run = Run.of("report", first, second, "--join", "-o", folder.resolve("out"));
    assertEquals(0, run.code(), run.err());
    assertEquals(1, files(folder.resolve("out")).size());
    assertTrue(run.out().contains("32 days, 1 Sep 2026 to 2 Oct 2026"), run.out());
  }

  @Test
  void theResultsAreWrittenBesideTheReportWhenAskedFor() throws IOException {
    Run.of("report", Run.log(folder, "log.csv", 40), "--json", "--as-of", "2026-10-20");
    JsonNode results = new ObjectMapper().readTree(folder.resolve("log.json").toFile());
    assertEquals("1.0.0", results.get("spinelog").asText());
    assertEquals("2026-10-20", results.get("asOf").asText());
    assertEquals(40, results.get("period").get("recorded").asInt());
    JsonNode change = results.get("changes").get(0);
    assertEquals("2026-09-21", change.get("date").asText());
    assertEquals("Latex", change.get("items").get(0).get("to").asText());
    assertTrue(change.get("withDrift").get("upper").isNumber());
    assertEquals("changed", change.get("verdict").asText());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    Run.of("report", log, "-o", folder.resolve("one"));
    Run.of("report", log, "-o", folder.resolve("two"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("one/log.pdf")),
        Files.readAllBytes(folder.resolve("two/log.pdf")));
  }

  @Test
  void anExistingReportIsReplaced() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    assertEquals(0, Run.of("report", log, "--json").code());
    byte[] first = Files.readAllBytes(folder.resolve("log.pdf"));
    assertEquals(0, Run.of("report", log, "--json", "--lang", "de").code());
    assertEquals(List.of("log.csv", "log.json", "log.pdf"), files(folder));
    assertFalse(Arrays.equals(first, Files.readAllBytes(folder.resolve("log.pdf"))));
  }

  @Test
  void aFileThatIsNoReportIsNeverReplaced() throws IOException {
    Path log = Run.log(folder, "thesis.csv", 40);
    Files.writeString(folder.resolve("thesis.pdf"), "%PDF-1.7 years of work");
    Files.writeString(folder.resolve("thesis-2.json"), "{ \"mine\" : 1 }");
    Run run = Run.of("report", log, "--json");
    assertTrue(run.out().contains("thesis-3.pdf"), run.out());
    assertEquals("%PDF-1.7 years of work", Files.readString(folder.resolve("thesis.pdf")));
    assertEquals("{ \"mine\" : 1 }", Files.readString(folder.resolve("thesis-2.json")));
  }

  @Test
  void aFolderThatLooksLikeAFileIsAskedAbout() throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 40), "-o", folder.resolve("mine.pdf"));
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "spinelog: -o names the folder of the reports, and mine.pdf looks like a file; a report has"
                    + " its log's name"),
        run.err());
    assertEquals(List.of("log.csv"), files(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInALine() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    Path file = Run.text(folder, "not-a-folder", "");
    Run run = Run.of("report", log, "-o", file);
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("log.csv: "), run.err());
  }

  @Test
  void strictRefusesALogWithAnyProblemAboveANote() throws IOException {
    Path log = Run.text(folder, "log.csv", "Date,Morning stiffness\n2026-09-01,11\n2026-09-02,4\n");
    assertEquals(0, Run.of("report", log).code());
    Files.delete(folder.resolve("log.pdf"));
    Run strict = Run.of("report", log, "--strict");
    assertEquals(1, strict.code());
    assertTrue(strict.err().contains("--strict"), strict.err());
    assertFalse(Files.exists(folder.resolve("log.pdf")));
  }

  @Test
  void aWindowWithoutAnyDayIsSaid() throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 10), "--from", "2026-10-01");
    assertEquals(1, run.code());
    assertEquals(
        "log.csv: no day of it lies between the dates asked for; it has 10 days, 1 Sep 2026 to 10"
            + " Sep 2026. Correct --from or --to.\n",
        run.err());
  }

  @Test
  void aLogInTheFutureOfTheReportIsNotBelieved() throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 10), "--as-of", "2026-08-01");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("A2"), run.err());
  }

  @Test
  void aReportNeverReplacesItsOwnLog() throws IOException {
    Path log = Run.log(folder, "log.pdf", 40);
    byte[] before = Files.readAllBytes(log);
    assertEquals(0, Run.of("report", log).code());
    assertEquals(List.of("log-2.pdf", "log.pdf"), files(folder));
    assertArrayEquals(before, Files.readAllBytes(log));
  }

  @Test
  void aWindowIsSaidOnTheConsole() throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 40), "--from", "2026-09-11");
    assertTrue(run.out().contains("; of these, 11 Sep 2026 to 10 Oct 2026 is reported"), run.out());
  }

  @Test
  void aLogWhoseNameBeginsWithAnAtIsNoListOfOptions() {
    Run run = Run.of("@march.csv");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("@march.csv"), run.err());
  }
}
