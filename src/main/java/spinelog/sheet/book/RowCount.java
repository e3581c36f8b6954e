package spinelog.sheet.book;

import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Refusal;

/** Counts the filled rows of a file and refuses one with far more than a log has. */
final class RowCount {
  private int rows;

  /** Counts one more row. */
  void add() throws Refusal {
    if (++rows > Limits.ROWS) {
      throw new Refusal(Kind.FILE_TOO_LARGE, tooMany());
    }
  }

  /** What is said about a file with too many rows. */
  static String tooMany() {
    return "the file has more than "
        + Limits.ROWS
        + " filled rows; it was not read. Keep the log in a file of its own.";
  }
}
