package spinelog.stats;

import org.hipparchus.util.FastMath;

/**
 * Student's t distribution for whole degrees of freedom, as a sum.
 *
 * <p>With the angle whose tangent is z / sqrt(degrees), probabilities are the terms of one series
 * in its cosine: as many as half the degrees make the middle, all after them the tails (Abramowitz
 * and Stegun 26.7.3 and 26.7.4). A term costs two products, where a library's continued fraction
 * costs some thousand times as much; no term is negative, so far tails are exact too.
 */
final class StudentT {
  /** A term below this share of its sum no longer counts. */
  private static final double NOTHING = 1e-18;

  /**
   * A smaller number rounds to itself when it is multiplied by one not far below 1, without end.
   */
  private static final double VANISHED = Double.MIN_NORMAL;

  /** Where the sum of the middle leaves less than this, the tail is summed. */
  private static final double FAR = 1e-5;

  private static final int MOST_STEPS = 100;
  private static final double LAST_STEP = 1e-13;

  private final int degrees;
  private final boolean odd;

  /** What a term is of the one before it, where the squared cosine is 1. */
  private final double[] ratio;

  private final double densityAtZero;

  /** With so many degrees of freedom, 1 at least. */
  StudentT(int degrees) {
    if (degrees < 1) {
      throw new IllegalArgumentException("no degrees of freedom: " + degrees);
    }
    this.degrees = degrees;
    this.odd = degrees % 2 == 1;
    this.ratio = new double[degrees / 2];
    double sum = odd ? 1 : 0;
    double term = 1;
    for (int k = 0; k < ratio.length; k++) {
      ratio[k] = ratio(k);
      term *= ratio[k];
      sum += term;
    }
    this.densityAtZero = sum / (FastMath.sqrt(degrees) * (odd ? FastMath.PI : 2));
  }

  private double ratio(int k) {
    if (k == 0) {
      return 1;
    }
    return odd ? 2.0 * k / (2 * k + 1) : (2.0 * k - 1) / (2 * k);
  }

  /** The degrees of freedom. */
  int degrees() {
    return degrees;
  }

  /** Probability below a point. */
  double below(double z) {
    double tail = beyond(FastMath.abs(z));
    return z < 0 ? tail : 1 - tail;
  }

  /** Probability above a point that is not negative. */
  private double beyond(double z) {
    double square = 1 / (1 + z * z / degrees);
    double sine = 1 / FastMath.sqrt(1 + degrees / (z * z));
    double share = odd ? 2 / FastMath.PI : 1;
    double term = odd ? FastMath.sqrt(square) : 1;
    double sum = ratio.length > 0 ? term : 0;
    for (int k = 1; k < ratio.length && term > VANISHED; k++) {
      term *= square * ratio[k];
      sum += term;
    }
    double angle = odd ? FastMath.atan(z / FastMath.sqrt(degrees)) : 0;
    double tail = 1 - share * (angle + sine * sum);
    return (tail < FAR ? share * sine * after(term, square) : tail) / 2;
  }

  /** The sum of all terms after those of the middle, of which this is the last. */
  private double after(double last, double square) {
    double sum = 0;
    double term = last;
    for (int k = ratio.length; term > FastMath.max(NOTHING * sum, VANISHED); k++) {
      term *= k == 0 ? 1 : square * ratio(k);
      sum += term;
    }
    return sum;
  }

  /** Probability density at a point. */
  double density(double z) {
    return densityAtZero * FastMath.exp(-(degrees + 1) / 2.0 * FastMath.log1p(z * z / degrees));
  }

  /**
   * The point with this probability below it, between 0 and 1: Newton's steps from the middle, of
   * which none goes too far, since the tail bends one way.
   */
  double quantile(double probability) {
    double tail = FastMath.min(probability, 1 - probability);
    double z = 0;
    double move = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS && move > LAST_STEP * z; step++) {
      move = (beyond(z) - tail) / density(z);
      z += move;
    }
    return probability < 0.5 ? -z : z;
  }
}
