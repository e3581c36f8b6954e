package spinelog.sheet.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import spinelog.sheet.cell.Cell;

/**
 * Turns a cell's type, style and value, as an .xlsx file spells them, into a raw cell.
 *
 * @param strings the texts that cells point at
 * @param styles the formats that cells point at
 * @param numbers tells numbers, dates and times apart
 * @param texts the cells already made of the texts, by their number: unpacking one is slow
 */
record XlsxCells(
    ReadOnlySharedStringsTable strings,
    StylesTable styles,
    ExcelNumber numbers,
    Map<Integer, Cell> texts) {
  XlsxCells(ReadOnlySharedStringsTable strings, StylesTable styles, ExcelNumber numbers) {
    this(strings, styles, numbers, new HashMap<>());
  }

  /** The raw cell; a value that does not fit its type is an error. */
  Cell cell(String type, String style, String value) {
    try {
      return switch (type) {
        case "s" ->
            texts.computeIfAbsent(
                Integer.parseInt(value),
                index -> BookReader.text(strings.getItemAt(index).getString()));
        case "inlineStr", "str" -> BookReader.text(new XSSFRichTextString(value).getString());
        case "b" -> Cell.bool(value.equals("1") || value.equals("true"));
        case "e" -> Cell.error(value);
        case "d" -> date(value);
        default -> value.isBlank() ? Cell.BLANK : number(Double.parseDouble(value), style);
      };
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeParseException e) {
      return Cell.error(value);
    }
  }

  private Cell number(double value, String style) {
    if (style == null) {
      return numbers.cell(value, 0, null);
    }
    XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
    return known == null
        ? numbers.cell(value, 0, null)
        : numbers.cell(value, known.getDataFormat(), known.getDataFormatString());
  }

  private static Cell date(String value) {
    LocalDateTime date =
        value.contains("T")
            ? LocalDateTime.parse(value.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
            : LocalDate.parse(value).atStartOfDay();
    return Cell.dateTime(date, DateUtil.getExcelDate(date));
  }
}
