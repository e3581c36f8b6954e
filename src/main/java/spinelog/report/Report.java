package spinelog.report;

import java.time.LocalDate;
import java.util.List;
import spinelog.analysis.Findings;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;

/**
 * All that goes into one log's report.
 *
 * @param logName the log's file name
 * @param diary what was written down
 * @param findings what was concluded
 * @param problems what was wrong in the log
 * @param asOf the report's date
 * @param paper the paper it is set for
 */
public record Report(
    String logName,
    Diary diary,
    Findings findings,
    List<SheetProblem> problems,
    LocalDate asOf,
    Paper paper) {
  /** The program and its version, as results and documents name it. */
  public static final String VERSION = "1.0.0";

  /** Copies the list. */
  public Report {
    problems = List.copyOf(problems);
  }
}
