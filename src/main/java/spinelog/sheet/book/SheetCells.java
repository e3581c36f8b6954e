package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Gathers the filled cells of one sheet while a reader goes through it, within the limits. */
final class SheetCells implements CellTaker {
  /** What a merge costs, in letters: to understand, to keep and to look for its value. */
  static final int MERGE = 500;

  private final Volume volume;
  private final TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private boolean isWide;

  SheetCells(Volume volume) {
    this.volume = volume;
  }

  @Override
  public void put(int row, int column, Cell cell) throws Refusal {
    if (cell.isBlank() || row < 0 || column < 0) {
      return;
    }
    if (column >= Limits.COLUMNS) {
      HiddenParts.refuseIfPeople(row, column, cell.text());
      isWide = true;
      return;
    }
    Map<Integer, Cell> cells = rows.get(row);
    if (cells == null) {
      volume.addRow();
      cells = new TreeMap<>();
      rows.put(row, cells);
    }
    volume.addCell(cell);
    Cell before = cells.put(column, cell);
    if (before != null && !before.equals(cell)) {
      throw Limits.twice(row, column);
    }
  }

  @Override
  public void hide(int row) {
    hidden.add(row);
  }

  @Override
  public void merge(CellRangeAddress cells) throws Refusal {
    volume.addWork(MERGE);
    merged.add(cells);
  }

  /** The sheet, with values in merged cells repeated; says what it does not show. */
  Grid grid(String name, Problems problems) throws Refusal {
    MergedCells.fill(merged, rows, volume);
    List<Integer> unseen = hidden.stream().filter(rows::containsKey).toList();
    HiddenParts.noteRows(name, unseen.isEmpty() ? 0 : unseen.get(0) + 1, unseen.size(), problems);
    if (isWide) {
      HiddenParts.noteColumns(name, problems);
    }
    return Grid.of(name, rows);
  }
}
