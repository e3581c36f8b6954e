package spinelog.sheet.book;

import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** Takes what a sheet holds while a reader goes through it; rows and columns count from 0. */
interface CellTaker {
  /** One cell, perhaps a blank one. */
  void put(int row, int column, Cell cell) throws Refusal;

  /** A row that is not shown. */
  void hide(int row);

  /** Cells that are merged; they are told of after the cells. */
  void merge(CellRangeAddress cells) throws Refusal;
}
