package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
  private final RowCount count = new RowCount();

  private XlsReader(HSSFWorkbook workbook, Problems problems) {
    this.workbook = workbook;
    this.problems = problems;
    numbers = new ExcelNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** The visible sheets of a workbook. */
  static Book read(HSSFWorkbook workbook, Problems problems) throws Refusal {
    return new Book("xls", new XlsReader(workbook, problems).grids());
  }

  private List<Grid> grids() throws Refusal {
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        HiddenParts.noteSheet(workbook.getSheetName(i), problems);
      } else {
        grids.add(grid(workbook.getSheetAt(i)));
      }
    }
    return grids;
  }

  private Grid grid(Sheet sheet) throws Refusal {
    TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    List<Integer> hidden = new ArrayList<>();
    for (Row row : sheet) {
      Map<Integer, Cell> cells = new HashMap<>();
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        Cell read = cell(cell);
        if (!read.isBlank() && cell.getColumnIndex() < Limits.COLUMNS) {
          cells.put(cell.getColumnIndex(), read);
        }
      }
      if (!cells.isEmpty()) {
        count.add();
        rows.put(row.getRowNum(), cells);
        if (row.getZeroHeight()) {
          hidden.add(row.getRowNum() + 1);
        }
      }
    }
    MergedCells.fill(sheet.getMergedRegions(), rows);
    HiddenParts.noteRows(sheet.getSheetName(), hidden, problems);
    return Grid.of(sheet.getSheetName(), rows);
  }

  private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC ->
          numbers.cell(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case STRING -> BookReader.text(cell.getStringCellValue());
      case BOOLEAN -> Cell.bool(cell.getBooleanCellValue());
      case ERROR -> Cell.error(error(cell.getErrorCellValue()));
      case BLANK, FORMULA, _NONE -> Cell.BLANK;
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
