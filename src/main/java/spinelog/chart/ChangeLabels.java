package spinelog.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import spinelog.findings.Switch;

/** The names of setup changes above a plot and the lines on their days through it. */
sealed interface ChangeLabels permits ChangeFlags, ChangeNumbers {
  /** Flags where they fit, else numbers with a key. */
  static ChangeLabels of(List<Switch> changes, DayAxis axis, Rectangle2D span) {
    return ChangeFlags.fitting(changes, axis, span)
        .map(ChangeLabels.class::cast)
        .orElseGet(() -> ChangeNumbers.of(changes, axis, span));
  }

  /** The height that the names take, in points. */
  double height();

  /** Writes the names below a height and draws the lines from them down to a foot. */
  void draw(Canvas canvas, double top, double foot);
}
