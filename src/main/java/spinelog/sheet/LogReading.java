package spinelog.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
import spinelog.sheet.day.LogRow;

/**
 * A log that was read.
 *
 * @param diary the diary
 * @param summary what was read as what
 * @param problems everything that was not plain, in the order of the file
 * @param rows the row that each day was last written in
 */
public record LogReading(
    Diary diary, ReadSummary summary, List<SheetProblem> problems, Map<LocalDate, LogRow> rows) {
  /** Copies the lists. */
  public LogReading {
    problems = List.copyOf(problems);
    rows = Map.copyOf(rows);
  }

  /** The same reading with problems that were known before it; what both tell is told once. */
  public LogReading after(List<SheetProblem> earlier) {
    List<SheetProblem> all = new ArrayList<>(earlier);
    problems.stream()
        .filter(problem -> earlier.stream().noneMatch(known -> isSame(known, problem)))
        .forEach(all::add);
    return new LogReading(diary, summary, all, rows);
  }

  /** The cell may be another: a tidy log has its own. */
  private static boolean isSame(SheetProblem one, SheetProblem other) {
    return one.kind() == other.kind()
        && one.found().equals(other.found())
        && one.message().equals(other.message());
  }
}
