package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import spinelog.diary.Outcome;
import spinelog.findings.Period;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/**
 * One person's scores in the room of a table's cell: dots, the line that joins neighbours, and the
 * change.
 *
 * @param outcome what was scored
 * @param period the dates that the figure covers
 * @param scores by date: mornings, or the means of weeks by their first date
 * @param change the first morning after the change that counts
 */
public record SmallCourse(
    Outcome outcome,
    Period period,
    SortedMap<LocalDate, Double> scores,
    Optional<LocalDate> change) {
  private static final double MARGIN = 3;
  private static final double DOT = 2;
  private static final int WEEK = 7;

  /** Copies the scores. */
  public SmallCourse {
    scores = new TreeMap<>(scores);
  }

  /** The drawing; its words are those of the row that it stands in. */
  public Figure figure(String alternative, Phrasebook book) {
    FigureWords words = new FigureWords(book);
    return new Figure(
        "", "", alternative, (surface, width, height) -> paint(surface, width, height, words));
  }

  private void paint(Graphics2D surface, double width, double height, FigureWords words) {
    try (Canvas canvas = new Canvas(surface)) {
      ValueScale scale = ValueScale.of(outcome, scores.values());
      Panel panel =
          new Panel(
              Panel.hidden(new DayAxis(period.first(), period.last(), words)),
              Panel.hidden(scale.sparse().axis(words.numbers())));
      change.ifPresent(
          date -> panel.upright(date.toEpochDay() - 0.5, ChartStyle.FIRM, ChartStyle.INK));
      panel
          .gridlines()
          .line(line(), ChartStyle.THIN, ChartStyle.MORNING)
          .points(points(), Panel.dot(DOT), ChartStyle.ACCENT)
          .draw(
              canvas,
              new Rectangle2D.Double(MARGIN, 1, width - 2 * MARGIN, Math.max(1, height - 2)));
    }
  }

  private List<double[]> points() {
    return scores.entrySet().stream().map(SmallCourse::point).toList();
  }

  private static double[] point(Map.Entry<LocalDate, Double> score) {
    return new double[] {score.getKey().toEpochDay(), score.getValue()};
  }

  /** Broken where a morning, or a week, is missing. */
  private List<double[]> line() {
    long step = scores.size() > 1 && isByWeek() ? WEEK : 1;
    List<double[]> line = new ArrayList<>();
    LocalDate before = null;
    for (Map.Entry<LocalDate, Double> score : scores.entrySet()) {
      if (before != null && ChronoUnit.DAYS.between(before, score.getKey()) > step) {
        line.add(new double[] {before.toEpochDay() + 0.5, Double.NaN});
      }
      line.add(point(score));
      before = score.getKey();
    }
    return line;
  }

  private boolean isByWeek() {
    List<LocalDate> dates = List.copyOf(scores.keySet());
    for (int i = 1; i < dates.size(); i++) {
      if (ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)) < WEEK) {
        return false;
      }
    }
    return true;
  }
}
