package spinelog.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import spinelog.words.FigureWords;

/** A year at most of a calendar: weeks side by side, each from Monday down to Sunday. */
final class CalendarBand {
  private static final int WEEK = 7;
  private static final double DAY_NAMES = 28;
  private static final double ROW = 9.3;
  private static final double WIDEST = 26;
  private static final double GAP = 4;

  /** The height of the months' names and of seven days, in points. */
  static final double HEIGHT = Canvas.LINE + WEEK * ROW;

  private final Canvas canvas;
  private final FigureWords words;
  private final LocalDate monday;
  private final int weeks;
  private final double width;
  private final double top;
  private double free;

  /**
   * A band.
   *
   * @param monday its first day
   * @param weeks how many weeks it has room for
   * @param corner its width, and its upper edge
   */
  CalendarBand(Canvas canvas, FigureWords words, LocalDate monday, int weeks, Point2D corner) {
    this.canvas = canvas;
    this.words = words;
    this.monday = monday;
    this.weeks = weeks;
    this.width = corner.getX();
    this.top = corner.getY() + Canvas.LINE;
  }

  Canvas canvas() {
    return canvas;
  }

  boolean contains(LocalDate date) {
    return !date.isBefore(monday) && date.isBefore(monday.plusWeeks(weeks));
  }

  /** Where a day lies. */
  Rectangle2D square(LocalDate date) {
    double cell = Math.min(WIDEST, (width - DAY_NAMES) / weeks);
    double x = DAY_NAMES + ChronoUnit.WEEKS.between(monday, date) * cell;
    double y = top + (date.getDayOfWeek().getValue() - 1) * ROW;
    return new Rectangle2D.Double(x, y, cell, ROW);
  }

  void writeDays() {
    for (DayOfWeek day : DayOfWeek.values()) {
      canvas.text(words.dates().weekday(day), Canvas.Type.QUIET, 0, top + day.getValue() * ROW - 2);
    }
  }

  /** Names a month over its first day, or over the first day of all, where there is room. */
  void writeMonth(LocalDate date, boolean isFirst) {
    boolean starts = isFirst || date.equals(monday);
    double x = square(date).getX();
    if ((!starts && date.getDayOfMonth() > 1) || x < free) {
      return;
    }
    String month = words.dates().month(date);
    boolean isDated = starts || date.getDayOfYear() == 1;
    String label = isDated ? month + " " + words.dates().year(date) : month;
    double end = x + Canvas.Type.QUIET.width(label);
    if (end <= width) {
      canvas.text(label, Canvas.Type.QUIET, x, top - 3);
      free = end + GAP;
    }
  }
}
