package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import spinelog.findings.Findings;
import spinelog.findings.OutcomeScores;
import spinelog.findings.Rules;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** Every score that was kept, a small plot each, two beside each other on like axes of days. */
public final class ScoresInTime {
  private static final int COLUMNS = 2;
  private static final double PLOT = 44;
  private static final double TITLE = Canvas.LINE + 4;
  private static final double BETWEEN = 5;
  private static final double GUTTER = 20;
  private static final double LEFT = 20;
  private static final double RIGHT = 8;
  private static final int WEEK = 7;
  private static final double MIDDLE_OF_WEEK = 3;

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
        isLong()
            ? words.say("scores.caption.weekly", "fewest", Rules.KNOWN_OF_WEEK)
            : words.say("scores.caption"),
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

  /** A line from day to day would be a scribble. */
  private boolean isLong() {
    return Strips.isLong(findings.course());
  }

  private int rows() {
    return (all().size() + COLUMNS - 1) / COLUMNS;
  }

  /** The height that they take, in points. */
  public double height() {
    return rows() * (TITLE + PLOT + BETWEEN) - BETWEEN + Panel.BELOW;
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
      double each = (width - GUTTER) / COLUMNS;
      for (int i = 0; i < all().size(); i++) {
        int row = i / COLUMNS;
        double left = i % COLUMNS * (each + GUTTER);
        double top = row * (TITLE + PLOT + BETWEEN);
        boolean isLowest = i + COLUMNS >= all().size();
        draw(canvas, all().get(i), new Rectangle2D.Double(left, top, each, TITLE + PLOT), isLowest);
      }
    }
  }

  private void draw(Canvas canvas, OutcomeScores scores, Rectangle2D area, boolean isLowest) {
    double inner = area.getWidth() - LEFT - RIGHT;
    Rectangle2D data = new Rectangle2D.Double(area.getX() + LEFT, area.getY() + TITLE, inner, PLOT);
    String mean = words.mean(scores.mean());
    double room = data.getMaxX() - area.getX() - Canvas.Type.QUIET.width(mean) - BETWEEN;
    double baseline = area.getY() + Canvas.ASCENT;
    String title = Canvas.Type.STRONG.shortened(words.briefAxis(scores.outcome()), room);
    canvas.text(title, Canvas.Type.STRONG, area.getX(), baseline);
    canvas.text(mean, Canvas.Type.QUIET.toTheRight(), data.getMaxX(), baseline);
    panel(scores, isLowest).draw(canvas, data);
  }

  private DayAxis axis() {
    return new DayAxis(findings.period().first(), findings.period().last(), words);
  }

  private Panel panel(OutcomeScores scores, boolean isLowest) {
    ValueScale scale = ValueScale.of(scores.outcome(), scores.byDate().values());
    Panel panel =
        new Panel(isLowest ? axis() : Panel.hidden(axis()), scale.sparse().axis(words.numbers()));
    for (Switch change : findings.setup().switches()) {
      panel.upright(change.date().toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.MUTED);
    }
    List<double[]> points = line(scores.byDate(), 1, 0);
    panel.gridlines();
    return isLong()
        ? panel
            .points(points, Panel.dot(points.size() > SHORT_LOG ? 1.3 : 1.8), ChartStyle.HEAPED)
            .line(line(scores.byWeek(), WEEK, MIDDLE_OF_WEEK), ChartStyle.BOLD, ChartStyle.ACCENT)
        : panel
            .line(points, ChartStyle.THIN, ChartStyle.SMOOTH)
            .points(points, Panel.dot(3), ChartStyle.ACCENT);
  }

  /** Points so many days after their dates, with a break where more than a step lies between. */
  private static List<double[]> line(SortedMap<LocalDate, Double> values, int step, double after) {
    List<double[]> line = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (Map.Entry<LocalDate, Double> value : values.entrySet()) {
      long day = value.getKey().toEpochDay();
      if (before != Long.MAX_VALUE && day > before + step) {
        line.add(new double[] {before + after + 0.5, Double.NaN});
      }
      line.add(new double[] {day + after, value.getValue()});
      before = day;
    }
    return line;
  }
}
