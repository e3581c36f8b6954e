package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** The filled cells of one row of an OpenDocument sheet, and how often row and cells are meant. */
final class OdsRow {
  private final List<Repeated> filled = new ArrayList<>();
  private int index;
  private int repeats;
  private boolean isHidden;
  private int column;

  private record Repeated(int column, int repeats, Cell cell) {}

  /** Begins a sheet. */
  void first() {
    index = 0;
    repeats = 0;
  }

  /** Begins the next row. */
  void next(int times, boolean hidden) {
    index = Math.min(Limits.LAST, index + repeats);
    repeats = times;
    isHidden = hidden;
    column = 0;
    filled.clear();
  }

  /** The number of the row, counted from 0. */
  int index() {
    return index;
  }

  /** The number of the next column, counted from 0. */
  int column() {
    return column;
  }

  /** Passes over columns. */
  void move(int columns) {
    column = Math.min(Limits.LAST, column + columns);
  }

  /** Takes one cell, meant for some columns. */
  void add(int columns, Cell cell) {
    if (!cell.isBlank()) {
      filled.add(new Repeated(column, columns, cell));
    }
    move(columns);
  }

  /** Puts the cells where they are meant. */
  void putInto(SheetCells cells) throws Refusal {
    for (int i = index; !filled.isEmpty() && i < index + repeats; i++) {
      for (Repeated one : filled) {
        int end = Math.min(one.column + one.repeats, Limits.COLUMNS + 1);
        for (int at = one.column; at < end; at++) {
          cells.put(i, at, one.cell);
        }
      }
      if (isHidden) {
        cells.hide(i);
      }
    }
  }
}
