package spinelog.sheet;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet of raw cells. Blank cells and blank rows are not kept.
 *
 * @param name the sheet's name, "" for a text file
 * @param rows the rows that hold anything, in order
 */
record Grid(String name, List<Row> rows) {
  Grid {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number its number, counted from 1
   * @param cells its cells by column, counted from 0
   */
  record Row(int number, SortedMap<Integer, Cell> cells) {
    Row {
      cells = new TreeMap<>(cells);
      cells.values().removeIf(Cell::isBlank);
    }

    static Row of(int number, Map<Integer, Cell> cells) {
      return new Row(number, new TreeMap<>(cells));
    }

    Cell cell(int column) {
      return cells.getOrDefault(column, Cell.BLANK);
    }

    boolean isBlank() {
      return cells.isEmpty();
    }
  }

  /** A sheet of rows by their index, counted from 0. */
  static Grid of(String name, Map<Integer, Map<Integer, Cell>> rows) {
    return new Grid(
        name,
        rows.entrySet().stream().map(one -> Row.of(one.getKey() + 1, one.getValue())).toList());
  }

  /** The place of one cell, read as one column of the log. */
  Place place(Row row, int column, String heading) {
    return new Place(name, Place.letter(column) + row.number(), heading);
  }
}
