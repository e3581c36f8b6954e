package spinelog.sheet.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import spinelog.sheet.cell.Cell;

/**
 * Which order of day and month a whole column of dates was written in.
 *
 * @param order the order, FROM_COLUMN where the column leaves it open
 * @param evidence places in the list of cells: one that shows the order, or, where it is open, one
 *     that can be read both ways or two that contradict each other
 * @param bySpacing whether only the distance between the dates tells the order
 */
public record DateVote(DateOrder order, List<Integer> evidence, boolean bySpacing) {
  private static final int ENOUGH_FOR_SPACING = 4;
  private static final int NARROW = 3;
  private static final long YEARS_APART = 3 * 365;

  /** Counts which cells can be read in one order only. */
  public static DateVote of(List<Cell> cells) {
    List<Integer> dayFirst = new ArrayList<>();
    List<Integer> monthFirst = new ArrayList<>();
    List<Integer> yearFirst = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      WrittenDate written = DateColumn.written(cells.get(i));
      if (written.kind() != WrittenDate.Kind.ORDERED) {
        continue;
      }
      Optional<LocalDate> dmy = written.in(DateOrder.DMY).filter(written::agreesWithWeekday);
      Optional<LocalDate> mdy = written.in(DateOrder.MDY).filter(written::agreesWithWeekday);
      if (dmy.isPresent() && mdy.isPresent()) {
        if (!dmy.equals(mdy)) {
          open.add(i);
        }
      } else if (dmy.isPresent()) {
        dayFirst.add(i);
      } else if (mdy.isPresent()) {
        monthFirst.add(i);
      } else if (written.in(DateOrder.YMD).isPresent()) {
        yearFirst.add(i);
      }
    }
    if (!yearFirst.isEmpty() && dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return new DateVote(DateOrder.YMD, yearFirst.subList(0, 1), false);
    }
    return isYearFirst(cells)
        ? new DateVote(DateOrder.YMD, ordered(cells).subList(0, 1), true)
        : decide(cells, dayFirst, monthFirst, open);
  }

  /** "25-03-14" can be 14 March 2025 or 25 March 2014: daily rows lie together in one of them. */
  private static boolean isYearFirst(List<Cell> cells) {
    List<Integer> ordered = ordered(cells);
    boolean possible =
        ordered.size() >= ENOUGH_FOR_SPACING
            && ordered.stream()
                .allMatch(i -> DateColumn.written(cells.get(i)).in(DateOrder.YMD).isPresent());
    return possible
        && span(cells, ordered, DateOrder.YMD) <= (long) NARROW * ordered.size()
        && span(cells, ordered, DateOrder.DMY) > YEARS_APART;
  }

  private static List<Integer> ordered(List<Cell> cells) {
    return IntStream.range(0, cells.size())
        .filter(i -> DateColumn.written(cells.get(i)).kind() == WrittenDate.Kind.ORDERED)
        .boxed()
        .toList();
  }

  private static DateVote decide(
      List<Cell> cells, List<Integer> dayFirst, List<Integer> monthFirst, List<Integer> open) {
    if (!dayFirst.isEmpty() && !monthFirst.isEmpty()) {
      return new DateVote(
          DateOrder.FROM_COLUMN, List.of(dayFirst.get(0), monthFirst.get(0)), false);
    }
    if (!monthFirst.isEmpty()) {
      return new DateVote(DateOrder.MDY, monthFirst.subList(0, 1), false);
    }
    if (!dayFirst.isEmpty() || open.isEmpty()) {
      return new DateVote(DateOrder.DMY, dayFirst.stream().limit(1).toList(), false);
    }
    return bySpacing(cells, open);
  }

  /** Daily rows stay together in the right order and are thrown over many months in the wrong. */
  private static DateVote bySpacing(List<Cell> cells, List<Integer> open) {
    long asDmy = span(cells, open, DateOrder.DMY);
    long asMdy = span(cells, open, DateOrder.MDY);
    boolean enough = open.size() >= ENOUGH_FOR_SPACING;
    if (enough && asDmy <= (long) NARROW * open.size() && asMdy > NARROW * asDmy) {
      return new DateVote(DateOrder.DMY, open.subList(0, 1), true);
    }
    if (enough && asMdy <= (long) NARROW * open.size() && asDmy > NARROW * asMdy) {
      return new DateVote(DateOrder.MDY, open.subList(0, 1), true);
    }
    return new DateVote(DateOrder.FROM_COLUMN, open.subList(0, 1), false);
  }

  private static long span(List<Cell> cells, List<Integer> open, DateOrder order) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    open.forEach(i -> DateColumn.written(cells.get(i)).in(order).ifPresent(dates::add));
    return dates.isEmpty()
        ? Long.MAX_VALUE
        : dates.last().toEpochDay() - dates.first().toEpochDay();
  }
}
