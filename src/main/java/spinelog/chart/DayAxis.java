package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import spinelog.language.Dates;
import spinelog.words.FigureWords;

/**
 * A calendar axis on which a day is a number (its epoch day), so that no time zone can move it; a
 * day reaches half a unit to either side.
 */
final class DayAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double GAP = 9;

  private final transient LocalDate first;
  private final transient LocalDate last;
  private final transient FigureWords words;

  DayAxis(LocalDate first, LocalDate last, FigureWords words) {
    this.first = first;
    this.last = last;
    this.words = words;
    setRange(first.toEpochDay() - 0.5, last.toEpochDay() + 0.5);
    Panel.theme(this);
  }

  /** A labelled day of the axis. */
  record Mark(LocalDate date, String label) {}

  /** A distance between two labelled days. */
  private record Step(int count, ChronoUnit unit) {
    LocalDate start(LocalDate first) {
      UnaryOperator<LocalDate> next = date -> date.plusMonths(1).withDayOfMonth(1);
      return switch (unit) {
        case MONTHS -> {
          LocalDate date = first.getDayOfMonth() == 1 ? first : next.apply(first);
          while ((date.getMonthValue() - 1) % count != 0) {
            date = next.apply(date);
          }
          yield date;
        }
        case YEARS -> first.getDayOfYear() == 1 ? first : first.plusYears(1).withDayOfYear(1);
        default -> first;
      };
    }

    String label(LocalDate date, boolean isOfNewYear, Dates dates) {
      return switch (unit) {
        case MONTHS -> isOfNewYear ? dates.monthAndYear(date) : dates.month(date);
        case YEARS -> dates.year(date);
        default -> isOfNewYear ? dates.brief(date) : dates.dayAndMonth(date);
      };
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(7, ChronoUnit.DAYS),
          new Step(14, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(2, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(20, ChronoUnit.YEARS));

  /**
   * The labelled days for an axis of a width in points: the closest that still have air, the first
   * of each year with its year.
   */
  List<Mark> marks(double width) {
    return STEPS.stream()
        .map(step -> marks(step, width))
        .filter(marks -> !marks.isEmpty())
        .findFirst()
        .orElse(List.of(new Mark(first, words.dates().dayAndMonth(first))));
  }

  /** The days of one distance; none where two of them have no air between them. */
  private List<Mark> marks(Step step, double width) {
    double scale = width / getRange().getLength();
    List<Mark> marks = new ArrayList<>();
    LocalDate start = step.start(first);
    for (int i = 0; ; i += step.count()) {
      LocalDate date = start.plus(i, step.unit());
      if (date.isAfter(last)) {
        return marks;
      }
      Mark left = i == 0 ? null : marks.get(marks.size() - 1);
      boolean isOfNewYear = left == null || date.getYear() != left.date().getYear();
      Mark right = new Mark(date, step.label(date, isOfNewYear, words.dates()));
      if (left != null && !haveAir(left, right, scale)) {
        return List.of();
      }
      marks.add(right);
    }
  }

  private static boolean haveAir(Mark left, Mark right, double scale) {
    double between = left.date().until(right.date(), ChronoUnit.DAYS) * scale;
    return between >= (half(left) + half(right) + GAP);
  }

  private static double half(Mark mark) {
    return Canvas.Type.QUIET.width(mark.label()) / 2;
  }

  /** A date as short as this axis allows: with its year where there is more than one. */
  String written(LocalDate date) {
    return first.getYear() == last.getYear()
        ? words.dates().dayAndMonth(date)
        : words.dates().brief(date);
  }

  /** The words of the figure. */
  FigureWords words() {
    return words;
  }

  /** Where the night before a date lies on a plot: the border between two days. */
  double nightBefore(LocalDate date, Rectangle2D data) {
    return valueToJava2D(date.toEpochDay() - 0.5, data, RectangleEdge.BOTTOM);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D data, RectangleEdge edge) {
    return marks(data.getWidth()).stream()
        .map(
            mark ->
                new NumberTick(
                    mark.date().toEpochDay(),
                    mark.label(),
                    TextAnchor.TOP_CENTER,
                    TextAnchor.CENTER,
                    0))
        .toList();
  }
}
