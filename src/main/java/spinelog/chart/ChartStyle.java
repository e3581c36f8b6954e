package spinelog.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * The colours, fonts and lines of every figure: their only home. All colours are told apart in grey
 * by lightness, and none of them carries a meaning alone.
 */
public final class ChartStyle {
  /** Text and axes. */
  public static final Color INK = new Color(0x1F2933);

  /** Secondary text; contrast 8.1 to 1 on white, so that a poor printer keeps it. */
  public static final Color MUTED = new Color(0x44515C);

  /** Thin rules and gridlines. */
  public static final Color RULE = new Color(0xDDE2E7);

  /** What a figure is about: the means, the estimates. */
  public static final Color ACCENT = new Color(0x17507F);

  /** Single mornings: they are what was written down, so they stand before any line. */
  public static final Color MORNING = new Color(0x3A4A58);

  /** Single mornings in a heap, under the mean that the heap is about. */
  public static final Color HEAPED = new Color(0x7E8C98);

  /** The smoothed line, a help for the eye: lighter than the dots it lies under. */
  public static final Color SMOOTH = new Color(0x6E9DC6);

  /** What rests on few days. */
  public static final Color PALE = new Color(0xB9C4CE);

  /** The background of the first, third, fifth phase. */
  public static final Color PHASE_ODD = new Color(0xFFFFFF);

  /** The background of the second, fourth, sixth phase. */
  public static final Color PHASE_EVEN = new Color(0xEFF3F6);

  /** Differences short of the smallest important change. */
  public static final Color UNIMPORTANT = new Color(0xE9ECEF);

  /** What a reader should notice first: stomach sleeping, warning signs. */
  public static final Color ALERT = new Color(0x7A2E1D);

  /** Text in regular weight, 7.5 points. */
  public static final BundledFont REGULAR = BundledFont.of("NotoSans-Regular.ttf", 7.5f);

  /** Text in semi-bold weight, 7.5 points. */
  public static final BundledFont STRONG = BundledFont.of("NotoSans-SemiBold.ttf", 7.5f);

  /** Numbers in narrow squares, 6.6 points. */
  public static final BundledFont TINY = REGULAR.deriveFont(6.6f);

  /** Axes and rules. */
  static final Stroke THIN = new BasicStroke(0.5f);

  /** Marks on the day something changed, outlines of means. */
  static final Stroke FIRM = new BasicStroke(0.9f);

  /** The smoothed line, means of dots, and the intervals. */
  static final Stroke BOLD = line(1.5f);

  /** Means of phases. */
  static final Stroke DASHED =
      new BasicStroke(
          1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {4f, 2f}, 0f);

  private ChartStyle() {}

  /** Text with signs that the others lack; smaller, as its letters are wider. */
  static BundledFont fallback() {
    return Fallback.FONT;
  }

  /** Read when first needed, which in most reports is never. */
  private static final class Fallback {
    private static final BundledFont FONT = BundledFont.of("DejaVuSans.ttf", 7.1f);
  }

  private static Stroke line(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
