package spinelog.analysis;

import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.LevelChange.BeyondMcid;
import spinelog.findings.LevelChange.Direction;
import spinelog.findings.LevelChange.Verdict;
import spinelog.stats.Estimate;

/** What a headline and its companion together allow to say. */
final class Verdicts {
  private Verdicts() {}

  static Verdict verdict(Answer headline, Answer companion) {
    if (!(headline instanceof Estimated h) || !(companion instanceof Estimated c)) {
      return Verdict.WITHHELD;
    }
    if (!c.value().excludesZero()) {
      return Verdict.CANNOT_TELL;
    }
    if (!h.value().excludesZero()) {
      return Verdict.SUGGESTIVE;
    }
    boolean sameSide = Math.signum(h.value().lower()) == Math.signum(c.value().lower());
    return sameSide ? Verdict.CHANGED : Verdict.CANNOT_TELL;
  }

  static Direction direction(Verdict verdict, Answer companion) {
    if (verdict == Verdict.WITHHELD || verdict == Verdict.CANNOT_TELL) {
      return Direction.NONE;
    }
    return ((Estimated) companion).value().estimate() < 0 ? Direction.BETTER : Direction.WORSE;
  }

  /** The headline's interval against a mark on either side of 0; unknown where one is missing. */
  static BeyondMcid beyond(double mark, Answer headline) {
    if (!(mark > 0) || !(headline instanceof Estimated estimated)) {
      return BeyondMcid.UNKNOWN;
    }
    Estimate value = estimated.value();
    if (value.upper() <= -mark || value.lower() >= mark) {
      return BeyondMcid.YES;
    }
    return value.lower() > -mark && value.upper() < mark ? BeyondMcid.NO : BeyondMcid.POSSIBLY;
  }
}
