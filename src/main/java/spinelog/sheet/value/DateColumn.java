package spinelog.sheet.value;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;

/** The dates of a log, read as a whole: one order of day and month holds for all of them. */
public final class DateColumn {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int FAR_DAYS = 180;
  private static final int ENOUGH_TO_CALL_FAR = 4;

  private final List<Cell> cells;
  private final List<WrittenDate> written;
  private final LocalDate asOf;
  private final DateOrder order;
  private final TreeSet<LocalDate> sure;

  private final boolean daily;

  private DateColumn(List<Cell> cells, DateOrder order, LocalDate asOf, boolean daily) {
    this.cells = List.copyOf(cells);
    this.daily = daily;
    this.asOf = asOf;
    this.order = order;
    written = cells.stream().map(DateColumn::written).toList();
    sure =
        IntStream.range(0, cells.size())
            .mapToObj(this::plain)
            .flatMap(Optional::stream)
            .filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(asOf))
            .collect(toCollection(TreeSet::new));
  }

  /** Reads all date cells of a log with the order that {@link DateVote} found. */
  public static DateColumn read(List<Cell> cells, DateOrder order, LocalDate asOf) {
    return new DateColumn(cells, order, asOf, true);
  }

  /** Reads dates that may lie far apart. */
  public static DateColumn sparse(List<Cell> cells, DateOrder order, LocalDate asOf) {
    return new DateColumn(cells, order, asOf, false);
  }

  /** The order of day and month that all the dates are read in. */
  public DateOrder order() {
    return order;
  }

  /** How the dates are written: "cells", "ymd", "dmy" or "mdy", whichever the order hangs on. */
  public String style() {
    if (written.stream().anyMatch(date -> date.kind() == WrittenDate.Kind.ORDERED)) {
      return order.name().toLowerCase(Locale.ROOT);
    }
    long texts = cells.stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).count();
    return texts * 2 > cells.size() ? "ymd" : "cells";
  }

  /** What one date cell means. */
  public Reading<Optional<LocalDate>> date(int index) {
    Cell cell = cells.get(index);
    Optional<LocalDate> plain = plain(index);
    if (plain.isPresent()) {
      Reading<Optional<LocalDate>> read = possible(plain.get(), written.get(index));
      return read.remark().isEmpty() ? suspected(index, plain.get()) : read;
    }
    Optional<MonthDay> yearless = written.get(index).monthDay();
    return yearless.isPresent()
        ? nearby(index, yearless.get())
        : Reading.error(Optional.empty(), Kind.DATE_IMPOSSIBLE, refusal(cell, written.get(index)));
  }

  private Reading<Optional<LocalDate>> possible(LocalDate date, WrittenDate as) {
    if (date.isAfter(asOf)) {
      return Reading.error(
          Optional.empty(),
          Kind.DATE_IN_FUTURE,
          "after " + asOf + ", the day of the report; the row was left out. Correct the date.");
    }
    if (date.isBefore(EARLIEST) || isAlone(date)) {
      return Reading.error(
          Optional.empty(),
          Kind.DATE_FAR_AWAY,
          date + " lies far from the other dates; the row was left out. Correct the date.");
    }
    return as.agreesWithWeekday(date)
        ? Reading.of(Optional.of(date))
        : Reading.warning(
                Optional.of(date),
                Kind.WEEKDAY_DIFFERS,
                "the weekday does not fit; read as " + date + ". Check the date.")
            .using(date.toString());
  }

  /** A date that does not fit between its neighbours is used, and said. */
  private Reading<Optional<LocalDate>> suspected(int index, LocalDate date) {
    Optional<LocalDate> above = index > 0 ? plain(index - 1) : Optional.empty();
    Optional<LocalDate> below = index + 1 < cells.size() ? plain(index + 1) : Optional.empty();
    return MistypedDates.meant(above, date, below)
        .or(() -> MistypedDates.meant(below, date, above))
        .filter(meant -> daily && !meant.isAfter(asOf))
        .map(
            meant ->
                Reading.warning(
                        Optional.of(date),
                        Kind.DATE_SUSPECT,
                        "the rows around it make "
                            + meant
                            + " more likely; read as written. Check the date.")
                    .using(date.toString()))
        .orElseGet(() -> Reading.of(Optional.of(date)));
  }

  private boolean isAlone(LocalDate date) {
    if (!daily || sure.size() < ENOUGH_TO_CALL_FAR) {
      return false;
    }
    return Stream.of(sure.lower(date), sure.higher(date))
        .noneMatch(
            near -> near != null && Math.abs(near.toEpochDay() - date.toEpochDay()) <= FAR_DAYS);
  }

  /** A date without a year takes the year that brings it nearest to the dates around it. */
  private Reading<Optional<LocalDate>> nearby(int index, MonthDay day) {
    // Without any, every row would look through all the others.
    Optional<LocalDate> near =
        IntStream.range(1, sure.isEmpty() ? 1 : cells.size())
            .boxed()
            .flatMap(away -> Stream.of(index - away, index + away))
            .filter(other -> other >= 0 && other < cells.size())
            .flatMap(other -> plain(other).stream())
            .filter(sure::contains)
            .findFirst();
    if (near.isEmpty()) {
      return Reading.error(
          Optional.empty(),
          Kind.YEAR_MISSING,
          "no year is written; the row was left out. Write the whole date.");
    }
    int year = near.get().getYear();
    LocalDate date =
        Stream.of(year - 1, year, year + 1)
            .filter(day::isValidYear)
            .map(day::atYear)
            .min(
                Comparator.comparingLong(
                    candidate -> Math.abs(candidate.toEpochDay() - near.get().toEpochDay())))
            .orElse(day.atYear(year));
    return date.isAfter(asOf)
        ? possible(date, WrittenDate.NONE)
        : Reading.warning(
                Optional.of(date),
                Kind.YEAR_ADDED,
                "no year is written; read as "
                    + date
                    + " from the dates around it. "
                    + "Write the whole date.")
            .using(date.toString());
  }

  private Optional<LocalDate> plain(int index) {
    Cell cell = cells.get(index);
    return switch (cell.kind()) {
      case DATE_TIME, NUMBER -> fromNumber(cell);
      case TEXT -> written.get(index).in(order);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> fromNumber(Cell cell) {
    WrittenDate compact = WrittenDate.of(Cell.plain(cell.number()));
    boolean isCompact = cell.kind() == Cell.Kind.NUMBER && cell.number() > 19_000_000;
    return isCompact ? compact.in(DateOrder.YMD) : cell.date().map(date -> date.toLocalDate());
  }

  /** A cell as the date that is written in it. */
  public static WrittenDate written(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT ? WrittenDate.of(cell.text()) : WrittenDate.NONE;
  }

  private static String refusal(Cell cell, WrittenDate as) {
    if (cell.isBlank()) {
      return "the row has no date; it was left out. Write the date of waking.";
    }
    if (cell.kind() == Cell.Kind.ERROR) {
      return "the formula gives no date; the row was left out. Write the date itself.";
    }
    return as.kind() == WrittenDate.Kind.NONE
        ? "expected a date such as 2025-03-31; the row was left out. Correct the date."
        : "there is no such day; the row was left out. Correct the date.";
  }
}
