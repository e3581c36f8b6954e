package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import spinelog.language.Numbers;

/** One bare plot of a figure, drawn so that its data area is exactly the rectangle asked for. */
final class Panel {
  /** Room left of a data area for the axis and the names of strips, in points. */
  static final double LEFT = 46;

  /** Room right of a data area for the last date's label, in points. */
  static final double RIGHT = 14;

  /** Room below a data area for labels, in points. */
  static final double BELOW = 16;

  private static final double THINNEST = 0.5;

  private final XYPlot plot;
  private int layers;

  Panel(ValueAxis domain, ValueAxis range) {
    plot = new XYPlot(null, domain, range, null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  /** An axis for numbers, with marks at whole multiples of a step. */
  static NumberAxis numbers(double lower, double upper, double step, Numbers numbers) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(lower, upper);
    axis.setTickUnit(new NumberTickUnit(step, numbers.axis(step)));
    theme(axis);
    return axis;
  }

  /** An axis that is kept for its scale and shows nothing of itself. */
  static NumberAxis hidden(double upper) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, upper);
    return hidden(axis);
  }

  /** Gives an axis the style of every figure. */
  static void theme(NumberAxis axis) {
    axis.setTickLabelFont(ChartStyle.REGULAR);
    axis.setTickLabelPaint(ChartStyle.MUTED);
    axis.setTickLabelInsets(new RectangleInsets(1, 2, 1, 2));
    axis.setAxisLinePaint(ChartStyle.MUTED);
    axis.setAxisLineStroke(ChartStyle.THIN);
    axis.setTickMarkPaint(ChartStyle.MUTED);
    axis.setTickMarkStroke(ChartStyle.THIN);
    axis.setTickMarkOutsideLength(2);
    axis.setTickMarkInsideLength(0);
  }

  /** Keeps an axis for its scale and shows nothing of it. */
  static <A extends ValueAxis> A hidden(A axis) {
    // Measured all the same.
    axis.setTickLabelFont(ChartStyle.REGULAR);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  Panel gridlines() {
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartStyle.RULE);
    plot.setRangeGridlineStroke(ChartStyle.THIN);
    return this;
  }

  /** The same over bands, which would cover them. */
  Panel gridlinesOverBands() {
    NumberAxis axis = (NumberAxis) plot.getRangeAxis();
    double step = axis.getTickUnit().getSize();
    double first = Math.ceil(axis.getLowerBound() / step) * step;
    for (double at = first; at <= axis.getUpperBound(); at += step) {
      plot.addRangeMarker(
          new ValueMarker(at, ChartStyle.RULE, ChartStyle.THIN, null, null, 1f), Layer.BACKGROUND);
    }
    return this;
  }

  Panel uprightGridlines() {
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(ChartStyle.RULE);
    plot.setDomainGridlineStroke(ChartStyle.THIN);
    return this;
  }

  /** Shades what lies between two values of the horizontal axis. */
  Panel band(double from, double to, Color fill) {
    plot.addDomainMarker(
        new IntervalMarker(from, to, fill, ChartStyle.THIN, null, null, 1f), Layer.BACKGROUND);
    return this;
  }

  /** Draws a line across at a value of the horizontal axis, under the data. */
  Panel upright(double value, Stroke stroke, Color color) {
    plot.addDomainMarker(new ValueMarker(value, color, stroke, null, null, 1f), Layer.BACKGROUND);
    return this;
  }

  Panel with(XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(layers, data);
    plot.setRenderer(layers, renderer);
    layers++;
    return this;
  }

  /** Adds points without lines. */
  Panel points(List<double[]> points, Shape shape, Paint paint) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, paint);
    renderer.setDrawOutlines(false);
    return with(series(points), renderer);
  }

  /** Adds a line, broken wherever a height is NaN. */
  Panel line(List<double[]> points, Stroke stroke, Paint paint) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesStroke(0, stroke);
    renderer.setSeriesPaint(0, paint);
    return with(series(points), renderer);
  }

  /** Adds bars, each given by left, right, bottom and top on the axes. */
  Panel bars(List<double[]> bars, Texture texture) {
    XYIntervalSeries series = new XYIntervalSeries("bars", false, true);
    for (double[] bar : bars) {
      series.add((bar[0] + bar[1]) / 2, bar[0], bar[1], bar[3], bar[2], bar[3]);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new TexturePainter(texture));
    return with(data, renderer);
  }

  /** Paints bars flat, in a texture, and never too thin to be seen. */
  private record TexturePainter(Texture texture) implements XYBarPainter {
    @Override
    public void paintBar(
        Graphics2D graphics,
        XYBarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      double width = Math.max(THINNEST, bar.getWidth());
      texture.paint(
          graphics,
          new Rectangle2D.Double(bar.getCenterX() - width / 2, bar.getY(), width, bar.getHeight()));
    }

    @Override
    public void paintBarShadow(
        Graphics2D graphics,
        XYBarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegShadow) {
      // Flat figures have no shadows.
    }
  }

  private static XYDataset series(List<double[]> points) {
    XYSeries series = new XYSeries("points", false, true);
    points.forEach(point -> series.add(point[0], point[1]));
    return new XYSeriesCollection(series);
  }

  /** A triangle that stands on its base, so wide and so high. */
  static Shape triangle(double side) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(0, -side / 2);
    triangle.lineTo(side / 2, side / 2);
    triangle.lineTo(-side / 2, side / 2);
    triangle.closePath();
    return triangle;
  }

  /** A square on its tip, so wide and so high. */
  static Shape diamond(double side) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(0, -side / 2);
    diamond.lineTo(side / 2, 0);
    diamond.lineTo(0, side / 2);
    diamond.lineTo(-side / 2, 0);
    diamond.closePath();
    return diamond;
  }

  static Shape dot(double diameter) {
    return new Ellipse2D.Double(-diameter / 2, -diameter / 2, diameter, diameter);
  }

  /** Draws the plot around its data area; axes lie outside of it. */
  void draw(Canvas canvas, Rectangle2D data) {
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    AxisSpace below = new AxisSpace();
    below.setBottom(BELOW);
    plot.setFixedRangeAxisSpace(left, false);
    plot.setFixedDomainAxisSpace(below, false);
    Rectangle2D area =
        new Rectangle2D.Double(
            data.getX() - LEFT, data.getY(), data.getWidth() + LEFT, data.getHeight() + BELOW);
    plot.draw(canvas.graphics(), area, null, null, null);
  }
}
