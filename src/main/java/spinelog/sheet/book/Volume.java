package spinelog.sheet.book;

import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/**
 * Counts what a file holds and how much work it makes, where it makes it, and refuses one with far
 * more than a log has: a small file may speak of endless rows, or say the same a million times.
 */
final class Volume {
  private final boolean isLong;
  private int sheets;
  private int rows;
  private int cells;
  private long letters;
  private long unpacked;
  private long work;
  private long mostWork = Limits.WORK;

  /** Of a file that is held as a whole. */
  Volume() {
    this(false);
  }

  private Volume(boolean isLong) {
    this.isLong = isLong;
  }

  /** Of a file that is gone through row by row: each filled row allows more work, none is held. */
  static Volume ofLongFile() {
    return new Volume(true);
  }

  /** Counts one more sheet. */
  void addSheet() throws Refusal {
    refuseIf(++sheets > Limits.SHEETS, Limits.SHEETS + " sheets");
  }

  /** Counts one more row with anything in it. */
  void addRow() throws Refusal {
    if (++rows > Limits.ROWS && !isLong) {
      throw new Refusal(
          Kind.FILE_TOO_LARGE,
          "the file has more than "
              + Limits.ROWS
              + " filled rows; it was not read. Keep the log in a file of its own; where a column says"
              + " whose each row is, have one report each: spinelog batch FILE -o DIR.");
    }
    refuseIf(rows > Limits.LONG_ROWS, Limits.LONG_ROWS + " filled rows");
    mostWork += isLong ? Limits.ROW_WORK : 0;
  }

  /** Counts one more filled cell and its letters: one long text may stand in very many. */
  void addCell(Cell cell) throws Refusal {
    refuseIf(++cells > Limits.CELLS, Limits.CELLS + " filled cells");
    letters += cell.text().length();
    refuseIf(letters > Limits.LETTERS, (Limits.LETTERS / 1_000_000) + " million letters");
  }

  /** Counts bytes of a packed workbook once they are unpacked. */
  void addUnpacked(int bytes) throws Refusal {
    unpacked += bytes;
    if (!isLong && unpacked > Limits.UNPACKED_BYTES) {
      throw Limits.tooLarge();
    }
    addWork(bytes);
  }

  /** Counts steps of work: about a letter that is looked at, or a value that is passed over. */
  void addWork(long steps) throws Refusal {
    work += steps;
    if (work > mostWork) {
      throw new Refusal(
          Kind.FILE_TOO_LARGE,
          "the file would take far longer to read than any log does; it was not read. Copy the log"
              + " into a new workbook.");
    }
  }

  private static void refuseIf(boolean tooMany, String most) throws Refusal {
    if (tooMany) {
      throw new Refusal(
          Kind.FILE_TOO_LARGE,
          "the file has more than "
              + most
              + "; it was not read. Keep the log in a file of its own.");
    }
  }
}
