package spinelog.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import spinelog.analysis.Analysis;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
import spinelog.findings.AnalysisPlan;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.samples.SampleLog;
import spinelog.sheet.LogWriter;

/** Reports to try the pages with. */
final class Reports {
  static final Phrasebook ENGLISH = Phrasebook.of(Language.ENGLISH);

  private Reports() {}

  static Report of(String name, Diary diary) {
    return of(name, diary, List.of());
  }

  static Report of(String name, Diary diary, List<SheetProblem> problems) {
    return new Report(
        name,
        diary,
        Analysis.of(diary, AnalysisPlan.DEFAULT),
        problems,
        diary.last().plusDays(2),
        Paper.A4,
        tables(diary),
        ENGLISH,
        Report.Contents.EVERYTHING);
  }

  /** The same report in another language. */
  static Report in(Report report, Phrasebook book) {
    return set(report, book, report.contents());
  }

  /** The same log's report of the one change that counts. */
  static Report ofOneChange(Report report) {
    return new Report(
        report.logName(),
        report.diary(),
        report.findings(),
        report.problems(),
        report.asOf(),
        report.paper(),
        report.tables(),
        report.book(),
        Report.Contents.ONE_CHANGE,
        Analysis.comparison(report.diary(), report.findings()));
  }

  /** The same log's two pages. */
  static Report inShort(Report report) {
    return set(report, report.book(), Report.Contents.TWO_PAGES);
  }

  private static Report set(Report report, Phrasebook book, Report.Contents contents) {
    return new Report(
        report.logName(),
        report.diary(),
        report.findings(),
        report.problems(),
        report.asOf(),
        report.paper(),
        report.tables(),
        book,
        contents,
        report.comparison());
  }

  static Map<String, byte[]> tables(Diary diary) {
    try {
      return LogWriter.tables(diary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Analysed once for all tests. */
  static List<Report> samples() {
    return Samples.ALL;
  }

  private static final class Samples {
    static final List<Report> ALL =
        SampleLog.all().stream().map(log -> of(log.file(), log.diary())).toList();
  }
}
