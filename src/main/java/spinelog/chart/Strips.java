package spinelog.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import spinelog.findings.Morning;
import spinelog.findings.Morning.Session;
import spinelog.words.FigureWords;

/** Thin rows under a timeline, one for each thing that a day either had or had not. */
record Strips(List<Row> rows) {
  private static final double HEIGHT = 9;
  private static final double DAY = 0.36;
  private static final double WIDEST = 4;
  private static final double WARNING = 6.5;
  private static final Texture DONE = Texture.plain(ChartStyle.INK);
  private static final Texture KNOWN = Texture.plain(ChartStyle.MUTED);
  private static final Texture MISSING =
      new Texture(ChartStyle.UNIMPORTANT, ChartStyle.INK, Texture.Hatch.RISING);

  /** Days in a row, both counted, as numbers of the day axis. */
  private record Run(double first, double last) {}

  /** What is drawn in a part of a row's height, from 0 to 1. */
  private record Marks(List<Run> runs, Texture texture, double low, double high) {
    List<double[]> bars(int row, double reach) {
      return runs.stream()
          .map(run -> new double[] {run.first - reach, run.last + reach, row + low, row + high})
          .toList();
    }
  }

  /** A row, its name, and the days in it that a reader should notice first. */
  private record Row(String name, List<Marks> marks, List<LocalDate> warnings) {
    Row(String name, List<Marks> marks) {
      this(name, marks, List.of());
    }
  }

  /**
   * Missing scores always, so that none is plain to see; massage where any day is known, and
   * warning signs where there were any.
   */
  static Strips of(List<Morning> mornings, List<LocalDate> warnings, FigureWords words) {
    List<Run> known = runs(mornings, morning -> morning.session() != Session.UNKNOWN);
    List<Run> done = days(mornings, morning -> morning.session() == Session.DONE);
    List<Run> missing = runs(mornings, morning -> morning.score().isEmpty());
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            words.say("timeline.row.missing"), List.of(new Marks(missing, MISSING, 0.12, 0.88))));
    if (!known.isEmpty()) {
      rows.add(
          new Row(
              words.say("timeline.row.massage"),
              List.of(new Marks(known, KNOWN, 0.44, 0.5), new Marks(done, DONE, 0.12, 0.82))));
    }
    if (!warnings.isEmpty()) {
      rows.add(new Row(words.say("timeline.row.warning"), List.of(), warnings));
    }
    return new Strips(rows);
  }

  private static List<Run> days(List<Morning> mornings, Predicate<Morning> which) {
    return mornings.stream()
        .filter(which)
        .map(morning -> morning.date().toEpochDay())
        .map(day -> new Run(day, day))
        .toList();
  }

  private static List<Run> runs(List<Morning> mornings, Predicate<Morning> which) {
    List<Run> runs = new ArrayList<>();
    for (Run day : days(mornings, which)) {
      int end = runs.size() - 1;
      if (end >= 0 && runs.get(end).last + 1 == day.first) {
        runs.set(end, new Run(runs.get(end).first, day.last));
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
        panel.bars(marks.bars(i, marks.texture().equals(DONE) ? mark : 0.5), marks.texture());
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
