package spinelog.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import spinelog.language.ReadingDirection;

/** A surface with the few strokes that figures need around their plots; units are points. */
final class Canvas implements AutoCloseable {
  /** From a line of text's top to its baseline, in points. */
  static final double ASCENT = 7;

  /** The height of one line of text, in points. */
  static final double LINE = 10;

  private final Graphics2D graphics;
  private final RenderingHints hints;
  private final Paint paint;
  private final Stroke stroke;
  private final Font font;

  /** Draws on a surface until it is closed; then the surface's own pens are put back. */
  Canvas(Graphics2D surface) {
    graphics = surface;
    hints = surface.getRenderingHints();
    paint = surface.getPaint();
    stroke = surface.getStroke();
    font = surface.getFont();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** How a line of text looks and which of its points is given. */
  record Type(BundledFont font, Color color, Align align) {
    static final Type LABEL = new Type(ChartStyle.REGULAR, ChartStyle.INK, Align.LEFT);
    static final Type STRONG = new Type(ChartStyle.STRONG, ChartStyle.INK, Align.LEFT);
    static final Type QUIET = new Type(ChartStyle.REGULAR, ChartStyle.MUTED, Align.LEFT);

    static final Type TINY = new Type(ChartStyle.TINY, ChartStyle.INK, Align.LEFT);

    Type centred() {
      return new Type(font, color, Align.CENTRE);
    }

    Type toTheRight() {
      return new Type(font, color, Align.RIGHT);
    }

    Type in(Color other) {
      return new Type(font, other, align);
    }

    double width(String text) {
      return Lettering.width(text, font);
    }

    String shortened(String text, double width) {
      return Lettering.shortened(text, font, width);
    }
  }

  /** Which point of a line of text is given. */
  enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  Graphics2D graphics() {
    return graphics;
  }

  /** Writes one line of text on a baseline. */
  void text(String text, Type type, double x, double baseline) {
    if (text.isEmpty()) {
      return;
    }
    String seen = ReadingDirection.seen(text);
    graphics.setColor(type.color());
    graphics.setFont(Lettering.fontFor(seen, type.font()));
    double left = x - type.align().share * type.width(seen);
    graphics.drawString(seen, (float) left, (float) baseline);
  }

  void line(Line2D line, Stroke stroke, Color color) {
    graphics.setStroke(stroke);
    draw(line, color);
  }

  void draw(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.draw(shape);
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  @Override
  public void close() {
    graphics.setRenderingHints(hints);
    graphics.setPaint(paint);
    graphics.setStroke(stroke);
    graphics.setFont(font);
  }
}
