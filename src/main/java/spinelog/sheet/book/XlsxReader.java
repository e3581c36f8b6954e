package spinelog.sheet.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads .xlsx and .xlsm as a stream of cells, so that a large sheet needs little memory. */
final class XlsxReader {
  private XlsxReader() {}

  /** The visible sheets of a workbook: stored values only, no formula is calculated. */
  static Book read(Parts parts, Volume volume, Problems problems) throws IOException, Refusal {
    XlsxBook book = new XlsxBook(parts, volume);
    HiddenParts hidden = new HiddenParts(problems);
    List<Grid> grids = new ArrayList<>();
    for (XlsxBook.Sheet sheet : book.sheets()) {
      if (!hidden.skips(sheet.name(), sheet.shown())) {
        grids.add(grid(book, sheet, volume, problems));
      }
    }
    return new Book("xlsx", grids, hidden.sheets());
  }

  /** A sheet, held whole. */
  static Grid grid(XlsxBook book, XlsxBook.Sheet sheet, Volume volume, Problems problems)
      throws IOException, Refusal {
    SheetCells cells = new SheetCells(volume);
    book.read(sheet, cells, volume);
    return cells.grid(sheet.name(), problems);
  }
}
