package spinelog.sheet.book;

import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;

/** Takes the filled rows of a file's tables, one after the other. */
interface RowTaker {
  /** A table begins. */
  void table(String name) throws Refusal;

  /** The next row of the table. */
  void row(Grid.Row row) throws Refusal;

  /** A cell that was left out of a row that comes next, if there is anything else in it. */
  default void leftOut(LooseQuote quote) {}

  /** The table is over. */
  default void end() throws Refusal {}
}
