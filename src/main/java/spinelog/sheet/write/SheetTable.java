package spinelog.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.sheet.cell.Formulas;

/**
 * A table to be written as a workbook, to be sorted and filtered there. Nothing in it is ever a
 * formula.
 *
 * @param name the sheet's name
 * @param columns its columns; the first stays in view, as the headings do
 * @param rows as many values in each as there are columns
 */
public record SheetTable(String name, List<Column> columns, List<List<Value>> rows) {
  /** Copies the lists. */
  public SheetTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param letters about how many letters wide it is
   */
  public record Column(String heading, int letters) {}

  /** What a cell holds. */
  public sealed interface Value {
    /** A cell that holds nothing. */
    Value NOTHING = new Words("");
  }

  /** Text, whatever it begins with. */
  public record Words(String text) implements Value {}

  /** A number, shown with no decimal or with one. */
  public record Amount(double number, int decimals) implements Value {}

  /** A date. */
  public record Day(LocalDate date) implements Value {}

  /** Text that opens another file. */
  public record Link(String text, String address) implements Value {}

  /** Writes the workbook; the same table gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Writer writer = new Writer(workbook);
      Sheet sheet = writer.styles.headed(name, columns.stream().map(Column::heading).toList());
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, columns.get(i).letters() * LogStyles.LETTER);
      }
      int number = 1;
      for (List<Value> values : rows) {
        Row row = sheet.createRow(number++);
        for (int i = 0; i < values.size(); i++) {
          if (!values.get(i).equals(Value.NOTHING)) {
            writer.write(row.createCell(i), values.get(i));
          }
        }
      }
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
      StableZip.write(workbook, out);
    }
  }

  /** Writes cells, each in its look. */
  private static final class Writer {
    private final XSSFWorkbook workbook;
    private final LogStyles styles;
    private final CellStyle whole;
    private final CellStyle tenths;
    private final CellStyle opening;

    Writer(XSSFWorkbook workbook) {
      this.workbook = workbook;
      styles = new LogStyles(workbook, Locale.ENGLISH);
      whole = number("0");
      tenths = number("0.0");
      opening = workbook.createCellStyle();
      Font font = workbook.createFont();
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.DARK_BLUE.getIndex());
      opening.setFont(font);
    }

    private CellStyle number(String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }

    void write(Cell cell, Value value) {
      if (value instanceof Amount amount) {
        cell.setCellValue(amount.number());
        cell.setCellStyle(amount.decimals() == 0 ? whole : tenths);
      } else if (value instanceof Day day) {
        cell.setCellValue(day.date());
        cell.setCellStyle(styles.date());
      } else if (value instanceof Link link) {
        Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        target.setAddress(link.address());
        cell.setCellValue(TidyLog.escaped(link.text()));
        cell.setHyperlink(target);
        cell.setCellStyle(opening);
      } else if (value instanceof Words words) {
        cell.setCellValue(TidyLog.escaped(words.text()));
        cell.setCellStyle(Formulas.isRisky(words.text()) ? styles.quoted() : styles.text());
      }
    }
  }
}
