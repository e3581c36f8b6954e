package spinelog.report.page;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a page that is never split.
 *
 * @param height in points
 * @param hold whether it stays on one page with the next slice
 * @param blank whether it is mere white, which no page starts or ends with
 * @param repeated what is drawn again above it where a page starts with it: a table's head
 * @param columns the columns that it runs in
 * @param painter draws it
 */
public record Slice(
    double height,
    boolean hold,
    boolean blank,
    Optional<Slice> repeated,
    Columns columns,
    Painter painter) {
  /** Draws a slice. */
  @FunctionalInterface
  public interface Painter {
    /** Draws with the upper left corner at a place, in points from the page's upper left corner. */
    void paint(TaggedCanvas canvas, double left, double top);
  }

  /** A slice that may stand alone. */
  static Slice of(double height, Painter painter) {
    return new Slice(height, false, false, Optional.empty(), Columns.NONE, painter);
  }

  /** White between two slices. */
  static Slice gap(double height) {
    Painter none = (canvas, left, top) -> {};
    return new Slice(height, true, true, Optional.empty(), Columns.NONE, none);
  }

  /** The end of the slices that are held together with one, in the same columns. */
  static int endOfHeld(List<Slice> slices, int start) {
    int end = start;
    while (end < slices.size() - 1
        && slices.get(end).hold()
        && slices.get(end + 1).columns().equals(slices.get(start).columns())) {
      end++;
    }
    return end + 1;
  }

  /** The height of a slice with those that it is held with, in points. */
  static double heldHeight(List<Slice> slices, int start) {
    return slices.subList(start, endOfHeld(slices, start)).stream()
        .mapToDouble(Slice::height)
        .sum();
  }

  /** The same slice, staying with the next one. */
  Slice held() {
    return new Slice(height, true, blank, repeated, columns, painter);
  }

  /** The same slice, below a head that each page shows again. */
  Slice under(Slice head) {
    return new Slice(height, hold, blank, Optional.of(head), columns, painter);
  }

  /** The same slice in one of some columns. */
  Slice in(Columns some) {
    return new Slice(height, hold, blank, repeated, some, painter);
  }

  /** The same slice, drawn otherwise. */
  Slice with(Painter other) {
    return new Slice(height, hold, blank, repeated, columns, other);
  }
}
