package spinelog.sheet.cell;

import java.util.List;

/**
 * A file as raw sheets.
 *
 * @param format the format found
 * @param grids the sheets, in order
 */
public record Book(String format, List<Grid> grids) {
  /** Copies the list. */
  public Book {
    grids = List.copyOf(grids);
  }
}
