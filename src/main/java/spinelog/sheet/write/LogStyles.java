package spinelog.sheet.write;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.SideSheet;

/** The looks of the sheets that Spinelog writes: the template and the tidy log share them. */
final class LogStyles {
  /** The width of a letter, as workbooks count it. */
  static final int LETTER = 256;

  /** So many letters more a bold word may need. */
  private static final int BOLD = 3;

  private static final int LINE_POINTS = 15;
  private static final int GAP_POINTS = 4;
  private static final int USUAL_LINES = 2;

  /** A calm blue that stays light in grey print. */
  private static final byte[] PALE = {(byte) 0xDC, (byte) 0xE7, (byte) 0xF0};

  private final XSSFWorkbook workbook;
  private final Locale language;
  private final XSSFCellStyle heading;
  private final CellStyle date;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle wrapped;

  LogStyles(XSSFWorkbook workbook, Locale language) {
    this.workbook = workbook;
    this.language = language;
    heading = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setWrapText(true);
    heading.setVerticalAlignment(VerticalAlignment.CENTER);
    heading.setFillForegroundColor(new XSSFColor(PALE, new DefaultIndexedColorMap()));
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setBorderBottom(BorderStyle.THIN);
    date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
    text = workbook.createCellStyle();
    quoted = workbook.createCellStyle();
    quoted.setQuotePrefixed(true);
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /** The language that the sheets are written in. */
  Locale language() {
    return language;
  }

  /** A date as year-month-day, which no country reads otherwise. */
  CellStyle date() {
    return date;
  }

  CellStyle text() {
    return text;
  }

  /** Text that stays text when the cell is edited, whatever it begins with. */
  CellStyle quoted() {
    return quoted;
  }

  CellStyle wrapped() {
    return wrapped;
  }

  /** A sheet with the log's headings, which stay in view. */
  Sheet sheet(String name, List<LogColumn> columns) {
    Sheet sheet =
        headed(name, columns.stream().map(column -> Headings.template(column, language)).toList());
    fit(sheet.getRow(0), columns.stream().map(LogColumn::width).toList());
    return sheet;
  }

  /** The sheet of setup changes with its headings. */
  Sheet changesSheet() {
    Sheet sheet = headed(SideSheet.CHANGES.title(language), SideSheet.CHANGES.headings(language));
    fit(sheet.getRow(0), List.of(12, 22, 22, 22, 40));
    return sheet;
  }

  /** The sheet about the person with its labels. */
  Sheet aboutSheet() {
    return labelled(SideSheet.ABOUT, 20);
  }

  /** The sheet of the plan with its labels. */
  Sheet planSheet() {
    return labelled(SideSheet.PLAN, 24);
  }

  private Sheet labelled(SideSheet side, int letters) {
    Sheet sheet = workbook.createSheet(side.title(language));
    List<String> labels = side.headings(language);
    int longest = labels.stream().mapToInt(String::length).max().orElse(0);
    sheet.setColumnWidth(0, Math.max(letters, longest + BOLD) * LETTER);
    sheet.setColumnWidth(1, 60 * LETTER);
    labels.forEach(label -> label(sheet, label));
    return printedWide(sheet);
  }

  /** A further row with a label. */
  Row label(Sheet sheet, String label) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(label);
    row.getCell(0).setCellStyle(heading);
    return row;
  }

  /** A sheet with these headings in its first row, which stays in view. */
  Sheet headed(String name, List<String> headings) {
    Sheet sheet = workbook.createSheet(name);
    headings(sheet.createRow(0), headings);
    sheet.createFreezePane(1, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    return printedWide(sheet);
  }

  /** Writes headings into a row. */
  void headings(Row row, List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      row.createCell(i).setCellValue(headings.get(i));
      row.getCell(i).setCellStyle(heading);
    }
  }

  /** Makes columns at least so wide that no word of a heading breaks, and the row as high. */
  void fit(Row headings, List<Integer> letters) {
    int lines = USUAL_LINES;
    for (int i = 0; i < letters.size(); i++) {
      String words = headings.getCell(i).getStringCellValue();
      int wide = Math.max(letters.get(i), WordWrap.longest(words) + BOLD);
      headings.getSheet().setColumnWidth(i, wide * LETTER);
      lines = Math.max(lines, WordWrap.lines(words, wide - BOLD));
    }
    headings.setHeightInPoints(lines * LINE_POINTS);
  }

  /** Not every program makes a row as high as its words need. */
  static void heighten(Row row, String words, int letters) {
    float needed = WordWrap.lines(words, letters) * LINE_POINTS + GAP_POINTS;
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), needed));
  }

  /** Some fill in on paper: all columns on one landscape page, the headings on each. */
  private static Sheet printedWide(Sheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setPrintGridlines(true);
    return sheet;
  }
}
