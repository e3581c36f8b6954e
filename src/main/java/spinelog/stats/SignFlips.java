package spinelog.stats;

import java.util.Random;

/**
 * The randomisation test of pairs in which a coin decided the order: each coin could have fallen
 * the other way, which would have turned the sign of that pair's difference. Needs no model of the
 * scores; assumes only that the coin was fair. Fisher 1935; Edgington and Onghena 2007.
 */
public final class SignFlips {
  /** Up to so many pairs all orders are gone through. */
  static final int MOST_PAIRS = 16;

  /** Sums of the same numbers in another order may differ by this share. */
  private static final double ROUNDING = 1e-9;

  private SignFlips() {}

  /**
   * The share of all orders whose mean difference is as large as that of the pairs, either way.
   *
   * @param differences a difference for each pair, finite, at least one
   */
  public static double exact(double[] differences) {
    double observed = Math.abs(sum(differences)) - slack(differences);
    int orders = 1 << differences.length;
    int asLarge = 0;
    double sum = sum(differences);
    double[] signed = differences.clone();
    // Each order differs from the one before by a single coin (a Gray code).
    for (int order = 1; order <= orders; order++) {
      asLarge += Math.abs(sum) >= observed ? 1 : 0;
      int coin = Math.min(Integer.numberOfTrailingZeros(order), signed.length - 1);
      sum -= 2 * signed[coin];
      signed[coin] = -signed[coin];
    }
    return (double) asLarge / orders;
  }

  /**
   * The same from so many orders drawn by chance, the one that is there counted with them.
   *
   * @param differences a difference for each pair, finite, at least one
   * @param draws how many orders are drawn, at least 1
   * @param seed what they are drawn from
   */
  public static double drawn(double[] differences, int draws, long seed) {
    double observed = Math.abs(sum(differences)) - slack(differences);
    Random random = new Random(seed);
    int asLarge = 1;
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asLarge += Math.abs(sum) >= observed ? 1 : 0;
    }
    return (double) asLarge / (draws + 1);
  }

  /** Whether all orders of so many pairs are few enough to be gone through. */
  public static boolean isExactFor(int pairs) {
    return pairs <= MOST_PAIRS;
  }

  private static double sum(double[] differences) {
    double sum = 0;
    for (double difference : differences) {
      sum += difference;
    }
    return sum;
  }

  private static double slack(double[] differences) {
    double size = 0;
    for (double difference : differences) {
      size += Math.abs(difference);
    }
    return ROUNDING * size;
  }
}
