package spinelog.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.util.FastMath;

/**
 * A calm line through a series with gaps, for the eye only: local straight lines with Gaussian
 * weights.
 */
public final class Smoother {
  /** Standard deviation of the weights, in days. */
  private static final double BANDWIDTH = 4;

  /** Mornings further away than this many days have no say. */
  private static final int REACH = 12;

  /** The line runs across two missing days, and no more. */
  private static final int STEP = 3;

  /** A line through fewer mornings would only join dots. */
  private static final int FEWEST = 5;

  /** Below this many effective mornings a slope is not to be trusted. */
  private static final double ENOUGH = 3;

  private Smoother() {}

  /**
   * The line on every calendar day from the first to the last, both included.
   *
   * <p>NaN in gaps of three days or more, before the first and after the last morning, and where
   * fewer than 5 mornings lie between two such gaps. Never leaves the range of the values it
   * averages; a local mean where fewer than 3 mornings weigh in.
   *
   * @param day day numbers of the recorded mornings, increasing
   * @param y the values on those mornings, finite
   */
  public static double[] smooth(int[] day, double[] y, int firstDay, int lastDay) {
    if (day.length != y.length || lastDay < firstDay) {
      throw new IllegalArgumentException(
          day.length + " days, " + y.length + " values, " + firstDay + " to " + lastDay);
    }
    double[] line = new double[lastDay - firstDay + 1];
    Arrays.fill(line, Double.NaN);
    for (int start = 0, end; start < day.length; start = end) {
      end = start + 1;
      while (end < day.length && day[end] - day[end - 1] <= STEP) {
        end++;
      }
      if (end - start >= FEWEST) {
        for (int at = day[start]; at <= day[end - 1]; at++) {
          line[at - firstDay] = at(at, day, y);
        }
      }
    }
    return line;
  }

  private static double at(int at, int[] day, double[] y) {
    int from = firstFrom(day, at - REACH);
    int to = firstFrom(day, at + REACH + 1);
    double[] away = IntStream.range(from, to).mapToDouble(row -> day[row] - at).toArray();
    return local(away, Arrays.copyOfRange(y, from, to));
  }

  private static int firstFrom(int[] day, int bound) {
    int found = Arrays.binarySearch(day, bound);
    return found < 0 ? -found - 1 : found;
  }

  private static double local(double[] away, double[] y) {
    double[] weight = Arrays.stream(away).map(Smoother::weight).toArray();
    double total = StatUtils.sum(weight);
    double centre = dot(weight, away) / total;
    double mean = dot(weight, y) / total;
    if (total * total < ENOUGH * StatUtils.sumSq(weight)) {
      return mean;
    }
    double spread = 0;
    double together = 0;
    for (int row = 0; row < y.length; row++) {
      spread += weight[row] * (away[row] - centre) * (away[row] - centre);
      together += weight[row] * (away[row] - centre) * (y[row] - mean);
    }
    double value = mean - centre * together / spread;
    return FastMath.min(StatUtils.max(y), FastMath.max(StatUtils.min(y), value));
  }

  private static double weight(double away) {
    return FastMath.exp(-away * away / (2 * BANDWIDTH * BANDWIDTH));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += a[row] * b[row];
    }
    return sum;
  }
}
