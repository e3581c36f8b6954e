package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;

/** Collects the filled cells of one sheet of an .xlsx file while it is parsed. */
final class XlsxSheet extends DefaultHandler {
  private final XlsxCells cells;
  private final RowCount count;
  private final TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private Map<Integer, Cell> row = new TreeMap<>();
  private int rowIndex = -1;
  private int columnIndex = -1;
  private String type = "";
  private String style;
  private boolean inValue;
  private final List<Integer> hidden = new ArrayList<>();
  private boolean isFormula;
  private boolean isHidden;
  private boolean isWide;

  XlsxSheet(XlsxCells cells, RowCount count) {
    this.cells = cells;
    this.count = count;
  }

  /** The filled rows, with values in cells merged downwards repeated. */
  Grid grid(String name) {
    MergedCells.fill(merged, rows);
    return Grid.of(name, rows);
  }

  /** Whether anything stands in columns too far to the right. */
  boolean isWide() {
    return isWide;
  }

  /** The numbers of the filled rows that are not shown, counted from 1. */
  List<Integer> hidden() {
    return List.copyOf(hidden);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> isFormula = true;
      case "v" -> startValue();
      case "t" -> inValue = type.equals("inlineStr");
      case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (inValue && value.length() <= Limits.CELL_LENGTH) {
      value.append(letters, start, Math.min(length, Limits.CELL_LENGTH + 1));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    String notShown = attributes.getValue("hidden");
    isHidden = "1".equals(notShown) || "true".equals(notShown);
    rowIndex = number == null ? rowIndex + 1 : Integer.parseInt(number) - 1;
    columnIndex = -1;
    row = new TreeMap<>();
  }

  private void startCell(Attributes attributes) {
    String address = attributes.getValue("r");
    columnIndex = address == null ? columnIndex + 1 : column(address);
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = attributes.getValue("s");
    value.setLength(0);
    isFormula = false;
  }

  /** The column of "AB12"; a cell without letters is damaged. */
  private static int column(String address) {
    int letters = 0;
    while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
      letters++;
    }
    return CellReference.convertColStringToIndex(address.substring(0, letters));
  }

  private void startValue() {
    inValue = true;
    value.setLength(0);
  }

  private void endCell() {
    isWide |= columnIndex >= Limits.COLUMNS && !value.isEmpty();
    if (columnIndex >= 0 && columnIndex < Limits.COLUMNS) {
      boolean neverCalculated = isFormula && value.isEmpty() && !type.equals("str");
      row.put(
          columnIndex,
          neverCalculated
              ? Cell.error("formula without a stored result")
              : cells.cell(type, style, value.toString()));
    }
  }

  private void endRow() throws SAXException {
    row.values().removeIf(Cell::isBlank);
    if (!row.isEmpty()) {
      rows.put(rowIndex, row);
      if (isHidden) {
        hidden.add(rowIndex + 1);
      }
      try {
        count.add();
      } catch (Refusal e) {
        throw new SAXException(e);
      }
    }
  }
}
