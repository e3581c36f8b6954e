package spinelog.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * One person's diary.
 *
 * @param about who it is of and for
 * @param days the days written down, in order, one a date; a date between them that is missing is a
 *     gap
 * @param declaredChanges setup changes listed beside the rows, in order of date
 */
public record Diary(About about, List<Day> days, List<DeclaredChange> declaredChanges) {
  /** Checks that there is a day, and that days are in order, one a date. */
  public Diary {
    days = List.copyOf(days);
    declaredChanges = List.copyOf(declaredChanges);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a diary has at least one day");
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).date().isBefore(days.get(i).date())) {
        throw new IllegalArgumentException("days out of order at " + days.get(i).date());
      }
    }
  }

  /** The first date written down. */
  public LocalDate first() {
    return days.get(0).date();
  }

  /** The last date written down. */
  public LocalDate last() {
    return days.get(days.size() - 1).date();
  }
}
