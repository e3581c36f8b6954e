package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A fill that is told from the others without colour: a shade and thin lines. A texture image would
 * not stay a vector, so the lines are drawn one by one.
 */
record Texture(Color fill, Color lines, Hatch hatch) {
  /** The distance between two lines, in points. */
  private static final double SPACING = 2.6;

  /** The direction of the lines. */
  enum Hatch {
    NONE,
    RISING,
    FALLING,
    LEVEL
  }

  static Texture plain(Color fill) {
    return new Texture(fill, fill, Hatch.NONE);
  }

  /** Fills a rectangle; lines of neighbouring rectangles meet. */
  void paint(Graphics2D graphics, Rectangle2D area) {
    graphics.setColor(fill);
    graphics.fill(area);
    graphics.setColor(lines);
    graphics.setStroke(ChartStyle.THIN);
    switch (hatch) {
      case NONE -> {}
      case RISING -> rising(graphics, area);
      case FALLING -> falling(graphics, area);
      case LEVEL -> level(graphics, area);
    }
    if (hatch != Hatch.NONE && area.getWidth() > 2 * SPACING) {
      graphics.draw(area);
    }
  }

  private static double firstAfter(double start) {
    return (Math.floor(start / SPACING) + 1) * SPACING;
  }

  private static void rising(Graphics2D graphics, Rectangle2D area) {
    for (double sum = firstAfter(area.getMinX() + area.getMinY());
        sum < area.getMaxX() + area.getMaxY();
        sum += SPACING) {
      double left = Math.max(area.getMinX(), sum - area.getMaxY());
      double right = Math.min(area.getMaxX(), sum - area.getMinY());
      graphics.draw(new Line2D.Double(left, sum - left, right, sum - right));
    }
  }

  private static void falling(Graphics2D graphics, Rectangle2D area) {
    for (double shift = firstAfter(area.getMinX() - area.getMaxY());
        shift < area.getMaxX() - area.getMinY();
        shift += SPACING) {
      double left = Math.max(area.getMinX(), shift + area.getMinY());
      double right = Math.min(area.getMaxX(), shift + area.getMaxY());
      graphics.draw(new Line2D.Double(left, left - shift, right, right - shift));
    }
  }

  private static void level(Graphics2D graphics, Rectangle2D area) {
    for (double y = firstAfter(area.getMinY()); y < area.getMaxY(); y += SPACING) {
      graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
    }
  }
}
