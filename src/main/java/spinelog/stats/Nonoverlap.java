package spinelog.stats;

/**
 * Nonoverlap of two phases, lower values being better; descriptive, without an interval.
 *
 * <p>Source: Parker and Vannest (2009). Both statistics ignore the order of the mornings and any
 * trend.
 */
public final class Nonoverlap {
  private Nonoverlap() {}

  /**
   * Nonoverlap of all pairs: the share of all before-and-after pairs that were lower after, ties
   * counting half; 0 to 1, null value 0.5.
   *
   * @throws IllegalArgumentException if a phase is empty or holds NaN
   */
  public static double nap(double[] before, double[] after) {
    if (before.length == 0 || after.length == 0) {
      throw new IllegalArgumentException("a phase without values");
    }
    long halves = 0;
    for (double b : before) {
      for (double a : after) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
          throw new IllegalArgumentException("a phase with a missing value");
        }
        halves += a < b ? 2 : a == b ? 1 : 0;
      }
    }
    return halves / (2.0 * before.length * after.length);
  }

  /**
   * Tau: the share of pairs that were lower after minus the share that were higher; -1 to 1, null
   * value 0.
   *
   * @throws IllegalArgumentException if a phase is empty or holds NaN
   */
  public static double tau(double[] before, double[] after) {
    return 2 * nap(before, after) - 1;
  }
}
