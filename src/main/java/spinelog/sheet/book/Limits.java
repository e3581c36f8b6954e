package spinelog.sheet.book;

import java.io.IOException;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Refusal;

/** How much of a file is read; a log is far smaller. */
final class Limits {
  /** A file's size, in bytes: there may be photographs beside the log. */
  static final long FILE_BYTES = 32L << 20;

  /** The size of a file that is nothing but text, in bytes. */
  static final long TEXT_BYTES = 10L << 20;

  /** A workbook's size once unpacked, in bytes, without its pictures. */
  static final long UNPACKED_BYTES = 64L << 20;

  /** The size of a part of a workbook that is not a sheet or its texts, once unpacked, in bytes. */
  static final long SMALL_PART_BYTES = 8L << 20;

  /** Parts of a workbook, its pictures counted. */
  static final int PARTS = 5_000;

  /** Sheets that are read. */
  static final int SHEETS = 200;

  /** Rows with anything in them, over all sheets. */
  static final int ROWS = 50_000;

  /** Rows with anything in them of a file that is gone through row by row: as many as Excel has. */
  static final int LONG_ROWS = 1 << 20;

  /** The texts of a workbook that is gone through row by row, in bytes of UTF-8. */
  static final long TEXTS_BYTES = 96L << 20;

  /** People in one file. */
  static final int CLIENTS = 100_000;

  /** Cells with anything in them, over all sheets. */
  static final int CELLS = 500_000;

  /** Columns, counted from the left; what lies beyond is not read. */
  static final int COLUMNS = 512;

  /** Rows and columns are not counted further: a file may speak of thousand millions. */
  static final int LAST = 1 << 24;

  /** Letters in one cell; a longer one is not read. */
  static final int CELL_LENGTH = 10_000;

  /** Letters in all cells: three hundred years of a page a day. */
  static final long LETTERS = 8_000_000;

  /** Steps of work for a whole file, in letters looked at: the largest log takes a third. */
  static final long WORK = 300_000_000;

  /** Steps of work more for each filled row of a long file; a log of all columns takes 1,500. */
  static final int ROW_WORK = 3_000;

  private Limits() {}

  /** A document type could make a file name other files. */
  static Refusal doctype() {
    return new Refusal(
        Kind.FILE_DAMAGED,
        "the workbook declares a document type, which no spreadsheet program writes; it was not"
            + " read. Save the log again from a spreadsheet program.");
  }

  /** A workbook that cannot be understood. */
  static Refusal damaged() {
    return damaged(null);
  }

  /** A workbook that cannot be understood, as a fault showed. */
  static Refusal damaged(Throwable fault) {
    return new Refusal(
        Kind.FILE_DAMAGED,
        "the workbook is damaged or not a workbook. Open it in a spreadsheet program and save it"
            + " again as .xlsx.",
        fault);
  }

  /** A workbook with another cell where there is one: which of them is meant, nobody knows. */
  static Refusal twice(int row, int column) {
    return disorder("cell " + Place.letter(column) + (row + 1) + " stands in it twice");
  }

  /** A workbook with a row that does not stand below the one before, counted from 0. */
  static Refusal unordered(int row) {
    return disorder("row " + (row + 1) + " stands in it twice, or below a later row");
  }

  private static Refusal disorder(String what) {
    return new Refusal(
        Kind.FILE_DAMAGED,
        "the workbook is damaged: "
            + what
            + ". Open it in a spreadsheet program, see that nothing is missing, and save it again as"
            + " .xlsx.");
  }

  /** A workbook of which the end or some bytes are missing, as a fault showed. */
  static Refusal cut(Throwable fault) {
    return new Refusal(
        Kind.FILE_DAMAGED,
        "the workbook is damaged or cut off. Save or download it again and give the new file.",
        fault);
  }

  /** The refusal that a stream could only throw as a fault of its own; any other goes on. */
  static Refusal within(IOException fault) throws IOException {
    if (fault.getCause() instanceof Refusal refusal) {
      return refusal;
    }
    throw fault;
  }

  /** A workbook that unpacks to too much. */
  static Refusal tooLarge() {
    return new Refusal(
        Kind.FILE_TOO_LARGE,
        "the workbook unpacks to more than "
            + (UNPACKED_BYTES >> 20)
            + " MB or to far more parts than a log has; it was not read. Copy the log into a new"
            + " workbook.");
  }

  /** Texts of a workbook that do not fit in memory. */
  static Refusal tooManyTexts() {
    return new Refusal(
        Kind.FILE_TOO_LARGE,
        "the workbook's different texts are more than "
            + (TEXTS_BYTES >> 20)
            + " MB; it was not read. Save the sheet as CSV UTF-8: that may be of any length.");
  }

  /** A file that is not what it was a moment ago. */
  static Refusal changed() {
    return new Refusal(
        Kind.FILE_NOT_READ,
        "when it was read again, its rows were others; it was not read to its end. Close it in every"
            + " program, and run this again.");
  }
}
