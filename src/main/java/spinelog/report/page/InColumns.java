package spinelog.report.page;

import java.util.List;

/**
 * A block that runs down the page in columns, one after the other.
 *
 * @param content what is in the columns
 * @param count how many columns
 */
public record InColumns(Block content, int count) implements Block {
  @Override
  public List<Slice> slices(double width, Tag parent) {
    Columns columns = Columns.of(count, width);
    return content.slices(columns.width(), parent).stream()
        .map(slice -> slice.in(columns))
        .toList();
  }
}
