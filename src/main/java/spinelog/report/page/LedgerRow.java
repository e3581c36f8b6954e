package spinelog.report.page;

import java.util.List;

/** One row of a ledger. */
public sealed interface LedgerRow {
  /**
   * The title of the rows that follow; it has a bookmark.
   *
   * @param name its words
   * @param text what else is said of them all
   */
  record Title(String name, String text) implements LedgerRow {}

  /**
   * A text in place of cells.
   *
   * @param text its words
   * @param ruled whether a line parts it from the row before
   */
  record Across(String text, boolean ruled) implements LedgerRow {}

  /**
   * A row of cells.
   *
   * @param cells the cells' text, one for each column
   * @param warning what must be seen of it
   * @param remarks what else is said of it, each kept on one line where that is wide enough
   * @param ruled whether a line parts it from the row before
   */
  record Entry(List<String> cells, String warning, List<String> remarks, boolean ruled)
      implements LedgerRow {
    /** Copies the lists. */
    public Entry {
      cells = List.copyOf(cells);
      remarks = List.copyOf(remarks);
    }
  }
}
