package spinelog.sheet.cell;

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
public record Grid(String name, List<Row> rows) {
  /** Copies the list. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number its number, counted from 1
   * @param cells its cells by column, counted from 0
   * @param width how many cells it has, blank ones among them
   */
  public record Row(int number, SortedMap<Integer, Cell> cells, int width) {
    /** Copies the cells and drops blank ones. */
    public Row {
      cells = new TreeMap<>(cells);
      cells.values().removeIf(Cell::isBlank);
    }

    /** One row of cells by column, blank ones among them. */
    public static Row of(int number, Map<Integer, Cell> cells) {
      int width = cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
      return of(number, cells, width);
    }

    /** One row of so many cells by column, blank ones among them. */
    public static Row of(int number, Map<Integer, Cell> cells, int width) {
      return new Row(number, new TreeMap<>(cells), width);
    }

    /** The cell of one column, blank where there is none. */
    public Cell cell(int column) {
      return cells.getOrDefault(column, Cell.BLANK);
    }

    /** Whether the row holds nothing. */
    public boolean isBlank() {
      return cells.isEmpty();
    }
  }

  /** A sheet of rows by their index, counted from 0. */
  public static Grid of(String name, Map<Integer, Map<Integer, Cell>> rows) {
    return new Grid(
        name,
        rows.entrySet().stream().map(one -> Row.of(one.getKey() + 1, one.getValue())).toList());
  }

  /** The place of one cell, read as one column of the log. */
  public Place place(Row row, int column, String heading) {
    return new Place(name, Place.letter(column) + row.number(), heading);
  }
}
