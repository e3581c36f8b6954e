package spinelog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Period;
import spinelog.report.Report;
import spinelog.sheet.LogReading;
import spinelog.words.SummaryWords;

/** Makes one PDF a log. */
@Command(
    name = "report",
    description = "Writes one PDF report a log: what changed, by how much, and how sure.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, of a whole log, and of September alone into a folder:",
      "  spinelog report my-log.xlsx",
      "  spinelog report my-log.xlsx --from 2026-09-01 --to 2026-09-30 -o reports"
    })
class ReportCommand extends LogCommand {
  @Mixin private PlanOptions planning;
  @Mixin private ReportOptions making;

  @Parameters(
      paramLabel = "LOG",
      arity = "1..*",
      description = "Logs: .xlsx, .xls, .ods or .csv, or reports.")
  private List<Path> logs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the reports go; beside each log by default.")
  private Path folder;

  @Option(names = "--join", description = "All logs are one person's: one report of them all.")
  private boolean join;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  private ReportFiles files;

  @Override
  public Integer call() {
    check(planning);
    checkFolder();
    files = new ReportFiles(logs);
    List<List<Path>> people = join ? List.of(logs) : inNameOrder();
    return each(people, Jobs.usual(people.size()), this::begin);
  }

  /** A folder named like the file that someone meant to write would hide the report in it. */
  private void checkFolder() {
    boolean isFile =
        folder != null
            && !Files.isDirectory(folder)
            && folder.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (isFile) {
      throw new WrongUsage(
          spec.commandLine(), Said.of("console.usage.folder", "name", name(folder)));
    }
  }

  private List<List<Path>> inNameOrder() {
    return logs.stream().sorted(Comparator.comparing(Path::toString)).map(List::of).toList();
  }

  /** Checks what was said before any log is read. */
  void check(PlanOptions options) {
    options.check();
  }

  /** The plan of one log's report, over what its report was made with before, if it was. */
  AnalysisPlan plan(LogReading log, PlanOptions options, AnalysisPlan usual) throws NotDone {
    return options.of(usual.ofChange());
  }

  /** How much goes into the report. */
  Report.Contents contents() {
    return making.contents(Report.Contents.EVERYTHING);
  }

  /** What the names of its files end in, before the dot. */
  String ending() {
    return "";
  }

  private Finish begin(Path file, ReadLog read) throws NotDone, IOException {
    Report report =
        making.report(
            read,
            (log, usual) -> plan(log, planning, usual),
            new ReportOptions.Wanted(reading.asOf(), contents(), speech.of(read)));
    ReportFiles.Task task =
        new ReportFiles.Task(
            file,
            folder == null ? file.toAbsolutePath().getParent() : folder,
            read.reading().summary().file(),
            ending(),
            ReportFiles.SetReport.of(report, making.json()));
    return () -> end(read, task);
  }

  private void end(ReadLog read, ReportFiles.Task task) throws IOException {
    ReportFiles.Placed placed = files.write(task);
    Phrases phrases = phrases(read);
    tell(read.name(), read.reading().problems(), phrases);
    placed
        .instead()
        .ifPresent(taken -> err().println(read.name() + ": " + taken.said(placed.pdf(), phrases)));
    Report report = task.report().report();
    MissingScores.of(report)
        .ifPresent(missing -> err().println(read.name() + ": " + phrases.say(missing)));
    if (!quiet) {
      Period period = report.findings().period();
      String days = phrases.days(read.reading().summary());
      out().println(read.name() + ": " + days + phrases.window(read.reading(), period));
      out().println("  " + new SummaryWords(report.findings(), report.book()).inFull());
      out().println("  " + PlainWriter.line(placed.pdf()));
    }
  }
}
