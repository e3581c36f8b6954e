package spinelog.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spinelog.analysis.Findings;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
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
 */
public record Report(
    String logName,
    Diary diary,
    Findings findings,
    List<SheetProblem> problems,
    LocalDate asOf,
    Paper paper,
    Map<String, byte[]> tables,
    Phrasebook book) {
  /** The program and its version, as results and documents name it. */
  public static final String VERSION = "1.0.0";

  /** Copies what it holds; the tables are in order of name. */
  public Report {
    problems = List.copyOf(problems);
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }
}
