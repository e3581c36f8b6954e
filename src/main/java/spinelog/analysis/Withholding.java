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

  /**
   * A shortage with what each side of a change lacks, of which so many mornings are recorded before
   * and after; where the whole log is too short, the mornings still to come have to fill it.
   */
  static Shortage onSides(Shortage shortage, int before, int after) {
    int lackBefore = lacking(before);
    int lackInAll = shortage.reason() == Reason.TOO_FEW_MORNINGS ? shortage.more() : 0;
    return shortage.lacking(lackBefore, Math.max(lacking(after), lackInAll - lackBefore));
  }

  private static int lacking(int recorded) {
    return Math.max(0, Rules.SIDE - recorded);
  }
}
