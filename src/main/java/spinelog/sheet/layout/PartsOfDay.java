package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;

/**
 * Several rows a day, told apart by the time of day: the morning's row holds what was felt then.
 */
final class PartsOfDay {
  private static final Set<LogColumn> ON_WAKING =
      Set.of(LogColumn.STIFFNESS, LogColumn.STIFFNESS_MINUTES, LogColumn.PAIN_WAKING);
  private static final int FEWEST_DAYS = 2;
  private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}[:h]");

  private final Header header;
  private final int date;
  private final int parts;
  private final Map<String, List<Grid.Row>> days;
  private final List<Grid.Row> joined = new ArrayList<>();
  private final Map<Integer, Map<Integer, String>> origins = new HashMap<>();
  private int leftOut;

  private PartsOfDay(Header header, int date, Map<String, List<Grid.Row>> days, int parts) {
    this.header = header;
    this.date = date;
    this.days = days;
    this.parts = parts;
  }

  private static Map<String, List<Grid.Row>> days(Header header, int date) {
    Map<String, List<Grid.Row>> days = new LinkedHashMap<>();
    String day = "";
    for (Grid.Row row : DayCells.rowsBelow(header).toList()) {
      String own = day(row.cell(date));
      day = own.isEmpty() ? day : own;
      days.computeIfAbsent(day, none -> new ArrayList<>()).add(row);
    }
    return days;
  }

  /** A date as written, without a time behind it. */
  static String day(Cell date) {
    String written = Words.straighten(date.text());
    boolean isBare = written.indexOf(':') < 0 && written.indexOf('h') < 0;
    return isBare ? written : TIME.split(written, 2)[0];
  }

  /** The same headings above one row a day; as they are where rows are not told apart so. */
  static Header joined(Header header, Problems problems) {
    Optional<Integer> date =
        Stream.of(LogColumn.DATE, LogColumn.TIMESTAMP)
            .flatMap(column -> Stream.ofNullable(header.columns().get(column)))
            .findFirst();
    if (date.isEmpty() || !(header.isScored() || header.unclear().size() == 1)) {
      return header;
    }
    Map<String, List<Grid.Row>> days = days(header, date.get());
    if (days.values().stream().filter(rows -> rows.size() > 1).count() < FEWEST_DAYS) {
      return header;
    }
    return Stream.concat(header.row().cells().keySet().stream(), header.columns().values().stream())
        .filter(column -> column.equals(date.get()) || !header.columns().containsValue(column))
        .distinct()
        .map(column -> new PartsOfDay(header, date.get(), days, column))
        .filter(PartsOfDay::isCertain)
        .findFirst()
        .map(found -> found.join(problems))
        .orElse(header);
  }

  private boolean isCertain() {
    long both = days.values().stream().filter(this::hasBoth).count();
    return both >= FEWEST_DAYS && both * 2 >= days.size();
  }

  private boolean hasBoth(List<Grid.Row> day) {
    List<DayPart> told = day.stream().flatMap(row -> part(row).stream()).toList();
    return told.size() == day.size()
        && told.stream().filter(DayPart.MORNING::equals).count() == 1
        && told.size() > 1;
  }

  private Optional<DayPart> part(Grid.Row row) {
    return DayPart.of(row.cell(parts));
  }

  private Header join(Problems problems) {
    int evening = header.row().width();
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    columns.putAll(header.columns());
    Map<Integer, Cell> headings = new TreeMap<>(header.row().cells());
    boolean unclear = header.unclear().size() == 1 && !columns.containsKey(LogColumn.PAIN_WAKING);
    if (unclear) {
      int pain = header.unclear().get(0);
      columns.put(LogColumn.PAIN_WAKING, pain);
      columns.putIfAbsent(LogColumn.PAIN_EVENING, evening);
      headings.put(evening, header.row().cell(pain));
      origins
          .computeIfAbsent(header.row().number(), none -> new HashMap<>())
          .put(evening, header.grid().address(header.row(), pain));
    }
    header.grid().rows().stream()
        .filter(row -> row.number() < header.row().number())
        .forEach(joined::add);
    Grid.Row top = Grid.Row.of(header.row().number(), headings);
    joined.add(top);
    days.values().forEach(rows -> add(rows, columns));
    say(problems);
    Grid.Origin origin =
        (row, column) ->
            Optional.ofNullable(origins.getOrDefault(row, Map.of()).get(column))
                .orElseGet(() -> header.grid().origin().cell(row, column));
    return new Header(
        new Grid(header.grid().name(), joined, origin),
        top,
        columns,
        unclear ? List.of() : header.unclear(),
        header.repeated());
  }

  private void add(List<Grid.Row> rows, Map<LogColumn, Integer> columns) {
    Grid.Row first = rows.stream().filter(this::isMorning).findFirst().orElse(rows.get(0));
    Map<Integer, Cell> day =
        new TreeMap<>(isMorning(first) ? first.cells() : later(first, columns));
    List<Grid.Row> apart = new ArrayList<>();
    for (Grid.Row row : rows) {
      if (row.number() != first.number()) {
        Map<Integer, Cell> rest = new TreeMap<>();
        Map<Integer, Cell> own = isMorning(row) ? row.cells() : later(row, columns);
        own.forEach((column, cell) -> merge(first, day, row, column, cell, rest));
        if (!rest.isEmpty()) {
          rest.put(date, day.get(date) == null ? Cell.BLANK : day.get(date));
          apart.add(Grid.Row.of(row.number(), rest, row.width()));
        }
      }
    }
    joined.add(Grid.Row.of(first.number(), day));
    joined.addAll(apart);
  }

  private void merge(
      Grid.Row first,
      Map<Integer, Cell> day,
      Grid.Row row,
      int column,
      Cell cell,
      Map<Integer, Cell> rest) {
    Cell before = day.get(column);
    if (column == date || column == parts || cell.equals(before)) {
      return;
    }
    if (before == null) {
      // Pain of the evening has a column of its own now, and stood under the one heading.
      int from = column < header.row().width() ? column : header.unclear().get(0);
      day.put(column, cell);
      origins
          .computeIfAbsent(first.number(), none -> new HashMap<>())
          .put(column, header.grid().address(row, from));
    } else if (header.columns().containsValue(column)) {
      rest.put(column, cell);
    }
  }

  private boolean isMorning(Grid.Row row) {
    return part(row).orElse(DayPart.MORNING) == DayPart.MORNING;
  }

  /** What a later row says: nothing on waking, and pain of no said time is the evening's. */
  private Map<Integer, Cell> later(Grid.Row row, Map<LogColumn, Integer> columns) {
    Map<Integer, Cell> cells = new TreeMap<>(row.cells());
    boolean isEvening = part(row).filter(DayPart.EVENING::equals).isPresent();
    for (LogColumn column : ON_WAKING) {
      Cell left = columns.containsKey(column) ? cells.remove(columns.get(column)) : null;
      boolean isPain =
          column == LogColumn.PAIN_WAKING
              && columns.get(column) != null
              && header.unclear().contains(columns.get(column));
      if (left != null && isPain && isEvening) {
        cells.put(columns.get(LogColumn.PAIN_EVENING), left);
      } else if (left != null) {
        leftOut++;
      }
    }
    return cells;
  }

  private void say(Problems problems) {
    problems.warning(
        Kind.PARTS_OF_DAY,
        new Place(header.grid().name(), header.cells(List.of(parts)), ""),
        header.heading(parts),
        "a day has several rows, told apart here: the morning's row was taken for what was felt on"
            + " waking, and the evening's for the evening; scores on waking in later rows, which"
            + " were left out: "
            + leftOut
            + ".");
  }
}
