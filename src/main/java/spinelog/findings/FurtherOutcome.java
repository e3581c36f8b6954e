package spinelog.findings;

import java.util.List;
import spinelog.diary.Outcome;

/**
 * The same setup changes in another score: further comparisons, beside the one named beforehand.
 *
 * @param plan the plan with that outcome as its headline
 * @param recorded days on which it was scored
 * @param changes every setup change, in order of date
 * @param jointEffects the joint effects of changes that cannot be told apart well
 */
public record FurtherOutcome(
    AnalysisPlan plan, int recorded, List<Change> changes, List<JointEffect> jointEffects) {
  /** Copies the lists. */
  public FurtherOutcome {
    changes = List.copyOf(changes);
    jointEffects = List.copyOf(jointEffects);
  }

  /** Which score it is. */
  public Outcome outcome() {
    return plan.outcome();
  }
}
