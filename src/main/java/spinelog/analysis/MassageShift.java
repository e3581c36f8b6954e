package spinelog.analysis;

import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.Rules;
import spinelog.stats.ShareStep;

/**
 * Whether the sessions shifted with a change of the setup, so that the two cannot be told apart:
 * where their weekly mean moved by {@link Rules#MASSAGE_SHIFT} or more, and where the day on which
 * their share most likely moved lies near.
 */
final class MassageShift {
  private final Basis basis;
  private final double[] session;
  private final OptionalInt begins;

  MassageShift(Basis basis) {
    this.basis = basis;
    this.session = basis.frame().numbers(DayFrame.SESSION);
    this.begins = ShareStep.at(session, Rules.MASSAGE_SIDE);
  }

  /**
   * Recorded mornings that tell a change from the shift of the sessions; as many as can be where
   * there is none. Sessions that went along with more than one switch went along with each.
   */
  int apart(StatePair compared) {
    double[] after = basis.after(compared);
    if (begins.isEmpty() || !isMuch(after)) {
      return Integer.MAX_VALUE;
    }
    if (compared.switches().size() > 1) {
      return 0;
    }
    double[] score = basis.score();
    return (int)
        IntStream.range(0, score.length)
            .filter(row -> !Double.isNaN(score[row]))
            .filter(row -> (row >= begins.getAsInt()) != (after[row] == 1))
            .count();
  }

  private boolean isMuch(double[] after) {
    double[] first = inState(after, 0);
    double[] second = inState(after, 1);
    return Math.min(first.length, second.length) >= Rules.MASSAGE_SIDE
        && Math.abs(perWeek(second) - perWeek(first)) >= Rules.MASSAGE_SHIFT;
  }

  private double[] inState(double[] after, double state) {
    return IntStream.range(0, session.length)
        .filter(row -> after[row] == state && !Double.isNaN(session[row]))
        .mapToDouble(row -> session[row])
        .toArray();
  }

  private static double perWeek(double[] sessions) {
    return 7 * DoubleStream.of(sessions).average().orElseThrow();
  }
}
