package spinelog.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.column.LogColumn;

/** Knows a table of date, item and value by the log's headings among its cells. */
final class LineAReading {
  private static final int ROWS_LOOKED_AT = 60;
  private static final int ENOUGH_ITEMS = 2;
  private static final int ENOUGH_LINES = 3;

  private LineAReading() {}

  /** The column that names what each line holds; empty where a line holds anything else. */
  static Optional<Integer> columnOfItems(Grid grid, Items items) {
    List<Grid.Row> lines = grid.rows().stream().skip(1).limit(ROWS_LOOKED_AT).toList();
    SortedSet<Integer> columns = new TreeSet<>();
    lines.forEach(line -> columns.addAll(line.cells().keySet()));
    boolean dated = columns.stream().anyMatch(column -> isDates(lines, column));
    return dated
        ? columns.stream().filter(column -> isItems(lines, column, items)).findFirst()
        : Optional.empty();
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
}
