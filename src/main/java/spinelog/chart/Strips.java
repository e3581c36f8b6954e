package spinelog.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import spinelog.findings.Course;
import spinelog.findings.Morning;
import spinelog.findings.Morning.Session;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Week;
import spinelog.words.FigureWords;

/** Thin rows under a timeline, one for each thing that a day either had or had not. */
record Strips(List<Row> rows) {
  private static final double HEIGHT = 9;
  private static final double DAY = 0.36;
  private static final double WIDEST = 4;
  private static final double WARNING = 6.5;
  private static final double LOW = 0.12;
  private static final double HIGH = 0.88;
  private static final Texture DONE = Texture.plain(ChartStyle.INK);
  private static final Texture KNOWN = Texture.plain(ChartStyle.MUTED);
  private static final Texture MISSING =
      new Texture(ChartStyle.UNIMPORTANT, ChartStyle.INK, Texture.Hatch.RISING);

  /** From this many days on a mark a day would be a bar code: weeks stand for days. */
  private static final int LONG = 60;

  /** Days in a row, both counted, as numbers of the day axis, and a part of the row's height. */
  private record Bar(double first, double last, double low, double high) {
    double[] in(int row, double reach) {
      return new double[] {first - reach, last + reach, row + low, row + high};
    }
  }

  private record Marks(List<Bar> bars, Texture texture) {
    List<double[]> in(int row, double reach) {
      return bars.stream().map(bar -> bar.in(row, reach)).toList();
    }
  }

  /** A row, its name, and the days in it that a reader should notice first. */
  private record Row(String name, List<Marks> marks, List<LocalDate> warnings) {
    Row(String name, List<Marks> marks) {
      this(name, marks, List.of());
    }
  }

  /**
   * Missing scores always, so that none is plain to see; massage where any day is known, warning
   * signs and notes to ask about where there were any.
   */
  static Strips of(Course course, Safety safety, FigureWords words) {
    boolean isLong = isLong(course);
    List<Morning> mornings = course.mornings();
    List<Bar> known = runs(mornings, morning -> morning.session() != Session.UNKNOWN, 0.44, 0.5);
    List<Bar> done =
        isLong
            ? weeks(course, Week::sessions)
            : days(mornings, morning -> morning.session() == Session.DONE, LOW, 0.82);
    List<Bar> missing =
        isLong
            ? weeks(course, week -> week.days() - week.recorded())
            : runs(mornings, morning -> morning.score().isEmpty(), LOW, HIGH);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(words.say("timeline.row.missing"), List.of(new Marks(missing, MISSING))));
    if (!known.isEmpty()) {
      List<Marks> marks =
          isLong
              ? List.of(new Marks(done, DONE))
              : List.of(new Marks(known, KNOWN), new Marks(done, DONE));
      rows.add(new Row(words.say("timeline.row.massage"), marks));
    }
    if (!safety.inNotes().isEmpty()) {
      rows.add(new Row(words.say("timeline.row.question"), List.of(), dates(safety.inNotes())));
    }
    if (!safety.flags().isEmpty()) {
      rows.add(new Row(words.say("timeline.row.warning"), List.of(), dates(safety.flags())));
    }
    return new Strips(rows);
  }

  /** The days of warning signs, or of notes that may tell of one, each once. */
  static List<LocalDate> dates(List<SafetyFlag> flags) {
    return flags.stream().map(SafetyFlag::date).distinct().toList();
  }

  /** Whether weeks stand for days. */
  static boolean isLong(Course course) {
    return course.mornings().size() >= LONG;
  }

  /** A bar a week, as high as the part of its days that are counted. */
  private static List<Bar> weeks(Course course, ToIntFunction<Week> counted) {
    return course.weeks().stream()
        .filter(week -> counted.applyAsInt(week) > 0)
        .map(
            week -> {
              double first = week.first().toEpochDay();
              double part = (double) counted.applyAsInt(week) / week.days();
              return new Bar(first, first + week.days() - 1, LOW, LOW + (HIGH - LOW) * part);
            })
        .toList();
  }

  private static List<Bar> days(
      List<Morning> mornings, Predicate<Morning> which, double low, double high) {
    return mornings.stream()
        .filter(which)
        .map(morning -> morning.date().toEpochDay())
        .map(day -> new Bar(day, day, low, high))
        .toList();
  }

  private static List<Bar> runs(
      List<Morning> mornings, Predicate<Morning> which, double low, double high) {
    List<Bar> runs = new ArrayList<>();
    for (Bar day : days(mornings, which, low, high)) {
      int end = runs.size() - 1;
      if (end >= 0 && runs.get(end).last + 1 == day.first) {
        runs.set(end, new Bar(runs.get(end).first, day.last, low, high));
      } else {
        runs.add(day);
      }
    }
    return runs;
  }

  /** The height of all rows, in points. */
  double height() {
    return rows.size() * HEIGHT;
  }

  /** Draws the rows and the calendar below them. */
  void draw(Canvas canvas, Rectangle2D data, DayAxis days) {
    Panel panel = new Panel(days, Panel.hidden(Math.max(1, rows.size())));
    double perDay = data.getWidth() / days.getRange().getLength();
    double mark = Math.min(DAY, WIDEST / 2 / perDay);
    for (int i = 0; i < rows.size(); i++) {
      for (Marks marks : rows.get(i).marks()) {
        boolean isDay = marks.bars().stream().allMatch(bar -> bar.first == bar.last);
        panel.bars(
            marks.in(i, marks.texture().equals(DONE) && isDay ? mark : 0.5), marks.texture());
      }
      double middle = i + 0.5;
      panel.points(
          rows.get(i).warnings().stream()
              .map(date -> new double[] {date.toEpochDay(), middle})
              .toList(),
          Panel.triangle(WARNING),
          ChartStyle.ALERT);
      double baseline = data.getMaxY() - i * HEIGHT - 2;
      canvas.text(rows.get(i).name(), Canvas.Type.QUIET.toTheRight(), data.getX() - 4, baseline);
    }
    panel.draw(canvas, data);
  }
}
