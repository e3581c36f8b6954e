package spinelog.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.column.LogColumn;

/**
 * A table of date, item and value, known by the log's headings among its cells.
 *
 * @param grid the table, its headings in the first row
 * @param date the column of its dates
 * @param item the column that names what each line holds
 */
record LineAReading(Grid grid, int date, int item) {
  private static final int ROWS_LOOKED_AT = 60;
  private static final int ENOUGH_ITEMS = 2;
  private static final int ENOUGH_LINES = 3;

  /** The table as such; empty where a line holds anything else. */
  static Optional<LineAReading> in(Grid grid, Items items) {
    List<Grid.Row> lines = grid.rows().stream().skip(1).limit(ROWS_LOOKED_AT).toList();
    SortedSet<Integer> columns = new TreeSet<>();
    lines.forEach(line -> columns.addAll(line.cells().keySet()));
    return first(columns, column -> isDates(lines, column))
        .flatMap(
            date ->
                first(columns, column -> isItems(lines, column, items))
                    .map(item -> new LineAReading(grid, date, item)));
  }

  private static Optional<Integer> first(SortedSet<Integer> columns, Predicate<Integer> is) {
    return columns.stream().filter(is).findFirst();
  }

  private static boolean isDates(List<Grid.Row> lines, int column) {
    long days = lines.stream().filter(line -> DayCells.isDay(line.cell(column))).count();
    return days >= ENOUGH_LINES && days * 10 >= lines.size() * 8L;
  }

  /** Two items are no chance, nor is one score that comes again and again. */
  private static boolean isItems(List<Grid.Row> lines, int column, Items items) {
    long filled = lines.stream().filter(line -> !line.cell(column).isBlank()).count();
    List<LogColumn> named = lines.stream().flatMap(line -> item(line.cell(column), items)).toList();
    long scores = named.stream().filter(item -> item.outcome().isPresent()).count();
    return scores > 0
        && filled * 10 >= lines.size() * 8L
        && (named.stream().distinct().count() >= ENOUGH_ITEMS || scores >= ENOUGH_LINES);
  }

  /** "Back stiffness, intensity: 4/5" names its item before the comma. */
  private static Stream<LogColumn> item(Cell cell, Items items) {
    return cell.kind() == Cell.Kind.TEXT
        ? items
            .column(cell.text())
            .or(() -> items.column(cell.text().split("[,:;]", 2)[0]))
            .stream()
            .filter(column -> !column.isDate())
        : Stream.empty();
  }

  /** The lines below the headings that hold anything. */
  List<Grid.Row> lines() {
    return grid.rows().subList(1, grid.rows().size());
  }

  /** The headings. */
  Grid.Row top() {
    return grid.rows().get(0);
  }
}
