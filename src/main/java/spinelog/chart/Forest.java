package spinelog.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import spinelog.analysis.AnalysisPlan;
import spinelog.stats.Estimate;

/**
 * Estimates with their intervals, one in a row, around the line of no difference.
 *
 * @param plan says which smallest important change is shaded
 * @param heading what the differences are
 * @param rows the estimates, the first one on top
 */
record Forest(AnalysisPlan plan, String heading, List<Row> rows) {
  /** Room below the plot for numbers and the meaning of both sides, in points. */
  static final double BELOW = 24;

  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};
  private static final double GAP = 8;
  private static final double MOST_NAMES = 0.34;

  /** One estimate, its name and what it rests on ("" where nothing is to be said). */
  record Row(String name, String basis, Estimate estimate) {}

  /** A diamond of a width, for means and estimates. */
  static Shape diamond(double width) {
    Path2D path = new Path2D.Double();
    path.moveTo(-width / 2, 0);
    path.lineTo(0, -width / 2);
    path.lineTo(width / 2, 0);
    path.lineTo(0, width / 2);
    path.closePath();
    return path;
  }

  /** Draws names, intervals and numbers into an area; the rows fill its height. */
  void draw(Canvas canvas, Rectangle2D area) {
    double names = widest(rows.stream().map(Row::name).toList(), area.getWidth() * MOST_NAMES);
    double bases = widest(rows.stream().map(Row::basis).toList(), area.getWidth() * MOST_NAMES);
    double numbers =
        widest(
            rows.stream().map(row -> Numbers.withInterval(row.estimate())).toList(),
            area.getWidth());
    double left = area.getX() + names + (bases > 0 ? bases + GAP : 0) + GAP;
    double right = area.getMaxX() - numbers - GAP;
    double top = area.getY() + Canvas.LINE + 2;
    Rectangle2D data =
        new Rectangle2D.Double(left, top, right - left, area.getMaxY() - BELOW - top);
    canvas.text(
        Canvas.Type.STRONG.shortened(heading, area.getWidth()),
        Canvas.Type.STRONG.toTheRight(),
        area.getMaxX(),
        area.getY() + Canvas.ASCENT);
    drawPlot(canvas, data);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double baseline = data.getY() + (i + 0.5) * data.getHeight() / rows.size() + 2.7;
      String name = Canvas.Type.LABEL.shortened(row.name(), names + 0.01);
      canvas.text(name, Canvas.Type.LABEL, area.getX(), baseline);
      canvas.text(row.basis(), Canvas.Type.QUIET.toTheRight(), left - GAP, baseline);
      String values = Numbers.withInterval(row.estimate());
      canvas.text(values, Canvas.Type.LABEL.toTheRight(), area.getMaxX(), baseline);
    }
  }

  private static double widest(List<String> texts, double most) {
    return Math.min(most, texts.stream().mapToDouble(Canvas.Type.LABEL::width).max().orElse(0));
  }

  private void drawPlot(Canvas canvas, Rectangle2D data) {
    NumberAxis axis = axis(data.getWidth());
    Panel panel =
        new Panel(axis, Panel.hidden(Panel.numbers(0, rows.size(), 1))).with(intervals(), errors());
    mcid().ifPresent(mcid -> panel.band(-mcid, mcid, ChartStyle.UNIMPORTANT));
    double zero = axis.valueToJava2D(0, data, RectangleEdge.BOTTOM);
    panel.drawUnder(
        canvas,
        data,
        () ->
            canvas.line(
                new Line2D.Double(zero, data.getY(), zero, data.getMaxY()),
                ChartStyle.FIRM,
                ChartStyle.MUTED));
    double baseline = data.getMaxY() + BELOW - 2.5;
    canvas.text(
        Words.say("lower.better"), Canvas.Type.QUIET.toTheRight(), zero - GAP / 2, baseline);
    canvas.text(Words.say("higher.worse"), Canvas.Type.QUIET, zero + GAP / 2, baseline);
  }

  private Optional<Double> mcid() {
    return plan.outcome().isScore() ? Optional.of(plan.mcid()) : Optional.empty();
  }

  private NumberAxis axis(double width) {
    double farthest =
        rows.stream()
            .map(Row::estimate)
            .flatMapToDouble(e -> DoubleStream.of(-e.lower(), e.upper()))
            .max()
            .orElse(1);
    double reach = Math.max(farthest, mcid().orElse(0.0)) * 1.08;
    double labels = Math.max(2, width / 28);
    double step =
        DoubleStream.of(STEPS)
            .filter(candidate -> 2 * reach / candidate <= labels)
            .findFirst()
            .orElse(STEPS[STEPS.length - 1]);
    return Panel.numbers(-reach, reach, step);
  }

  private XYIntervalSeriesCollection intervals() {
    XYIntervalSeries series = new XYIntervalSeries("intervals", false, true);
    for (int i = 0; i < rows.size(); i++) {
      Estimate estimate = rows.get(i).estimate();
      double y = rows.size() - i - 0.5;
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
