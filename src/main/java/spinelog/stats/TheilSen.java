package spinelog.stats;

/** The median slope of a series with gaps, a point without an interval (Sen 1968). */
public final class TheilSen {
  private final int[] day;
  private final double[] y;
  private long notAbove;
  private double highestNotAbove;
  private double lowestAbove;

  private TheilSen(int[] day, double[] y) {
    this.day = day;
    this.y = y;
  }

  /**
   * Median of the slopes between all pairs of mornings, in units of y per day; null value 0.
   *
   * <p>Slopes are counted rather than kept, so that years of mornings need no more memory than
   * weeks.
   *
   * @param day day numbers, increasing
   * @throws IllegalArgumentException if there are fewer than two mornings, the days do not increase
   *     or a value is not finite
   */
  public static double slope(int[] day, double[] y) {
    check(day, y);
    TheilSen series = new TheilSen(day, y);
    long pairs = y.length * (y.length - 1L) / 2;
    double lower = series.ranked((pairs + 1) / 2);
    series.split(lower);
    double upper = series.notAbove > pairs / 2 ? lower : series.lowestAbove;
    return lower + (upper - lower) / 2;
  }

  /** The slope of this rank, from 1: halves the range of values, and snaps to slopes that exist. */
  private double ranked(long rank) {
    split(Double.POSITIVE_INFINITY);
    double high = highestNotAbove;
    split(Double.NEGATIVE_INFINITY);
    double low = lowestAbove;
    while (low < high) {
      split(Math.min(low + (high - low) / 2, Math.nextDown(high)));
      if (notAbove >= rank) {
        high = highestNotAbove;
      } else {
        low = lowestAbove;
      }
    }
    return high;
  }

  private void split(double at) {
    notAbove = 0;
    highestNotAbove = Double.NEGATIVE_INFINITY;
    lowestAbove = Double.POSITIVE_INFINITY;
    for (int later = 1; later < y.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        double slope = (y[later] - y[earlier]) / (day[later] - day[earlier]);
        if (slope <= at) {
          notAbove++;
          highestNotAbove = Math.max(highestNotAbove, slope);
        } else {
          lowestAbove = Math.min(lowestAbove, slope);
        }
      }
    }
  }

  private static void check(int[] day, double[] y) {
    if (day.length != y.length || y.length < 2) {
      throw new IllegalArgumentException(day.length + " days, " + y.length + " values");
    }
    for (int row = 0; row < y.length; row++) {
      if (!Double.isFinite(y[row]) || (row > 0 && day[row] <= day[row - 1])) {
        throw new IllegalArgumentException("no value, or an earlier day, in row " + row);
      }
    }
  }
}
