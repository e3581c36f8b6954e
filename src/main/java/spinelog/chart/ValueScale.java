package spinelog.chart;

import java.util.Collection;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import spinelog.diary.Outcome;
import spinelog.language.Numbers;

/**
 * The vertical scale of an outcome: from 0, never flipped.
 *
 * @param top the highest labelled value
 * @param step the distance between two labelled values
 */
record ValueScale(double top, double step) {
  private static final double SCORE_STEP = 2;
  private static final double[] MINUTES = {5, 10, 15, 30, 60, 120, 240};
  private static final int MOST_STEPS = 6;
  private static final double CLASSES = 20;
  private static final double MARGIN = 0.045;

  /** 0 to 10 for a score whatever the values, as far as the values reach for minutes. */
  static ValueScale of(Outcome outcome, Collection<Double> values) {
    if (outcome.isScore()) {
      return new ValueScale(outcome.highest(), SCORE_STEP);
    }
    double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double step =
        DoubleStream.of(MINUTES)
            .filter(candidate -> highest <= MOST_STEPS * candidate)
            .findFirst()
            .orElse(MINUTES[MINUTES.length - 1]);
    return new ValueScale(Math.max(1, Math.ceil(highest / step)) * step, step);
  }

  /** The same with its middle and its end labelled, both whole, for a plot of little height. */
  ValueScale sparse() {
    double half = top / 2 == Math.rint(top / 2) ? top / 2 : (top + step) / 2;
    return new ValueScale(2 * half, half);
  }

  /** The axis, with a little room beyond both ends so that no dot is cut. */
  NumberAxis axis(Numbers numbers) {
    return Panel.numbers(lower(), upper(), step, numbers);
  }

  double lower() {
    return -MARGIN * top;
  }

  double upper() {
    return (1 + MARGIN) * top;
  }

  /** The width of a class of values that count as equal when dots are laid side by side. */
  static double classWidth(Outcome outcome, Collection<Double> values) {
    boolean whole = values.stream().allMatch(value -> value == Math.rint(value));
    return outcome.isScore() && whole ? 1 : of(outcome, values).top / CLASSES;
  }
}
