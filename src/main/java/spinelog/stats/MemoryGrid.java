package spinelog.stats;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * The kinds of day-to-day memory that are thought possible before looking, each with its prior
 * weight.
 *
 * @param points the grid, never empty; prior weights need not sum to 1
 */
public record MemoryGrid(List<Point> points) {
  /**
   * State plus rating noise, 133 points: half the prior mass on plain AR(1) with memory -0.90 to
   * 0.98, half on a slow state with memory 0.02 to 0.98 under rating noise.
   */
  public static final MemoryGrid SRN = stateAndRatingNoise();

  /** Copies the points and checks that there are some. */
  public MemoryGrid {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a memory grid needs a point");
    }
  }

  /**
   * One kind of memory: two mornings d days apart correlate by share * phi^d.
   *
   * @param share the slow state's share of the variance, above 0 and up to 1; the rest is rating
   *     noise
   * @param phi the state's correlation from one day to the next, between -1 and 1
   * @param logPrior natural logarithm of the prior weight
   */
  public record Point(double share, double phi, double logPrior) {
    /** Checks the ranges. */
    public Point {
      if (!(share > 0 && share <= 1) || !(phi > -1 && phi < 1) || !Double.isFinite(logPrior)) {
        throw new IllegalArgumentException("no memory: " + share + ", " + phi + ", " + logPrior);
      }
    }
  }

  private static MemoryGrid stateAndRatingNoise() {
    List<Point> points = new ArrayList<>();
    for (int phi = -90; phi <= 98; phi += 4) {
      points.add(new Point(1, phi / 100.0, FastMath.log(0.5 / 48)));
    }
    for (int share = 20; share <= 80; share += 15) {
      for (int phi = 2; phi <= 98; phi += 6) {
        points.add(new Point(share / 100.0, phi / 100.0, FastMath.log(0.5 / 85)));
      }
    }
    return new MemoryGrid(points);
  }
}
