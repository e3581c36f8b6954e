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
 * @param origin where its cells stand in the file
 */
public record Grid(String name, List<Row> rows, Origin origin) {
  /** Copies the list. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /** A sheet as it stands in the file. */
  public Grid(String name, List<Row> rows) {
    this(name, rows, Origin.IN_PLACE);
  }

  /** Where in the file a cell stands that a table turned round has elsewhere. */
  @FunctionalInterface
  public interface Origin {
    /** A cell is where it says. */
    Origin IN_PLACE = (row, column) -> Place.letter(column) + row;

    /** The address in the file; rows are counted from 1 and columns from 0. */
    String cell(int row, int column);
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
    return new Place(name, address(row, column), heading);
  }

  /** The address of one cell in the file, such as "B7". */
  public String address(Row row, int column) {
    return origin.cell(row.number(), column);
  }

  /** Whether no cell of it is filled. */
  public boolean isEmpty() {
    return rows.stream().allMatch(Row::isBlank);
  }

  /** Whether its cells stand where the file has them. */
  public boolean isInPlace() {
    return origin == Origin.IN_PLACE;
  }
}
