package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import spinelog.diary.Day;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

/**
 * Two rows of one date made one: the later fills blanks of the earlier, and wins where both say
 * something.
 *
 * @param day the day
 * @param overruled columns in which both said something different
 * @param filled columns that only the later row had
 */
public record DayMerge(Day day, List<LogColumn> overruled, List<LogColumn> filled) {
  /** Makes two days of one date one. */
  public static DayMerge of(Day earlier, Day later) {
    List<LogColumn> overruled = new ArrayList<>();
    List<LogColumn> filled = new ArrayList<>();
    for (LogColumn column : LogColumn.KEPT) {
      String before = said(earlier, column);
      String after = said(later, column);
      if (!after.isEmpty() && !after.equals(before)) {
        (before.isEmpty() ? filled : overruled).add(column);
      }
    }
    Day merged =
        new Day(
            earlier.date(),
            later.night().over(earlier.night()),
            later.scores().over(earlier.scores()),
            later.care().over(earlier.care()),
            later.warnings().over(earlier.warnings()),
            later.notes().isEmpty() ? earlier.notes() : later.notes());
    return new DayMerge(merged, List.copyOf(overruled), List.copyOf(filled));
  }

  /** What a row says in a column; words that stand for a blank say nothing. */
  private static String said(Day day, LogColumn column) {
    boolean nothing =
        (column == LogColumn.TECHNIQUES && day.care().techniques().isEmpty())
            || (column == LogColumn.RED_FLAGS && day.warnings().flags().isEmpty());
    return nothing ? "" : DayText.of(day, column);
  }

  /** The columns of a list with what each row says: "Morning stiffness (8, then 9)". */
  public static String list(List<LogColumn> columns, Day earlier, Day later) {
    return columns.stream()
        .sorted(Comparator.naturalOrder())
        .map(
            column ->
                column.heading()
                    + " ("
                    + Problems.shorten(said(earlier, column))
                    + ", then "
                    + Problems.shorten(said(later, column))
                    + ")")
        .reduce((one, next) -> one + ", " + next)
        .orElse("");
  }
}
