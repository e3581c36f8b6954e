package spinelog.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import spinelog.stats.Estimate;
import spinelog.words.FigureWords;

/**
 * Estimates with their intervals, one in a row, around the line of no difference.
 *
 * @param heading what the differences are
 * @param rows the estimates, the first one on top
 * @param mcid the smallest important change that is shaded, empty for none
 * @param placement where the names stand
 * @param words how numbers are said
 */
record Forest(
    String heading, List<Row> rows, OptionalDouble mcid, Placement placement, FigureWords words) {
  /** Room above the plot for the heading, in points. */
  static final double ABOVE = Canvas.LINE + 4;

  /** Room below the plot for numbers and the meaning of both sides, in points. */
  static final double BELOW = 24;

  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};
  private static final double GAP = 8;
  private static final double MOST_NAMES = 0.34;
  private static final double TICK = 22;
  private static final double AIR = 1.08;

  /** One estimate, its name and what it rests on ("" where nothing is to be said). */
  record Row(String name, String basis, Estimate estimate) {}

  /** Where names and numbers stand. */
  enum Placement {
    /** In columns left and right of the intervals. */
    BESIDE,
    /** On a line above each interval, where there is little width. */
    ABOVE
  }

  /** A diamond of a width. */
  private static Shape diamond(double width) {
    Path2D path = new Path2D.Double();
    path.moveTo(-width / 2, 0);
    path.lineTo(0, -width / 2);
    path.lineTo(width / 2, 0);
    path.lineTo(0, width / 2);
    path.closePath();
    return path;
  }

  /**
   * Where text may stand, measured once for all rows.
   *
   * @param area all there is
   * @param names the width that the names need beside the intervals
   * @param data where the intervals are drawn
   */
  private record Room(Rectangle2D area, double names, Rectangle2D data) {}

  /** Draws names, intervals and numbers into an area; the rows fill its height. */
  void draw(Canvas canvas, Rectangle2D area) {
    boolean beside = placement == Placement.BESIDE;
    Room room = room(area, beside ? widest(Row::name, area) : 0);
    Rectangle2D data = room.data();
    canvas.text(
        Canvas.Type.STRONG.shortened(heading, area.getWidth()),
        Canvas.Type.STRONG,
        beside ? data.getX() : area.getX(),
        area.getY() + Canvas.ASCENT);
    drawPlot(canvas, data);
    for (int i = 0; i < rows.size(); i++) {
      double middle = beside ? 0.5 : 0.28;
      double baseline = data.getY() + (i + middle) * data.getHeight() / rows.size() + 2.7;
      write(canvas, rows.get(i), room, baseline);
    }
  }

  private Room room(Rectangle2D area, double names) {
    boolean beside = placement == Placement.BESIDE;
    double top = area.getY() + ABOVE;
    double left = area.getX() + (beside ? names + bases(area) + GAP : 0);
    double right = area.getMaxX() - (beside ? widest(this::numbers, area) + GAP : 0);
    double height = area.getMaxY() - BELOW - top;
    return new Room(area, names, new Rectangle2D.Double(left, top, right - left, height));
  }

  private void write(Canvas canvas, Row row, Room room, double baseline) {
    Rectangle2D area = room.area();
    double width =
        placement == Placement.BESIDE
            ? room.names()
            : area.getWidth() - Canvas.Type.LABEL.width(numbers(row)) - GAP;
    String name = Canvas.Type.LABEL.shortened(row.name(), width + 0.01);
    canvas.text(name, Canvas.Type.LABEL, area.getX(), baseline);
    canvas.text(row.basis(), Canvas.Type.QUIET.toTheRight(), room.data().getX() - GAP, baseline);
    canvas.text(numbers(row), Canvas.Type.LABEL.toTheRight(), area.getMaxX(), baseline);
  }

  private double widest(Function<Row, String> text, Rectangle2D area) {
    double widest = rows.stream().map(text).mapToDouble(Canvas.Type.LABEL::width).max().orElse(0);
    return Math.min(widest, area.getWidth() * MOST_NAMES);
  }

  private String numbers(Row row) {
    return words.withInterval(row.estimate());
  }

  private double bases(Rectangle2D area) {
    double widest = widest(Row::basis, area);
    return widest > 0 ? widest + GAP : 0;
  }

  private void drawPlot(Canvas canvas, Rectangle2D data) {
    NumberAxis axis = axis(data.getWidth());
    Panel panel = new Panel(axis, Panel.hidden(rows.size()));
    mcid.ifPresent(change -> shade(canvas, axis, data, change));
    panel.upright(0, ChartStyle.FIRM, ChartStyle.MUTED).with(intervals(), errors());
    panel.draw(canvas, data);
    double zero = axis.valueToJava2D(0, data, RectangleEdge.BOTTOM);
    double baseline = data.getMaxY() + BELOW - 2.5;
    canvas.text(
        words.say("figure.lower"), Canvas.Type.QUIET.toTheRight(), zero - GAP / 2, baseline);
    canvas.text(words.say("figure.higher"), Canvas.Type.QUIET, zero + GAP / 2, baseline);
  }

  /** Shades only behind the intervals, so that no text stands on an edge of the shade. */
  private void shade(Canvas canvas, NumberAxis axis, Rectangle2D data, double change) {
    double left = axis.valueToJava2D(-change, data, RectangleEdge.BOTTOM);
    double right = axis.valueToJava2D(change, data, RectangleEdge.BOTTOM);
    double row = data.getHeight() / rows.size();
    double share = placement == Placement.BESIDE ? 0.8 : 0.44;
    for (int i = 0; i < rows.size(); i++) {
      double middle = data.getY() + (i + middle()) * row;
      double height = row * share;
      canvas.fill(
          new Rectangle2D.Double(left, middle - height / 2, right - left, height),
          ChartStyle.UNIMPORTANT);
    }
  }

  /** Where in its row an interval lies, from its top (0) to its foot (1). */
  private double middle() {
    return placement == Placement.BESIDE ? 0.5 : 0.72;
  }

  private NumberAxis axis(double width) {
    double farthest =
        rows.stream()
            .map(Row::estimate)
            .flatMapToDouble(estimate -> DoubleStream.of(-estimate.lower(), estimate.upper()))
            .max()
            .orElse(1);
    double reach = Math.max(0.5, Math.max(farthest, mcid.orElse(0)) * AIR);
    double step =
        DoubleStream.of(STEPS)
            .filter(candidate -> 2 * reach / candidate * TICK <= width)
            .findFirst()
            .orElse(STEPS[STEPS.length - 1]);
    return Panel.numbers(-reach, reach, step, words.numbers());
  }

  private XYIntervalSeriesCollection intervals() {
    XYIntervalSeries series = new XYIntervalSeries("intervals", false, true);
    for (int i = 0; i < rows.size(); i++) {
      Estimate estimate = rows.get(i).estimate();
      double y = rows.size() - i - middle();
      series.add(estimate.estimate(), estimate.lower(), estimate.upper(), y, y, y);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYErrorRenderer errors() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(4);
    renderer.setErrorPaint(ChartStyle.ACCENT);
    renderer.setErrorStroke(ChartStyle.BOLD);
    renderer.setSeriesShape(0, diamond(6.5));
    renderer.setSeriesPaint(0, ChartStyle.ACCENT);
    return renderer;
  }
}
