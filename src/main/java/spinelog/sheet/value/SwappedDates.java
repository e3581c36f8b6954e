package spinelog.sheet.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import spinelog.sheet.cell.Cell;

/**
 * Recognises dates that a spreadsheet has turned around: opened under another country's settings,
 * 01/03/2025 became a true date of the wrong month, while 13/03/2025 stayed text.
 */
public final class SwappedDates {
  private static final int ENOUGH = 3;
  private static final int FIRST_UNSWAPPABLE = 13;

  private SwappedDates() {}

  /** Where in the column the true dates lie that were turned around; empty where none were. */
  public static List<Integer> in(List<Cell> cells, DateOrder order) {
    List<Integer> dates = new ArrayList<>();
    TreeSet<LocalDate> texts = new TreeSet<>();
    boolean textsAreLate = true;
    for (int i = 0; i < cells.size(); i++) {
      WrittenDate written = DateColumn.written(cells.get(i));
      if (cells.get(i).kind() == Cell.Kind.DATE_TIME) {
        dates.add(i);
      } else if (written.kind() == WrittenDate.Kind.ORDERED) {
        Optional<LocalDate> date = written.in(order);
        date.ifPresent(texts::add);
        textsAreLate &= date.isEmpty() || date.get().getDayOfMonth() >= FIRST_UNSWAPPABLE;
      }
    }
    boolean suspect = textsAreLate && texts.size() >= ENOUGH && dates.size() >= ENOUGH;
    return suspect && turningBringsTogether(cells, dates, texts) ? dates : List.of();
  }

  private static boolean turningBringsTogether(
      List<Cell> cells, List<Integer> dates, SortedSet<LocalDate> texts) {
    TreeSet<LocalDate> asTheyAre = new TreeSet<>(texts);
    TreeSet<LocalDate> turned = new TreeSet<>(texts);
    for (int i : dates) {
      LocalDate date = cells.get(i).date().orElseThrow().toLocalDate();
      if (date.getDayOfMonth() >= FIRST_UNSWAPPABLE) {
        return false;
      }
      asTheyAre.add(date);
      turned.add(turn(date));
    }
    return span(turned) * ENOUGH < span(asTheyAre);
  }

  /** The date with day and month exchanged. */
  public static LocalDate turn(LocalDate date) {
    return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }

  private static long span(SortedSet<LocalDate> dates) {
    return dates.last().toEpochDay() - dates.first().toEpochDay() + 1;
  }
}
