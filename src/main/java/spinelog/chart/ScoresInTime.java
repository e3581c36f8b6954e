package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;

/** Every score that was kept, one small plot below the other on one axis of days. */
public final class ScoresInTime {
  private static final double PLOT = 44;
  private static final double TITLE = Canvas.LINE + 4;
  private static final double BETWEEN = 5;
  private static final double SHORT_LOG = 400;

  private final Findings findings;
  private final Diary diary;
  private final Words words;
  private final List<Outcome> outcomes;

  private ScoresInTime(Findings findings, Diary diary, Phrasebook book) {
    this.findings = findings;
    this.diary = diary;
    this.words = new Words(book);
    Outcome headline = findings.plan().outcome();
    this.outcomes =
        Stream.concat(
                Stream.of(headline),
                Stream.of(Outcome.values()).filter(outcome -> outcome != headline))
            .filter(outcome -> !scores(outcome).isEmpty())
            .toList();
  }

  /** The plots of a log, empty where no score beside the headline was kept. */
  public static Optional<ScoresInTime> of(Findings findings, Diary diary, Phrasebook book) {
    ScoresInTime scores = new ScoresInTime(findings, diary, book);
    boolean further =
        scores.outcomes.stream().anyMatch(outcome -> outcome != findings.plan().outcome());
    return further ? Optional.of(scores) : Optional.empty();
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
            outcomes.stream()
                .map(this::sentence)
                .collect(Collectors.joining(words.say("list.items")))),
        this::paint);
  }

  /** The height that they take, in points. */
  public double height() {
    return outcomes.size() * (TITLE + PLOT + BETWEEN) - BETWEEN + Panel.BELOW;
  }

  private String sentence(Outcome outcome) {
    return words.say(
        "scores.item",
        "title",
        words.title(outcome),
        "mean",
        words.numbers().plain(mean(outcome)),
        "days",
        scores(outcome).size());
  }

  private double mean(Outcome outcome) {
    return scores(outcome).values().stream().mapToDouble(score -> score).average().orElseThrow();
  }

  /** The scores of the period by epoch day. */
  private SortedMap<Long, Double> scores(Outcome outcome) {
    Period period = findings.period();
    SortedMap<Long, Double> scores = new TreeMap<>();
    for (Day day : diary.days()) {
      OptionalDouble score = day.scores().of(outcome);
      if (period.contains(day.date()) && score.isPresent()) {
        scores.put(day.date().toEpochDay(), score.getAsDouble());
      }
    }
    return scores;
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      double inner = width - Panel.LEFT - Panel.RIGHT;
      double top = 0;
      for (Outcome outcome : outcomes) {
        Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top + TITLE, inner, PLOT);
        canvas.text(words.axis(outcome), Canvas.Type.STRONG, 0, top + Canvas.ASCENT);
        String mean = words.mean(mean(outcome));
        canvas.text(mean, Canvas.Type.QUIET.toTheRight(), data.getMaxX(), top + Canvas.ASCENT);
        boolean isLast = outcome == outcomes.get(outcomes.size() - 1);
        panel(outcome, isLast).draw(canvas, data);
        if (isLast) {
          axis().writeYears(canvas, data, height - 2);
        }
        top += TITLE + PLOT + BETWEEN;
      }
    }
  }

  private DayAxis axis() {
    return new DayAxis(findings.period().first(), findings.period().last(), words);
  }

  private Panel panel(Outcome outcome, boolean isLast) {
    SortedMap<Long, Double> scores = scores(outcome);
    Scale scale = Scale.of(outcome, scores.values());
    Panel panel =
        new Panel(isLast ? axis() : Panel.hidden(axis()), scale.sparse().axis(words.numbers()));
    for (Switch change : findings.switches()) {
      panel.upright(change.date().toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.MUTED);
    }
    List<double[]> points = new ArrayList<>();
    List<double[]> line = new ArrayList<>();
    long before = Long.MIN_VALUE;
    for (var score : scores.entrySet()) {
      double[] point = {score.getKey(), score.getValue()};
      if (before != Long.MIN_VALUE && score.getKey() > before + 1) {
        line.add(new double[] {before + 0.5, Double.NaN});
      }
      points.add(point);
      line.add(point);
      before = score.getKey();
    }
    boolean isLong = findings.period().days() > SHORT_LOG;
    return panel
        .gridlines()
        .line(line, ChartStyle.THIN, ChartStyle.MORNING)
        .points(points, Panel.dot(isLong ? 1.6 : 2.8), ChartStyle.ACCENT);
  }
}
