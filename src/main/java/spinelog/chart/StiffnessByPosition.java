package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import spinelog.analysis.Findings;
import spinelog.analysis.Morning;
import spinelog.analysis.PositionNights;
import spinelog.diary.Outcome;
import spinelog.language.Phrasebook;

/** The scores of the mornings after nights in each position. */
public final class StiffnessByPosition {
  private static final double NAMES = 52;
  private static final double MOST_REACH = 12;
  private static final double NUMBERS = 104;

  private final Findings findings;
  private final Words words;
  private final List<PositionNights> positions;
  private final List<List<Double>> scores;

  private StiffnessByPosition(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new Words(book);
    this.positions =
        findings.positions().stream().filter(position -> position.recorded() > 0).toList();
    this.scores = positions.stream().map(position -> scores(findings, position)).toList();
  }

  /** The figure, empty where no morning has both a score and a known position. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    StiffnessByPosition figure = new StiffnessByPosition(findings, book);
    return figure.positions.isEmpty() ? Optional.empty() : Optional.of(figure.figure());
  }

  private static List<Double> scores(Findings findings, PositionNights position) {
    return findings.mornings().stream()
        .filter(morning -> morning.position() == position.position())
        .map(Morning::score)
        .flatMap(score -> score.stream().boxed())
        .toList();
  }

  private Figure figure() {
    return new Figure(
        words.say("byposition.title", "title", words.title(outcome())),
        words.say("byposition.caption"),
        words.say("byposition.alternative", "title", words.title(outcome()), "items", items()),
        this::paint);
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private String items() {
    return positions.stream()
        .map(
            position ->
                words.say(
                    "byposition.item",
                    "position",
                    words.say("position", position.position()),
                    "mean",
                    words.numbers().plain(position.mean()),
                    "mornings",
                    words.say("mornings", "mornings", position.recorded())))
        .collect(Collectors.joining(words.say("list.items")));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend =
          new Legend(
              words.axis(outcome()),
              List.of(
                  Legend.Entry.mark(Panel.dot(3.8), ChartStyle.MORNING, words.say("key.morning")),
                  Legend.Entry.mark(
                      new Rectangle2D.Double(-0.75, -4, 1.5, 8),
                      ChartStyle.ACCENT,
                      words.say("key.average"))));
      double top = legend.height(width);
      Rectangle2D data =
          new Rectangle2D.Double(
              NAMES, top, width - NAMES - NUMBERS, height - top - Canvas.LINE - 4);
      legend.draw(canvas, width);
      drawDots(canvas, data);
      writeRows(canvas, data, width);
    }
  }

  private void drawDots(Canvas canvas, Rectangle2D data) {
    List<Double> all = scores.stream().flatMap(List::stream).toList();
    Scale scale = Scale.of(outcome(), all);
    NumberAxis rows = Panel.hidden(positions.size());
    double row = data.getHeight() / positions.size();
    double perUnit = data.getWidth() / (scale.upper() - scale.lower());
    double step = Scale.classWidth(outcome(), all);
    DotPack pack = DotPack.fitting(scores, step, row * 0.8, step * perUnit * 0.9);
    double reach = Math.min(0.4, MOST_REACH / row);
    List<double[]> means = new ArrayList<>();
    Panel panel = new Panel(scale.axis(words.numbers()), rows).uprightGridlines();
    for (int i = 0; i < positions.size(); i++) {
      double centre = positions.size() - i - 0.5;
      List<double[]> points =
          pack.dots(scores.get(i)).stream()
              .map(
                  dot ->
                      new double[] {
                        dot.value() + dot.along() / perUnit, centre + dot.aside() / row
                      })
              .toList();
      panel.points(points, Panel.dot(pack.diameter() * 0.86), ChartStyle.MORNING);
      double mean = positions.get(i).mean();
      means.add(new double[] {mean, centre - reach});
      means.add(new double[] {mean, centre + reach});
      means.add(new double[] {mean, Double.NaN});
    }
    panel.line(means, ChartStyle.BOLD, ChartStyle.ACCENT).draw(canvas, data);
  }

  private void writeRows(Canvas canvas, Rectangle2D data, double width) {
    for (int i = 0; i < positions.size(); i++) {
      PositionNights position = positions.get(i);
      double baseline = data.getY() + (i + 0.5) * data.getHeight() / positions.size() + 2.7;
      canvas.text(words.say("position", position.position()), Canvas.Type.LABEL, 0, baseline);
      String numbers =
          words.say(
              "mornings.mean",
              "mornings",
              words.say("mornings", "mornings", position.recorded()),
              "mean",
              words.numbers().plain(position.mean()));
      canvas.text(numbers, Canvas.Type.LABEL.toTheRight(), width, baseline);
    }
  }
}
