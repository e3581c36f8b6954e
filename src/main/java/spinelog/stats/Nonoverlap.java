package spinelog.stats;

import java.util.Arrays;

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
    double[] sorted = sorted(after);
    long halves = 0;
    int lower = 0;
    int notHigher = 0;
    for (double b : sorted(before)) {
      while (lower < sorted.length && sorted[lower] < b) {
        lower++;
      }
      while (notHigher < sorted.length && sorted[notHigher] <= b) {
        notHigher++;
      }
      halves += lower + notHigher;
    }
    return halves / (2.0 * before.length * after.length);
  }

  private static double[] sorted(double[] phase) {
    if (Arrays.stream(phase).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("a phase with a missing value");
    }
    return Arrays.stream(phase).sorted().toArray();
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
