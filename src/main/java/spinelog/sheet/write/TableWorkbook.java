package spinelog.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.sheet.cell.Formulas;
import spinelog.sheet.write.SheetTable.Amount;
import spinelog.sheet.write.SheetTable.Column;
import spinelog.sheet.write.SheetTable.Day;
import spinelog.sheet.write.SheetTable.Link;
import spinelog.sheet.write.SheetTable.Value;
import spinelog.sheet.write.SheetTable.Words;

/** Writes a table as a workbook. */
public final class TableWorkbook {
  private TableWorkbook() {}

  /** Writes the workbook; the same table gives the same bytes. */
  public static void write(SheetTable table, OutputStream out) throws IOException {
    List<Column> columns = table.columns();
    List<List<Value>> rows = table.rows();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      XSSFSheet sheet =
          (XSSFSheet)
              looks.styles.headed(table.name(), columns.stream().map(Column::heading).toList());
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, columns.get(i).letters() * LogStyles.LETTER);
      }
      for (int row = 0; row < rows.size(); row++) {
        for (int i = 0; i < columns.size(); i++) {
          if (rows.get(row).get(i) instanceof Link link) {
            open(sheet, new CellReference(row + 1, i), link);
          }
        }
      }
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
      String part = sheet.getPackagePart().getPartName().getName().substring(1);
      StableZip.write(workbook, Map.of(part, new SheetRows(rows, looks::of)::write), out);
    }
  }

  private static void open(XSSFSheet sheet, CellReference from, Link link) {
    XSSFHyperlink target =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
    target.setAddress(link.address());
    target.setCellReference(from);
    sheet.addHyperlink(target);
  }

  /** How values look. */
  private static final class Looks {
    private final XSSFWorkbook workbook;
    private final LogStyles styles;
    private final CellStyle whole;
    private final CellStyle tenths;
    private final CellStyle opening;

    Looks(XSSFWorkbook workbook) {
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

    /** The number of a value's style. */
    int of(Value value) {
      return style(value).getIndex();
    }

    private CellStyle style(Value value) {
      if (value instanceof Amount amount) {
        return amount.decimals() == 0 ? whole : tenths;
      } else if (value instanceof Day) {
        return styles.date();
      } else if (value instanceof Link) {
        return opening;
      }
      return value instanceof Words words && Formulas.isRisky(words.text())
          ? styles.quoted()
          : styles.text();
    }
  }
}
