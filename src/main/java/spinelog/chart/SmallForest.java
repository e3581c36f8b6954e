package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;
import spinelog.words.FigureWords;

/** The intervals of a table's rows, each in the room of a cell, on one scale around 0. */
public final class SmallForest {
  /** The height of a cell's drawing, in points: a line of its table. */
  public static final double HEIGHT = 11;

  private static final double STEP = 0.5;
  private static final double MARGIN = 3;
  private static final double CAP = 4;
  private static final double DIAMOND = 5.5;

  private final List<Optional<Estimate>> rows;
  private final FigureWords words;
  private final double reach;

  /** The intervals of some rows, empty for a row without one. */
  public SmallForest(List<Optional<Estimate>> rows, Phrasebook book) {
    this.rows = List.copyOf(rows);
    this.words = new FigureWords(book);
    double farthest =
        rows.stream()
            .flatMap(Optional::stream)
            .flatMapToDouble(estimate -> DoubleStream.of(-estimate.lower(), estimate.upper()))
            .max()
            .orElse(0);
    this.reach = Math.max(1, Math.ceil(farthest / STEP)) * STEP;
  }

  /** What stands above the drawings: how far they reach, and what their line is. */
  public String scale() {
    return words.say(
        "forest.scale",
        "lower",
        words.numbers().signed(-reach),
        "upper",
        words.numbers().signed(reach));
  }

  /** A drawing for each row: no difference as a line, an estimate with its interval. */
  public List<Figure> figures() {
    return rows.stream().map(this::figure).toList();
  }

  private Figure figure(Optional<Estimate> row) {
    String said = row.map(words::withInterval).orElseGet(() -> words.say("forest.none"));
    return new Figure("", "", said, (surface, width, height) -> paint(surface, width, height, row));
  }

  private void paint(Graphics2D surface, double width, double height, Optional<Estimate> row) {
    try (Canvas canvas = new Canvas(surface)) {
      double zero = place(0, width);
      canvas.line(new Line2D.Double(zero, 0, zero, height), ChartStyle.THIN, ChartStyle.MUTED);
      row.ifPresent(estimate -> draw(canvas, estimate, width, height / 2));
    }
  }

  private void draw(Canvas canvas, Estimate estimate, double width, double y) {
    double left = place(estimate.lower(), width);
    double right = place(estimate.upper(), width);
    canvas.line(new Line2D.Double(left, y, right, y), ChartStyle.BOLD, ChartStyle.ACCENT);
    for (double end : new double[] {left, right}) {
      Line2D cap = new Line2D.Double(end, y - CAP / 2, end, y + CAP / 2);
      canvas.line(cap, ChartStyle.FIRM, ChartStyle.ACCENT);
    }
    AffineTransform there =
        AffineTransform.getTranslateInstance(place(estimate.estimate(), width), y);
    canvas.fill(there.createTransformedShape(Panel.diamond(DIAMOND)), ChartStyle.ACCENT);
  }

  private double place(double value, double width) {
    return MARGIN + (value + reach) / (2 * reach) * (width - 2 * MARGIN);
  }
}
