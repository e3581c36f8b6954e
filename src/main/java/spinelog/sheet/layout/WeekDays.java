package spinelog.sheet.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DateOrder;

/** Rows named by their weekdays, under the date on which the week begins. */
public final class WeekDays {
  private static final int FEWEST_DAYS = 3;
  private static final int DAYS = 7;

  private final Header header;
  private final int column;
  private final Problems problems;
  private final List<Week> weeks = new ArrayList<>();

  /**
   * A week, and the rows that lie in it.
   *
   * @param said the cell that dates it
   * @param rows the rows named by weekdays
   */
  private record Week(WeekSaid said, List<Grid.Row> rows) {}

  private WeekDays(Header header, int column, Problems problems) {
    this.header = header;
    this.column = column;
    this.problems = problems;
  }

  /**
   * The same headings above whole dates; as they are where no weekdays stand below them.
   *
   * @param order the order of day and month that the person settled
   * @throws Refusal if nothing tells when the weeks begin
   */
  static Header dated(Header header, DateOrder order, Problems problems) throws Refusal {
    Integer column = header.columns().get(LogColumn.DATE);
    return column == null || !areWeekdays(DayCells.below(header, column))
        ? header
        : new WeekDays(header, column, problems).dated(order);
  }

  /** Whether nearly all of these cells name a weekday, the lines above each week apart. */
  static boolean areWeekdays(List<Cell> cells) {
    if (cells.stream().filter(cell -> weekday(cell).isPresent()).count() < FEWEST_DAYS) {
      return false;
    }
    List<Cell> filled =
        cells.stream()
            .filter(cell -> !WeekSaid.isLabel(cell.text()) && !Headings.headsDates(cell.text()))
            .toList();
    long weekdays = filled.stream().filter(cell -> weekday(cell).isPresent()).count();
    return weekdays >= FEWEST_DAYS && weekdays * 10 >= filled.size() * 9L;
  }

  /** The weekday that a cell names and nothing else. */
  public static Optional<DayOfWeek> weekday(Cell cell) {
    String name = Words.fold(cell.text());
    boolean isEnded = name.endsWith(".") || name.endsWith(":") || name.endsWith(",");
    String bare = isEnded ? name.substring(0, name.length() - 1) : name;
    return cell.kind() == Cell.Kind.TEXT
        ? Words.IN_CELLS.find("weekday.", bare).map(day -> DayOfWeek.of(Integer.parseInt(day)))
        : Optional.empty();
  }

  private Header dated(DateOrder said) throws Refusal {
    findWeeks();
    if (weeks.isEmpty()) {
      throw refused(
          "weekdays stand here instead of dates, and nothing tells which week it is. Write the date"
              + " in each row, or above each week a line such as Week commencing 2025-03-31.");
    }
    DateOrder order =
        said == DateOrder.FROM_COLUMN
            ? WeekSaid.order(weeks.stream().map(Week::said).toList(), firstDays())
            : said;
    Map<Integer, Cell> dates = new TreeMap<>();
    for (Week week : weeks) {
      LocalDate start =
          week.said()
              .date(order)
              .orElseThrow(
                  () ->
                      refused(
                          "weekdays stand here, and \""
                              + Problems.shorten(week.said().text())
                              + "\" does not tell for certain when their week begins. Write the"
                              + " whole date, such as 2025-03-31, or say --date-order."));
      week.rows().forEach(row -> dates.put(row.number(), date(week, start, row)));
    }
    problems.note(
        Kind.LAYOUT_TURNED,
        header.grid().place(header.row(), column, LogColumn.DATE.heading()),
        header.heading(column),
        "weekdays stand here; their dates were counted from the date of the week, such as "
            + Problems.shorten(weeks.get(0).said().text())
            + ".");
    return Redated.with(header, column, dates);
  }

  /** A line, or a column beside, dates the rows that follow, until the next does. */
  private void findWeeks() {
    Optional<Integer> beside =
        header.row().cells().keySet().stream()
            .filter(other -> other != column && WeekSaid.isLabel(header.heading(other)))
            .findFirst();
    WeekSaid.in(header.grid().name()).ifPresent(this::begin);
    for (Grid.Row row : header.grid().rows()) {
      boolean isDay = row.number() > header.row().number() && weekday(row.cell(column)).isPresent();
      if (row.number() != header.row().number()) {
        beside
            .flatMap(other -> WeekSaid.of(header.heading(other), row.cell(other)))
            .or(() -> isDay ? Optional.empty() : WeekSaid.in(row))
            .ifPresent(this::begin);
      }
      if (isDay && !weeks.isEmpty()) {
        continueInto(row);
      }
    }
    weeks.removeIf(week -> week.rows().isEmpty());
  }

  private void begin(WeekSaid said) {
    if (weeks.isEmpty() || !weeks.get(weeks.size() - 1).said().equals(said)) {
      weeks.add(new Week(said, new ArrayList<>()));
    }
  }

  /** A weekday that comes again, without a new line above it, is one of the next week. */
  private void continueInto(Grid.Row row) {
    Week week = weeks.get(weeks.size() - 1);
    if (week.rows().size() >= DAYS) {
      week = new Week(week.said().next(), new ArrayList<>());
      weeks.add(week);
    }
    week.rows().add(row);
  }

  private List<DayOfWeek> firstDays() {
    return weeks.stream()
        .map(week -> weekday(week.rows().get(0).cell(column)).orElseThrow())
        .toList();
  }

  private Cell date(Week week, LocalDate start, Grid.Row row) {
    DayOfWeek day = weekday(row.cell(column)).orElseThrow();
    LocalDate first = week.said().isLastDay() ? start.minusDays(DAYS - 1L) : start;
    int after = Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), DAYS);
    return Cell.dateTime(first.plusDays(after).atStartOfDay(), Double.NaN);
  }

  private Refusal refused(String message) {
    problems.error(
        Kind.DATE_IMPOSSIBLE,
        header.grid().place(header.row(), column, LogColumn.DATE.heading()),
        header.heading(column),
        message);
    return new Refusal();
  }
}
