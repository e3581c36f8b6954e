package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Hands on the rows of one sheet while a reader goes through it, each once it is whole. */
final class RowsInTurn implements CellTaker {
  private final MergesInTurn merges;
  private final Volume volume;
  private final RowTaker taker;
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private int row = -1;
  private int hidden = -1;
  private int firstUnseen;
  private int unseen;
  private boolean isWide;

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
    if (cell.isBlank() || at < 0 || column < 0) {
      return;
    }
    if (column >= Limits.COLUMNS) {
      HiddenParts.refuseIfPeople(at, column, cell.text());
      isWide = true;
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
  public void hide(int row) {
    hidden = row;
  }

  @Override
  public void merge(CellRangeAddress range) throws Refusal {
    volume.addWork(SheetCells.MERGE);
    merged.add(range);
  }

  /** Says what the sheet does not show. */
  void note(String sheet, Problems problems) {
    HiddenParts.noteRows(sheet, firstUnseen, unseen, problems);
    if (isWide) {
      HiddenParts.noteColumns(sheet, problems);
    }
  }

  /** Hands on the last row, and tells what is merged. */
  List<CellRangeAddress> end() throws Refusal {
    handOn();
    return merged;
  }

  private void handOn() throws Refusal {
    if (!cells.isEmpty()) {
      volume.addRow();
      if (row == hidden && unseen++ == 0) {
        firstUnseen = row + 1;
      }
      merges.fill(row, cells);
      taker.row(new Grid.Row(row + 1, cells, cells.lastKey() + 1));
      cells.clear();
    }
  }
}
