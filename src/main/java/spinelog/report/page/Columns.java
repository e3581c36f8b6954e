package spinelog.report.page;

/**
 * The columns in which a text runs down a page, one after the other.
 *
 * @param count how many
 * @param width of each, in points
 */
record Columns(int count, double width) {
  /** The page as it is. */
  static final Columns NONE = new Columns(1, 0);

  private static final double BETWEEN = 14;

  /** Columns of equal width with white between them. */
  static Columns of(int count, double width) {
    return new Columns(count, (width - BETWEEN * (count - 1)) / count);
  }

  /** As many columns as have a width at least, within reason. */
  static Columns atLeast(double least, double width, int most) {
    int count = (int) ((width + BETWEEN) / (least + BETWEEN));
    return of(Math.max(1, Math.min(most, count)), width);
  }

  boolean isNone() {
    return count == 1;
  }

  /** Where a column begins, counted from 0, in points from the text's left edge. */
  double left(int column) {
    return column * (width + BETWEEN);
  }
}
