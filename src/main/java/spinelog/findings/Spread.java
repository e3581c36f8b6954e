package spinelog.findings;

/**
 * How the scores of a person move from morning to morning while nothing changes.
 *
 * @param mean the mean score
 * @param deviation the standard deviation around it, in points, above 0
 * @param memory how much one morning resembles the next, 0 to 0.9
 * @param mornings the recorded mornings that this is known from; 0 where it is assumed
 */
public record Spread(double mean, double deviation, double memory, int mornings) {
  /** What is assumed of someone who has no log yet: the middle of what logs show. */
  public static final Spread USUAL = new Spread(5, 1.5, 0.3, 0);

  /** Whether it is assumed, not known from a log. */
  public boolean isAssumed() {
    return mornings == 0;
  }
}
