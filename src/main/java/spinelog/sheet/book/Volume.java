package spinelog.sheet.book;

import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** Counts what a file holds, and refuses one with far more than a log has. */
final class Volume {
  private int sheets;
  private int rows;
  private int cells;
  private long letters;

  /** Counts one more sheet. */
  void addSheet() throws Refusal {
    refuseIf(++sheets > Limits.SHEETS, Limits.SHEETS + " sheets");
  }

  /** Counts one more row with anything in it. */
  void addRow() throws Refusal {
    refuseIf(++rows > Limits.ROWS, Limits.ROWS + " filled rows");
  }

  /** Counts one more filled cell and its letters: one long text may stand in very many. */
  void addCell(Cell cell) throws Refusal {
    refuseIf(++cells > Limits.CELLS, Limits.CELLS + " filled cells");
    letters += cell.text().length();
    refuseIf(letters > Limits.LETTERS, (Limits.LETTERS / 1_000_000) + " million letters");
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
