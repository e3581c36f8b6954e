package spinelog.sheet.book;

import java.util.List;
import spinelog.sheet.cell.Grid;

/**
 * The rows of one client in a long file.
 *
 * @param client the name as it is first written
 * @param grids the rows down to the headings and those of the client, of each table
 * @param isCut whether there are more than any log has, which were passed over
 */
public record ClientGrids(String client, List<Grid> grids, boolean isCut) {
  /** Copies the list. */
  public ClientGrids {
    grids = List.copyOf(grids);
  }

  /** Takes the rows of one client. */
  @FunctionalInterface
  public interface Taker {
    /** Takes them; the next client's rows are read after that. */
    void take(ClientGrids client);
  }
}
