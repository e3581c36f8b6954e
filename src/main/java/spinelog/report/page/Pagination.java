package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/** Puts slices on pages: nothing is split, held slices stay together, table heads come again. */
final class Pagination {
  /** Sums of heights differ by roundings. */
  private static final double TOLERANCE = 0.01;

  private final double height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private double used;

  private Pagination(double height) {
    this.height = height + TOLERANCE;
  }

  /**
   * A slice and its place.
   *
   * @param slice what is drawn
   * @param top its distance from the text's upper edge, in points
   * @param again whether it was drawn before and only comes again
   */
  record Placed(Slice slice, double top, boolean again) {}

  /** The pages of some slices, for pages of a text height in points. */
  static List<List<Placed>> pages(List<Slice> slices, double height) {
    Pagination pagination = new Pagination(height);
    int start = 0;
    while (start < slices.size()) {
      int end = start;
      while (end < slices.size() - 1 && slices.get(end).hold()) {
        end++;
      }
      pagination.addTogether(slices.subList(start, end + 1));
      start = end + 1;
    }
    pagination.endPage();
    return pagination.pages;
  }

  private void addTogether(List<Slice> group) {
    double wanted = group.stream().mapToDouble(Slice::height).sum();
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
    page.add(new Placed(slice, used, again));
    used += slice.height();
  }

  private void endPage() {
    if (!page.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
    used = 0;
  }
}
