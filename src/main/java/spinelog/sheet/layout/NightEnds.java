package spinelog.sheet.layout;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;

/** Sees from when a night began and ended whether a row is dated by its evening. */
final class NightEnds {
  private static final int FEWEST = 3;
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime LATEST_BED = LocalTime.of(6, 0);

  private final Header header;
  private final List<Integer> unused;
  private final Problems problems;

  private NightEnds(Header header, Problems problems) {
    this.header = header;
    this.problems = problems;
    unused =
        header.row().cells().keySet().stream()
            .filter(column -> !header.columns().containsValue(column))
            .toList();
  }

  /** The same headings, with the column for the date that holds the mornings. */
  static Header settled(Header header, Problems problems) {
    NightEnds nights = new NightEnds(header, problems);
    Integer date = header.columns().get(LogColumn.DATE);
    if (date == null) {
      return header.hasDate() || !header.isScored() ? header : nights.dated();
    }
    boolean ends =
        nights.unused.stream()
            .anyMatch(end -> nights.isNextDay(date, end, /* afterMidnight= */ false));
    boolean begins = nights.unused.stream().anyMatch(start -> nights.isBedDate(date, start));
    if (ends && begins) {
      return nights.with(LogColumn.NIGHT_OF, date);
    }
    nights.noteBedTimes(date);
    return header;
  }

  /** Of a start and an end a day apart the end is the morning. */
  private Header dated() {
    for (int start : unused) {
      for (int end : unused) {
        if (start != end && isNextDay(start, end, /* afterMidnight= */ true)) {
          problems.note(
              Kind.DATED_BY_EVENING,
              new Place(header.grid().name(), header.cells(List.of(end)), ""),
              header.heading(end),
              "the night that begins under \""
                  + Problems.shorten(header.heading(start))
                  + "\" ends on this date: used as the morning of waking.");
          return with(LogColumn.DATE, end);
        }
      }
    }
    return header;
  }

  private Header with(LogColumn as, int date) {
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    columns.putAll(header.columns());
    columns.remove(LogColumn.DATE);
    columns.put(as, date);
    return new Header(header.grid(), header.row(), columns, header.unclear(), header.repeated());
  }

  /** Whether one column is nearly always the day after the other, or ends a night of one day. */
  private boolean isNextDay(int column, int other, boolean afterMidnight) {
    return Stream.of(DateOrder.DMY, DateOrder.MDY)
        .anyMatch(order -> apart(column, other, order, 1, afterMidnight));
  }

  /** Whether a column holds the same days with the times of going to bed. */
  private boolean isBedDate(int date, int start) {
    List<Cell> filled = DayCells.below(header, start);
    long evenings =
        filled.stream()
            .filter(cell -> ClockTime.of(cell).filter(time -> !time.isBefore(EVENING)).isPresent())
            .count();
    return evenings * 2 > filled.size()
        && Stream.of(DateOrder.DMY, DateOrder.MDY)
            .anyMatch(order -> apart(date, start, order, 0, /* afterMidnight= */ false));
  }

  private boolean apart(int column, int other, DateOrder order, int days, boolean afterMidnight) {
    List<Grid.Row> both =
        DayCells.rowsBelow(header)
            .filter(row -> DayCells.isDay(row.cell(column)) && DayCells.isDay(row.cell(other)))
            .toList();
    long apart = both.stream().filter(row -> isApart(row, column, other, order, days)).count();
    long sameDay =
        afterMidnight
            ? both.stream()
                .filter(row -> isApart(row, column, other, order, 0))
                .filter(row -> beginsAfterMidnight(row.cell(column), row.cell(other)))
                .count()
            : 0;
    return apart >= FEWEST && (apart + sameDay) * 10 >= both.size() * 8L;
  }

  private static boolean isApart(Grid.Row row, int column, int other, DateOrder order, int days) {
    return day(row.cell(column), order)
        .map(day -> day.plusDays(days))
        .equals(day(row.cell(other), order));
  }

  /** A night from 0:40 to 6:50 begins and ends on one day. */
  private static boolean beginsAfterMidnight(Cell start, Cell end) {
    Optional<LocalTime> ended = ClockTime.of(end);
    return ClockTime.of(start)
        .filter(time -> time.isBefore(LATEST_BED) && ended.filter(time::isBefore).isPresent())
        .isPresent();
  }

  private static Optional<LocalDate> day(Cell cell, DateOrder order) {
    return cell.kind() == Cell.Kind.TEXT
        ? DateColumn.written(cell).in(order)
        : cell.date().map(moment -> moment.toLocalDate());
  }

  /** A bed time of the evening beside a plain date leaves open whose date it is. */
  private void noteBedTimes(int date) {
    for (int column : unused) {
      List<Cell> filled = DayCells.below(header, column);
      long evenings =
          filled.stream()
              .flatMap(cell -> ClockTime.of(cell).stream())
              .filter(time -> !time.isBefore(EVENING))
              .count();
      if (isBedTime(header.heading(column)) && evenings >= FEWEST && evenings * 2 > filled.size()) {
        problems.note(
            Kind.DATE_SUSPECT,
            new Place(header.grid().name(), header.cells(List.of(column)), ""),
            header.heading(column),
            "bed times of the evening stand beside the dates, which were taken for the mornings"
                + " after. If they are the evenings', say --map \""
                + Place.letter(date)
                + "=Night of\".");
        return;
      }
    }
  }

  private static boolean isBedTime(String heading) {
    String key = Headings.key(heading) + " ";
    return Words.IN_CELLS.list("bedtime").stream()
        .anyMatch(word -> key.startsWith(Headings.key(word) + " "));
  }
}
