package spinelog.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The head of a figure: what its axis shows on the left, what its marks mean on the right, or below
 * where there is no room.
 */
record Legend(String axis, List<Entry> entries) {
  private static final double SYMBOL = 13;
  private static final double GAP = 9;

  /** One mark and its meaning. */
  record Entry(Symbol symbol, String meaning) {
    double width() {
      return SYMBOL + Canvas.Type.QUIET.width(meaning);
    }

    static Entry mark(Shape shape, Color color, String meaning) {
      return new Entry(
          (canvas, x, y) ->
              canvas.fill(
                  AffineTransform.getTranslateInstance(x + SYMBOL / 2 - 1.5, y)
                      .createTransformedShape(shape),
                  color),
          meaning);
    }

    static Entry line(Stroke stroke, Color color, String meaning) {
      return new Entry(
          (canvas, x, y) -> canvas.line(new Line2D.Double(x, y, x + SYMBOL - 3, y), stroke, color),
          meaning);
    }

    static Entry texture(Texture texture, String meaning) {
      return new Entry(
          (canvas, x, y) -> {
            Rectangle2D box = new Rectangle2D.Double(x, y - 3, SYMBOL - 3, 6);
            texture.paint(canvas.graphics(), box);
          },
          meaning);
    }
  }

  /** Draws a mark that starts at x and is centred on y. */
  @FunctionalInterface
  interface Symbol {
    void draw(Canvas canvas, double x, double y);
  }

  private double entriesWidth() {
    return entries.stream().mapToDouble(entry -> entry.width() + GAP).sum() - GAP;
  }

  private boolean onOneLine(double width) {
    return Canvas.Type.STRONG.width(axis) + 2 * GAP + entriesWidth() <= width;
  }

  /** The height that it takes at a width, in points. */
  double height(double width) {
    return (entries.isEmpty() || onOneLine(width) ? 1 : 2) * Canvas.LINE + 2;
  }

  /** Draws it from the top left corner. */
  void draw(Canvas canvas, double width) {
    canvas.text(Canvas.Type.STRONG.shortened(axis, width), Canvas.Type.STRONG, 0, Canvas.ASCENT);
    double x = onOneLine(width) ? width - entriesWidth() : 0;
    double baseline = Canvas.ASCENT + (onOneLine(width) ? 0 : Canvas.LINE);
    for (Entry entry : entries) {
      if (x + entry.width() <= width + 0.01) {
        entry.symbol().draw(canvas, x, baseline - 2.6);
        canvas.text(entry.meaning(), Canvas.Type.QUIET, x + SYMBOL, baseline);
      }
      x += entry.width() + GAP;
    }
  }
}
