package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * The cells of an OpenDocument spreadsheet while it is parsed. Equal rows and cells are written
 * once with a count, which may run into the thousand millions: where they are blank it only moves
 * on.
 */
final class OdsFile extends XmlFile {
  /** Elements in a cell whose text is not the cell's. */
  private static final Set<String> BESIDE =
      Set.of("annotation", "note", "ruby-text", "frame", "custom-shape", "g", "control", "shapes");

  private final Problems problems;
  private final HiddenParts hidden;
  private final List<Grid> grids = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private ExcelNumber numbers = new ExcelNumber(false);
  private String style = "";
  private String sheet = "";
  private Optional<SheetCells> cells = Optional.empty();
  private final OdsRow row = new OdsRow();
  private OdsValue value = OdsValue.NONE;
  private int repeats;
  private int cellDepth;

  OdsFile(Volume volume, Problems problems) {
    super(volume);
    this.problems = problems;
    hidden = new HiddenParts(problems);
  }

  /** The visible sheets. */
  Book book(String format) {
    return new Book(format, grids, hidden.sheets());
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    boolean inCell = cellDepth > 0;
    if (BESIDE.contains(name) || (inCell && name.equals("table"))) {
      skip();
    } else if (inCell) {
      startText(name, attributes);
    } else {
      startTable(name, attributes);
    }
  }

  @Override
  void end(String name) throws Refusal {
    switch (name) {
      case "p" -> collect(false);
      case "table-cell" -> endCell();
      case "table-row" -> {
        if (cells.isPresent()) {
          row.putInto(cells.get());
        }
      }
      case "table" -> {
        if (cells.isPresent()) {
          grids.add(cells.get().grid(sheet, problems));
        }
        cells = Optional.empty();
      }
      default -> {}
    }
  }

  private void startTable(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "style" -> style = said(attributes, "style:name");
      case "table-properties" -> {
        if (said(attributes, "table:display").equals("false")) {
          hiddenStyles.add(style);
        }
      }
      case "null-date" ->
          numbers = new ExcelNumber(said(attributes, "table:date-value").startsWith("1904"));
      case "table" -> startSheet(attributes);
      case "table-row" ->
          row.next(
              repeats(attributes, "table:number-rows-repeated"),
              Set.of("collapse", "filter").contains(said(attributes, "table:visibility")));
      case "table-cell" -> startCell(attributes);
      case "covered-table-cell" -> {
        row.move(repeats(attributes, "table:number-columns-repeated"));
        skip();
      }
      default -> {}
    }
  }

  private void startSheet(Attributes attributes) throws Refusal {
    volume().addSheet();
    sheet = said(attributes, "table:name");
    boolean isHidden = hiddenStyles.contains(said(attributes, "table:style-name"));
    boolean skipped = hidden.skips(sheet, isHidden ? Shown.HIDDEN : Shown.VISIBLE);
    cells = skipped ? Optional.empty() : Optional.of(new SheetCells(volume()));
    row.first();
  }

  private void startCell(Attributes attributes) throws Refusal {
    repeats = repeats(attributes, "table:number-columns-repeated");
    value = OdsValue.of(attributes);
    cellDepth = depth();
    collect();
    collect(false);
    int last = row.index() + repeats(attributes, "table:number-rows-spanned") - 1;
    if (cells.isPresent() && last > row.index()) {
      int column = row.column();
      cells
          .get()
          .merge(new CellRangeAddress(row.index(), Math.min(last, Limits.LAST), column, column));
    }
  }

  /** Each paragraph is a line; blanks in a row, tabs and line breaks are elements. */
  private void startText(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "p" -> {
        add(hasText() ? "\n" : "");
        collect(true);
      }
      case "s" -> {
        int blanks = Math.min(Limits.CELL_LENGTH + 1, repeats(attributes, "text:c"));
        volume().addWork(blanks);
        add(" ".repeat(blanks));
      }
      case "tab" -> add("\t");
      case "line-break" -> add("\n");
      default -> {}
    }
  }

  private void endCell() {
    cellDepth = 0;
    Optional<String> text = hasText() ? Optional.of(collected()) : Optional.empty();
    row.add(repeats, value.cell(text, numbers));
  }

  private static String said(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(name)).orElse("");
  }

  /** A count, 1 where none is written; what it may be is for the limits to say. */
  private static int repeats(Attributes attributes, String name) throws Refusal {
    String count = attributes.getValue(name);
    return count == null ? 1 : Math.min(Limits.LAST, Math.max(1, number(count)));
  }
}
