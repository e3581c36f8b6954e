package spinelog.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.regression.SimpleRegression;
import org.hipparchus.util.FastMath;

/**
 * A calm line through a series with gaps, for the eye only: the straight line through all of it,
 * and what the values lie off that line, averaged with Gaussian weights. So it neither flattens a
 * trend nor bends up or down at its ends after the last two or three values.
 */
public final class Smoother {
  /** The weights' reach, in standard deviations. */
  private static final double REACH = 3;

  /** The line runs across two missing days, and no more. */
  private static final int STEP = 3;

  /** A line through fewer mornings would only join dots. */
  private static final int FEWEST = 5;

  private Smoother() {}

  /**
   * How far the weights reach in a log of so many days: a month's line shows weeks, a year's
   * months.
   *
   * @return a standard deviation in days, 5 to 21
   */
  public static double bandwidth(int days) {
    return FastMath.max(5, FastMath.min(21, days / 15.0));
  }

  /**
   * The line on every calendar day from the first to the last, both included.
   *
   * <p>NaN in gaps of three days or more, before the first and after the last morning, and where
   * fewer than 5 mornings lie between two such gaps. Never leaves the range of the values.
   *
   * @param day day numbers of the recorded mornings, increasing
   * @param y the values on those mornings, finite
   * @param bandwidth standard deviation of the weights, in days, above 0
   */
  public static double[] smooth(
      int[] day, double[] y, int firstDay, int lastDay, double bandwidth) {
    if (day.length != y.length || lastDay < firstDay) {
      throw new IllegalArgumentException(
          day.length + " days, " + y.length + " values, " + firstDay + " to " + lastDay);
    }
    double[] line = new double[lastDay - firstDay + 1];
    Arrays.fill(line, Double.NaN);
    double lowest = StatUtils.min(y);
    double highest = StatUtils.max(y);
    double slope = slope(day, y);
    double[] off = IntStream.range(0, y.length).mapToDouble(i -> y[i] - slope * day[i]).toArray();
    for (int start = 0, end; start < day.length; start = end) {
      end = start + 1;
      while (end < day.length && day[end] - day[end - 1] <= STEP) {
        end++;
      }
      if (end - start >= FEWEST) {
        for (int at = day[start]; at <= day[end - 1]; at++) {
          double value = slope * at + average(at, day, off, bandwidth);
          line[at - firstDay] = FastMath.min(highest, FastMath.max(lowest, value));
        }
      }
    }
    return line;
  }

  private static double slope(int[] day, double[] y) {
    SimpleRegression line = new SimpleRegression();
    for (int i = 0; i < day.length; i++) {
      line.addData(day[i], y[i]);
    }
    return line.getSlope();
  }

  private static double average(int at, int[] day, double[] off, double bandwidth) {
    int reach = (int) FastMath.ceil(REACH * bandwidth);
    double total = 0;
    double sum = 0;
    int end = firstFrom(day, at + reach + 1);
    for (int i = firstFrom(day, at - reach); i < end; i++) {
      double away = (day[i] - at) / bandwidth;
      double weight = FastMath.exp(-away * away / 2);
      total += weight;
      sum += weight * off[i];
    }
    return sum / total;
  }

  private static int firstFrom(int[] day, int bound) {
    int found = Arrays.binarySearch(day, bound);
    return found < 0 ? -found - 1 : found;
  }
}
