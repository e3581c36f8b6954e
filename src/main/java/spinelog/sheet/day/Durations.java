package spinelog.sheet.day;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Unit;
import spinelog.sheet.value.DurationReader;
import spinelog.sheet.value.TimeOfDay;

/**
 * The columns of one sheet that hold durations: in which unit their headings say that they are
 * written, and whether they are durations at all, or times of day such as 23:10.
 */
final class Durations {
  private static final Words WORDS = Words.IN_CELLS;
  private static final int DAY_HOURS = 24;
  private static final Pattern BARE = Pattern.compile(" *\\d{1,4}(?:[.,]\\d+)? *");

  private final Header header;
  private final Problems problems;
  private final Map<LogColumn, DurationReader> readers = new EnumMap<>(LogColumn.class);

  Durations(Header header, Problems problems) {
    this.header = header;
    this.problems = problems;
    header.columns().keySet().stream()
        .filter(column -> isDuration(column.kind()))
        .filter(this::isNoTimeOfDay)
        .forEach(column -> readers.put(column, reader(column)));
  }

  private static boolean isDuration(LogColumn.Kind kind) {
    return kind == LogColumn.Kind.MINUTES || kind == LogColumn.Kind.HOURS;
  }

  /** Reads a cell of such a column; of one that was left out, nothing. */
  Reading<OptionalDouble> read(LogColumn column, Cell cell) {
    DurationReader reader = readers.get(column);
    return reader == null ? Reading.of(OptionalDouble.empty()) : reader.read(cell);
  }

  private DurationReader reader(LogColumn column) {
    boolean hours = column.kind() == LogColumn.Kind.HOURS;
    DurationReader usual =
        hours
            ? DurationReader.HOURS
            : column.outcome().isPresent() ? DurationReader.MINUTES : DurationReader.WHOLE_MINUTES;
    return Unit.in(heading(column))
        .or(() -> hours ? unsaid(column) : Optional.empty())
        .map(usual::in)
        .orElse(usual);
  }

  /** Nobody sleeps more than 24 hours: where all numbers are higher, they are minutes. */
  private Optional<Unit> unsaid(LogColumn column) {
    List<Cell> filled = filled(column);
    boolean minutes = filled.size() > 1 && filled.stream().allMatch(Durations::isMoreThanADay);
    if (!minutes) {
      return Optional.empty();
    }
    problems.warning(
        Kind.WRITTEN_OTHERWISE,
        header.place(header.row(), column),
        heading(column),
        "the heading does not say the unit, and all its numbers are above 24, so they were read as"
            + " minutes. Write the unit in the heading, such as Sleep (min).");
    return Optional.of(Unit.MINUTES);
  }

  /** A bare number of minutes, above what a day has hours. */
  private static boolean isMoreThanADay(Cell cell) {
    boolean bare = cell.kind() == Cell.Kind.NUMBER || BARE.matcher(cell.text()).matches();
    OptionalDouble minutes =
        bare ? DurationReader.MINUTES.read(cell).value() : OptionalDouble.empty();
    return minutes.orElse(0) > DAY_HOURS;
  }

  private boolean isNoTimeOfDay(LogColumn column) {
    List<Cell> filled = filled(column);
    List<TimeOfDay> times = filled.stream().flatMap(cell -> TimeOfDay.of(cell).stream()).toList();
    if (times.isEmpty() || times.size() * 2 <= filled.size()) {
      return true;
    }
    boolean hours = column.kind() == LogColumn.Kind.HOURS;
    if (most(times, time -> time.isNoDuration(hours))) {
      leftOut(
          column,
          filled,
          "times of day and not how long; the column was left out. Write how long it was under "
              + column.heading()
              + ".");
      return false;
    }
    boolean open = hours && !saysHowLong(column) && most(times, TimeOfDay::canBeBedtime);
    if (open && hasWakeTimes()) {
      leftOut(
          column,
          filled,
          "beside a column of wake times these can be times of day or durations; the column was"
              + " left out. Rename it "
              + column.heading()
              + " if they are durations.");
      return false;
    }
    return true;
  }

  private static boolean most(List<TimeOfDay> times, Predicate<TimeOfDay> are) {
    return times.stream().filter(are).count() * 2 > times.size();
  }

  private void leftOut(LogColumn column, List<Cell> filled, String message) {
    problems.warning(
        Kind.COLUMN_LEFT_OUT,
        header.place(header.row(), column),
        heading(column) + ": " + filled.get(0).text(),
        message);
  }

  private boolean saysHowLong(LogColumn column) {
    return Unit.in(heading(column)).isPresent() || holds("how-long", heading(column));
  }

  /** Whether some column is headed by a word for waking and holds times of the morning. */
  private boolean hasWakeTimes() {
    return header.row().cells().entrySet().stream()
        .filter(cell -> holds("wake-stem", cell.getValue().text()))
        .anyMatch(
            cell ->
                most(
                    below(cell.getKey()).stream()
                        .flatMap(one -> TimeOfDay.of(one).stream())
                        .toList(),
                    TimeOfDay::isMorning));
  }

  /** Whether a word of a heading begins as one of the list does. */
  private static boolean holds(String list, String heading) {
    String key = " " + Headings.key(heading);
    return WORDS.list(list).stream().anyMatch(stem -> key.contains(" " + stem));
  }

  private List<Cell> filled(LogColumn column) {
    return below(header.columns().get(column));
  }

  private List<Cell> below(int column) {
    return header.grid().rows().stream()
        .filter(row -> row.number() > header.row().number())
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private String heading(LogColumn column) {
    return header.cell(header.row(), column).text();
  }
}
