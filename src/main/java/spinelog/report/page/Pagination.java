package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/** Puts slices on pages: nothing is split, held slices stay together, table heads come again. */
final class Pagination {
  /** Sums of heights differ by roundings. */
  private static final double TOLERANCE = 0.01;

  /** Columns of fewer lines would be read across; in points. */
  private static final double FEW_LINES = 100;

  private final double height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private double used;

  private Pagination(double height) {
    this.height = height + TOLERANCE;
  }

  /** The pages of some slices, for pages of a text height in points. */
  static List<List<Placed>> pages(List<Slice> slices, double height) {
    Pagination pagination = new Pagination(height);
    int start = 0;
    while (start < slices.size()) {
      Columns columns = slices.get(start).columns();
      int end = columns.isNone() ? Slice.endOfHeld(slices, start) : endOf(columns, slices, start);
      if (columns.isNone()) {
        boolean leads = end < slices.size() && slices.get(end - 1).hold();
        double next = leads ? beginning(slices, end) : 0;
        pagination.addTogether(slices.subList(start, end), next);
      } else {
        pagination.addColumns(slices.subList(start, end));
      }
      start = end;
    }
    pagination.endPage();
    return pagination.pages;
  }

  /** The height of what may not be parted from a heading: of columns some lines in each. */
  private static double beginning(List<Slice> slices, int start) {
    double held = Slice.heldHeight(slices, start);
    Columns columns = slices.get(start).columns();
    if (columns.isNone()) {
      return held;
    }
    double all =
        slices.subList(start, endOf(columns, slices, start)).stream()
            .mapToDouble(Slice::height)
            .sum();
    return Math.max(held, Math.min(FEW_LINES, all / columns.count()));
  }

  private static int endOf(Columns columns, List<Slice> slices, int start) {
    int end = start;
    while (end < slices.size() && slices.get(end).columns().equals(columns)) {
      end++;
    }
    return end;
  }

  /** Adds slices that stay together, and with some of what comes in columns below them. */
  private void addTogether(List<Slice> group, double next) {
    double wanted = next + group.stream().mapToDouble(Slice::height).sum();
    if (used > 0 && used + wanted > height && wanted <= height) {
      endPage();
    }
    group.forEach(this::add);
  }

  private void add(Slice slice) {
    if (slice.blank() && page.isEmpty()) {
      return;
    }
    if (!page.isEmpty() && used + slice.height() > height) {
      endPage();
      if (slice.blank()) {
        return;
      }
    }
    if (page.isEmpty() && slice.repeated().isPresent()) {
      place(slice.repeated().get(), true);
    }
    place(slice, false);
  }

  private void place(Slice slice, boolean again) {
    page.add(new Placed(slice, 0, used, again));
    used += slice.height();
  }

  /** Full columns on all pages but the last, and there columns of about one length. */
  private void addColumns(List<Slice> run) {
    ColumnFill fill = new ColumnFill(run, height);
    int start = 0;
    while (start < run.size()) {
      ColumnFill.Filled filled = fill.filled(start, used, height);
      boolean isLast = filled.end() == run.size();
      if (isLast) {
        filled = fill.balanced(start, used);
      }
      page.addAll(filled.placed());
      used = filled.bottom();
      start = filled.end();
      if (!isLast) {
        endPage();
      }
    }
  }

  private void endPage() {
    if (!page.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
    used = 0;
  }
}
