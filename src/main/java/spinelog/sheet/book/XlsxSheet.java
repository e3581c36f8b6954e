package spinelog.sheet.book;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** Tells of the cells of one sheet of an .xlsx file while it is parsed. */
final class XlsxSheet extends XmlFile {
  private final XlsxCells values;
  private final CellTaker cells;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private String style;
  private boolean isFormula;

  XlsxSheet(XlsxCells values, CellTaker cells, Volume volume) {
    super(volume);
    this.values = values;
    this.cells = cells;
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> isFormula = true;
      case "v" -> collect();
      case "t" -> collect(type.equals("inlineStr"));
      case "rPh" -> skip();
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  void end(String name) throws Refusal {
    switch (name) {
      case "v", "t" -> collect(false);
      case "c" -> endCell();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) throws Refusal {
    String number = attributes.getValue("r");
    int next = number == null ? row + 1 : number(number) - 1;
    if (next <= row) {
      throw Limits.unordered(next);
    }
    row = next;
    column = -1;
    if (isTrue(attributes.getValue("hidden"))) {
      cells.hide(row);
    }
  }

  private void startCell(Attributes attributes) throws Refusal {
    String address = attributes.getValue("r");
    column = address == null ? column + 1 : column(address);
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = attributes.getValue("s");
    isFormula = false;
    collect();
    collect(false);
  }

  private void endCell() throws Refusal {
    String value = collected();
    boolean neverCalculated = isFormula && value.isEmpty() && !type.equals("str");
    cells.put(
        row,
        column,
        neverCalculated
            ? Cell.error("formula without a stored result")
            : values.cell(type, style, value));
  }

  private void merge(String range) throws Refusal {
    try {
      cells.merge(CellRangeAddress.valueOf(range));
    } catch (RuntimeException e) {
      throw Limits.damaged();
    }
  }

  /** The column of "AB12"; a cell without letters is damaged. */
  private static int column(String address) throws Refusal {
    int letters = 0;
    while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
      letters++;
    }
    if (letters == 0) {
      throw Limits.damaged();
    }
    return CellReference.convertColStringToIndex(address.substring(0, letters));
  }
}
