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
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Phase;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.words.ChangeNames;
import spinelog.words.FigureWords;
import spinelog.words.ShortageWords;

/** All mornings before and after one setup change, and the change with its interval. */
public final class BeforeAfter {
  private static final double DOTS = 0.62;
  private static final double HEADINGS = 44;
  private static final double MOST_COLUMN = 112;
  private static final double FOREST_ROW = 28;
  private static final double BETWEEN = 24;

  private final Findings findings;
  private final FigureWords words;
  private final Change change;
  private final List<Phase> phases;

  private BeforeAfter(Findings findings, Change change, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.change = change;
    this.phases = List.of(change.before(), change.after());
  }

  /** The figure of one change, empty where neither side has a score. */
  public static Optional<Figure> of(Findings findings, Change change, Phrasebook book) {
    return change.before().recorded() + change.after().recorded() == 0
        ? Optional.empty()
        : Optional.of(new BeforeAfter(findings, change, book).figure());
  }

  private Figure figure() {
    ChangeName name = ChangeName.of(change.items(), words);
    return new Figure(
        words.say("beforeafter.title", "title", words.title(outcome()), "change", name.forTitle()),
        caption(),
        alternative(name.full()),
        this::paint);
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private List<Forest.Row> estimates() {
    return Stream.of(
            row("beforeafter.with-drift", change.withDrift()),
            row("beforeafter.without-drift", change.estimates().withoutDrift()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Forest.Row> row(String name, Answer answer) {
    return answer.estimate().map(value -> new Forest.Row(words.say(name), "", value));
  }

  private String caption() {
    if (!change.withDrift().isGiven()) {
      return words.say("beforeafter.caption.withheld");
    }
    return words.say(
        outcome().isScore() ? "beforeafter.caption" : "beforeafter.caption.minutes",
        "confidence",
        words.numbers().percent(findings.plan().confidence()),
        "mcid",
        Numbers.shown(findings.plan().mcid()));
  }

  private String alternative(String name) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            "beforeafter.alternative",
            "title",
            words.title(outcome()),
            "change",
            name,
            "date",
            words.dates().full(change.date()),
            "before",
            side("beforeafter.side.before", change.before()),
            "after",
            side("beforeafter.side.after", change.after())));
    if (change.withDrift().isGiven()) {
      estimates().stream().map(this::sentence).forEach(sentences::add);
    } else {
      sentences.add(why());
    }
    return String.join(" ", sentences);
  }

  private String why() {
    return new ShortageWords(words.book()).briefly(change);
  }

  private String side(String key, Phase phase) {
    return words.say(
        key,
        "mean",
        words.mean(phase.mean()),
        "mornings",
        words.mornings(phase),
        "dates",
        words.dates(phase),
        "recorded",
        phase.recorded(),
        "spread",
        spread(phase).orElse(""));
  }

  private String sentence(Forest.Row row) {
    return words.say(
        "beforeafter.estimate",
        "name",
        row.name(),
        "estimate",
        words.numbers().signed(row.estimate().estimate()),
        "unit",
        words.unit(outcome()),
        "confidence",
        words.numbers().percent(row.estimate().confidence()),
        "interval",
        words.interval(row.estimate()));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend = new Legend(words.axis(outcome()), List.of());
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
    if (!change.withDrift().isGiven()) {
      double middle = area.getCenterY();
      String why = Canvas.Type.QUIET.shortened(why(), area.getWidth());
      canvas.text(why, Canvas.Type.QUIET, area.getX(), middle);
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
        words.say(
            "beforeafter.heading",
            "unit",
            words.unit(outcome()),
            "confidence",
            words.numbers().percent(plan.confidence())),
        estimates(),
        outcome().isScore() ? OptionalDouble.of(plan.mcid()) : OptionalDouble.empty(),
        Forest.Placement.ABOVE,
        words);
  }

  private void drawColumns(Canvas canvas, Rectangle2D data) {
    List<List<Double>> scores = phases.stream().map(Phase::scores).toList();
    List<Double> all = scores.stream().flatMap(List::stream).toList();
    ValueScale scale = ValueScale.of(outcome(), all);
    NumberAxis across = Panel.hidden(data.getWidth());
    NumberAxis axis = scale.axis(words.numbers());
    double perUnit = data.getHeight() / (scale.upper() - scale.lower());
    double column = data.getWidth() / 2;
    double step = ValueScale.classWidth(outcome(), all);
    DotPack pack = DotPack.fitting(scores, step, column * DOTS, step * perUnit * 0.92);
    Panel panel = new Panel(across, axis).gridlines();
    for (int i = 0; i < 2; i++) {
      double centre = (i + 0.5) * column - column * (1 - DOTS) / 2 + 4;
      List<double[]> points =
          pack.dots(scores.get(i)).stream()
              .map(dot -> new double[] {centre + dot.aside(), dot.value() + dot.along() / perUnit})
              .toList();
      panel.points(points, Panel.dot(pack.diameter() * 0.86), ChartStyle.HEAPED);
    }
    panel.draw(canvas, data);
    for (int i = 0; i < 2; i++) {
      double left = data.getX() + i * column;
      drawMean(canvas, phases.get(i), left, column, axis, data);
      head(canvas, i, left, column, data.getMaxY());
    }
  }

  private void drawMean(
      Canvas canvas, Phase phase, double left, double column, NumberAxis axis, Rectangle2D data) {
    if (phase.recorded() == 0) {
      return;
    }
    double y = axis.valueToJava2D(phase.mean(), data, RectangleEdge.LEFT);
    double right = left + 4 + column * DOTS;
    canvas.line(new Line2D.Double(left + 4, y, right, y), ChartStyle.BOLD, ChartStyle.ACCENT);
    canvas.text(words.mean(phase.mean()), Canvas.Type.STRONG, right + 3, y + 2.7);
  }

  private void head(Canvas canvas, int i, double left, double column, double foot) {
    double x = left + 4;
    double y = foot + Canvas.LINE;
    String side = Canvas.Type.STRONG.shortened(names().get(i), column - 6);
    canvas.text(side, Canvas.Type.STRONG, x, y);
    for (String line : lines(phases.get(i))) {
      y += Canvas.LINE;
      canvas.text(Canvas.Type.QUIET.shortened(line, column - 6), Canvas.Type.QUIET, x, y);
    }
  }

  private List<String> names() {
    ChangeNames names = new ChangeNames(words.book());
    return List.of(names.before(change), names.after(change));
  }

  /** How many mornings, when, and how they are spread. */
  private List<String> lines(Phase phase) {
    List<String> lines = new ArrayList<>(List.of(words.mornings(phase), words.dates(phase)));
    spread(phase).ifPresent(lines::add);
    return lines;
  }

  private Optional<String> spread(Phase phase) {
    return phase.recorded() == 0
        ? Optional.empty()
        : Optional.of(
            words.say(
                "beforeafter.spread",
                "median",
                words.numbers().plain(phase.median()),
                "lowest",
                words.numbers().shortest(phase.min()),
                "highest",
                words.numbers().shortest(phase.max())));
  }
}
