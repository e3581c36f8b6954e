package spinelog.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of a whole in whole percents that add up to 100. */
public final class WholePercents {
  private WholePercents() {}

  /**
   * The shares of counts, each rounded down or up, so that they add up to 100: the largest
   * remainders are rounded up, of equal ones the first.
   *
   * @throws IllegalArgumentException if there is no count above 0
   */
  public static List<Integer> of(List<Integer> counts) {
    long all = counts.stream().mapToLong(Integer::longValue).sum();
    if (all <= 0) {
      throw new IllegalArgumentException("nothing to share");
    }
    List<Integer> percents = new ArrayList<>();
    counts.forEach(count -> percents.add(Math.toIntExact(100L * count / all)));
    int lacking = 100 - percents.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> 100L * counts.get(i) % all).reversed())
        .limit(lacking)
        .forEach(i -> percents.set(i, percents.get(i) + 1));
    return List.copyOf(percents);
  }
}
