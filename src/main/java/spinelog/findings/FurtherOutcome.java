package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    AnalysisPlan plan, int recorded, List<LevelChange> changes, List<JointEffect> jointEffects) {
  /** Copies the lists. */
  public FurtherOutcome {
    changes = List.copyOf(changes);
    jointEffects = List.copyOf(jointEffects);
  }

  /** The change of a date, where this score is said to have changed with it. */
  public Optional<LevelChange> changedOn(LocalDate date) {
    return changes.stream()
        .filter(change -> change.date().equals(date))
        .filter(change -> change.verdict() == LevelChange.Verdict.CHANGED)
        .findFirst();
  }

  /** Which score it is. */
  public Outcome outcome() {
    return plan.outcome();
  }
}
