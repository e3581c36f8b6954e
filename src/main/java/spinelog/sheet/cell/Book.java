package spinelog.sheet.cell;

import java.util.List;

/**
 * A file as raw sheets.
 *
 * @param format the format found
 * @param grids the sheets, in order
 * @param hidden the names of sheets that were not read, since they are hidden
 */
public record Book(String format, List<Grid> grids, List<String> hidden) {
  /** Copies the lists. */
  public Book {
    grids = List.copyOf(grids);
    hidden = List.copyOf(hidden);
  }

  /** A file that hides no sheet. */
  public Book(String format, List<Grid> grids) {
    this(format, grids, List.of());
  }
}
