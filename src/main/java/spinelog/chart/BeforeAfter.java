package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import spinelog.analysis.AnalysisPlan;
import spinelog.analysis.Answer;
import spinelog.analysis.Findings;
import spinelog.analysis.LevelChange;
import spinelog.analysis.Morning;
import spinelog.analysis.Phase;
import spinelog.diary.Outcome;

/** All mornings before and after one setup change, and the change with its interval. */
public final class BeforeAfter {
  private static final double DOTS = 0.62;
  private static final double HEADINGS = 24;
  private static final double MOST_COLUMN = 112;
  private static final double FOREST_ROW = 28;
  private static final double BETWEEN = 24;

  private final Findings findings;
  private final LevelChange change;
  private final List<Phase> phases;
  private final List<List<Double>> scores;

  private BeforeAfter(Findings findings, LevelChange change) {
    this.findings = findings;
    this.change = change;
    this.phases = List.of(change.before(), change.after());
    this.scores = phases.stream().map(phase -> scores(findings, phase)).toList();
  }

  /** The figure of one change, empty where neither side has a score. */
  public static Optional<Figure> of(Findings findings, LevelChange change) {
    return change.before().recorded() + change.after().recorded() == 0
        ? Optional.empty()
        : Optional.of(new BeforeAfter(findings, change).figure());
  }

  private static List<Double> scores(Findings findings, Phase phase) {
    return findings.mornings().stream()
        .filter(morning -> phase.contains(morning.date()))
        .map(Morning::score)
        .flatMap(score -> score.stream().boxed())
        .toList();
  }

  private Figure figure() {
    ChangeName name = ChangeName.of(change.items());
    return new Figure(
        Words.say("beforeafter.title", Words.of(outcome()), name.forTitle()),
        caption(),
        alternative(name.full()),
        this::paint);
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private List<Forest.Row> estimates() {
    return Stream.of(
            row("beforeafter.headline", change.headline()),
            row("beforeafter.companion", change.companion()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Forest.Row> row(String name, Answer answer) {
    return answer instanceof Answer.Estimated estimated
        ? Optional.of(new Forest.Row(Words.say(name), "", estimated.value()))
        : Optional.empty();
  }

  private boolean isEstimated() {
    return change.headline() instanceof Answer.Estimated;
  }

  private String caption() {
    if (!isEstimated()) {
      return Words.say("beforeafter.caption.withheld");
    }
    return Words.say(
        outcome().isScore() ? "beforeafter.caption" : "beforeafter.caption.minutes",
        Numbers.percent(findings.plan().confidence()),
        Numbers.plain(findings.plan().mcid()));
  }

  private String alternative(String name) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Words.say(
            "beforeafter.alternative",
            Words.of(outcome()),
            name,
            Words.date(change.date()),
            Words.mean(change.before().mean()),
            Words.mornings(change.before()),
            Words.dates(change.before()),
            Words.mean(change.after().mean()),
            Words.mornings(change.after()),
            Words.dates(change.after())));
    if (change.headline() instanceof Answer.Withheld withheld) {
      sentences.add(Words.withheld(withheld));
    } else {
      estimates().stream().map(this::sentence).forEach(sentences::add);
    }
    return String.join(" ", sentences);
  }

  private String sentence(Forest.Row row) {
    return Words.say(
        "beforeafter.estimate",
        row.name(),
        Numbers.signed(row.estimate().estimate()),
        Words.unit(outcome()),
        Numbers.percent(row.estimate().confidence()),
        Numbers.interval(row.estimate()));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend = new Legend(Words.axis(outcome()), List.of());
      double top = legend.height(width);
      double room = (width - Panel.LEFT - BETWEEN) / 2;
      double columns = Math.min(2 * MOST_COLUMN, room);
      Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top, columns, height - top - HEADINGS);
      legend.draw(canvas, data.getMaxX());
      drawColumns(canvas, data);
      double left = data.getMaxX() + BETWEEN;
      drawAnswer(canvas, new Rectangle2D.Double(left, top, width - left, data.getHeight()));
    }
  }

  private void drawAnswer(Canvas canvas, Rectangle2D area) {
    if (change.headline() instanceof Answer.Withheld withheld) {
      double middle = area.getCenterY();
      String words = Canvas.Type.QUIET.shortened(Words.withheld(withheld), area.getWidth());
      canvas.text(words, Canvas.Type.QUIET, area.getX(), middle);
      return;
    }
    double height = Forest.ABOVE + estimates().size() * FOREST_ROW + Forest.BELOW;
    double top = area.getY() + Math.max(0, (area.getHeight() - height) / 2);
    forest()
        .draw(
            canvas,
            new Rectangle2D.Double(
                area.getX(), top, area.getWidth(), Math.min(height, area.getMaxY() - top)));
  }

  private Forest forest() {
    AnalysisPlan plan = findings.plan();
    return new Forest(
        Words.say("beforeafter.heading", Words.unit(outcome()), Numbers.percent(plan.confidence())),
        estimates(),
        outcome().isScore() ? OptionalDouble.of(plan.mcid()) : OptionalDouble.empty(),
        Forest.Placement.ABOVE);
  }

  private void drawColumns(Canvas canvas, Rectangle2D data) {
    List<Double> all = scores.stream().flatMap(List::stream).toList();
    Scale scale = Scale.of(outcome(), all);
    NumberAxis across = Panel.hidden(Panel.numbers(0, data.getWidth(), data.getWidth()));
    NumberAxis axis = scale.axis();
    double perUnit = data.getHeight() / (scale.upper() - scale.lower());
    double column = data.getWidth() / 2;
    double step = Scale.classWidth(outcome(), all);
    DotPack pack = DotPack.fitting(scores, step, column * DOTS, step * perUnit * 0.92);
    Panel panel = new Panel(across, axis).gridlines();
    for (int i = 0; i < 2; i++) {
      double centre = (i + 0.5) * column - column * (1 - DOTS) / 2 + 4;
      List<double[]> points =
          pack.dots(scores.get(i)).stream()
              .map(dot -> new double[] {centre + dot.aside(), dot.value() + dot.along() / perUnit})
              .toList();
      panel.points(points, Panel.dot(pack.diameter() * 0.86), ChartStyle.MORNING);
    }
    panel.draw(canvas, data);
    for (int i = 0; i < 2; i++) {
      double left = data.getX() + i * column;
      drawMean(canvas, phases.get(i), left, column, axis, data);
      head(canvas, i, left, column, data.getMaxY());
    }
  }

  private static void drawMean(
      Canvas canvas, Phase phase, double left, double column, NumberAxis axis, Rectangle2D data) {
    if (phase.recorded() == 0) {
      return;
    }
    double y = axis.valueToJava2D(phase.mean(), data, RectangleEdge.LEFT);
    double right = left + 4 + column * DOTS;
    canvas.line(new Line2D.Double(left + 4, y, right, y), ChartStyle.BOLD, ChartStyle.ACCENT);
    canvas.text(Words.mean(phase.mean()), Canvas.Type.STRONG, right + 3, y + 2.7);
  }

  private void head(Canvas canvas, int i, double left, double column, double foot) {
    Phase phase = phases.get(i);
    String side = Words.say(i == 0 ? "beforeafter.before" : "beforeafter.after");
    String mornings = Words.mornings(phase);
    double x = left + 4;
    double y = foot + 10;
    canvas.text(side, Canvas.Type.STRONG, x, y);
    double after = x + Canvas.Type.STRONG.width(side) + 4;
    canvas.text(
        Canvas.Type.QUIET.shortened(mornings, left + column - after), Canvas.Type.QUIET, after, y);
    canvas.text(
        Canvas.Type.QUIET.shortened(Words.dates(phase), column - 6),
        Canvas.Type.QUIET,
        x,
        y + Canvas.LINE);
  }
}
