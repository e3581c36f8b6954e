package spinelog.analysis;

import java.util.Arrays;
import java.util.Optional;
import spinelog.findings.Rules;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

/** Whether a log holds enough for a question, by the {@link Rules}. */
final class Withholding {
  private Withholding() {}

  /** Why no interval at all may be given for these scores, if so. */
  static Optional<Shortage> noInterval(double[] scores) {
    if (scores.length < Rules.MORNINGS) {
      return Optional.of(new Shortage(Reason.TOO_FEW_MORNINGS, Rules.MORNINGS - scores.length));
    }
    return Arrays.stream(scores).distinct().count() < Rules.DISTINCT_SCORES
        ? Optional.of(new Shortage(Reason.TOO_FEW_DISTINCT_SCORES))
        : Optional.empty();
  }

  /** Withheld when a count falls short of what is needed. */
  static Optional<Shortage> atLeast(int needed, int found, Reason reason) {
    return found < needed ? Optional.of(new Shortage(reason, needed - found)) : Optional.empty();
  }

  /** How many are lacking to what is needed; 0 where none is. */
  static int lacking(int needed, int found) {
    return Math.max(0, needed - found);
  }
}
