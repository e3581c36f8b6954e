package spinelog.sheet.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.column.Header;

/** The same table with other cells in the column of its dates. */
final class Redated {
  private Redated() {}

  /** The headings of the table in which the rows of these numbers have these dates. */
  static Header with(Header header, int column, Map<Integer, Cell> dates) {
    Grid grid = header.grid();
    List<Grid.Row> rows =
        grid.rows().stream()
            .map(
                row ->
                    dates.containsKey(row.number())
                        ? dated(row, column, dates.get(row.number()))
                        : row)
            .toList();
    return new Header(
        new Grid(grid.name(), rows, grid.origin()),
        header.row(),
        header.columns(),
        header.unclear(),
        header.repeated());
  }

  private static Grid.Row dated(Grid.Row row, int column, Cell date) {
    Map<Integer, Cell> cells = new TreeMap<>(row.cells());
    cells.put(column, date);
    return Grid.Row.of(row.number(), cells, row.width());
  }
}
