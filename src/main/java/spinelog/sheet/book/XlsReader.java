package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads .xls, the format of Excel 97 to 2003: stored values only, no formula is calculated. */
final class XlsReader {
  private final HSSFWorkbook workbook;
  private final ExcelNumber numbers;
  private final Problems problems;
  private final Volume volume;

  private XlsReader(HSSFWorkbook workbook, Volume volume, Problems problems) {
    this.workbook = workbook;
    this.volume = volume;
    this.problems = problems;
    numbers = new ExcelNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** The visible sheets of a workbook. */
  static Book read(HSSFWorkbook workbook, Volume volume, Problems problems) throws Refusal {
    return new XlsReader(workbook, volume, problems).read();
  }

  private Book read() throws Refusal {
    HiddenParts hidden = new HiddenParts(problems);
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      volume.addSheet();
      if (!hidden.skips(workbook.getSheetName(i), shown(i))) {
        grids.add(grid(workbook.getSheetAt(i)));
      }
    }
    return new Book("xls", grids, hidden.sheets());
  }

  private Shown shown(int sheet) {
    return workbook.isSheetVeryHidden(sheet)
        ? Shown.VERY_HIDDEN
        : workbook.isSheetHidden(sheet) ? Shown.HIDDEN : Shown.VISIBLE;
  }

  private Grid grid(Sheet sheet) throws Refusal {
    SheetCells cells = new SheetCells(volume);
    for (Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        cells.put(row.getRowNum(), cell.getColumnIndex(), cell(cell));
      }
      if (row.getZeroHeight()) {
        cells.hide(row.getRowNum());
      }
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      cells.merge(merged);
    }
    return cells.grid(sheet.getSheetName(), problems);
  }

  private Cell cell(org.apache.poi.ss.usermodel.Cell cell) throws Refusal {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell.getNumericCellValue(), cell);
      case STRING -> CellText.of(cell.getStringCellValue());
      case BOOLEAN -> Cell.bool(cell.getBooleanCellValue());
      case ERROR -> Cell.error(error(cell.getErrorCellValue()));
      case BLANK, FORMULA, _NONE -> Cell.BLANK;
    };
  }

  /** A style that the file does not have is its fault. */
  private Cell number(double value, org.apache.poi.ss.usermodel.Cell cell) throws Refusal {
    CellStyle style;
    try {
      style = cell.getCellStyle();
    } catch (IllegalStateException | IndexOutOfBoundsException e) {
      throw Limits.damaged(e);
    }
    // A number of a format that the file does not have is shown as Excel shows it: plainly.
    String format = Objects.requireNonNullElse(style.getDataFormatString(), "General");
    return numbers.cell(value, style.getDataFormat(), format);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
