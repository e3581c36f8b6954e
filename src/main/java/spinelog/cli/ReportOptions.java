package spinelog.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import spinelog.analysis.Analysis;
import spinelog.analysis.UnclearChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.Paper;
import spinelog.report.Reopened;
import spinelog.report.Report;
import spinelog.sheet.LogReading;
import spinelog.sheet.LogWriter;

/** The options that say how a report is made, shared by every command that makes one. */
final class ReportOptions {
  /** Twenty-seven years; what is made of them fits into a small computer's memory. */
  private static final int MOST_DAYS = 10_000;

  @Option(names = "--json", description = "Write the results as NAME.json beside NAME.pdf too.")
  private boolean json;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      converter = ConstantWord.OfPaper.class,
      completionCandidates = ConstantWord.OfPaper.class,
      description = "a4 (the default) or letter.")
  private Paper paper;

  @Option(
      names = "--no-data",
      description = "Leave the log out of the PDF, which else holds it whole, as a file for later.")
  private boolean bare;

  @Option(
      names = "--short",
      negatable = true,
      description =
          "Two pages: the first, and one of detail, as batch makes them unless --no-short. The log"
              + " still travels inside.")
  private Boolean isShort;

  /** How much goes into the report, which is as usual where nothing is asked. */
  Report.Contents contents(Report.Contents usual) {
    if (isShort == null) {
      return usual;
    }
    return isShort ? Report.Contents.TWO_PAGES : Report.Contents.EVERYTHING;
  }

  /** Whether the results are written beside the report. */
  boolean json() {
    return json;
  }

  /** Makes the plan of one log's report. */
  @FunctionalInterface
  interface Planning {
    /** Over the usual plan of such a log, or what its report was made with before. */
    AnalysisPlan of(LogReading log, AnalysisPlan usual) throws NotDone;
  }

  /**
   * What of a report the options of other mixins say.
   *
   * @param asOf its date
   * @param contents how much goes into it
   * @param language what it is written in
   */
  record Wanted(LocalDate asOf, Report.Contents contents, Language language) {}

  /** A report of a log; what one that is made again was made with, it is made with again. */
  Report report(ReadLog read, Planning planning, Wanted wanted) throws NotDone, IOException {
    LogReading log = read.reading();
    AnalysisPlan plan =
        planning.of(
            log,
            read.report().map(Reopened::plan).orElseGet(() -> AnalysisPlan.usual(log.diary())));
    if (!plan.covers(log.diary())) {
      throw new NotDone(Said.of("console.dates.none", "days", log.summary()));
    }
    if (plan.span(log.diary()) > MOST_DAYS) {
      throw new NotDone(Said.of("console.dates.many", "days", log.summary(), "most", MOST_DAYS));
    }
    Findings findings = findings(log, plan);
    if (wanted.contents() == Report.Contents.ONE_CHANGE && findings.setup().leading().isEmpty()) {
      throw new NotDone(Said.of("console.change.none"));
    }
    return new Report(
        read.report().map(Reopened::logName).orElse(log.summary().file()),
        log.diary(),
        findings,
        log.problems(),
        wanted.asOf(),
        paper == null ? read.report().map(Reopened::paper).orElse(Paper.A4) : paper,
        bare ? Map.of() : LogWriter.tables(log.diary()),
        Phrasebook.of(wanted.language()),
        wanted.contents(),
        wanted.contents() == Report.Contents.ONE_CHANGE
            ? Analysis.comparison(log.diary(), findings)
            : Optional.empty());
  }

  /** As asked for, or A4. */
  Paper paper() {
    return paper == null ? Paper.A4 : paper;
  }

  private static Findings findings(LogReading log, AnalysisPlan plan) throws NotDone {
    try {
      return Analysis.of(log.diary(), plan);
    } catch (UnclearChange e) {
      throw NamedChanges.unclear(e);
    }
  }
}
