package spinelog.sheet.book;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Cell;

/**
 * What a cell of an OpenDocument spreadsheet says about itself, apart from its text.
 *
 * @param type the type of its value, "" where it has none
 * @param value its value as that type spells it, "" where it has none
 * @param formula whether a formula gave it
 * @param failed whether the formula gave an error
 */
record OdsValue(String type, String value, boolean formula, boolean failed) {
  private static final Pattern ERROR = Pattern.compile("#(?:[A-Z/0]+[!?]?)|Err:\\d+");
  private static final double SECONDS_OF_A_DAY = 86_400;

  /** A cell that says nothing but its text. */
  static final OdsValue NONE = new OdsValue("", "", false, false);

  /** From the attributes of its element. */
  static OdsValue of(Attributes attributes) {
    String type = "";
    String value = "";
    boolean formula = false;
    boolean failed = false;
    for (int i = 0; i < attributes.getLength(); i++) {
      String written = attributes.getValue(i);
      switch (attributes.getQName(i)) {
        case "office:value-type" -> type = written;
        case "office:value",
            "office:date-value",
            "office:time-value",
            "office:boolean-value",
            "office:string-value" ->
            value = written;
        case "table:formula" -> formula = true;
        case "calcext:value-type" -> failed = written.equals("error");
        default -> {}
      }
    }
    return new OdsValue(type, value, formula, failed);
  }

  /** The raw cell; a value that does not fit its type is an error. */
  Cell cell(Optional<String> text, ExcelNumber numbers) {
    try {
      return switch (type) {
        case "float", "currency" -> numbers.cell(Double.parseDouble(value));
        case "percentage" -> Cell.percent(Double.parseDouble(value));
        case "date" -> date();
        case "time" -> Cell.time(Duration.parse(value).toSeconds() / SECONDS_OF_A_DAY);
        case "boolean" -> Cell.bool(value.equals("true"));
        default -> words(text);
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Cell.error(value);
    }
  }

  private Cell words(Optional<String> text) {
    String shown = text.orElse(value);
    if (failed || (formula && ERROR.matcher(shown).matches())) {
      return Cell.error(shown);
    }
    return formula && type.isEmpty() && shown.isEmpty()
        ? Cell.error("formula without a stored result")
        : CellText.of(shown);
  }

  private Cell date() {
    String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    LocalDateTime date =
        plain.contains("T") ? LocalDateTime.parse(plain) : LocalDate.parse(plain).atStartOfDay();
    return Cell.dateTime(date, DateUtil.getExcelDate(date));
  }
}
