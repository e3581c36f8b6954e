package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One tiny folder and the exact words for everything that a batch can say. */
class BatchGalleryTest {
  @TempDir private Path folder;

  private Path clinic() throws IOException {
    return Files.createDirectories(folder.resolve("clinic"));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static Run batch(Object... words) {
    return Run.of(Stream.concat(Stream.of("batch"), Stream.of(words)).toArray());
  }

  private static void fails(Run run, String line) {
    assertEquals(line + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(1, run.code());
  }

  private static void isWrong(Run run, String message) {
    assertEquals("spinelog: " + message + "\nSee: spinelog batch --help\n", run.err());
    assertEquals(2, run.code());
  }

  // Wrong usage.

  @Test
  void neitherAFolderNorParts() throws IOException {
    isWrong(batch("-o", out()), "name the folder of the logs, or --merge");
    isWrong(batch("-o", out(), clinic(), "--merge"), "name the folder of the logs, or --merge");
    isWrong(batch(clinic()), "Missing required option: '--output=DIR'");
  }

  @Test
  void optionsThatDoNotGoTogether() {
    String message = "--merge goes with neither --shard nor --changed-only";
    isWrong(batch("-o", out(), "--merge", "--shard", "1/2"), message);
    isWrong(batch("-o", out(), "--merge", "--changed-only"), message);
  }

  @Test
  void aFolderThatIsNotThere() {
    Path no = folder.resolve("no");
    isWrong(batch(no, "-o", out()), "there is no folder and no log called " + no);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--jobs=0 | --jobs must be at least 1",
        "--shard=0/3 | Invalid value for option '--shard': \"0/3\" is no part such as 2/3",
        "--shard=4/3 | Invalid value for option '--shard': \"4/3\" is no part such as 2/3",
        "--shard=half | Invalid value for option '--shard': \"half\" is no part such as 2/3",
      })
  void aWrongValueOfAnOption(String option, String message) throws IOException {
    isWrong(batch(clinic(), "-o", out(), option), message);
  }

  // What is said of the folder.

  @Test
  void noLogBelowTheFolder() throws IOException {
    Path clinic = clinic();
    String message =
        "there is no log below " + clinic + "; expected .xlsx, .xls, .ods or .csv files.";
    fails(batch(clinic, "-o", out()), message);
    for (String name : List.of("a.docx", "b.jpg", "c.pdf", "d.zip")) {
      Run.text(clinic, name, "");
    }
    fails(
        batch(clinic, "-o", out()),
        message + " Passed over, as no spreadsheets: a.docx, b.jpg, c.pdf and 1 more.");
    assertFalse(Files.exists(out()));
  }

  @Test
  void aFolderThatCannotBeRead() throws IOException {
    Path clinic = clinic();
    Run.log(clinic, "anna.csv", 20);
    Path closed = Files.createDirectories(clinic.resolve("closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    if (!Files.isReadable(closed)) {
      Run run = batch(clinic, "-o", out());
      assertEquals("closed: the folder cannot be read, so its logs were left out.\n", run.err());
      assertEquals(1, run.code());
    }
    assertEquals(
        "closed: the folder cannot be read, so its logs were left out.",
        new BatchWords(Phrases.ENGLISH).unread("closed"));
  }

  @Test
  void anUnchangedLogAndTheLastLine() throws IOException {
    Path log = Run.log(clinic(), "anna.csv", 20);
    assertEquals(
        "anna.csv: 20 days, 1 Sep 2026 to 20 Sep 2026\n" + last("1 log: 1 reported."),
        batch(log.getParent(), "-o", out()).out());
    assertEquals(
        "anna.csv: unchanged\n" + last("1 log: 0 reported, 1 unchanged."),
        batch(log.getParent(), "-o", out(), "--changed-only").out());
    Run.text(clinic(), "bad.csv", "");
    assertTrue(
        batch(log.getParent(), "-o", out())
            .out()
            .endsWith(last("2 logs: 1 reported, 1 refused (no-days 1).")));
  }

  private String last(String counts) {
    return counts
        + " Overview: "
        + out().resolve("overview.xlsx")
        + ", "
        + out().resolve("overview.pdf")
        + "\n";
  }

  @Test
  void whereAnotherReportLies() throws IOException {
    Run.log(clinic(), "anna.csv", 20);
    Files.createDirectories(out());
    Run.text(out(), "anna.pdf", "%PDF-1.7 a letter");
    assertEquals(
        "anna.csv: the report is anna-2.pdf, as anna.pdf is not a report that says which log it is"
            + " of.\n",
        batch(clinic(), "-o", out()).err());
  }

  @Test
  void anOptionThatOnlySomeLogsCanFollow() throws IOException {
    Run.log(clinic(), "anna.csv", 20);
    Run.text(clinic(), "bea.csv", Clinic.WARNED);
    Run run = batch(clinic(), "-o", out(), "--change", "pillow");
    assertEquals("bea.csv: it has no setup change, so none can be named.\n", run.err());
    assertTrue(run.out().contains("1 refused (not-as-asked 1)"), run.out());
  }

  // Where nothing can be written.

  @Test
  void aFileInTheWayOfTheFolder() throws IOException {
    Run.log(clinic(), "anna.csv", 20);
    Path way = Run.text(folder, "way", "");
    fails(
        batch(clinic(), "-o", way),
        "the result could not be written ("
            + way
            + ": a file is in the way of the folder); name another place with -o.");
  }

  @Test
  void aReportThatCannotBeWritten() throws IOException {
    Run.log(Files.createDirectories(clinic().resolve("north")), "anna.csv", 20);
    Run.log(clinic(), "bea.csv", 20);
    Run.text(Files.createDirectories(out()), "north", "");
    Run run = batch(clinic(), "-o", out());
    assertEquals(
        "north/anna.csv: the result could not be written ("
            + out().resolve("north")
            + ": a file is in the way of the folder); name another place with -o.\n",
        run.err());
    assertTrue(run.out().contains("1 refused (not-written 1)"), run.out());
  }

  @Test
  void somethingElseInThePlaceOfTheOverview() throws IOException {
    Run.log(clinic(), "anna.csv", 20);
    Path mine = Run.text(Files.createDirectories(out()), "overview.json", "{\"mine\":1}");
    fails(
        batch(clinic(), "-o", out()),
        mine
            + " is not an overview of Spinelog, and would be replaced by one; move it, or name"
            + " another place with -o.");
    assertEquals("{\"mine\":1}", Files.readString(mine));
    assertFalse(Files.exists(out().resolve("anna.pdf")));
  }

  // Parts.

  @Test
  void partsThatAreNotThere() throws IOException {
    fails(
        batch("--merge", "-o", out()),
        "no part of an overview lies in " + out() + "; make them with --shard.");
    Run.log(clinic(), "anna.csv", 20);
    batch(clinic(), "-o", out(), "--shard", "2/3");
    fails(batch("--merge", "-o", out()), "of the overview in " + out() + " is missing: 1/3, 3/3.");
    batch(clinic(), "-o", out(), "--shard", "1/2");
    fails(
        batch("--merge", "-o", out()),
        "parts of different runs lie in "
            + out()
            + ": 1/2, 2/3; delete the files overview-K-of-N.json of the earlier one.");
  }

  // When it is ended.

  @Test
  void whereTheRunIsEnded() {
    assertEquals(
        "Stopped: 3 of 20 logs were done, and overview.json says which; overview.pdf and"
            + " overview.xlsx were left as they were. With --changed-only the next run goes on from"
            + " here.",
        new BatchWords(Phrases.ENGLISH).stopped(3, 20));
  }
}
