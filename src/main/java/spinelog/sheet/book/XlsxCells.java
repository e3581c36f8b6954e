package spinelog.sheet.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** The raw cell; a value that does not fit its type is an error. */
  Cell cell(String type, String style, String value) {
    try {
      return switch (type) {
        case "s" -> strings.get(Integer.parseInt(value.strip()));
        case "inlineStr", "str" -> text(value);
        case "b" -> Cell.bool(value.equals("1") || value.equals("true"));
        case "e" -> Cell.error(value);
        case "d" -> date(value);
        default -> value.isBlank() ? Cell.BLANK : number(Double.parseDouble(value), style);
      };
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeParseException e) {
      return Cell.error(value);
    }
  }

  /** A text; what XML cannot hold is written in it as _x000B_. */
  static Cell text(String value) {
    Matcher escaped = ESCAPED.matcher(value);
    return BookReader.text(escaped.replaceAll(XlsxCells::letter));
  }

  private static String letter(MatchResult escaped) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escaped.group(1), 16)));
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
