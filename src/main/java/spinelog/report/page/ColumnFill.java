package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the columns of a page, one after the other.
 *
 * @param run the slices of all columns
 * @param height the height of a page's text, in points
 */
record ColumnFill(List<Slice> run, double height) {
  private static final double STEP = 2;

  /** What is not worth a second column, in points: some fifteen lines. */
  private static final double SHORT = 140;

  /**
   * Columns that were filled.
   *
   * @param placed the slices on this page
   * @param end the first slice that did not fit
   * @param bottom the end of the longest column, in points from the text's upper edge
   */
  record Filled(List<Placed> placed, int end, double bottom) {}

  /** What fits between two heights of a page, from some slice on; all of what is mere white. */
  Filled filled(int start, double top, double bottom) {
    Columns columns = run.get(0).columns();
    List<Placed> placed = new ArrayList<>();
    int at = start;
    double lowest = top;
    for (int column = 0; column < columns.count(); column++) {
      double used = top;
      boolean isEmpty = true;
      while (at < run.size()) {
        Slice slice = run.get(at);
        if (slice.blank() && (isEmpty || isTrailing(at))) {
          at++;
          continue;
        }
        double head = isEmpty ? slice.repeated().map(Slice::height).orElse(0.0) : 0;
        boolean isForced = isEmpty && top == 0 && slice.height() + head > bottom;
        if (used + head + wanted(at, head) > bottom && !isForced) {
          break;
        }
        double left = columns.left(column);
        if (head > 0) {
          placed.add(new Placed(slice.repeated().get(), left, used, true));
        }
        placed.add(new Placed(slice, left, used + head, false));
        used += head + slice.height();
        isEmpty = false;
        at++;
      }
      lowest = Math.max(lowest, used);
    }
    return new Filled(placed, at, lowest);
  }

  /** The slice with those that it is held with; by itself where no page can hold them all. */
  private double wanted(int at, double head) {
    double held = Slice.heldHeight(run, at);
    return held + head <= height ? held : run.get(at).height();
  }

  private boolean isTrailing(int at) {
    return run.subList(at, run.size()).stream().allMatch(Slice::blank);
  }

  /** The rest of the slices in columns as short as can be; they must fit on the page. */
  Filled balanced(int start, double top) {
    Columns columns = run.get(0).columns();
    double all = run.subList(start, run.size()).stream().mapToDouble(Slice::height).sum();
    double bottom = top + Math.max(SHORT, all / columns.count());
    Filled filled = filled(start, top, Math.min(bottom, height));
    while (filled.end() < run.size() && bottom < height) {
      bottom += STEP;
      filled = filled(start, top, Math.min(bottom, height));
    }
    return filled;
  }
}
