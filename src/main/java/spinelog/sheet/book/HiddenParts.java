package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.PersonColumn;

/** Says what was done with what a spreadsheet does not show, or shows far away. */
final class HiddenParts {
  private final Problems problems;
  private final List<String> sheets = new ArrayList<>();

  HiddenParts(Problems problems) {
    this.problems = problems;
  }

  /** Whether a sheet is not read: a hidden one holds lists or old versions oftener than the log. */
  boolean skips(String sheet, Shown shown) {
    if (shown == Shown.VISIBLE) {
      return false;
    }
    sheets.add(sheet);
    problems.note(
        Kind.SHEET_HIDDEN,
        new Place(sheet, "", ""),
        "",
        shown == Shown.HIDDEN
            ? "the sheet is hidden; not read. Show it if it is the log."
            : "the sheet is hidden so that no menu of Excel lists it; not read. If it is the log,"
                + " open the workbook in LibreOffice, show the sheet there and save.");
    return true;
  }

  /** The names of the sheets that were not read. */
  List<String> sheets() {
    return sheets;
  }

  /** A hidden row is a day all the same: a filter hides rows without taking them back. */
  static void noteRows(String sheet, int first, int count, Problems problems) {
    if (count > 0) {
      problems.note(
          Kind.ROWS_HIDDEN,
          new Place(sheet, "A" + first, ""),
          "",
          "hidden rows were read like the others: "
              + count
              + ", the first is row "
              + first
              + ". Delete those that should not count.");
    }
  }

  /** Columns far to the right are not read, and that is said. */
  static void noteColumns(String sheet, Problems problems) {
    problems.warning(
        Kind.COLUMNS_BEYOND,
        new Place(sheet, Place.letter(Limits.COLUMNS) + "1", ""),
        "",
        "only the first "
            + Limits.COLUMNS
            + " columns were read. Move columns of the log that lie beyond to the left.");
  }

  /**
   * Looks at a cell beyond the columns that are read; its row counts from 0.
   *
   * @throws Refusal if it is the heading of people's names, without which their rows are one log
   */
  static void refuseIfPeople(int row, int column, String text) throws Refusal {
    if (row < Header.ROWS_LOOKED_AT && PersonColumn.isHeadedBy(text)) {
      throw new Refusal(
          Kind.COLUMNS_BEYOND,
          "the column \""
              + Problems.shorten(text)
              + "\" in "
              + Place.letter(column)
              + (row + 1)
              + " says whose each row is and lies beyond the first "
              + Limits.COLUMNS
              + " columns, which alone are read. Move it to the left.");
    }
  }
}
