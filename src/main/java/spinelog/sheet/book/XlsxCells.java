package spinelog.sheet.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import spinelog.sheet.cell.Cell;

/**
 * Turns a cell's type, style and value, as an .xlsx file spells them, into a raw cell.
 *
 * @param strings the texts that cells point at
 * @param styles the formats that cells point at
 * @param numbers tells numbers, dates and times apart
 */
record XlsxCells(XlsxStrings strings, XlsxStyles styles, ExcelNumber numbers) {
  /** The raw cell; a value that does not fit its type is an error. */
  Cell cell(String type, String style, String value) {
    try {
      return switch (type) {
        case "s" -> strings.get(Integer.parseInt(value.strip()));
        case "inlineStr", "str" -> CellText.escaped(value);
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
    int format = styles.format(style);
    return numbers.cell(value, format, styles.code(format));
  }

  private static Cell date(String value) {
    LocalDateTime date =
        value.contains("T")
            ? LocalDateTime.parse(value.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
            : LocalDate.parse(value).atStartOfDay();
    return Cell.dateTime(date, DateUtil.getExcelDate(date));
  }
}
