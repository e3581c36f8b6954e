package spinelog.sheet.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/**
 * Values in merged cells: a spreadsheet stores them once. A person means a name for every row; a
 * number was felt or counted once, and is only marked in the others.
 */
final class MergedCells {
  /** What a row that a merge covers costs, in letters. */
  static final int STEP = 10;

  private MergedCells() {}

  /** Repeats each value for the filled rows below it that its merge covers. */
  static void fill(
      List<CellRangeAddress> merges, SortedMap<Integer, Map<Integer, Cell>> rows, Volume volume)
      throws Refusal {
    for (CellRangeAddress merged : merges) {
      int column = merged.getFirstColumn();
      Cell value = rows.getOrDefault(merged.getFirstRow(), Map.of()).get(column);
      if (value != null) {
        Collection<Map<Integer, Cell>> below =
            rows.subMap(merged.getFirstRow() + 1, merged.getLastRow() + 1).values();
        for (Map<Integer, Cell> cells : below) {
          volume.addWork(STEP);
          if (cells.putIfAbsent(column, value.repeated()) == null) {
            volume.addCell(value);
          }
        }
      }
    }
  }
}
