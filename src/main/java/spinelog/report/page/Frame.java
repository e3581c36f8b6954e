package spinelog.report.page;

/**
 * A page and the part of it that text fills, in points.
 *
 * @param pageWidth the paper's width
 * @param pageHeight the paper's height
 */
public record Frame(double pageWidth, double pageHeight) {
  private static final double SIDE = 51;
  private static final double TOP = 45;
  private static final double BOTTOM = 54;

  /** The text's left edge. */
  public double left() {
    return SIDE;
  }

  /** The text's upper edge, counted from the top. */
  public double top() {
    return TOP;
  }

  /** The text's width. */
  public double width() {
    return pageWidth - 2 * SIDE;
  }

  /** The text's height. */
  public double height() {
    return pageHeight - TOP - BOTTOM;
  }

  /** The same paper on its side. */
  public Frame turned() {
    return new Frame(/* pageWidth= */ pageHeight, /* pageHeight= */ pageWidth);
  }
}
