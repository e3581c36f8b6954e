package spinelog.sheet;

import java.util.List;

/**
 * A file as raw sheets.
 *
 * @param format the format found
 * @param grids the sheets, in order
 */
record Book(String format, List<Grid> grids) {
  Book {
    grids = List.copyOf(grids);
  }
}
