package spinelog.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads .xlsx, .xlsm and .xls: stored values only, no formula is calculated. */
final class ExcelReader {
  private static final String DAMAGED =
      "the workbook is damaged or not a workbook. Open it in a spreadsheet program and save it"
          + " again as .xlsx.";

  private final Workbook workbook;
  private final boolean date1904;
  private final Problems problems;
  private int rowsRead;

  private ExcelReader(Workbook workbook, Problems problems) {
    this.workbook = workbook;
    this.problems = problems;
    date1904 =
        workbook instanceof Date1904Support dates
            ? dates.isDate1904()
            : workbook instanceof HSSFWorkbook old
                && old.getInternalWorkbook().isUsing1904DateWindowing();
  }

  static Book read(Path file, FileKind kind, Optional<char[]> password, Problems problems)
      throws Refusal {
    try {
      if (kind == FileKind.XLSX) {
        checkUnpackedSize(file);
      }
      String key = password.map(String::new).orElse(null);
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), key, true)) {
        String format = workbook instanceof HSSFWorkbook ? "xls" : "xlsx";
        return new Book(format, new ExcelReader(workbook, problems).grids());
      }
    } catch (EncryptedDocumentException e) {
      throw new Refusal(
          password.isEmpty()
              ? "the workbook is locked with a password. Give the password, or save it without one."
              : "the password does not open the workbook. Check it, or save the workbook without"
                  + " one.");
    } catch (OldExcelFormatException e) {
      throw new Refusal(
          "the workbook is from Excel 95 or older, which is not read. Save it as .xlsx.");
    } catch (IOException | RuntimeException e) {
      throw new Refusal(explain(e));
    }
  }

  private static String explain(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("DOCTYPE")) {
        return "the workbook declares a document type, which no spreadsheet program writes; it was"
            + " not read. Save the log again from a spreadsheet program.";
      }
      if (message.contains("Zip bomb") || message.contains("maximum length")) {
        return tooLarge();
      }
    }
    return DAMAGED;
  }

  private static String tooLarge() {
    return "the workbook unpacks to more than "
        + (Limits.UNPACKED_BYTES >> 20)
        + " MB or is packed suspiciously tight; it was not read. Copy the log into a new workbook.";
  }

  private static void checkUnpackedSize(Path file) throws IOException, Refusal {
    long size = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        size += Math.max(0, entry.getSize());
      }
    }
    if (size > Limits.UNPACKED_BYTES) {
      throw new Refusal(tooLarge());
    }
  }

  private List<Grid> grids() throws Refusal {
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        problems.note(
            new Place(workbook.getSheetName(i), "", ""), "", "the sheet is hidden; not read.");
      } else {
        grids.add(grid(workbook.getSheetAt(i)));
      }
    }
    return grids;
  }

  private Grid grid(Sheet sheet) throws Refusal {
    Map<Integer, Map<Integer, Cell>> rows = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (Row row : sheet) {
      Map<Integer, Cell> cells = new HashMap<>();
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        Cell read = cell.getColumnIndex() < Limits.COLUMNS ? cell(cell) : Cell.BLANK;
        if (!read.isBlank()) {
          cells.put(cell.getColumnIndex(), read);
        }
      }
      if (!cells.isEmpty()) {
        count();
        rows.put(row.getRowNum(), cells);
        order.add(row.getRowNum());
      }
    }
    fillMerged(sheet, rows);
    return new Grid(
        sheet.getSheetName(),
        order.stream().sorted().map(row -> Grid.Row.of(row + 1, rows.get(row))).toList());
  }

  private void count() throws Refusal {
    if (++rowsRead > Limits.ROWS) {
      throw new Refusal(
          "the workbook has more than "
              + Limits.ROWS
              + " filled rows; it was not read. Keep the log in a workbook of its own.");
    }
  }

  /** A value in cells merged downwards counts for every filled row of the merge. */
  private static void fillMerged(Sheet sheet, Map<Integer, Map<Integer, Cell>> rows) {
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      int column = merged.getFirstColumn();
      Map<Integer, Cell> top = rows.get(merged.getFirstRow());
      if (top != null && top.containsKey(column)) {
        Cell value = top.get(column);
        rows.forEach(
            (number, cells) -> {
              if (number > merged.getFirstRow() && number <= merged.getLastRow()) {
                cells.putIfAbsent(column, value);
              }
            });
      }
    }
  }

  private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      boolean neverCalculated = cell instanceof XSSFCell xssf && xssf.getRawValue() == null;
      if (neverCalculated) {
        return Cell.error("formula without a stored result");
      }
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> Cell.bool(cell.getBooleanCellValue());
      case ERROR -> Cell.error(error(cell.getErrorCellValue()));
      case BLANK, FORMULA, _NONE -> Cell.BLANK;
    };
  }

  /** Text as far as it is read. */
  static Cell text(String text) {
    return Cell.text(
        text.length() <= Limits.CELL_LENGTH ? text : text.substring(0, Limits.CELL_LENGTH));
  }

  private Cell number(org.apache.poi.ss.usermodel.Cell cell) {
    double value = cell.getNumericCellValue();
    String format = cell.getCellStyle().getDataFormatString();
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime date = date(value).orElse(null);
      return value < 1 || date == null ? Cell.time(value) : Cell.dateTime(date, value);
    }
    return format != null && format.contains("%")
        ? Cell.percent(value)
        : Cell.number(value, date(value));
  }

  private Optional<LocalDateTime> date(double value) {
    return value < 1 || value > 2_958_465
        ? Optional.empty()
        : Optional.ofNullable(DateUtil.getLocalDateTime(value, date1904, true));
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
