package spinelog.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import spinelog.trial.Trial;

/**
 * One person's diary.
 *
 * @param about who it is of and for
 * @param days the days written down, in order, one a date; a date between them that is missing is a
 *     gap
 * @param declaredChanges setup changes listed beside the rows, in order of date
 * @param trial the plan that it is kept on, where there is one
 */
public record Diary(
    About about, List<Day> days, List<DeclaredChange> declaredChanges, Optional<Trial> trial) {
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

  /** A diary that is kept on no plan. */
  public Diary(About about, List<Day> days, List<DeclaredChange> declaredChanges) {
    this(about, days, declaredChanges, Optional.empty());
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
