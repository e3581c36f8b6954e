package spinelog.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change.Judgement;
import spinelog.findings.Direction;
import spinelog.findings.MeanGap;
import spinelog.findings.Phase;
import spinelog.findings.Reach;
import spinelog.findings.Rules;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** What the intervals with and without drift together allow to say. */
final class Judgements {
  private Judgements() {}

  static Judgement of(
      AnalysisPlan plan, Answer withDrift, Answer withoutDrift, Phase before, Phase after) {
    Reach reach = reach(mcid(plan), withDrift);
    Verdict verdict = verdict(withDrift, withoutDrift, reach);
    return new Judgement(
        verdict,
        direction(verdict, withoutDrift),
        reach,
        reach(Rules.THIRTY_PERCENT * before.mean(), withDrift),
        gap(before, after, withDrift),
        smallestVisible(withDrift));
  }

  /** The smallest important change is one of points: there is none for an outcome in minutes. */
  private static double mcid(AnalysisPlan plan) {
    return plan.outcome().isScore() ? plan.mcid() : Double.NaN;
  }

  /** What an answer allows to say on its own. */
  static Verdict alone(AnalysisPlan plan, Answer answer) {
    return answer.verdict() == Verdict.CANNOT_TELL && reach(mcid(plan), answer) == Reach.NO
        ? Verdict.LITTLE
        : answer.verdict();
  }

  private static Verdict verdict(Answer withDrift, Answer withoutDrift, Reach mcid) {
    if (!withDrift.isGiven() || !withoutDrift.isGiven()) {
      return Verdict.WITHHELD;
    }
    if (!withDrift.isClear()) {
      return withoutDrift.isClear()
          ? Verdict.SUGGESTIVE
          : mcid == Reach.NO ? Verdict.LITTLE : Verdict.CANNOT_TELL;
    }
    return withDrift.direction() == withoutDrift.direction()
        ? Verdict.CHANGED
        : Verdict.CANNOT_TELL;
  }

  private static Direction direction(Verdict verdict, Answer withoutDrift) {
    return verdict == Verdict.CHANGED || verdict == Verdict.SUGGESTIVE
        ? withoutDrift.direction()
        : Direction.NONE;
  }

  /** An interval against a size on either side of 0; unknown where one of the two is missing. */
  private static Reach reach(double size, Answer answer) {
    if (!(size > 0) || !answer.isGiven()) {
      return Reach.UNKNOWN;
    }
    Estimate value = answer.estimate().orElseThrow();
    if (value.upper() <= -size || value.lower() >= size) {
      return Reach.YES;
    }
    return value.lower() > -size && value.upper() < size ? Reach.NO : Reach.POSSIBLY;
  }

  /** The gap between two means as they are shown, beside an answer. */
  static MeanGap gap(Phase before, Phase after, Answer answer) {
    return gap(before.mean(), after.mean(), answer);
  }

  /** The same between means of which one may be NaN. */
  static MeanGap gap(double before, double after, Answer answer) {
    if (Double.isNaN(before) || Double.isNaN(after)) {
      return MeanGap.NONE;
    }
    double points = shown(after).subtract(shown(before)).doubleValue();
    boolean differs =
        answer
            .estimate()
            .filter(value -> Math.abs(points - value.estimate()) >= Rules.VISIBLE_GAP)
            .isPresent();
    return new MeanGap(points, differs);
  }

  /** A mean as it is shown: to a tenth. */
  static BigDecimal shown(double mean) {
    return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
  }

  private static OptionalDouble smallestVisible(Answer withDrift) {
    return withDrift
        .estimate()
        .map(value -> OptionalDouble.of(value.smallestVisible()))
        .orElseGet(OptionalDouble::empty);
  }
}
