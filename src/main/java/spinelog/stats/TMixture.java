package spinelog.stats;

import org.hipparchus.util.FastMath;

/** A weighted mixture of shifted and scaled Student t distributions of equal degrees of freedom. */
final class TMixture {
  /**
   * A move below this share of the smallest scale is the last one: it leaves an error of the order
   * of its cube.
   */
  private static final double LAST_MOVE = 1e-4;

  private static final int MOST_STEPS = 200;

  private final StudentT t;
  private final double[] weight;
  private final double[] centre;
  private final double[] scale;

  /** Takes weights that sum to 1, and a centre and a positive scale for each. */
  TMixture(int degreesOfFreedom, double[] weight, double[] centre, double[] scale) {
    this.t = new StudentT(degreesOfFreedom);
    this.weight = weight;
    this.centre = centre;
    this.scale = scale;
  }

  /** The weighted mean of the centres, which is the mean where there is one. */
  double centre() {
    return weighted(centre);
  }

  /** Probability below a point. */
  double below(double point) {
    double sum = 0;
    for (int g = 0; g < weight.length; g++) {
      sum += weight[g] * t.below((point - centre[g]) / scale[g]);
    }
    return FastMath.min(1, sum);
  }

  /** Probability above a point, exact in the far tail too. */
  double above(double point) {
    double sum = 0;
    for (int g = 0; g < weight.length; g++) {
      sum += weight[g] * t.below((centre[g] - point) / scale[g]);
    }
    return FastMath.min(1, sum);
  }

  /** The density at a point, and how fast it rises there. */
  private record Shape(double density, double slope) {}

  private Shape shape(double point) {
    double density = 0;
    double slope = 0;
    double degrees = t.degrees();
    for (int g = 0; g < weight.length; g++) {
      double z = (point - centre[g]) / scale[g];
      double share = weight[g] * t.density(z) / scale[g];
      density += share;
      slope -= share * (degrees + 1) * z / ((degrees + z * z) * scale[g]);
    }
    return new Shape(density, slope);
  }

  /**
   * The point with this probability below it: Halley's steps, kept inside a bracket that the
   * quantiles of the single distributions give.
   */
  double quantile(double probability) {
    double standard = t.quantile(probability);
    double smallestScale = Double.POSITIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < weight.length; g++) {
      double single = centre[g] + standard * scale[g];
      low = FastMath.min(low, single - scale[g]);
      high = FastMath.max(high, single + scale[g]);
      smallestScale = FastMath.min(smallestScale, scale[g]);
    }
    double point = centre() + standard * spread();
    for (int step = 0; step < MOST_STEPS; step++) {
      double excess = below(point) - probability;
      low = excess < 0 ? point : low;
      high = excess > 0 ? point : high;
      double move = move(excess, shape(point));
      if (FastMath.abs(move) <= LAST_MOVE * smallestScale) {
        return point + move;
      }
      boolean inside = point + move > low && point + move < high;
      point = inside ? point + move : low + (high - low) / 2;
    }
    return point;
  }

  /** Halley's move: Newton's, bent by how fast the density changes, at most twice as far. */
  private static double move(double excess, Shape shape) {
    double newton = -excess / shape.density();
    return newton / FastMath.max(0.5, 1 + newton * shape.slope() / (2 * shape.density()));
  }

  /** The scale of one t distribution about as wide as the mixture. */
  private double spread() {
    double middle = centre();
    double squares = 0;
    for (int g = 0; g < weight.length; g++) {
      double away = centre[g] - middle;
      squares += weight[g] * (scale[g] * scale[g] + away * away);
    }
    return FastMath.sqrt(squares);
  }

  private double weighted(double[] values) {
    double sum = 0;
    for (int g = 0; g < weight.length; g++) {
      sum += weight[g] * values[g];
    }
    return sum;
  }
}
