package spinelog.sheet.column;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;

/** Several columns of notes, which are one: no person's words are chosen before her others. */
final class Notes {
  private Notes() {}

  /** A sheet in which the first of these columns holds what all of them say below the headings. */
  static Grid joined(Grid grid, Grid.Row headings, List<Integer> columns) {
    return columns.size() < 2
        ? grid
        : new Grid(
            grid.name(),
            grid.rows().stream()
                .map(row -> row.number() > headings.number() ? joined(row, columns) : row)
                .toList());
  }

  private static Grid.Row joined(Grid.Row row, List<Integer> columns) {
    List<Cell> notes = columns.stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
    TreeMap<Integer, Cell> cells = new TreeMap<>(row.cells());
    columns.forEach(cells::remove);
    if (!notes.isEmpty()) {
      cells.put(
          columns.get(0),
          notes.size() == 1
              ? notes.get(0)
              : Cell.text(notes.stream().map(Cell::text).collect(Collectors.joining("; "))));
    }
    return new Grid.Row(row.number(), cells, row.width());
  }
}
