package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;

/** One tiny log and the exact message for everything that the commands can say. */
class CommandsGalleryTest {
  private static final String SCORES = "Date,Morning stiffness\n2026-09-01,5\n2026-09-02,4\n";

  @TempDir private Path folder;

  // Which change a report is about.

  @Test
  void aChangeThatTheLogDoesNotHave() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    fails(
        Run.of("report", log, "-o", folder, "--change", "mattress"),
        "log.csv: no setup change is called \"mattress\"; name one by its date: 2026-09-21 pillow.");
  }

  @Test
  void aChangeThatIsNamedByMoreThanOne() throws IOException {
    StringBuilder text = new StringBuilder("Date,Pillow,Morning stiffness\n");
    for (int day = 1; day <= 30; day++) {
      String date = String.format(java.util.Locale.ROOT, "2026-09-%02d", day);
      text.append(date).append(",P").append((day - 1) / 10).append(",5\n");
    }
    fails(
        Run.of("report", Run.text(folder, "log.csv", text.toString()), "--change", "Pillow"),
        "log.csv: several setup changes are called \"Pillow\"; name one by its date: 2026-09-11"
            + " pillow; 2026-09-21 pillow.");
  }

  @Test
  void aChangeWhereThereIsNone() throws IOException {
    fails(
        Run.of("report", Run.text(folder, "log.csv", SCORES), "--change", "pillow"),
        "log.csv: it has no setup change, so none can be named.");
  }

  @Test
  void anOutcomeThatTheLogDoesNotScore() throws IOException {
    Path log =
        Run.text(
            folder,
            "log.csv",
            "Date,Morning stiffness,Pain on waking\n2026-09-01,5,\n2026-09-02,,4\n");
    String said =
        "log.csv: it has no scores of pain-day, so there is no answer. It has stiffness, pain-waking:"
            + " name one of them with --outcome, or leave it out.\n";
    Run run = Run.of("report", log, "--outcome", "pain-day", "--quiet");
    assertEquals(0, run.code());
    assertEquals(said, run.err());
    Path out = folder.resolve("out");
    assertEquals(said, Run.of("batch", log, "-o", out, "--outcome", "pain-day").err());
    assertEquals("", Run.of("report", log, "--outcome", "pain-waking").err());
  }

  @Test
  void noChangeToCompare() throws IOException {
    fails(
        Run.of("compare", Run.text(folder, "log.csv", SCORES)),
        "log.csv: it has no setup change in these dates, so there is no before and after. Name each"
            + " night's pillow and mattress in the log, or leave compare out for a report.");
  }

  @Test
  void aPeriodOutsideTheLog() throws IOException {
    fails(
        Run.of(
            "compare",
            Run.log(folder, "log.csv", 40),
            "--a",
            "2026-08-30..2026-09-14",
            "--b",
            "2026-09-20..2026-10-01"),
        "log.csv: period A, 30 Aug 2026 to 14 Sep 2026, does not lie inside the log, which has 40"
            + " days, 1 Sep 2026 to 10 Oct 2026. Correct --a.");
  }

  @Test
  void aPeriodOfWhichNothingIsWritten() throws IOException {
    Path log =
        Run.text(
            folder,
            "log.csv",
            "Date,Morning stiffness\n2026-09-01,5\n2026-09-02,4\n2026-09-20,4\n");
    fails(
        Run.of("compare", log, "--a", "2026-09-01..2026-09-02", "--b", "2026-09-04..2026-09-19"),
        "log.csv: period B, 4 Sep 2026 to 19 Sep 2026, has no day in the log, which has 3 of 20"
            + " days, 1 Sep 2026 to 20 Sep 2026. Correct --b.");
  }

  @Test
  void aWindowAroundAChangeThatTheLogDoesNotHave() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    fails(
        Run.of("compare", log, "--change", "mattress", "--before-days", "14"),
        "log.csv: no setup change is called \"mattress\"; name one by its date: 2026-09-21 pillow.");
  }

  // What keeps a result from being written.

  @Test
  void anExportInPlaceOfItsLog() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES);
    fails(
        Run.of("export", log, "-o", log),
        "log.csv: the export would replace the log itself; name another file with -o.");
  }

  @Test
  void aTemplateInPlaceOfAFilledOne() throws IOException {
    Path file = Run.text(folder, "log.xlsx", "");
    fails(
        Run.of("template", file),
        file + " exists already; name another file, or replace it with --force.");
    fails(
        Run.of("template", Files.createSymbolicLink(folder.resolve("link.xlsx"), file)),
        folder.resolve("link.xlsx")
            + " is a folder, a link or a device, which no file takes the place of; name another"
            + " file.");
  }

  @Test
  void anExportInPlaceOfAnything() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES);
    Path file = Run.text(folder, "mine.csv", "mine");
    fails(
        Run.of("export", log, "-o", file),
        "log.csv: " + file + " exists already; name another file, or replace it with --force.");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    fails(
        Run.of("export", log, "--force", "-o", link),
        "log.csv: "
            + link
            + " is a folder, a link or a device, which no file takes the place of; name another"
            + " file.");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void whatACsvHasNoRoomForIsSaid() throws IOException {
    Path one =
        Run.book(
            folder.resolve("one.xlsx"),
            Map.of("Log", SCORES, "About", "Conditions,osteoporosis\nGoal,garden again"));
    Run run = Run.of("export", one);
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Date,"), run.out());
    assertEquals(
        "one.xlsx: a csv holds the days alone, so \"About\" was left out; --format xlsx keeps"
            + " it.\n",
        run.err());
    Path two =
        Run.book(
            folder.resolve("two.xlsx"),
            Map.of(
                "Log",
                SCORES,
                "Setup changes",
                "Date,Item,From,To\n2026-09-02,Bed slats,old,new",
                "About",
                "Name or initials,Anna"));
    assertEquals(
        "two.xlsx: a csv holds the days alone, so \"Setup changes\", \"About\" were left out;"
            + " --format xlsx keeps them.\n",
        Run.of("export", two, "-o", folder.resolve("tidy.csv")).err());
    assertEquals("", Run.of("export", two, "-o", folder.resolve("tidy.xlsx")).err());
    assertEquals("", Run.of("export", two, "--format", "json").err());
  }

  @Test
  void aFileInTheWayOfTheFolder() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES);
    Path way = Run.text(folder, "way", "");
    String why =
        "the result could not be written (" + way + ": a file is in the way of the folder); ";
    fails(
        Run.of("export", log, "-o", way.resolve("tidy.csv")),
        "log.csv: " + why + "name another place with -o.");
    fails(Run.of("template", way.resolve("new.xlsx")), why + "name another file.");
  }

  @Test
  void placesThatCannotBeWrittenTo() {
    String remedy = "name another place with -o";
    assertEquals(
        "the result could not be written (out: writing there is not allowed); " + remedy + ".",
        unwritten(new AccessDeniedException("out/.log.pdf.1.part")));
    assertEquals(
        "the result could not be written (out: No space left on device); " + remedy + ".",
        unwritten(new FileSystemException("out", null, "No space left on device")));
    assertEquals(
        "the result could not be written (the place cannot be written to); " + remedy + ".",
        unwritten(new IOException("broken")));
  }

  private static String unwritten(IOException e) {
    return Phrases.ENGLISH.say(Failure.unwritten(e, Failure.ELSEWHERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "check --json", "export", "report", "report --help", "--version"})
  void anOutputThatIsClosed(String command) throws IOException {
    StringWriter err = new StringWriter();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("closed");
          }
        };
    PrintWriter out = new PrintWriter(closed, false, StandardCharsets.UTF_8);
    String log = command.startsWith("-") ? "" : " " + Run.text(folder, "log.csv", SCORES);
    String[] words = (command + log).split(" ");
    assertEquals(1, Spinelog.run(words, out, new PrintWriter(err), Run.HERE));
    assertEquals(
        "spinelog: what was asked for could not be printed, or not all of it; the disk is full, or"
            + " what reads it has ended.",
        err.toString().strip());
  }

  // What keeps a log from being used.

  @Test
  void datesWithoutADay() throws IOException {
    fails(
        Run.of("report", Run.text(folder, "log.csv", SCORES), "--to", "2026-08-31"),
        "log.csv: no day of it lies between the dates asked for; it has 2 days, 1 Sep 2026 to 2 Sep"
            + " 2026. Correct --from or --to.");
  }

  @Test
  @Tag("slow")
  void farMoreDaysThanAReportHolds() throws IOException {
    StringBuilder text = new StringBuilder("Date,Morning stiffness\n");
    for (int day = 0; day <= 10_000; day++) {
      text.append(LocalDate.of(1999, 1, 1).plusDays(day)).append(",5\n");
    }
    Path log = Run.text(folder, "log.csv", text.toString());
    fails(
        Run.of("report", log),
        "log.csv: it has 10,001 days, 1 Jan 1999 to 19 May 2026; at most 10,000 are reported at once."
            + " Choose them with --from and --to.");
    assertEquals(0, Run.of("report", log, "--from", "2026-01-01").code());
  }

  @Test
  void aLogThatIsNotWithoutProblems() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES + "2026-09-03,11\n");
    fails(
        Run.of("export", log, "--strict"),
        "log.csv: not used, as --strict refuses a log with an error or a warning. Correct what"
            + " follows, or leave --strict out.",
        "log.csv, B4 (Morning stiffness): \"11\": out of range; expected a number from 0 to 10, so it"
            + " was left out. Correct it, or leave the cell empty.");
  }

  @Test
  void aLogThatTheOthersCannotBeJoinedWith() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES);
    fails(
        Run.of("report", log, folder.resolve("none.csv"), "--join"),
        "none.csv: there is no such file. Check the name and the folder.",
        "none.csv: so there is nothing to join the other logs with. Correct it, or leave it out.");
  }

  @Test
  void moreProblemsThanAConsoleHolds() throws IOException {
    String scores =
        """
        Date;Pain on waking;Morning stiffness
        2026-09-01;11;11
        2026-09-02;bad;bad
        2026-09-03;7-8;7-8
        2026-09-04;6-7;4
        """;
    Run run = Run.of("report", Run.text(folder, "log.csv", scores), "-o", folder);
    assertEquals(0, run.code());
    List<String> lines = run.err().lines().toList();
    assertEquals(6, lines.size(), run.err());
    assertEquals(
        "log.csv, C4 (Morning stiffness): \"7-8\": a range; its middle is taken; read as 7.5. Write"
            + " one number from 0 to 10.",
        lines.get(4));
    assertEquals("log.csv: and 2 more; spinelog check --all lists them all.", lines.get(5));
  }

  @Test
  void aProblemOfManyRowsIsSaidOnce() throws IOException {
    StringBuilder text = new StringBuilder("Date,Morning stiffness\n");
    for (int day = 10; day < 30; day++) {
      text.append("2026-12-").append(day).append(",5\n");
    }
    Path log = Run.text(folder, "log.csv", text.toString());
    fails(
        Run.of("report", log),
        "log.csv, A2 (Date): \"2026-12-10\": after 2026-11-02, the day of the report; the row was"
            + " left out. Correct the date.",
        "log.csv: likewise A3 \"2026-12-11\", A4 \"2026-12-12\", A5 \"2026-12-13\", A6 \"2026-12-14\""
            + " and 15 more",
        "log.csv, row 1: there are headings but no rows that could be used yet. Fill in one row a"
            + " day.",
        "log.csv: spinelog check --all lists every problem.");
  }

  @Test
  void anExportSaysWhatWasNotUsed() throws IOException {
    Run run = Run.of("export", Run.text(folder, "log.csv", SCORES + "2026-09-03,11\n"));
    assertEquals(0, run.code());
    assertTrue(run.err().startsWith("log.csv, B4 (Morning stiffness): \"11\": "), run.err());
  }

  // What is the program's own fault.

  @Command(name = "fail")
  private static final class FailingCommand extends LogCommand {
    @CommandLine.Parameters private List<Path> logs;

    private final List<SheetProblem> told = new ArrayList<>();

    @Override
    void refused(Failure failure) {
      told.addAll(failure.problems());
      super.refused(failure);
    }

    @Override
    public Integer call() {
      return each(
          logs.stream().map(List::of).toList(),
          (file, log) -> {
            throw new IllegalStateException("a fault");
          });
    }
  }

  @Test
  void aFaultOfTheProgram() throws IOException {
    String log = Run.text(folder, "log.csv", SCORES).toString();
    String said =
        "log.csv: Spinelog failed on this log. The fault is the program's, not yours: please report"
            + " it with what --debug shows.\n";
    assertEquals(said, failing("fail", log));
    String shown = failing("fail", log, "--debug");
    assertTrue(shown.startsWith(said + "java.lang.IllegalStateException: a fault\n"), shown);
  }

  /** So check's JSON has it too, as it has every other refusal. */
  private static void assertRefusedForIt(FailingCommand command) {
    assertEquals(
        List.of(Kind.PROGRAM_FAILED), command.told.stream().map(SheetProblem::kind).toList());
  }

  private static String failing(String... words) {
    StringWriter err = new StringWriter();
    CommandLine line =
        Spinelog.line(
            Set.of(), new PrintWriter(new StringWriter()), new PrintWriter(err), Run.HERE);
    FailingCommand command = new FailingCommand();
    line.addSubcommand(command);
    line.setErr(new PrintWriter(err));
    assertEquals(1, Spinelog.run(words, line));
    assertRefusedForIt(command);
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  // What is said when all went well.

  @Test
  void whereTheResultLies() throws IOException {
    Path log = Run.text(folder, "log.csv", SCORES);
    Path tidy = folder.resolve("tidy.csv");
    assertEquals("Wrote " + tidy + "\n", Run.of("export", log, "-o", tidy).out());
    Path empty = folder.resolve("new.xlsx");
    assertEquals(
        "Wrote " + empty + ". Fill in one row a morning.\n", Run.of("template", empty).out());
    assertTrue(Files.exists(empty));
  }

  @Test
  void whatAReportIsAbout() throws IOException {
    Run run = Run.of("report", Run.text(folder, "log.csv", SCORES), "--from", "2026-09-02");
    assertTrue(
        run.out()
            .startsWith(
                "log.csv: 2 days, 1 Sep 2026 to 2 Sep 2026; of these, 2 Sep 2026 to 2 Sep 2026 is"
                    + " reported\n"),
        run.out());
  }

  private static void fails(Run run, String... lines) {
    assertEquals(String.join("\n", lines) + "\n", run.err());
    assertEquals(1, run.code());
  }
}
