package spinelog.stats;

/**
 * An estimate with its interval, in the units of the outcome.
 *
 * @param estimate the best single value
 * @param lower the interval's lower end
 * @param upper the interval's upper end
 * @param confidence the interval's nominal coverage, between 0 and 1
 * @param p the two-sided tail probability of 0; never printed alone
 */
public record Estimate(double estimate, double lower, double upper, double confidence, double p) {
  /** Half-widths of a 95 % interval. */
  private static final double VISIBLE = 1.43;

  /** Checks that all values are finite and in order. */
  public Estimate {
    if (!(lower <= upper)
        || !Double.isFinite(lower)
        || !Double.isFinite(upper)
        || !Double.isFinite(estimate)) {
      throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
    }
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("no probability: " + p);
    }
  }

  /**
   * The smallest true value that about 80 of 100 such logs would find: 1.43 half-widths of the
   * interval, which is (1.96 + 0.84) / 1.96 of a normal one at 95 %.
   */
  public double smallestVisible() {
    return VISIBLE * (upper - lower) / 2;
  }

  /** Where an interval lies. */
  public enum Place {
    /** All of it below 0. */
    BELOW,
    /** 0 is in it, or its end. */
    ACROSS,
    /** All of it above 0. */
    ABOVE
  }

  /** Where the interval lies. */
  public Place place() {
    return upper < 0 ? Place.BELOW : lower > 0 ? Place.ABOVE : Place.ACROSS;
  }

  /** Whether the whole interval lies on one side of 0. */
  public boolean excludesZero() {
    return place() != Place.ACROSS;
  }

  /** The same estimate on another scale: all three values times a factor of either sign. */
  public Estimate times(double factor) {
    double a = lower * factor;
    double b = upper * factor;
    return new Estimate(estimate * factor, Math.min(a, b), Math.max(a, b), confidence, p);
  }
}
