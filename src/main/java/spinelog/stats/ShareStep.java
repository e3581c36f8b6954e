package spinelog.stats;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where a row of yeses and noes most likely begins to have another share of yeses: the cut with the
 * greatest likelihood of two constant shares. A place only; it tests nothing.
 */
public final class ShareStep {
  private ShareStep() {}

  /**
   * The index of the first value after the cut.
   *
   * @param yes 1 or 0 each, NaN where not known
   * @param side known values that each side must have, at least 1; empty where one cannot
   */
  public static OptionalInt at(double[] yes, int side) {
    int[] known = IntStream.range(0, yes.length).filter(i -> !Double.isNaN(yes[i])).toArray();
    double all = IntStream.of(known).mapToDouble(i -> yes[i]).sum();
    double before = 0;
    double best = Double.NEGATIVE_INFINITY;
    int at = -1;
    for (int cut = 1; cut <= known.length - side; cut++) {
      before += yes[known[cut - 1]];
      double likelihood =
          logLikelihood(before, cut) + logLikelihood(all - before, known.length - cut);
      if (cut >= side && likelihood > best) {
        best = likelihood;
        at = known[cut];
      }
    }
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private static double logLikelihood(double yes, double all) {
    return part(yes, all) + part(all - yes, all);
  }

  private static double part(double some, double all) {
    return some == 0 ? 0 : some * Math.log(some / all);
  }
}
