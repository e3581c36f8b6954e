package spinelog.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a figure: what its axis shows on the left, what its marks mean on the right, or in
 * lines below where there is no room.
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
    int below = entries.isEmpty() || onOneLine(width) ? 0 : lines(width).size();
    return (1 + below) * Canvas.LINE + 2;
  }

  /** The entries line by line, as many in a line as fit. */
  private List<List<Entry>> lines(double width) {
    List<List<Entry>> lines = new ArrayList<>();
    double left = 0;
    for (Entry entry : entries) {
      if (lines.isEmpty() || left < entry.width()) {
        lines.add(new ArrayList<>());
        left = width;
      }
      lines.get(lines.size() - 1).add(entry);
      left -= entry.width() + GAP;
    }
    return lines;
  }

  /** Draws it from the top left corner. */
  void draw(Canvas canvas, double width) {
    canvas.text(Canvas.Type.STRONG.shortened(axis, width), Canvas.Type.STRONG, 0, Canvas.ASCENT);
    if (onOneLine(width)) {
      draw(canvas, entries, width - entriesWidth(), Canvas.ASCENT);
      return;
    }
    double baseline = Canvas.ASCENT;
    for (List<Entry> line : lines(width)) {
      baseline += Canvas.LINE;
      draw(canvas, line, 0, baseline);
    }
  }

  private static void draw(Canvas canvas, List<Entry> line, double left, double baseline) {
    double x = left;
    for (Entry entry : line) {
      entry.symbol().draw(canvas, x, baseline - 2.6);
      canvas.text(entry.meaning(), Canvas.Type.QUIET, x + SYMBOL, baseline);
      x += entry.width() + GAP;
    }
  }
}
