package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.findings.Findings;
import spinelog.findings.Morning;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.Rules;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** The whole period, morning by morning, with every setup change on its day. */
public final class Timeline {
  private static final double AIR = 6;
  private static final double ABOVE_STRIPS = 2;

  /** A plot so low has no room for all labels, in points. */
  private static final double LOW = 80;

  private final Findings findings;
  private final FigureWords words;
  private final List<Switch> changes;
  private final DayAxis days;
  private final ValueScale scale;
  private final Strips strips;

  private Timeline(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.changes =
        findings.setup().switches().stream()
            .filter(change -> change.date().isAfter(first()) && !change.date().isAfter(last()))
            .toList();
    this.days = days();
    this.scale = ValueScale.of(outcome(), findings.log().whole().scores());
    this.strips = Strips.of(findings.course(), findings.safety(), words);
  }

  /** The figure, empty where no morning has a score. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    return findings.period().recorded() == 0
        ? Optional.empty()
        : Optional.of(new Timeline(findings, book).figure());
  }

  private Figure figure() {
    return new Figure(
        words.say("timeline.title", "title", words.title(outcome())),
        caption(),
        alternative(),
        this::paint);
  }

  /** Only of what is drawn. */
  private String caption() {
    List<String> said = new ArrayList<>();
    if (hasLine()) {
      said.add(
          words.say(
              changes.isEmpty() ? "timeline.caption.smooth" : "timeline.caption.smooth.phases",
              "fewest",
              Rules.SMOOTHED));
    }
    List<String> rows = rowNames();
    if (!rows.isEmpty()) {
      said.add(words.say("timeline.caption.rows", "rows", words.book().list(rows)));
    }
    return String.join(" ", said);
  }

  private List<String> rowNames() {
    List<String> rows = new ArrayList<>();
    if (!findings.safety().flags().isEmpty()) {
      rows.add(words.say("timeline.caption.row.WARNING"));
    }
    if (!findings.safety().inNotes().isEmpty()) {
      rows.add(words.say("timeline.caption.row.QUESTION"));
    }
    if (findings.massage().sessions().known() > 0) {
      rows.add(words.say("timeline.caption.row.MASSAGE", span()));
    }
    if (findings.period().missing() > 0) {
      rows.add(words.say("timeline.caption.row.MISSING", span()));
    }
    return rows;
  }

  /** What one mark in the rows below stands for. */
  private enum Span {
    DAY,
    WEEK
  }

  private Span span() {
    return Strips.isLong(findings.course()) ? Span.WEEK : Span.DAY;
  }

  private static boolean isStomach(Morning morning) {
    return morning.position() == Position.STOMACH;
  }

  private boolean hasLine() {
    return findings.course().mornings().stream().anyMatch(morning -> morning.smooth().isPresent());
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private Stream<String> marked(String key, List<SafetyFlag> flags) {
    List<LocalDate> dates = Strips.dates(flags);
    return dates.isEmpty()
        ? Stream.of()
        : Stream.of(
            words.say(key, "days", dates.size(), "first", words.dates().full(dates.get(0))));
  }

  private String alternative() {
    Stream<String> whole =
        Stream.of(
            words.say(
                "timeline.alternative",
                "title",
                words.title(outcome()),
                "first",
                words.dates().full(findings.period().first()),
                "last",
                words.dates().full(findings.period().last()),
                "recorded",
                findings.period().recorded(),
                "missing",
                findings.period().missing(),
                "mean",
                words.numbers().plain(findings.log().whole().mean())));
    Stream<String> perChange = changes.stream().map(this::sentence);
    Stream<String> massage =
        findings.massage().sessions().known() == 0
            ? Stream.of()
            : Stream.of(
                words.say(
                    "timeline.massage",
                    "done",
                    findings.massage().sessions().done(),
                    "known",
                    findings.massage().sessions().known()));
    Stream<String> warned = marked("timeline.warning", findings.safety().flags());
    Stream<String> asked = marked("timeline.question", findings.safety().inNotes());
    int nights = findings.nights().in(Position.STOMACH).map(PositionNights::nights).orElse(0);
    Stream<String> stomach =
        nights == 0 ? Stream.of() : Stream.of(words.say("timeline.stomach", "nights", nights));
    return Stream.of(whole, perChange, massage, stomach, warned, asked)
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private String sentence(Switch change) {
    return words.say(
        "timeline.change",
        "change",
        ChangeName.of(change.items(), words).full(),
        "date",
        words.dates().full(change.date()),
        "mean",
        words.mean(change.before().mean()),
        "before",
        change.before().recorded(),
        "later",
        words.mean(change.after().mean()),
        "after",
        change.after().recorded());
  }

  /** Flags where they fit, else numbers with a key. */
  private static ChangeLabels labels(List<Switch> changes, DayAxis axis, Rectangle2D span) {
    return ChangeFlags.fitting(changes, axis, span)
        .<ChangeLabels>map(flags -> flags)
        .orElseGet(() -> ChangeNumbers.of(changes, axis, span));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend = legend();
      double x = Panel.LEFT;
      double inner = width - Panel.LEFT - Panel.RIGHT;
      Rectangle2D span = new Rectangle2D.Double(x, 0, inner, 0);
      ChangeLabels labels = labels(changes, days, span);
      double labelsTop = legend.height(width);
      double top = labelsTop + labels.height() + Canvas.LINE;
      double stripsTop = height - Panel.BELOW - strips.height();
      double bottom = stripsTop - ABOVE_STRIPS;
      Rectangle2D data = new Rectangle2D.Double(x, top, inner, bottom - top);
      Rectangle2D strip = new Rectangle2D.Double(x, stripsTop, inner, strips.height());
      legend.draw(canvas, width);
      mornings(data.getHeight()).draw(canvas, data);
      strips.draw(canvas, strip, days());
      labels.draw(canvas, labelsTop, strip.getMaxY());
      writeMeans(canvas, data);
    }
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(
        Legend.Entry.mark(Panel.dot(dotSize()), ChartStyle.MORNING, words.say("key.morning")));
    if (findings.course().mornings().stream()
        .anyMatch(m -> isStomach(m) && m.score().isPresent())) {
      entries.add(
          Legend.Entry.mark(
              Panel.diamond(stomachSize()), ChartStyle.ALERT, words.say("key.stomach")));
    }
    if (hasLine()) {
      entries.add(Legend.Entry.line(ChartStyle.BOLD, ChartStyle.SMOOTH, words.say("key.smooth")));
    }
    String mean = changes.isEmpty() ? "key.average" : "key.mean";
    entries.add(Legend.Entry.line(ChartStyle.DASHED, ChartStyle.INK, words.say(mean)));
    return new Legend(words.axis(outcome()), entries);
  }

  private double dotSize() {
    return findings.period().days() > ScoresInTime.SHORT_LOG ? 2.2 : 3.8;
  }

  /** A little larger than a dot, so that it is told from one in grey too. */
  private double stomachSize() {
    return dotSize() * 1.5;
  }

  /** The phases from the first change on, or the whole period where nothing changed. */
  private List<Phase> phases() {
    if (changes.isEmpty()) {
      return List.of(findings.log().whole());
    }
    return Stream.concat(Stream.of(changes.get(0).before()), changes.stream().map(Switch::after))
        .toList();
  }

  private Panel mornings(double height) {
    ValueScale labelled = height < LOW ? scale.sparse() : scale;
    Panel panel = new Panel(Panel.hidden(days()), labelled.axis(words.numbers()));
    shade(panel);
    List<double[]> points = new ArrayList<>();
    List<double[]> stomach = new ArrayList<>();
    List<double[]> smooth = new ArrayList<>();
    for (Morning morning : findings.course().mornings()) {
      double x = morning.date().toEpochDay();
      List<double[]> marks = isStomach(morning) ? stomach : points;
      morning.score().ifPresent(score -> marks.add(new double[] {x, score}));
      if (isSwitched(morning.date())) {
        smooth.add(new double[] {x - 0.5, Double.NaN});
      }
      smooth.add(new double[] {x, morning.smooth().orElse(Double.NaN)});
    }
    return panel
        .gridlinesOverBands()
        .line(smooth, ChartStyle.BOLD, ChartStyle.SMOOTH)
        .line(means(), ChartStyle.DASHED, ChartStyle.INK)
        .points(points, Panel.dot(dotSize()), ChartStyle.MORNING)
        .points(stomach, Panel.diamond(stomachSize()), ChartStyle.ALERT);
  }

  private boolean isSwitched(LocalDate date) {
    return changes.stream().anyMatch(change -> change.date().equals(date));
  }

  private void shade(Panel panel) {
    List<LocalDate> borders = new ArrayList<>(changes.stream().map(Switch::date).toList());
    borders.add(last().plusDays(1));
    for (int i = 0; i + 1 < borders.size(); i++) {
      double from = borders.get(i).toEpochDay() - 0.5;
      double to = borders.get(i + 1).toEpochDay() - 0.5;
      panel.band(from, to, i % 2 == 0 ? ChartStyle.PHASE_EVEN : ChartStyle.PHASE_ODD);
    }
  }

  private List<double[]> means() {
    return phases().stream()
        .flatMap(
            phase ->
                Stream.of(
                    new double[] {phase.first().toEpochDay() - 0.5, phase.mean()},
                    new double[] {phase.last().toEpochDay() + 0.5, phase.mean()},
                    new double[] {phase.last().toEpochDay() + 0.5, Double.NaN}))
        .toList();
  }

  private void writeMeans(Canvas canvas, Rectangle2D data) {
    for (Phase phase : phases()) {
      double left = days.nightBefore(phase.first(), data);
      double right = days.nightBefore(phase.last().plusDays(1), data);
      meanForms(phase).stream()
          .filter(form -> Canvas.Type.QUIET.width(form) + AIR <= right - left)
          .findFirst()
          .ifPresent(
              form ->
                  canvas.text(
                      form, Canvas.Type.QUIET.centred(), (left + right) / 2, data.getY() - 2));
    }
  }

  private List<String> meanForms(Phase phase) {
    if (phase.recorded() == 0) {
      return List.of(words.say("mornings", "mornings", 0));
    }
    String mean = words.numbers().plain(phase.mean());
    return List.of(
        words.say("mornings.mean", "mornings", words.mornings(phase), "mean", mean),
        words.say(
            "mornings.mean.briefly",
            "recorded",
            phase.recorded(),
            "days",
            phase.days(),
            "mean",
            mean),
        words.mean(phase.mean()),
        mean);
  }

  private DayAxis days() {
    return new DayAxis(first(), last(), words);
  }

  private LocalDate first() {
    return findings.period().first();
  }

  private LocalDate last() {
    return findings.period().last();
  }
}
