package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.findings.Findings;
import spinelog.findings.OutcomeScores;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** Every score that was kept, one small plot below the other on one axis of days. */
public final class ScoresInTime {
  private static final double PLOT = 44;
  private static final double TITLE = Canvas.LINE + 4;
  private static final double BETWEEN = 5;

  /** Over more days than these, dots are drawn small. */
  static final int SHORT_LOG = 180;

  private final Findings findings;
  private final FigureWords words;

  private ScoresInTime(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
  }

  /** The plots of a log, empty where no score beside the headline was kept. */
  public static Optional<ScoresInTime> of(Findings findings, Phrasebook book) {
    boolean hasFurther =
        findings.course().scores().stream()
            .anyMatch(scores -> scores.outcome() != findings.plan().outcome());
    return hasFurther ? Optional.of(new ScoresInTime(findings, book)) : Optional.empty();
  }

  private List<OutcomeScores> all() {
    return findings.course().scores();
  }

  /** The plots as a figure. */
  public Figure figure() {
    return new Figure(
        words.say("scores.title"),
        words.say("scores.caption"),
        words.say(
            "scores.alternative",
            "span",
            words.dates().span(findings.period().first(), findings.period().last()),
            "scores",
            all().stream()
                .map(this::sentence)
                .collect(Collectors.joining(words.say("list.items")))),
        this::paint);
  }

  /** The height that they take, in points. */
  public double height() {
    return all().size() * (TITLE + PLOT + BETWEEN) - BETWEEN + Panel.BELOW;
  }

  private String sentence(OutcomeScores scores) {
    return words.say(
        "scores.item",
        "title",
        words.title(scores.outcome()),
        "mean",
        words.numbers().plain(scores.mean()),
        "days",
        scores.byDate().size());
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      double inner = width - Panel.LEFT - Panel.RIGHT;
      double top = 0;
      for (OutcomeScores scores : all()) {
        Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top + TITLE, inner, PLOT);
        canvas.text(words.axis(scores.outcome()), Canvas.Type.STRONG, 0, top + Canvas.ASCENT);
        String mean = words.mean(scores.mean());
        canvas.text(mean, Canvas.Type.QUIET.toTheRight(), data.getMaxX(), top + Canvas.ASCENT);
        boolean isLast = scores.equals(all().get(all().size() - 1));
        panel(scores, isLast).draw(canvas, data);
        top += TITLE + PLOT + BETWEEN;
      }
    }
  }

  private DayAxis axis() {
    return new DayAxis(findings.period().first(), findings.period().last(), words);
  }

  private Panel panel(OutcomeScores scores, boolean isLast) {
    ValueScale scale = ValueScale.of(scores.outcome(), scores.byDate().values());
    Panel panel =
        new Panel(isLast ? axis() : Panel.hidden(axis()), scale.sparse().axis(words.numbers()));
    for (Switch change : findings.setup().switches()) {
      panel.upright(change.date().toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.MUTED);
    }
    List<double[]> points = new ArrayList<>();
    List<double[]> line = new ArrayList<>();
    long before = Long.MIN_VALUE;
    for (var score : scores.byDate().entrySet()) {
      long day = score.getKey().toEpochDay();
      double[] point = {day, score.getValue()};
      if (before != Long.MIN_VALUE && day > before + 1) {
        line.add(new double[] {before + 0.5, Double.NaN});
      }
      points.add(point);
      line.add(point);
      before = day;
    }
    boolean isLong = findings.period().days() > SHORT_LOG;
    return panel
        .gridlines()
        .line(line, ChartStyle.THIN, ChartStyle.SMOOTH)
        .points(points, Panel.dot(isLong ? 1.8 : 3), ChartStyle.ACCENT);
  }
}
