package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks beside each other in columns of equal width; never split.
 *
 * @param columns what stands in each column
 * @param gutter the white between columns, in points
 */
public record Beside(List<Block> columns, double gutter) implements Block {
  /** Copies the list. */
  public Beside {
    columns = List.copyOf(columns);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    double each = (width - gutter * (columns.size() - 1)) / columns.size();
    List<List<Slice>> set = new ArrayList<>();
    double height = 0;
    for (Block column : columns) {
      List<Slice> slices = column.slices(each, parent);
      set.add(slices);
      height = Math.max(height, slices.stream().mapToDouble(Slice::height).sum());
    }
    Slice.Painter painter =
        (canvas, left, top) -> {
          double across = left;
          for (List<Slice> column : set) {
            double down = top;
            for (Slice slice : column) {
              slice.painter().paint(canvas, across, down);
              down += slice.height();
            }
            across += each + gutter;
          }
        };
    return List.of(Slice.of(height, painter));
  }
}
