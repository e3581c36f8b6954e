package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** Repeats values in merged cells as {@link MergedCells} does, in rows that come one by one. */
final class MergesInTurn {
  private final List<CellRangeAddress> merges;
  private final Volume volume;
  private final List<Open> open = new ArrayList<>();
  private int next;

  /** A merge that covers rows still to come, and its value. */
  private record Open(int column, int lastRow, Cell value) {}

  MergesInTurn(List<CellRangeAddress> merges, Volume volume) {
    this.merges = new ArrayList<>(merges);
    this.merges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
    this.volume = volume;
  }

  /** Fills the next filled row, counted from 0. */
  void fill(int row, Map<Integer, Cell> cells) throws Refusal {
    open.removeIf(merge -> merge.lastRow() < row);
    for (Open merge : open) {
      volume.addWork(MergedCells.STEP);
      cells.putIfAbsent(merge.column(), merge.value());
    }
    while (next < merges.size() && merges.get(next).getFirstRow() <= row) {
      CellRangeAddress merge = merges.get(next++);
      Cell value = merge.getFirstRow() == row ? cells.get(merge.getFirstColumn()) : null;
      if (value != null && merge.getLastRow() > row) {
        open.add(new Open(merge.getFirstColumn(), merge.getLastRow(), value.repeated()));
      }
    }
  }
}
