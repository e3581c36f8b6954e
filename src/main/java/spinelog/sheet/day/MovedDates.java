package spinelog.sheet.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.layout.ClockTime;
import spinelog.sheet.layout.WeekDays;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;

/**
 * Dates that stand for another day than the one written: midnights of another zone, an evening's
 * answer that came after midnight, and the blank ones that follow a date with their weekdays
 * beside.
 */
final class MovedDates {
  private static final Pattern ZULU =
      Pattern.compile("(?i).*\\d{4}.*T(\\d{2}):(00|30|45)(?::00(?:\\.0+)?)?Z");
  private static final int MINUTES_AN_HOUR = 60;
  private static final int FIRST_MIDNIGHT_EAST = 13 * MINUTES_AN_HOUR;
  private static final int ENOUGH = 3;
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime NIGHT = LocalTime.of(4, 0);
  private static final LocalTime MIDNIGHT_WEST = LocalTime.of(23, 0);
  private static final int PLACES_SHOWN = 3;

  private final List<LogRow> rows;
  private final List<Cell> cells;
  private final DateOrder order;
  private final Problems problems;

  private MovedDates(List<LogRow> rows, List<Cell> cells, DateOrder order, Problems problems) {
    this.rows = rows;
    this.cells = new ArrayList<>(cells);
    this.order = order;
    this.problems = problems;
  }

  /** The dates of these rows, with those moved that are certain to stand for another day. */
  static List<Cell> settled(
      List<LogRow> rows, List<Cell> cells, DateOrder order, Problems problems) {
    MovedDates dates = new MovedDates(rows, cells, order, problems);
    dates.moveMidnights();
    dates.moveLateAnswers();
    dates.countOn();
    return dates.cells;
  }

  private void moveMidnights() {
    List<Integer> midnights = where(i -> zulu(i).isPresent());
    if (areMost(midnights) && areOfOneZone(midnights)) {
      say(
          Kind.DATES_MOVED,
          midnights,
          "all are midnights of a zone to the east, written in universal time (Z): each was taken"
              + " for the day after. Check the dates.");
      midnights.forEach(i -> date(i).ifPresent(date -> cells.set(i, cell(date.plusDays(1)))));
      return;
    }
    List<Integer> late =
        where(
            i ->
                rows.get(i).dateColumn() == LogColumn.DATE
                    && cells.get(i).kind() == Cell.Kind.DATE_TIME
                    && ClockTime.of(cells.get(i)).filter(MIDNIGHT_WEST::equals).isPresent());
    if (areMost(late)) {
      say(
          Kind.DATE_SUSPECT,
          late,
          "all stand at 23:00, as midnights of another zone do; read as written. If every date is a"
              + " day early, format the column as dates and correct it.");
    }
  }

  /** The minutes since midnight in universal time of a stamp that may be a midnight to the east. */
  private Optional<Integer> zulu(int index) {
    Matcher stamp = ZULU.matcher(cells.get(index).text().strip());
    return stamp.matches()
        ? Optional.of(
                Integer.parseInt(stamp.group(1)) * MINUTES_AN_HOUR
                    + Integer.parseInt(stamp.group(2)))
            .filter(minutes -> minutes >= FIRST_MIDNIGHT_EAST)
        : Optional.empty();
  }

  /** One time of day for all, or two an hour apart: clocks are changed in spring. */
  private boolean areOfOneZone(List<Integer> midnights) {
    IntSummaryStatistics minutes =
        midnights.stream().flatMap(i -> zulu(i).stream()).mapToInt(i -> i).summaryStatistics();
    long apart = (long) minutes.getMax() - minutes.getMin();
    return midnights.stream().map(this::zulu).distinct().count() <= 2
        && (apart == 0 || apart == MINUTES_AN_HOUR);
  }

  /** A form is answered in the evening, once a day: one answer came after midnight. */
  private void moveLateAnswers() {
    List<Integer> stamped =
        where(
            i ->
                rows.get(i).dateColumn() == LogColumn.TIMESTAMP
                    && ClockTime.of(cells.get(i)).isPresent());
    Set<LocalDate> evenings =
        stamped.stream()
            .filter(i -> !ClockTime.of(cells.get(i)).get().isBefore(EVENING))
            .flatMap(i -> date(i).stream())
            .collect(Collectors.toSet());
    if (evenings.size() < ENOUGH || evenings.size() * 5 < stamped.size() * 4) {
      return;
    }
    List<Integer> late =
        stamped.stream()
            .filter(i -> ClockTime.of(cells.get(i)).get().isBefore(NIGHT))
            .filter(i -> date(i).filter(date -> isMissingBefore(date, evenings)).isPresent())
            .toList();
    if (!late.isEmpty()) {
      say(
          Kind.DATES_MOVED,
          late,
          "sent after midnight, while the others come in the evening and the day before has none:"
              + " taken for the day before. Check the date.");
      late.forEach(i -> date(i).ifPresent(date -> cells.set(i, cell(date.minusDays(1)))));
    }
  }

  private static boolean isMissingBefore(LocalDate date, Set<LocalDate> evenings) {
    return evenings.contains(date) && !evenings.contains(date.minusDays(1));
  }

  /** Where the date stands on the first day of a week only, the weekdays beside tell the others. */
  private void countOn() {
    List<Integer> counted = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      Optional<LocalDate> above = date(i - 1);
      if (cells.get(i).isBlank() && above.isPresent() && rows.get(i).hasEntries()) {
        LocalDate next = above.get().plusDays(1);
        boolean fits =
            rows.get(i).row().cells().values().stream()
                .flatMap(cell -> WeekDays.weekday(cell).stream())
                .anyMatch(next.getDayOfWeek()::equals);
        if (fits) {
          cells.set(i, cell(next));
          counted.add(i);
        }
      }
    }
    if (!counted.isEmpty()) {
      say(
          Kind.DATE_COUNTED,
          counted,
          "no date, but the weekday that follows the row above: taken for the day after it, in "
              + counted.size()
              + (counted.size() == 1 ? " row" : " rows")
              + ". Fill in every row's date.");
    }
  }

  private List<Integer> where(IntPredicate fits) {
    return IntStream.range(0, cells.size()).filter(fits).boxed().toList();
  }

  private boolean areMost(List<Integer> some) {
    return some.size() >= ENOUGH && some.size() * 10 >= cells.size() * 9;
  }

  private Optional<LocalDate> date(int index) {
    Cell cell = cells.get(index);
    return cell.kind() == Cell.Kind.TEXT
        ? DateColumn.written(cell).in(order)
        : cell.date().map(moment -> moment.toLocalDate());
  }

  private static Cell cell(LocalDate date) {
    return Cell.dateTime(date.atStartOfDay(), Double.NaN);
  }

  private void say(Kind kind, List<Integer> where, String message) {
    Place first = rows.get(where.get(0)).place(rows.get(where.get(0)).dateColumn());
    String places =
        where.stream()
            .limit(PLACES_SHOWN)
            .map(i -> rows.get(i).place(rows.get(i).dateColumn()).cell())
            .collect(Collectors.joining(","));
    problems.warning(
        kind,
        new Place(first.sheet(), places, first.column()),
        rows.get(where.get(0)).cell(rows.get(where.get(0)).dateColumn()).text(),
        message);
  }
}
