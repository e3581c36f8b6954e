package spinelog.report.page;

import java.util.Optional;

/**
 * A piece of a page that is never split.
 *
 * @param height in points
 * @param hold whether it stays on one page with the next slice
 * @param blank whether it is mere white, which no page starts or ends with
 * @param repeated what is drawn again above it where a page starts with it: a table's head
 * @param painter draws it
 */
public record Slice(
    double height, boolean hold, boolean blank, Optional<Slice> repeated, Painter painter) {
  /** Draws a slice. */
  @FunctionalInterface
  public interface Painter {
    /** Draws with the upper left corner at a place, in points from the page's upper left corner. */
    void paint(TaggedCanvas canvas, double left, double top);
  }

  /** A slice that may stand alone. */
  static Slice of(double height, Painter painter) {
    return new Slice(height, false, false, Optional.empty(), painter);
  }

  /** White between two slices. */
  static Slice gap(double height) {
    return new Slice(height, true, true, Optional.empty(), (canvas, left, top) -> {});
  }

  /** The same slice, staying with the next one. */
  Slice held() {
    return new Slice(height, true, blank, repeated, painter);
  }

  /** The same slice, below a head that each page shows again. */
  Slice under(Slice head) {
    return new Slice(height, hold, blank, Optional.of(head), painter);
  }
}
