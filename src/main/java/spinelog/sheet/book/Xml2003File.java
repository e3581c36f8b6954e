package spinelog.sheet.book;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** The cells of an XML spreadsheet of Excel 2003 while it is parsed, which portals still write. */
final class Xml2003File extends XmlFile {
  private static final String NAMES = "urn:schemas-microsoft-com:office:spreadsheet";
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1899, 12, 31, 0, 0);
  private static final double SECONDS_OF_A_DAY = 86_400;

  private final Problems problems;
  private final HiddenParts hidden;
  private final ExcelNumber numbers = new ExcelNumber(false);
  private final Set<String> percentages = new HashSet<>();
  private final List<Grid> grids = new ArrayList<>();
  private String style = "";
  private String sheet = "";
  private Shown shown = Shown.VISIBLE;
  private SheetCells cells;
  private int row;
  private int skippedRows;
  private int column;
  private int skippedColumns;
  private String type = "";

  Xml2003File(Volume volume, Problems problems) {
    super(volume);
    this.problems = problems;
    cells = new SheetCells(volume);
    hidden = new HiddenParts(problems);
  }

  /** The visible sheets. */
  Book book() {
    return new Book("xml", grids, hidden.sheets());
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "Style" -> style = said(attributes, "ID");
      case "NumberFormat" -> {
        if (said(attributes, "Format").contains("%")
            || said(attributes, "Format").equals("Percent")) {
          percentages.add(style);
        }
      }
      case "Worksheet" -> startSheet(attributes);
      case "Row" -> startRow(attributes);
      case "Cell" -> startCell(attributes);
      case "Data" -> {
        type = said(attributes, "Type");
        collect();
      }
      case "Comment", "PhoneticText" -> skip();
      case "Visible" -> collect();
      default -> {}
    }
  }

  @Override
  void end(String name) throws Refusal {
    switch (name) {
      case "Data" -> cells.put(row, column, cell(collected()));
      case "Cell" -> column += 1 + skippedColumns;
      case "Row" -> row += 1 + skippedRows;
      case "Visible" -> shown = visible(collected());
      case "Worksheet" -> {
        if (!hidden.skips(sheet, shown)) {
          grids.add(cells.grid(sheet, problems));
        }
      }
      default -> {}
    }
  }

  private void startSheet(Attributes attributes) throws Refusal {
    volume().addSheet();
    sheet = said(attributes, "Name");
    shown = Shown.VISIBLE;
    cells = new SheetCells(volume());
    row = 0;
  }

  private void startRow(Attributes attributes) throws Refusal {
    row = index(attributes, row);
    skippedRows = count(attributes, "Span");
    column = 0;
    if (isTrue(said(attributes, "Hidden"))) {
      cells.hide(row);
    }
  }

  private void startCell(Attributes attributes) throws Refusal {
    column = index(attributes, column);
    skippedColumns = count(attributes, "MergeAcross");
    style = said(attributes, "StyleID");
    int down = count(attributes, "MergeDown");
    if (down > 0) {
      cells.merge(new CellRangeAddress(row, row + down, column, column));
    }
  }

  private Cell cell(String value) {
    try {
      return switch (type) {
        case "Number" -> number(Double.parseDouble(value.strip()));
        case "DateTime" -> date(LocalDateTime.parse(value.strip()));
        case "Boolean" -> Cell.bool(isTrue(value.strip()));
        case "Error" -> Cell.error(value);
        default -> CellText.of(value);
      };
    } catch (NumberFormatException | DateTimeException e) {
      return Cell.error(value);
    }
  }

  private Cell number(double value) {
    return percentages.contains(style) ? Cell.percent(value) : numbers.cell(value);
  }

  /** A time of day is written as one of the day before the first. */
  private static Cell date(LocalDateTime date) {
    return date.isBefore(NO_DAY.plusDays(1))
        ? Cell.time(ChronoUnit.SECONDS.between(NO_DAY, date) / SECONDS_OF_A_DAY)
        : Cell.dateTime(date, DateUtil.getExcelDate(date));
  }

  private static Shown visible(String word) {
    return switch (word.strip()) {
      case "SheetHidden" -> Shown.HIDDEN;
      case "SheetVeryHidden" -> Shown.VERY_HIDDEN;
      default -> Shown.VISIBLE;
    };
  }

  private static String said(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(NAMES, name)).orElse("");
  }

  /** The number of this row or cell, counted from 0; where none is written it is the next. */
  private static int index(Attributes attributes, int next) throws Refusal {
    String written = said(attributes, "Index");
    return written.isEmpty() ? next : Math.max(0, Math.min(Limits.LAST, number(written) - 1));
  }

  private static int count(Attributes attributes, String name) throws Refusal {
    String written = said(attributes, name);
    return written.isEmpty() ? 0 : Math.max(0, Math.min(Limits.LAST, number(written)));
  }
}
