package spinelog.chart;

/** The names of setup changes above a plot and the lines on their days through it. */
interface ChangeLabels {
  /** The height that the names take, in points. */
  double height();

  /** Writes the names below a height and draws the lines from them down to a foot. */
  void draw(Canvas canvas, double top, double foot);
}
