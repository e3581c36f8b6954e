package spinelog.sheet.book;

import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;

/**
 * How much of a file is one client's, or is held at a time: as much at most as any log may have.
 */
final class ClientSize {
  private long rows;
  private long cells;
  private long letters;

  /** Counts a row. */
  void add(Grid.Row row) {
    rows++;
    cells += row.cells().size();
    for (Cell cell : row.cells().values()) {
      letters += cell.text().length();
    }
  }

  /** The rows. */
  int rows() {
    return Math.toIntExact(rows);
  }

  /** Counts what another has, or takes it away again. */
  void add(ClientSize other, int times) {
    rows += times * other.rows;
    cells += times * other.cells;
    letters += times * other.letters;
  }

  /** Whether it is within the limits beside another. */
  boolean fitsBeside(ClientSize other) {
    return rows + other.rows <= Limits.ROWS
        && cells + other.cells <= Limits.CELLS
        && letters + other.letters <= Limits.LETTERS;
  }
}
