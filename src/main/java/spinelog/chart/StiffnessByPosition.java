package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import spinelog.diary.Outcome;
import spinelog.findings.Findings;
import spinelog.findings.Scored;
import spinelog.findings.SupportNights;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** The scores of the mornings after nights in each position, and with and without a support. */
public final class StiffnessByPosition {
  private static final double MOST_NAMES = 150;
  private static final double ROW = 15;
  private static final double MOST_REACH = 12;
  private static final double NUMBERS = 104;

  private final Findings findings;
  private final FigureWords words;
  private final List<Group> groups;

  private StiffnessByPosition(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.groups =
        Stream.of(positions(), supports())
            .flatMap(List::stream)
            .filter(group -> group.scored().recorded() > 0)
            .toList();
  }

  /** The mornings after nights of one kind. */
  private record Group(String name, Scored scored) {}

  /** The figure, empty where no morning has both a score and a known position. */
  public static Optional<StiffnessByPosition> of(Findings findings, Phrasebook book) {
    StiffnessByPosition figure = new StiffnessByPosition(findings, book);
    return figure.groups.isEmpty() ? Optional.empty() : Optional.of(figure);
  }

  /** The height that it takes, in points. */
  public double height() {
    return 2 * Canvas.LINE + 6 + ROW * groups.size();
  }

  private List<Group> positions() {
    return findings.nights().positions().stream()
        .map(nights -> new Group(words.position(nights.position()), nights.scored()))
        .toList();
  }

  /** Supports are looked at on the nights that they are meant for. */
  private List<Group> supports() {
    SupportNights knee = findings.nights().kneePillow();
    SupportNights lumbar = findings.nights().lumbarSupport();
    return List.of(
        new Group(words.say("byposition.knee.with"), knee.with()),
        new Group(words.say("byposition.knee.without"), knee.without()),
        new Group(words.say("byposition.lumbar.with"), lumbar.with()),
        new Group(words.say("byposition.lumbar.without"), lumbar.without()));
  }

  /** The dots as a figure. */
  public Figure figure() {
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
    return groups.stream()
        .map(
            group ->
                words.say(
                    "byposition.item",
                    "position",
                    group.name(),
                    "mean",
                    words.numbers().plain(group.scored().mean()),
                    "mornings",
                    words.say("mornings", "mornings", group.scored().recorded())))
        .collect(Collectors.joining(words.say("list.items")));
  }

  private double names() {
    double widest =
        groups.stream().mapToDouble(group -> Canvas.Type.LABEL.width(group.name())).max().orElse(0);
    return Math.min(MOST_NAMES, widest) + 8;
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend =
          new Legend(
              words.axis(outcome()),
              List.of(
                  Legend.Entry.mark(Panel.dot(3.8), ChartStyle.HEAPED, words.say("key.morning")),
                  Legend.Entry.mark(
                      new Rectangle2D.Double(-0.75, -4, 1.5, 8),
                      ChartStyle.ACCENT,
                      words.say("key.average"))));
      double top = legend.height(width);
      Rectangle2D data =
          new Rectangle2D.Double(
              names(), top, width - names() - NUMBERS, height - top - Canvas.LINE - 4);
      legend.draw(canvas, width);
      drawDots(canvas, data);
      writeRows(canvas, data, width);
    }
  }

  private void drawDots(Canvas canvas, Rectangle2D data) {
    List<List<Double>> scores = groups.stream().map(group -> group.scored().scores()).toList();
    List<Double> all = scores.stream().flatMap(List::stream).toList();
    ValueScale scale = ValueScale.of(outcome(), all);
    NumberAxis rows = Panel.hidden(groups.size());
    double row = data.getHeight() / groups.size();
    double perUnit = data.getWidth() / (scale.upper() - scale.lower());
    double step = ValueScale.classWidth(outcome(), all);
    DotPack pack = DotPack.fitting(scores, step, row * 0.8, step * perUnit * 0.9);
    double reach = Math.min(0.4, MOST_REACH / row);
    List<double[]> means = new ArrayList<>();
    Panel panel = new Panel(scale.axis(words.numbers()), rows).uprightGridlines();
    for (int i = 0; i < groups.size(); i++) {
      double centre = groups.size() - i - 0.5;
      List<double[]> points =
          pack.dots(scores.get(i)).stream()
              .map(
                  dot ->
                      new double[] {
                        dot.value() + dot.along() / perUnit, centre + dot.aside() / row
                      })
              .toList();
      panel.points(points, Panel.dot(pack.diameter() * 0.86), ChartStyle.HEAPED);
      double mean = groups.get(i).scored().mean();
      means.add(new double[] {mean, centre - reach});
      means.add(new double[] {mean, centre + reach});
      means.add(new double[] {mean, Double.NaN});
    }
    panel.line(means, ChartStyle.BOLD, ChartStyle.ACCENT).draw(canvas, data);
  }

  private void writeRows(Canvas canvas, Rectangle2D data, double width) {
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      double baseline = data.getY() + (i + 0.5) * data.getHeight() / groups.size() + 2.7;
      String name = Canvas.Type.LABEL.shortened(group.name(), MOST_NAMES);
      canvas.text(name, Canvas.Type.LABEL, 0, baseline);
      String numbers =
          words.say(
              "mornings.mean",
              "mornings",
              words.say("mornings", "mornings", group.scored().recorded()),
              "mean",
              words.numbers().plain(group.scored().mean()));
      canvas.text(numbers, Canvas.Type.LABEL.toTheRight(), width, baseline);
    }
  }
}
