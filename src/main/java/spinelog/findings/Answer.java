package spinelog.findings;

import java.util.Optional;
import spinelog.stats.Estimate;

/** What the log says to one question: an estimate with its interval, or why there is none. */
public sealed interface Answer permits Answer.Estimated, Shortage {
  /** The estimate with its interval; empty where it is withheld. */
  default Optional<Estimate> estimate() {
    return this instanceof Estimated estimated ? Optional.of(estimated.value()) : Optional.empty();
  }

  /** Why there is no estimate; empty where there is one. */
  default Optional<Shortage> shortage() {
    return this instanceof Shortage shortage ? Optional.of(shortage) : Optional.empty();
  }

  /** Recorded mornings that it rests on; 0 where it is withheld. */
  default int mornings() {
    return 0;
  }

  /** Whether there is an estimate. */
  default boolean isGiven() {
    return estimate().isPresent();
  }

  /** Whether the interval leaves only one direction open. */
  default boolean isClear() {
    return estimate().filter(Estimate::excludesZero).isPresent();
  }

  /** What may be said of an answer that stands alone. */
  default Verdict verdict() {
    return isClear() ? Verdict.CHANGED : isGiven() ? Verdict.CANNOT_TELL : Verdict.WITHHELD;
  }

  /** Where a clear interval lies; NONE for any other answer. */
  default Direction direction() {
    return isClear() ? Direction.of(estimate().orElseThrow().estimate()) : Direction.NONE;
  }

  /**
   * An answer that the log can carry.
   *
   * @param value the estimate; negative means lower (better) scores
   * @param mornings recorded mornings that it rests on
   */
  record Estimated(Estimate value, int mornings) implements Answer {}
}
