package spinelog.sheet.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Words;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;

/**
 * The date that a line gives a week: "Week commencing 3 March 2025".
 *
 * @param text the line
 * @param day the date in it
 * @param isLastDay whether the week ends on it
 * @param later how many weeks after it are meant
 */
record WeekSaid(String text, Cell day, boolean isLastDay, int later) {
  private static final String BEGINS = "week.begins";
  private static final String ENDS = "week.ends";

  /** Whether a text speaks of the beginning or the end of a week. */
  static boolean isLabel(String text) {
    return label(text).isPresent();
  }

  /** What one cell under or beside a label tells. */
  static Optional<WeekSaid> of(String label, Cell cell) {
    return DayCells.isDay(cell)
        ? label(label).map(list -> new WeekSaid(cell.text(), cell, list.equals(ENDS), 0))
        : Optional.empty();
  }

  /** What a text tells, such as a sheet's name. */
  static Optional<WeekSaid> in(String text) {
    return label(text)
        .flatMap(
            list ->
                of(text, Cell.text(rest(list, text)))
                    .map(said -> new WeekSaid(text, said.day, said.isLastDay, 0)));
  }

  /** What a row tells that is no day: in one cell, or in a label and the cell after it. */
  static Optional<WeekSaid> in(Grid.Row row) {
    List<Cell> cells = new ArrayList<>(row.cells().values());
    Stream<WeekSaid> inOne = cells.stream().flatMap(cell -> in(cell.text()).stream());
    Stream<WeekSaid> inTwo =
        IntStream.range(1, cells.size())
            .boxed()
            .flatMap(i -> of(cells.get(i - 1).text(), cells.get(i)).stream());
    return Stream.concat(inOne, inTwo).findFirst();
  }

  /** The list of words that a text begins with. */
  private static Optional<String> label(String text) {
    String plain = Words.fold(text);
    return Stream.of(BEGINS, ENDS)
        .filter(list -> Words.IN_CELLS.list(list).stream().anyMatch(plain::startsWith))
        .findFirst();
  }

  private static String rest(String list, String text) {
    String plain = Words.fold(text);
    int length =
        Words.IN_CELLS.list(list).stream()
            .filter(plain::startsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return plain.substring(length).replaceFirst("^[ :.,-]+", "");
  }

  /** The same a week later. */
  WeekSaid next() {
    return new WeekSaid(text, day, isLastDay, later + 1);
  }

  /** Its date in an order of day and month. */
  Optional<LocalDate> date(DateOrder order) {
    Optional<LocalDate> date =
        day.kind() == Cell.Kind.TEXT
            ? DateColumn.written(day).in(order)
            : day.date().map(moment -> moment.toLocalDate());
    return date.map(one -> one.plusWeeks(later));
  }

  /** The one order in which the weeks begin on the weekdays of their first rows. */
  static DateOrder order(List<WeekSaid> weeks, List<DayOfWeek> firstDays) {
    if (weeks.stream()
        .allMatch(week -> week.date(DateOrder.DMY).equals(week.date(DateOrder.MDY)))) {
      return DateOrder.DMY;
    }
    List<DateOrder> fitting =
        Stream.of(DateOrder.DMY, DateOrder.MDY)
            .filter(
                order ->
                    IntStream.range(0, weeks.size())
                        .allMatch(i -> weeks.get(i).fits(order, firstDays.get(i))))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : DateOrder.FROM_COLUMN;
  }

  private boolean fits(DateOrder order, DayOfWeek firstDay) {
    return date(order)
        .map(date -> isLastDay ? date.plusDays(1) : date)
        .filter(date -> date.getDayOfWeek() == firstDay)
        .isPresent();
  }
}
