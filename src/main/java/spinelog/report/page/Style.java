package spinelog.report.page;

import java.awt.Color;

/**
 * How a stretch of text looks.
 *
 * @param weight how heavy
 * @param size in points
 * @param ink its colour
 */
public record Style(Weight weight, double size, Color ink) {
  /** Running text. */
  public static final Style BODY = new Style(Weight.REGULAR, 9.2, Ink.TEXT);

  /** What must be seen in running text. */
  public static final Style STRONG = new Style(Weight.SEMIBOLD, 9.2, Ink.TEXT);

  /** Captions, table cells and notes. */
  public static final Style SMALL = new Style(Weight.REGULAR, 8, Ink.TEXT);

  /** The same, strong: table heads. */
  public static final Style SMALL_STRONG = new Style(Weight.SEMIBOLD, 8, Ink.TEXT);

  /** Tables with many columns. */
  public static final Style TINY = new Style(Weight.REGULAR, 7.2, Ink.TEXT);

  /** Captions and asides. */
  public static final Style QUIET = new Style(Weight.REGULAR, 8, Ink.QUIET);

  /** The page's foot. */
  static final Style FOOT = new Style(Weight.REGULAR, 7.2, Ink.QUIET);

  /** The answer that a page is opened for. */
  public static final Style LEAD = new Style(Weight.SEMIBOLD, 13, Ink.TEXT);

  /** The same, semi-bold. */
  Style strong() {
    return new Style(Weight.SEMIBOLD, size, ink);
  }

  /** From one base line to the next, in points. */
  double leading() {
    return size * 1.38;
  }

  /** From the top of a line to its base line, in points. */
  double ascent() {
    return size * 1.06;
  }
}
