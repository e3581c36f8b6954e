package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A fill that is told from the others without colour: a shade and thin lines. A texture image would
 * not stay a vector, so the lines are drawn as lines.
 */
record Texture(Color fill, Color lines, Hatch hatch) {
  /** The distance between two lines, in points. */
  private static final double SPACING = 3;

  /** The direction of the lines. */
  enum Hatch {
    NONE,
    RISING,
    FALLING,
    UPRIGHT,
    LEVEL
  }

  static Texture plain(Color fill) {
    return new Texture(fill, fill, Hatch.NONE);
  }

  /** Fills a rectangle; lines of neighbouring rectangles meet. */
  void paint(Graphics2D graphics, Rectangle2D area) {
    graphics.setColor(fill);
    graphics.fill(area);
    if (hatch != Hatch.NONE) {
      graphics.setColor(lines);
      graphics.setStroke(ChartStyle.THIN);
      graphics.draw(lines(area));
    }
  }

  /** All lines as one path, with the outline where the area is wide enough for one. */
  private Path2D lines(Rectangle2D area) {
    Path2D path = new Path2D.Double();
    switch (hatch) {
      case NONE -> {}
      case RISING -> rising(path, area);
      case FALLING -> falling(path, area);
      case UPRIGHT -> upright(path, area);
      case LEVEL -> level(path, area);
    }
    if (area.getWidth() > 2 * SPACING) {
      path.append(area, false);
    }
    return path;
  }

  private static double firstAfter(double start) {
    return (Math.floor(start / SPACING) + 1) * SPACING;
  }

  private static void rising(Path2D path, Rectangle2D area) {
    for (double sum = firstAfter(area.getMinX() + area.getMinY());
        sum < area.getMaxX() + area.getMaxY();
        sum += SPACING) {
      double left = Math.max(area.getMinX(), sum - area.getMaxY());
      double right = Math.min(area.getMaxX(), sum - area.getMinY());
      path.moveTo(left, sum - left);
      path.lineTo(right, sum - right);
    }
  }

  private static void falling(Path2D path, Rectangle2D area) {
    for (double shift = firstAfter(area.getMinX() - area.getMaxY());
        shift < area.getMaxX() - area.getMinY();
        shift += SPACING) {
      double left = Math.max(area.getMinX(), shift + area.getMinY());
      double right = Math.min(area.getMaxX(), shift + area.getMaxY());
      path.moveTo(left, left - shift);
      path.lineTo(right, right - shift);
    }
  }

  private static void upright(Path2D path, Rectangle2D area) {
    for (double x = firstAfter(area.getMinX()); x < area.getMaxX(); x += SPACING) {
      path.moveTo(x, area.getMinY());
      path.lineTo(x, area.getMaxY());
    }
  }

  private static void level(Path2D path, Rectangle2D area) {
    for (double y = firstAfter(area.getMinY()); y < area.getMaxY(); y += SPACING) {
      path.moveTo(area.getMinX(), y);
      path.lineTo(area.getMaxX(), y);
    }
  }
}
