package spinelog.sheet.book;

/** How much of a file is read; a log is far smaller. */
final class Limits {
  /** A file's size, in bytes. */
  static final long FILE_BYTES = 32L << 20;

  /** A workbook's size once unpacked, in bytes. */
  static final long UNPACKED_BYTES = 96L << 20;

  /** Rows with anything in them, over all sheets. */
  static final int ROWS = 50_000;

  /** Columns, counted from the left; what lies beyond is not read. */
  static final int COLUMNS = 512;

  /** Letters in one cell; a longer one is not read. */
  static final int CELL_LENGTH = 10_000;

  /** What is said about a document type: it could make a file name other files. */
  static final String DOCTYPE =
      "the workbook declares a document type, which no spreadsheet program writes; it was not read."
          + " Save the log again from a spreadsheet program.";

  private Limits() {}

  /** What is said about a workbook that unpacks to too much. */
  static String tooLarge() {
    return "the workbook unpacks to more than "
        + (UNPACKED_BYTES >> 20)
        + " MB or is packed suspiciously tight; it was not read. Copy the log into a new workbook.";
  }
}
