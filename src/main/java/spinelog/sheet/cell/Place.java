package spinelog.sheet.cell;

import org.apache.poi.ss.util.CellReference;

/**
 * Where a problem lies.
 *
 * @param sheet the sheet's name, "" where the file has none
 * @param cell the cell's address, "" where the problem is the whole file
 * @param column the heading that the column is read as, "" where none
 */
public record Place(String sheet, String cell, String column) {
  /** The whole file. */
  public static final Place FILE = new Place("", "", "");

  /** A column's letter; columns are counted from 0. */
  public static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
