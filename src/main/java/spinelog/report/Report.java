package spinelog.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
import spinelog.findings.Change;
import spinelog.findings.Comparison;
import spinelog.findings.Findings;
import spinelog.language.Phrasebook;

/**
 * All that goes into one log's report.
 *
 * @param logName the log's file name
 * @param diary what was written down
 * @param findings what was concluded
 * @param problems what was wrong in the log
 * @param asOf the report's date
 * @param paper the paper it is set for
 * @param tables the log as CSV, by file name, to travel inside the document; none where it is to
 *     stay out
 * @param book the language it is written in
 * @param contents how much of it is set
 * @param comparison how firm the answer on the one change is, where only that is reported
 */
public record Report(
    String logName,
    Diary diary,
    Findings findings,
    List<SheetProblem> problems,
    LocalDate asOf,
    Paper paper,
    Map<String, byte[]> tables,
    Phrasebook book,
    Contents contents,
    Optional<Comparison> comparison) {
  /** How much of a report is set. */
  public enum Contents {
    /** All that was found, and the daily log. */
    EVERYTHING,
    /** The first page and one of detail: what there is time for before the door opens. */
    TWO_PAGES,
    /** Before and after the one change that counts, which there must be. */
    ONE_CHANGE
  }

  /** The program and its version, as results and documents name it. */
  public static final String VERSION = "1.0.0";

  /** Copies what it holds; the tables are in order of name. */
  public Report {
    if (contents == Contents.ONE_CHANGE && findings.setup().leading().isEmpty()) {
      throw new IllegalArgumentException("there is no change to compare before and after");
    }
    problems = List.copyOf(problems);
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  /** A report that looks no closer at any one change. */
  public Report(
      String logName,
      Diary diary,
      Findings findings,
      List<SheetProblem> problems,
      LocalDate asOf,
      Paper paper,
      Map<String, byte[]> tables,
      Phrasebook book,
      Contents contents) {
    this(logName, diary, findings, problems, asOf, paper, tables, book, contents, Optional.empty());
  }

  /** Whether only the one change that counts is reported. */
  boolean isOfOneChange() {
    return contents == Contents.ONE_CHANGE;
  }

  /** The setup changes that are reported, in order of date. */
  List<Change> changes() {
    return isOfOneChange() ? findings.setup().leading().stream().toList() : findings.changes();
  }
}
