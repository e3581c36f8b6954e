package spinelog.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adjusts p values for the number of questions asked; results are in the order given. */
public final class MultipleComparisons {
  private MultipleComparisons() {}

  /**
   * Holm's step-down values: the chance of even one false claim among all is at most the level they
   * are compared with, however the questions depend on each other (Holm 1979).
   *
   * @throws IllegalArgumentException if a value is not between 0 and 1
   */
  public static double[] holm(double[] p) {
    int[] ascending = ascending(p);
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[ascending[rank]]));
      adjusted[ascending[rank]] = highest;
    }
    return adjusted;
  }

  /**
   * Benjamini and Hochberg's step-up values: the expected share of false claims among the claims is
   * at most the level they are compared with, for questions that do not work against each other
   * (Benjamini and Hochberg 1995).
   *
   * @throws IllegalArgumentException if a value is not between 0 and 1
   */
  public static double[] benjaminiHochberg(double[] p) {
    int[] ascending = ascending(p);
    double[] adjusted = new double[p.length];
    double lowest = 1;
    for (int rank = p.length; rank > 0; rank--) {
      lowest = Math.min(lowest, p[ascending[rank - 1]] * p.length / rank);
      adjusted[ascending[rank - 1]] = lowest;
    }
    return adjusted;
  }

  private static int[] ascending(double[] p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("no probability: " + value);
      }
    }
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
