package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report takes the place of an earlier one of the same log, and of nothing else. */
class ReportFilesGalleryTest {
  private static final String HEAD = "Date,Sleep position,Pillow,Morning stiffness,Notes\n";

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Path log(String name, String rows) throws IOException {
    Path log = folder.resolve(name);
    Files.createDirectories(log.getParent());
    return Files.writeString(log, HEAD + rows);
  }

  /** So many mornings from 1 September, scored from a number on, round and round. */
  private static String mornings(int many, int first) {
    StringBuilder rows = new StringBuilder();
    for (int day = 0; day < many; day++) {
      rows.append("2026-09-").append(day < 9 ? "0" : "").append(day + 1);
      rows.append(",Back,Feather,").append((first + day) % 10).append(",\n");
    }
    return rows.toString();
  }

  private Run report(Object... words) {
    Run run = Run.of(Stream.concat(Stream.of("report", "-o", out()), Stream.of(words)).toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  // The same log.

  @Test
  void aLogThatGrewOrWasCorrectedReplacesItsReport() throws IOException {
    Path log = log("march.csv", mornings(20, 3));
    report(log, "--json");
    byte[] first = Files.readAllBytes(out().resolve("march.pdf"));
    String grown = mornings(29, 3);
    Files.writeString(log, HEAD + grown);
    assertEquals("", report(log, "--json").err());
    byte[] second = Files.readAllBytes(out().resolve("march.pdf"));
    assertFalse(java.util.Arrays.equals(first, second));
    // Four of the first twenty mornings corrected, the pillow named anew, an earlier row added.
    String corrected =
        "2026-08-31,Back,Down,4,\n"
            + grown
                .replace("Feather", "Down")
                .replaceFirst("Back,Down,3", "Back,Down,9")
                .replaceFirst("Back,Down,4", "Mixed,Down,4")
                .replaceFirst("Back,Down,5,", "Back,Down,,")
                .replaceFirst("Back,Down,6,", "Back,Down,6,a note");
    Files.writeString(log, HEAD + corrected);
    assertEquals("", report(log, "--json").err());
    assertEquals(List.of("march.json", "march.pdf"), written());
  }

  @Test
  void otherOptionsMakeNoOtherLog() throws IOException {
    Path log = log("march.csv", mornings(25, 3));
    report(log, "--no-data");
    report(log, "--lang", "de", "--paper", "letter", "--from", "2026-09-05", "--mcid", "1");
    assertEquals("", report(log).err());
    assertEquals(List.of("march.pdf"), written());
  }

  @Test
  void aReportMadeAgainFromAReportIsOfTheSameLog() throws IOException {
    report(log("march.csv", mornings(25, 3)));
    Path moved = Files.copy(out().resolve("march.pdf"), folder.resolve("march.pdf"));
    assertEquals("", report(moved).err());
    assertEquals(List.of("march.pdf"), written());
  }

  @Test
  void theSameFileNamedTwiceIsOneLog() throws IOException {
    Path log = log("d/march.csv", mornings(12, 3));
    assertEquals("", report(log, folder.resolve("d/./march.csv")).err());
    assertEquals(List.of("march.pdf"), written());
  }

  // Another log, or something else.

  @Test
  void twoFoldersLogsOfOneNameAreToldApartAndKeepTheirPlaces() throws IOException {
    Path anna = log("anna/log.csv", mornings(20, 3));
    Path bea = log("bea/log.csv", mornings(20, 5));
    String said = bea + ": the report is log-2.pdf, as log.pdf was just written for another log.\n";
    Run both = report(bea, anna);
    assertEquals(said, both.err());
    assertTrue(both.out().startsWith(anna + ": 20 days"), both.out());
    byte[] annas = Files.readAllBytes(out().resolve("log.pdf"));
    assertEquals(said, report(anna, bea).err());
    assertEquals(
        "log.csv: the report is log-2.pdf, as log.pdf is the report of another log of the same"
            + " name.\n",
        report(bea).err());
    assertArrayEquals(annas, Files.readAllBytes(out().resolve("log.pdf")));
    assertEquals(List.of("log-2.pdf", "log.pdf"), written());
  }

  @Test
  void moreThanAFifthOfItsMorningsOtherwiseIsAnotherLog() throws IOException {
    List<String> rows = mornings(20, 3).lines().toList();
    report(log("log.csv", mornings(20, 3)));
    String others = mornings(5, 4) + String.join("\n", rows.subList(5, 20));
    report(log("log.csv", others));
    assertEquals(List.of("log-2.pdf", "log.pdf"), written());
  }

  @Test
  void anotherPersonsLogOfTheSameFewMorningsIsAnotherLog() throws IOException {
    for (String person : List.of("Anna", "Bea", "Anna")) {
      Path log = Files.createDirectories(folder.resolve(person)).resolve("log.xlsx");
      Run.book(
          log,
          Map.of(
              "Log",
              "Date,Morning stiffness\n2026-09-01,5",
              "About",
              "Name or initials," + person));
      report(log);
    }
    assertEquals(List.of("log-2.pdf", "log.pdf"), written());
  }

  @Test
  void aLogOfAnotherEndingIsAnotherLog() throws IOException {
    report(log("march.csv", mornings(12, 3)));
    assertEquals(
        "march.txt: the report is march-2.pdf, as march.pdf is the report of another log,"
            + " march.csv.\n",
        report(log("march.txt", mornings(12, 3))).err());
  }

  @Test
  void namesThatDifferInOneLetterFarBehindAreTwoNames() throws IOException {
    report(log("x".repeat(120) + "a.csv", mornings(9, 3)));
    assertEquals("", report(log("x".repeat(120) + "b.csv", mornings(9, 3))).err());
    assertEquals(2, written().size());
  }

  @Test
  void oneLogSpelledInTwoWaysBesideAnotherOfItsNameIsOneLog() throws IOException {
    Path csv = log("d/x.csv", mornings(9, 3));
    Path txt = log("d/x.txt", mornings(9, 3));
    Path spelled = folder.resolve("d/../d/x.csv");
    report(csv, txt, spelled);
    assertEquals(List.of("x-2.pdf", "x.pdf"), written());
  }

  @Test
  void aComparisonAndAReportKeepTheirPlaces() throws IOException {
    Path log = Run.log(folder, "march-compare.csv", 40);
    report(log);
    Run run = Run.of("compare", log, "-o", out());
    assertEquals(
        "march-compare.csv: the report is march-compare-2.pdf, as march-compare.pdf is not a report of"
            + " the same kind.\n",
        run.err());
  }

  @Test
  void aFileThatIsNoReportIsKept() throws IOException {
    Path log = log("thesis.csv", mornings(9, 3));
    Files.createDirectory(out());
    Path thesis = Files.writeString(out().resolve("thesis.pdf"), "%PDF-1.7 years of work");
    assertEquals(
        "thesis.csv: the report is thesis-2.pdf, as thesis.pdf is not a report that says which log"
            + " it is of.\n",
        report(log).err());
    assertEquals("%PDF-1.7 years of work", Files.readString(thesis));
  }

  @Test
  void aReportWithoutARecordIsKeptThoughItHoldsTheSameLog() throws IOException {
    Path log = log("march.csv", mornings(9, 3));
    report(log);
    Path made = out().resolve("march.pdf");
    String old =
        Files.readString(made, StandardCharsets.ISO_8859_1).replace("spinelog:", "formerly:");
    Files.writeString(made, old, StandardCharsets.ISO_8859_1);
    assertEquals(
        "march.csv: the report is march-2.pdf, as march.pdf is not a report that says which log it"
            + " is of.\n",
        report(log).err());
    assertEquals(old, Files.readString(made, StandardCharsets.ISO_8859_1));
    report(log);
    assertEquals(List.of("march-2.pdf", "march.pdf"), written());
  }

  @Test
  void resultsOfSomethingElseAreKept() throws IOException {
    Path log = log("march.csv", mornings(9, 3));
    Files.createDirectory(out());
    Path mine = Files.writeString(out().resolve("march.json"), "{ \"mine\" : 1 }");
    assertEquals(
        "march.csv: the report is march-2.pdf, as march.json holds something else than its"
            + " results.\n",
        report(log, "--json").err());
    assertEquals("{ \"mine\" : 1 }", Files.readString(mine));
    // Results whose report went away may be of any log.
    Files.delete(out().resolve("march-2.pdf"));
    report(log, "--json");
    assertEquals(List.of("march-2.json", "march-3.json", "march-3.pdf", "march.json"), written());
  }

  @Test
  void aLogThatIsNamedLikeAReportIsKept() throws IOException {
    Path log = Run.log(folder, "log.pdf", 40);
    Run run = Run.of("report", log);
    assertEquals("log.pdf: the report is log-2.pdf, as log.pdf is a log of this run.\n", run.err());
  }

  @Test
  void linksAndFoldersAreKept() throws IOException {
    Path log = log("march.csv", mornings(9, 3));
    Path others = Files.writeString(folder.resolve("others"), "of somebody else");
    Files.createDirectory(out());
    Path link = Files.createSymbolicLink(out().resolve("march.pdf"), others);
    Files.createSymbolicLink(out().resolve("march-2.pdf"), folder.resolve("nowhere"));
    Files.createDirectory(out().resolve("march-3.pdf"));
    assertEquals(
        "march.csv: the report is march-4.pdf, as march.pdf is a folder, a link or a device.\n",
        report(log).err());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("of somebody else", Files.readString(others));
  }

  // What the console calls logs.

  @Test
  void whereNamesRepeatTheConsoleNamesTheFolder() throws IOException {
    Path anna = log("anna/log.csv", mornings(9, 3));
    Path bea = log("bea/log.csv", "2026-09-01,Back,,11,\n2026-09-02,Back,,1,\n");
    Path none = folder.resolve("none/log.csv");
    Path other = log("other.csv", mornings(9, 3));
    Run run = Run.of("check", anna, bea, none, other);
    List<String> firsts =
        Stream.concat(run.out().lines(), run.err().lines())
            .filter(line -> !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .toList();
    assertEquals(List.of(anna.toString(), bea.toString(), "other.csv", none.toString()), firsts);
    Run told = Run.of("report", "--quiet", "-o", out(), anna, bea);
    assertTrue(told.err().startsWith(bea + ", D2 (Morning stiffness): \"11\""), told.err());
    Run joined = Run.of("report", "--join", "-o", out(), anna, bea, "--strict");
    assertTrue(joined.err().startsWith(anna + " + " + bea + ": not used"), joined.err());
  }
}
