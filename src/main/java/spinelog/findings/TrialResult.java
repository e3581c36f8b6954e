package spinelog.findings;

import java.util.List;
import java.util.Optional;
import spinelog.trial.Trial;

/**
 * What came of a fair test. Differences are the second setup's scores less the first's; negative
 * means that the second did better.
 *
 * @param trial the test, on the days on which it was kept
 * @param moved days by which it began later than the plan says; negative for earlier
 * @param nights how it was kept
 * @param pairs the pairs of blocks that have begun, in order
 * @param asDrawn the difference between the nights as they were drawn, whatever was used
 * @param asUsed the difference between the nights as they were spent, where that is not the same
 * @param randomisation the test that needs no model; empty until a pair of blocks has scores
 * @param change the same as a change of the setup, from what was drawn first; empty until both were
 */
public record TrialResult(
    Trial trial,
    int moved,
    KeptNights nights,
    List<TrialPair> pairs,
    Answer asDrawn,
    Optional<Answer> asUsed,
    Optional<Randomisation> randomisation,
    Optional<Change> change) {
  /** Whether a coin decided: the order is the one that the seed gives. */
  public boolean isRandomised() {
    return trial.schedule().isAsDrawn();
  }

  /** Copies the list. */
  public TrialResult {
    pairs = List.copyOf(pairs);
  }

  /** What may be said of the nights as they were drawn. */
  public Verdict verdict() {
    return change.map(Change::verdict).orElse(Verdict.WITHHELD);
  }

  /** Whether the difference may be called one because of what was varied. */
  public boolean isBecause() {
    return isRandomised() && verdict() == Verdict.CHANGED;
  }
}
