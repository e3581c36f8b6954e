package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.Findings;
import spinelog.analysis.Period;
import spinelog.analysis.Switch;
import spinelog.analysis.Week;
import spinelog.diary.Outcome;
import spinelog.language.Phrasebook;

/** Weekly mean scores above weekly massage days: two panels, one calendar. */
public final class MassageByWeek {
  private static final double UPPER = 0.58;
  private static final double MOST_SESSIONS = 7;
  private static final double HEADROOM = 0.2;
  private static final int LONG = 60;
  private static final double BETWEEN = Canvas.LINE + 8;
  private static final Texture SESSIONS =
      new Texture(ChartStyle.RULE, ChartStyle.INK, Texture.Hatch.RISING);

  private final Findings findings;
  private final Words words;

  private MassageByWeek(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new Words(book);
  }

  /** The figure, empty where no day with massage is known. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    return findings.massage().sessionDays() == 0
        ? Optional.empty()
        : Optional.of(new MassageByWeek(findings, book).figure());
  }

  private Figure figure() {
    return new Figure(
        words.say("massage.figure.title", "name", words.say("outcome.name", outcome())),
        words.say("massage.figure.caption"),
        alternative(),
        this::paint);
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private String alternative() {
    DoubleSummaryStatistics means =
        findings.weeks().stream()
            .filter(week -> week.recorded() > 0)
            .mapToDouble(Week::mean)
            .summaryStatistics();
    String perWeek = words.numbers().plain(findings.massage().sessionsPerWeek());
    int done = findings.massage().sessionDays();
    int known = findings.massage().daysKept();
    if (means.getCount() == 0) {
      return words.say("massage.figure.unscored", "done", done, "known", known, "weekly", perWeek);
    }
    Week busiest =
        findings.weeks().stream().max(Comparator.comparingInt(Week::sessions)).orElseThrow();
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
      Legend legend = new Legend(words.weeklyAxis(outcome()), List.of());
      double top = legend.height(width);
      double inner = width - Panel.LEFT - Panel.RIGHT;
      double room = height - top - BETWEEN - Panel.BELOW;
      Rectangle2D upper = new Rectangle2D.Double(Panel.LEFT, top, inner, room * UPPER);
      double middle = upper.getMaxY() + BETWEEN;
      Rectangle2D lower =
          new Rectangle2D.Double(Panel.LEFT, middle, inner, height - Panel.BELOW - middle);
      legend.draw(canvas, width);
      String sessions = Canvas.Type.STRONG.shortened(words.say("massage.figure.sessions"), width);
      canvas.text(sessions, Canvas.Type.STRONG, 0, middle - 5);
      withChanges(means()).draw(canvas, upper);
      withChanges(sessions()).draw(canvas, lower);
      axis().writeYears(canvas, lower, height - 2);
    }
  }

  private DayAxis axis() {
    Period period = findings.period();
    return new DayAxis(period.first(), period.last(), words);
  }

  private Panel withChanges(Panel panel) {
    for (Switch change : findings.switches()) {
      panel.upright(change.date().toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.MUTED);
    }
    return panel;
  }

  private static double middle(Week week) {
    return week.first().toEpochDay() + (week.days() - 1) / 2.0;
  }

  private Panel means() {
    List<double[]> line = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Week week : findings.weeks()) {
      line.add(new double[] {middle(week), week.mean()});
      if (week.recorded() > 0) {
        values.add(week.mean());
      }
    }
    List<double[]> points = line.stream().filter(point -> !Double.isNaN(point[1])).toList();
    double size = isLong() ? 2.6 : 4.6;
    return new Panel(Panel.hidden(axis()), Scale.of(outcome(), values).axis(words.numbers()))
        .gridlines()
        .line(line, ChartStyle.FIRM, ChartStyle.ACCENT)
        .points(points, Panel.dot(size), ChartStyle.ACCENT);
  }

  private boolean isLong() {
    return findings.weeks().size() > LONG;
  }

  private Panel sessions() {
    List<double[]> bars = new ArrayList<>();
    List<double[]> none = new ArrayList<>();
    for (Week week : findings.weeks()) {
      double reach = week.days() * (isLong() ? 0.5 : 0.36);
      double[] bar = {middle(week) - reach, middle(week) + reach, 0, week.sessions()};
      if (week.sessions() > 0) {
        bars.add(bar);
      } else if (week.daysKept() > 0) {
        bar[3] = 0.18;
        none.add(bar);
      }
    }
    return new Panel(axis(), Panel.numbers(0, MOST_SESSIONS + HEADROOM, 2, words.numbers()))
        .gridlines()
        .bars(bars, SESSIONS)
        .bars(none, Texture.plain(ChartStyle.INK));
  }
}
