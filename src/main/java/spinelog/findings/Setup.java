package spinelog.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of the setup, and what the scores did with it.
 *
 * @param changes every setup change, in order of date
 * @param leading the change that counts: the one named beforehand, else the one switched last
 * @param jointEffects the joint effects of changes that cannot be told apart
 * @param furtherOutcomes the same changes in the other scores, where there are any
 * @param trial what came of the fair test that the log is kept on, where there is one
 */
public record Setup(
    List<Change> changes,
    Optional<Change> leading,
    List<JointEffect> jointEffects,
    List<FurtherOutcome> furtherOutcomes,
    Optional<TrialResult> trial) {
  /** Copies the lists. */
  public Setup {
    changes = List.copyOf(changes);
    jointEffects = List.copyOf(jointEffects);
    furtherOutcomes = List.copyOf(furtherOutcomes);
  }

  /** How many comparisons of the other scores have an interval: one of many looks like a change. */
  public int furtherAsked() {
    return (int)
        furtherOutcomes.stream()
            .flatMap(further -> further.changes().stream())
            .filter(change -> change.withDrift().isGiven())
            .count();
  }

  /** The setup of a log that is kept on no plan. */
  public Setup(
      List<Change> changes,
      Optional<Change> leading,
      List<JointEffect> jointEffects,
      List<FurtherOutcome> furtherOutcomes) {
    this(changes, leading, jointEffects, furtherOutcomes, Optional.empty());
  }

  /** The last earlier change that has an answer, where the one that counts has none. */
  public Optional<Change> clearBefore() {
    return leading.filter(last -> last.verdict() != Verdict.CHANGED).stream()
        .flatMap(last -> changes.stream().filter(change -> change.date().isBefore(last.date())))
        .filter(change -> change.verdict() == Verdict.CHANGED)
        .reduce((one, next) -> next);
  }

  /** Every switch of the setup, in order of date. */
  public List<Switch> switches() {
    return changes.stream()
        .flatMap(change -> change.switches().stream())
        .sorted(Comparator.comparing(Switch::date))
        .toList();
  }
}
