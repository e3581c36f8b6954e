package spinelog.analysis;

import java.util.OptionalDouble;

/**
 * The smallest level change that a log of a given length is likely to show, from simulated diaries
 * with a residual standard deviation of 1.5 points and a lag-1 memory of 0.5.
 */
final class SmallestChange {
  private static final double[] MORNINGS_A_SIDE = {14, 28, 42};
  private static final double[] POINTS = {3.0, 2.0, 1.6};

  private SmallestChange() {}

  /** In points, straight lines between the simulated lengths; empty under 14 mornings a side. */
  static OptionalDouble visible(double side) {
    if (side < MORNINGS_A_SIDE[0]) {
      return OptionalDouble.empty();
    }
    for (int i = 1; i < POINTS.length; i++) {
      if (side <= MORNINGS_A_SIDE[i]) {
        double part =
            (side - MORNINGS_A_SIDE[i - 1]) / (MORNINGS_A_SIDE[i] - MORNINGS_A_SIDE[i - 1]);
        return OptionalDouble.of(POINTS[i - 1] + part * (POINTS[i] - POINTS[i - 1]));
      }
    }
    return OptionalDouble.of(POINTS[POINTS.length - 1]);
  }
}
