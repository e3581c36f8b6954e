package spinelog.sheet.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;
import spinelog.sheet.column.LogColumn;

/** Tables beside each other, each with dates of its own, told by a gap or by the same headings. */
final class TablesBeside {
  private final Header header;
  private final Items items;
  private final List<Integer> starts;

  private TablesBeside(Header header, Items items) {
    this.header = header;
    this.items = items;
    starts =
        header.row().cells().keySet().stream()
            .filter(i -> items.column(header.heading(i)).filter(LogColumn.DATE::equals).isPresent())
            .filter(i -> DayCells.areBelow(header, i))
            .toList();
  }

  /** The headings of each table with a score; these headings where there is one table. */
  static List<Header> apart(Header header, Map<String, String> mapped, Problems problems) {
    TablesBeside tables = new TablesBeside(header, new Items(mapped));
    List<Integer> logs = tables.range().filter(tables::isScored).boxed().toList();
    if (!tables.areApart() || logs.isEmpty()) {
      return List.of(header);
    }
    tables.say(logs, problems);
    return logs.stream()
        .flatMap(table -> HeaderSearch.find(tables.alone(table), mapped).stream())
        .toList();
  }

  private IntStream range() {
    return IntStream.range(0, starts.size());
  }

  /** The same dates twice stand in one table. */
  private boolean areApart() {
    boolean alike =
        DayCells.rowsBelow(header)
            .allMatch(row -> starts.stream().map(i -> row.cell(i).text()).distinct().count() < 2);
    return !alike && range().skip(1).allMatch(i -> isGap(starts.get(i) - 1) || repeatsFirst(i));
  }

  private boolean isGap(int column) {
    return header.heading(column).isEmpty();
  }

  private boolean repeatsFirst(int table) {
    return meanings(table).equals(meanings(0));
  }

  private List<Integer> columns(int table) {
    int end = table + 1 < starts.size() ? starts.get(table + 1) : Integer.MAX_VALUE;
    return List.copyOf(
        header.row().cells().subMap(table == 0 ? 0 : starts.get(table), end).keySet());
  }

  private List<LogColumn> meanings(int table) {
    return columns(table).stream()
        .flatMap(i -> items.column(header.heading(i)).stream())
        .sorted()
        .toList();
  }

  private boolean isScored(int table) {
    return meanings(table).stream().anyMatch(column -> column.outcome().isPresent());
  }

  /** What stands under no heading, or in no row of a day, may be a key, and stays. */
  private Grid alone(int table) {
    List<Integer> others =
        range().filter(i -> i != table).boxed().flatMap(i -> columns(i).stream()).toList();
    List<Grid.Row> rows =
        header.grid().rows().stream()
            .map(row -> isOfTables(row) ? without(others, row) : row)
            .toList();
    return new Grid(header.grid().name(), rows, header.grid().origin());
  }

  private boolean isOfTables(Grid.Row row) {
    return row.number() == header.row().number()
        || starts.stream().anyMatch(i -> DayCells.isDay(row.cell(i)));
  }

  private static Grid.Row without(List<Integer> columns, Grid.Row row) {
    Map<Integer, Cell> cells = new TreeMap<>(row.cells());
    columns.forEach(cells::remove);
    return Grid.Row.of(row.number(), cells);
  }

  private void say(List<Integer> logs, Problems problems) {
    List<Integer> others = range().filter(i -> !logs.contains(i)).boxed().toList();
    if (logs.size() > 1) {
      problems.note(
          Kind.LAYOUT_TURNED,
          new Place(header.grid().name(), header.cells(starts), ""),
          header.heading(starts.get(0)),
          "tables stand beside each other here; their days were read as one log.");
    }
    if (!others.isEmpty()) {
      List<Integer> left = others.stream().flatMap(i -> columns(i).stream()).toList();
      problems.warning(
          Kind.COLUMN_LEFT_OUT,
          new Place(header.grid().name(), header.cells(left), ""),
          left.stream().map(header::heading).collect(Collectors.joining(", ")),
          "another table, with dates of its own, which was not read: no column is headed as a"
              + " score. If it belongs to the log, name its columns as in the template.");
    }
  }
}
