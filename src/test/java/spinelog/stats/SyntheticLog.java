package spinelog.stats;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** A made-up log: remembering scores, missing mornings, a step in the middle, a weekly habit. */
final class SyntheticLog {
  static final int PHASE = 1;
  static final int DRIFT = 2;
  static final double[] FLAT = {0, 0, 0, 0};
  static final double[] RIDGE = {0, 0, 0.25, 0};

  final int[] day;
  final double[] y;

  /** Intercept, phase, drift, habit. */
  final double[][] x;

  SyntheticLog(int days, long seed) {
    Random random = new Random(seed);
    day = IntStream.rangeClosed(1, days).filter(d -> random.nextDouble() < 0.85).toArray();
    double[] noise = new double[days + 1];
    for (int d = 1; d <= days; d++) {
      noise[d] = 0.5 * noise[d - 1] + random.nextGaussian();
    }
    y =
        Arrays.stream(day)
            .mapToDouble(d -> Math.rint(6 - 1.5 * phase(d, days) + noise[d]))
            .toArray();
    x = Arrays.stream(day).mapToObj(d -> row(d, days)).toArray(double[][]::new);
  }

  SrnRegression fit(double[] ridge) {
    return SrnRegression.fit(day, y, x, ridge);
  }

  private static double[] row(int day, int days) {
    double drift = (day - days / 2 - 0.5) / days;
    return new double[] {1, phase(day, days), drift, day % 7 == 3 ? 1 : 0};
  }

  private static int phase(int day, int days) {
    return day > days / 2 ? 1 : 0;
  }
}
