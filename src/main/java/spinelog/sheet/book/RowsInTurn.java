package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;

/** Hands on the rows of one sheet while a reader goes through it, each once it is whole. */
final class RowsInTurn implements CellTaker {
  private final MergesInTurn merges;
  private final Volume volume;
  private final RowTaker taker;
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private int row = -1;

  /**
   * For one time through a sheet.
   *
   * @param merges what is merged, as far as it is known: a sheet tells it after its cells
   */
  RowsInTurn(List<CellRangeAddress> merges, Volume volume, RowTaker taker) {
    this.merges = new MergesInTurn(merges, volume);
    this.volume = volume;
    this.taker = taker;
  }

  @Override
  public void put(int at, int column, Cell cell) throws Refusal {
    if (cell.isBlank() || at < 0 || column < 0 || column >= Limits.COLUMNS) {
      return;
    }
    if (at != row) {
      handOn();
      row = at;
    }
    Cell before = cells.put(column, cell);
    if (before != null && !before.equals(cell)) {
      throw Limits.twice(row, column);
    }
  }

  @Override
  public void hide(int hidden) {
    // A hidden row is a day all the same.
  }

  @Override
  public void merge(CellRangeAddress range) throws Refusal {
    volume.addWork(SheetCells.MERGE);
    merged.add(range);
  }

  /** Hands on the last row, and tells what is merged. */
  List<CellRangeAddress> end() throws Refusal {
    handOn();
    return merged;
  }

  private void handOn() throws Refusal {
    if (!cells.isEmpty()) {
      volume.addRow();
      merges.fill(row, cells);
      taker.row(new Grid.Row(row + 1, cells, cells.lastKey() + 1));
      cells.clear();
    }
  }
}
