package spinelog.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import spinelog.findings.Rules;
import tech.tablesaw.api.DoubleColumn;

/**
 * The mornings with many sessions in the 7 days before: their number cut at its median. A setup
 * change on nearly the same morning cannot be told from it.
 */
final class MassageShift {
  /** Above this share of all mornings, two indicators that differ have nothing to do with each. */
  private static final double BY_CHANCE = 0.25;

  private final double[] high;
  private final Model known;

  private MassageShift(double[] high, Model known) {
    this.high = high;
    this.known = known;
  }

  /** The shift of a log; empty where sessions are not known or their number hardly varies. */
  static Optional<MassageShift> of(Basis basis) {
    double[] sessions = basis.frame().numbers(DayFrame.SESSIONS_7);
    Model known = new Model(basis.score()).only(sessions);
    double[] rate = known.pick(sessions);
    if (rate.length < Rules.MORNINGS) {
      return Optional.empty();
    }
    DoubleColumn rates = DoubleColumn.create("rate", rate);
    if (rates.standardDeviation() < Rules.RATE_SD) {
      return Optional.empty();
    }
    double median = rates.median();
    double[] above = cut(sessions, each -> each > median);
    return Optional.of(
        bothWays(known.pick(above))
            ? new MassageShift(above, known)
            : new MassageShift(cut(sessions, each -> each >= median), known));
  }

  private static double[] cut(double[] sessions, DoublePredicate many) {
    return Arrays.stream(sessions)
        .map(rate -> Double.isNaN(rate) ? Double.NaN : many.test(rate) ? 1 : 0)
        .toArray();
  }

  /**
   * Recorded mornings that tell a change from the shift, whichever way the rate went; as many as
   * there are where the two agree no better than chance would have it, or one hardly moves.
   */
  int apart(double[] after) {
    int mornings = known.scores().length;
    int differing = differing(after);
    int apart = Math.min(differing, mornings - differing);
    boolean moved = bothWays(known.pick(high)) && bothWays(known.pick(after));
    return moved && apart < BY_CHANCE * mornings ? apart : mornings;
  }

  private int differing(double[] after) {
    double[] one = known.pick(after);
    double[] other = known.pick(high);
    return (int) IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
  }

  private static boolean bothWays(double[] indicator) {
    double ones = Arrays.stream(indicator).sum();
    return Math.min(ones, indicator.length - ones) >= Rules.APART_AT_ALL;
  }
}
