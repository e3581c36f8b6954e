package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jfree.chart.axis.NumberAxis;
import spinelog.diary.Outcome;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.findings.Rules;
import spinelog.findings.Switch;
import spinelog.findings.Week;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** Weekly mean scores above weekly massage days and minutes: one calendar. */
public final class MassageByWeek {
  private static final double MOST_SESSIONS = 7.2;
  private static final double FLAT = 0.025;

  /** Of more weeks than these, bars and dots are drawn thin. */
  static final int LONG = 60;

  private static final double HEAD = Canvas.LINE + 2;
  private static final double BETWEEN = 5;
  private static final Texture SESSIONS = Texture.plain(ChartStyle.HEAPED);
  private static final Texture CUT = Texture.plain(ChartStyle.PALE);

  private final Findings findings;
  private final FigureWords words;

  private MassageByWeek(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
  }

  /** The figure, empty where no day with massage is known. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    return findings.massage().sessions().done() == 0
        ? Optional.empty()
        : Optional.of(new MassageByWeek(findings, book).figure());
  }

  private Figure figure() {
    return new Figure(
        words.say("massage.figure.title", "name", words.say("outcome.name", outcome())),
        caption(),
        alternative(),
        this::paint);
  }

  /** Only of what is drawn. */
  private String caption() {
    String caption = words.say("massage.figure.caption");
    return findings.course().weeks().stream()
            .anyMatch(week -> week.isCut() || (week.recorded() > 0 && !week.isScored()))
        ? caption + " " + words.say("massage.figure.caption.cut", "fewest", Rules.KNOWN_OF_WEEK)
        : caption;
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private String alternative() {
    DoubleSummaryStatistics means =
        findings.course().weeks().stream()
            .filter(week -> week.recorded() > 0)
            .mapToDouble(Week::mean)
            .summaryStatistics();
    String perWeek = words.numbers().plain(findings.massage().sessions().perWeek());
    int done = findings.massage().sessions().done();
    int known = findings.massage().sessions().known();
    if (means.getCount() == 0) {
      return words.say("massage.figure.unscored", "done", done, "known", known, "weekly", perWeek);
    }
    Week busiest =
        findings.course().weeks().stream()
            .max(Comparator.comparingInt(Week::sessions))
            .orElseThrow();
    return words.say(
        "massage.figure.alternative",
        "done",
        done,
        "known",
        known,
        "weekly",
        perWeek,
        "title",
        words.title(outcome()),
        "lowest",
        words.numbers().plain(means.getMin()),
        "highest",
        words.numbers().plain(means.getMax()),
        "week",
        words.dates().full(busiest.first()),
        "sessions",
        busiest.sessions());
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      List<Plot> plots = plots(width);
      double room = height - Panel.BELOW - plots.size() * HEAD - (plots.size() - 1) * BETWEEN;
      double shares = plots.stream().mapToDouble(Plot::share).sum();
      double top = 0;
      for (Plot plot : plots) {
        String heading = Canvas.Type.STRONG.shortened(plot.heading(), width);
        canvas.text(heading, Canvas.Type.STRONG, 0, top + Canvas.ASCENT);
        double inner = width - Panel.LEFT - Panel.RIGHT;
        double tall = room * plot.share() / shares;
        Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top + HEAD, inner, tall);
        withChanges(plot.panel()).draw(canvas, data);
        top = data.getMaxY() + BETWEEN;
      }
    }
  }

  /** One plot of the figure, and its part of the height. */
  private record Plot(String heading, double share, Panel panel) {}

  /** Minutes have a plot where any are written down. */
  private List<Plot> plots(double width) {
    boolean isTimed = isTimed(findings);
    List<Plot> plots = new ArrayList<>();
    plots.add(new Plot(axis(width), 1.4, means()));
    plots.add(
        new Plot(
            words.say("massage.figure.sessions"),
            1,
            bars(isTimed, Panel.numbers(0, MOST_SESSIONS, 3, words.numbers()), Week::sessions)));
    if (isTimed) {
      List<Double> minutes =
          findings.course().weeks().stream().map(week -> (double) week.minutes()).toList();
      ValueScale scale = ValueScale.of(Outcome.STIFFNESS_MINUTES, minutes).sparse();
      NumberAxis axis = Panel.numbers(0, scale.top() * 1.03, scale.step(), words.numbers());
      plots.add(new Plot(words.say("massage.figure.minutes"), 1, bars(false, axis, Week::minutes)));
    }
    return plots;
  }

  /** The figure's title says by week too. */
  private String axis(double width) {
    String weekly = words.weeklyAxis(outcome());
    return Canvas.Type.STRONG.width(weekly) <= width ? weekly : words.briefAxis(outcome());
  }

  private static boolean isTimed(Findings findings) {
    return findings.course().weeks().stream().anyMatch(week -> week.minutes() > 0);
  }

  /** The height that suits what is drawn, in points. */
  public static double height(Findings findings) {
    return isTimed(findings) ? 150 : 116;
  }

  private DayAxis axis() {
    Period period = findings.period();
    return new DayAxis(period.first(), period.last(), words);
  }

  private Panel withChanges(Panel panel) {
    for (Switch change : findings.setup().switches()) {
      panel.upright(change.date().toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.MUTED);
    }
    return panel;
  }

  private static double middle(Week week) {
    return week.first().toEpochDay() + (week.days() - 1) / 2.0;
  }

  private Panel means() {
    List<double[]> line = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    List<double[]> few = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Week week : findings.course().weeks()) {
      line.add(new double[] {middle(week), week.isScored() ? week.mean() : Double.NaN});
      if (week.recorded() > 0) {
        values.add(week.mean());
        (week.isScored() ? points : few).add(new double[] {middle(week), week.mean()});
      }
    }
    double size = isLong() ? 2.6 : 4.6;
    return new Panel(
            Panel.hidden(axis()), ValueScale.of(outcome(), values).sparse().axis(words.numbers()))
        .gridlines()
        .line(line, ChartStyle.FIRM, ChartStyle.ACCENT)
        .points(few, Panel.dot(size), ChartStyle.PALE)
        .points(points, Panel.dot(size), ChartStyle.ACCENT);
  }

  private boolean isLong() {
    return findings.course().weeks().size() > LONG;
  }

  /** A bar a week; a flat one where nothing was done, none where that is not known. */
  private Panel bars(boolean isHidden, NumberAxis range, ToIntFunction<Week> number) {
    List<double[]> bars = new ArrayList<>();
    List<double[]> cut = new ArrayList<>();
    List<double[]> none = new ArrayList<>();
    for (Week week : findings.course().weeks()) {
      double reach = week.days() * (isLong() ? 0.5 : 0.36);
      int high = number.applyAsInt(week);
      double[] bar = {middle(week) - reach, middle(week) + reach, 0, high};
      if (high > 0) {
        (week.isCut() ? cut : bars).add(bar);
      } else if (week.knownDays() > 0) {
        bar[3] = FLAT * range.getUpperBound();
        none.add(bar);
      }
    }
    return new Panel(isHidden ? Panel.hidden(axis()) : axis(), range)
        .gridlines()
        .bars(bars, SESSIONS)
        .bars(cut, CUT)
        .bars(none, Texture.plain(ChartStyle.INK));
  }
}
