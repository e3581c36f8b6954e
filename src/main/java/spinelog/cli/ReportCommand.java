package spinelog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import spinelog.report.Output;
import spinelog.report.Paper;
import spinelog.report.PdfReport;
import spinelog.report.Reopened;
import spinelog.report.Report;
import spinelog.report.ResultsJson;
import spinelog.sheet.LogReading;
import spinelog.sheet.TidyTables;
import spinelog.words.SummaryWords;

/** Makes one PDF a log. */
@Command(
    name = "report",
    description = "Writes one PDF report a log: what changed, by how much, and how sure.",
    mixinStandardHelpOptions = true)
class ReportCommand extends LogCommand {
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

  private final Set<Path> written = new HashSet<>();

  @Override
  public Integer call() {
    planning.check();
    checkFolder();
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

  /** How much goes into the report. */
  Report.Contents contents() {
    return Report.Contents.EVERYTHING;
  }

  /** What the names of its files end in, before the dot. */
  String ending() {
    return "";
  }

  private void report(Path file, ReadLog read) throws NotDone, IOException {
    LogReading log = read.reading();
    Report report = report(read);
    Path pdf = target(file, log);
    Output.write(pdf, out -> PdfReport.write(report, out));
    if (json) {
      Output.write(results(pdf), out -> ResultsJson.write(report, out));
    }
    tell(log.summary().file(), log.problems());
    if (!quiet) {
      Period period = report.findings().period();
      out()
          .println(
              log.summary().file()
                  + ": "
                  + Phrases.days(log.summary())
                  + Phrases.window(log, period));
      out().println("  " + new SummaryWords(report.findings(), report.book()).answer());
      out().println("  " + pdf);
    }
  }

  /** What a report that is made again was made with, it is made with again. */
  private Report report(ReadLog read) throws NotDone, IOException {
    LogReading log = read.reading();
    AnalysisPlan plan = plan(read.report().map(Reopened::plan).orElse(AnalysisPlan.DEFAULT));
    if (!plan.covers(log.diary())) {
      throw new NotDone(
          "no day of it lies between the dates asked for; it has "
              + Phrases.days(log.summary())
              + ". Correct --from or --to");
    }
    Findings findings = findings(log, plan);
    if (contents() == Report.Contents.ONE_CHANGE && findings.headlineChange().isEmpty()) {
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
        bare ? Map.of() : TidyTables.of(log.diary()),
        Phrasebook.of(language(read)),
        contents());
  }

  /** As asked for, or as before, or the log's own, or the system's, or English. */
  private Language language(ReadLog read) {
    Locale system = ((Spinelog) spec.root().userObject()).here().locale();
    return Optional.ofNullable(language)
        .or(() -> read.report().map(Reopened::language))
        .or(() -> read.reading().summary().language().flatMap(Language::of))
        .or(() -> Language.of(system))
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

  /** Whether a file is one of the logs, which nothing may replace. */
  private boolean isLog(Path target) throws IOException {
    for (Path log : logs) {
      if (Files.exists(target) && Files.exists(log) && Files.isSameFile(target, log)) {
        return true;
      }
    }
    return false;
  }

  private static Path results(Path pdf) {
    return pdf.resolveSibling(name(pdf).replaceFirst("[.]pdf$", ".json"));
  }

  /** Whether something lies there that no report may replace. */
  private boolean isTaken(Path pdf) throws IOException {
    boolean isOthers = Files.exists(pdf) && !PdfReport.isReport(pdf);
    Path results = results(pdf);
    boolean areOthers = json && Files.exists(results) && !ResultsJson.isResults(results);
    return isOthers || areOthers || isLog(pdf) || (json && isLog(results));
  }

  /** A report's file; two logs of one name in one folder do not share it. */
  private Path target(Path source, LogReading log) throws IOException {
    Path beside = source.toAbsolutePath().getParent();
    String plain = Output.name(log.summary().file());
    String name = plain.endsWith(ending()) ? plain : plain + ending();
    Path into = folder == null ? beside : folder;
    Path pdf = into.resolve(name + ".pdf");
    for (int i = 2; isTaken(pdf) || !written.add(pdf); i++) {
      pdf = into.resolve(name + "-" + i + ".pdf");
    }
    return pdf;
  }
}
