package spinelog.stats;

/** The median slope of a series with gaps, a point without an interval (Sen 1968). */
public final class TheilSen {
  private final int[] day;
  private final double[] y;
  private final double[] height;
  private int[] order;
  private int[] spare;
  private long notAbove;
  private double highestNotAbove;
  private double lowestAbove;

  private TheilSen(int[] day, double[] y) {
    this.day = day;
    this.y = y;
    height = new double[y.length];
    order = new int[y.length];
    spare = new int[y.length];
  }

  /**
   * Median of the slopes between all pairs of mornings, in units of y per day; null value 0.
   *
   * <p>Slopes are counted rather than made, by sorting the mornings (Cole, Salowe, Steiger and
   * Szemeredi 1989): a lifetime of mornings has a thousand million pairs.
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
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    // A slope over many mornings is a mean of those from each to the next.
    for (int row = 1; row < y.length; row++) {
      low = Math.min(low, slope(row - 1, row));
      high = Math.max(high, slope(row - 1, row));
    }
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

  private double slope(int earlier, int later) {
    return (y[later] - y[earlier]) / (day[later] - day[earlier]);
  }

  /**
   * Counts the slopes that are not above a value. Measured from a line that rises so steeply, a
   * later morning lies below an earlier one where the slope between them is not above it; and the
   * slopes next to the value are between mornings that lie next to each other.
   */
  private void split(double at) {
    for (int row = 0; row < y.length; row++) {
      height[row] = y[row] - at * (day[row] - (double) day[0]);
      order[row] = row;
    }
    notAbove = 0;
    for (int width = 1; width < y.length; width *= 2) {
      for (int from = 0; from < y.length; from += 2 * width) {
        merge(from, Math.min(from + width, y.length), Math.min(from + 2 * width, y.length));
      }
      int[] merged = spare;
      spare = order;
      order = merged;
    }
    highestNotAbove = Double.NEGATIVE_INFINITY;
    lowestAbove = Double.POSITIVE_INFINITY;
    for (int place = 1; place < y.length; place++) {
      int lower = order[place - 1];
      int upper = order[place];
      if (lower > upper) {
        highestNotAbove = Math.max(highestNotAbove, Math.min(at, slope(upper, lower)));
      } else {
        lowestAbove = Math.min(lowestAbove, Math.max(Math.nextUp(at), slope(lower, upper)));
      }
    }
  }

  /** Merges two runs by height, and counts the later mornings that lie below earlier ones. */
  private void merge(int from, int middle, int end) {
    int earlier = from;
    int later = middle;
    for (int to = from; to < end; to++) {
      boolean takesLater =
          later < end && (earlier == middle || height[order[later]] <= height[order[earlier]]);
      if (takesLater) {
        notAbove += middle - earlier;
        spare[to] = order[later++];
      } else {
        spare[to] = order[earlier++];
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
