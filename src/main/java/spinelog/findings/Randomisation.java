package spinelog.findings;

/**
 * The test that needs no model: how many of the orders that the coin could have given show a
 * difference as large as the one that is there.
 *
 * @param difference the mean over the pairs of blocks of the second setup's mean less the first's,
 *     in points; null value 0
 * @param p the share of orders with a difference as large, either way, the one drawn among them
 * @param pairs the pairs of blocks with scores in both, at least 1
 * @param draws how many orders were drawn to find the share; 0 where all of them were gone through
 */
public record Randomisation(double difference, double p, int pairs, int draws) {
  /** How many orders there are. */
  public double orders() {
    return Math.pow(2, pairs);
  }

  /** What it tells at a confidence. */
  public Telling telling(double confidence) {
    if (pairs < leastPairs(confidence)) {
      return Telling.FEW;
    }
    return p <= 1 - confidence ? Telling.CLEAR : Telling.OPEN;
  }

  /** Pairs of blocks of which the rarest order is rare enough, either way. */
  public static int leastPairs(double confidence) {
    int pairs = 1;
    while (Math.pow(2, 1 - pairs) > 1 - confidence) {
      pairs++;
    }
    return pairs;
  }

  /** What it can tell. */
  public enum Telling {
    /** Nothing: of so few orders even the rarest is no surprise. */
    FEW,
    /** Chance alone seldom gives such a difference. */
    CLEAR,
    /** Chance alone could give it. */
    OPEN
  }
}
