package spinelog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import spinelog.analysis.Analysis;
import spinelog.analysis.UnclearChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.Paper;
import spinelog.report.Reopened;
import spinelog.report.Report;
import spinelog.sheet.LogReading;
import spinelog.sheet.LogWriter;
import spinelog.words.SummaryWords;

/** Makes one PDF a log. */
@Command(
    name = "report",
    description = "Writes one PDF report a log: what changed, by how much, and how sure.",
    mixinStandardHelpOptions = true)
class ReportCommand extends LogCommand {
  /** Twenty-seven years; what is made of them fits into a small computer's memory. */
  private static final int MOST_DAYS = 10_000;

  @Mixin private PlanOptions planning;

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

  @Option(names = "--json", description = "Write the results as NAME.json beside NAME.pdf too.")
  private boolean json;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      converter = ConstantWord.OfPaper.class,
      description = "a4 (the default) or letter.")
  private Paper paper;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = LanguageWord.class,
      description =
          "The report's language: en, de, fr, es or id; the log's own by default, else the system's,"
              + " else English.")
  private Language language;

  @Option(
      names = "--no-data",
      description = "Leave the log out of the PDF, which else holds it whole, as a file for later.")
  private boolean bare;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  private ReportFiles files;

  @Override
  public Integer call() {
    planning.check();
    checkFolder();
    files = new ReportFiles(logs, json);
    return each(join ? List.of(logs) : inNameOrder(), this::report);
  }

  /** A folder named like the file that someone meant to write would hide the report in it. */
  private void checkFolder() {
    boolean isFile =
        folder != null
            && !Files.isDirectory(folder)
            && folder.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (isFile) {
      throw new ParameterException(
          spec.commandLine(),
          "-o names the folder of the reports, and "
              + folder.getFileName()
              + " looks like a file; a report has its log's name");
    }
  }

  private List<List<Path>> inNameOrder() {
    return logs.stream().sorted(Comparator.comparing(Path::toString)).map(List::of).toList();
  }

  @Option(
      names = "--short",
      description = "Two pages: the first, and one of detail. The log still travels inside.")
  private boolean isShort;

  /** How much goes into the report. */
  Report.Contents contents() {
    return isShort ? Report.Contents.TWO_PAGES : Report.Contents.EVERYTHING;
  }

  /** What the names of its files end in, before the dot. */
  String ending() {
    return "";
  }

  private void report(Path file, ReadLog read) throws NotDone, IOException {
    LogReading log = read.reading();
    Report report = report(read);
    ReportFiles.Placed placed =
        files.write(
            new ReportFiles.Task(
                file,
                folder == null ? file.toAbsolutePath().getParent() : folder,
                log.summary().file(),
                ending(),
                report));
    tell(read.name(), log.problems());
    placed.instead().ifPresent(why -> tellOtherName(read.name(), placed.pdf(), why));
    if (!quiet) {
      Period period = report.findings().period();
      out().println(read.name() + ": " + Phrases.days(log.summary()) + Phrases.window(log, period));
      out().println("  " + new SummaryWords(report.findings(), report.book()).answer());
      out().println("  " + PlainWriter.line(placed.pdf()));
    }
  }

  /** What a report that is made again was made with, it is made with again. */
  private Report report(ReadLog read) throws NotDone, IOException {
    LogReading log = read.reading();
    AnalysisPlan plan =
        plan(read.report().map(Reopened::plan).orElseGet(() -> AnalysisPlan.usual(log.diary())));
    if (!plan.covers(log.diary())) {
      throw new NotDone(
          "no day of it lies between the dates asked for; it has "
              + Phrases.days(log.summary())
              + ". Correct --from or --to");
    }
    if (plan.span(log.diary()) > MOST_DAYS) {
      throw new NotDone(
          "it has "
              + Phrases.days(log.summary())
              + "; at most "
              + MOST_DAYS
              + " are reported at once. Choose them with --from and --to");
    }
    Findings findings = findings(log, plan);
    if (contents() == Report.Contents.ONE_CHANGE && findings.setup().leading().isEmpty()) {
      throw new NotDone(
          "it has no setup change in these dates, so there is no before and after. Name each night's"
              + " pillow and mattress in the log, or leave compare out for a report");
    }
    return new Report(
        read.report().map(Reopened::logName).orElse(log.summary().file()),
        log.diary(),
        findings,
        log.problems(),
        reading.asOf(),
        paper == null ? read.report().map(Reopened::paper).orElse(Paper.A4) : paper,
        bare ? Map.of() : LogWriter.tables(log.diary()),
        Phrasebook.of(language(read)),
        contents());
  }

  /** As asked for, or as before, or the log's own, or the system's, or English. */
  private Language language(ReadLog read) {
    return Optional.ofNullable(language)
        .or(() -> read.report().map(Reopened::language))
        .or(() -> read.reading().summary().language().flatMap(Language::of))
        .or(() -> Language.of(Surroundings.of(spec).locale()))
        .orElse(Language.ENGLISH);
  }

  private static Findings findings(LogReading log, AnalysisPlan plan) throws NotDone {
    try {
      return Analysis.of(log.diary(), plan);
    } catch (UnclearChange e) {
      throw new NotDone(e.getMessage());
    }
  }

  private AnalysisPlan plan(AnalysisPlan usual) throws NotDone {
    try {
      return planning.over(usual);
    } catch (IllegalArgumentException e) {
      throw new NotDone(e.getMessage() + ", with what the report was made with before");
    }
  }

  private void tellOtherName(String log, Path pdf, String why) {
    err().println(log + ": the report is " + PlainWriter.line(name(pdf)) + ", as " + why + ".");
  }
}
