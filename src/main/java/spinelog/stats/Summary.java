package spinelog.stats;

import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.util.FastMath;

/**
 * Describes some values, in their own units.
 *
 * @param count how many there are, at least 1
 * @param mean arithmetic mean
 * @param sd standard deviation with n - 1; NaN for a single value
 * @param min the lowest
 * @param lowerQuartile a quarter of the values lie below
 * @param median half of the values lie below
 * @param upperQuartile three quarters of the values lie below
 * @param max the highest
 */
public record Summary(
    int count,
    double mean,
    double sd,
    double min,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double max) {

  /**
   * Describes values; quartiles interpolate between order statistics (type 7 of Hyndman and Fan
   * 1996, what spreadsheets and R do).
   *
   * @throws IllegalArgumentException if there are none, or one is not finite
   */
  public static Summary of(double[] values) {
    checkValues(values);
    double sd = values.length == 1 ? Double.NaN : FastMath.sqrt(StatUtils.variance(values));
    return new Summary(
        values.length,
        StatUtils.mean(values),
        sd,
        StatUtils.min(values),
        quantile(values, 0.25),
        quantile(values, 0.5),
        quantile(values, 0.75),
        StatUtils.max(values));
  }

  /**
   * The value with a share of the values below it, type 7.
   *
   * @param share from 0, the lowest value, to 1, the highest
   * @throws IllegalArgumentException if there are no values, one is not finite, or the share is out
   *     of range
   */
  public static double quantile(double[] values, double share) {
    checkValues(values);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("no share: " + share);
    }
    return share == 0
        ? StatUtils.min(values)
        : new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * share);
  }

  private static void checkValues(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a number to describe: " + value);
      }
    }
  }
}
