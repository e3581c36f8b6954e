package spinelog.findings;

import java.util.Optional;

/**
 * What a next test would take.
 *
 * @param mornings recorded mornings, or nights of it
 * @param other the change that it is to be told from, where it is
 * @param offer the plan of a fair test that can be had for it, where one can
 */
public record NextTest(int mornings, Optional<Change> other, Optional<TrialOffer> offer) {
  /** A test of so many mornings and nothing more. */
  public static NextTest of(int mornings) {
    return new NextTest(mornings, Optional.empty(), Optional.empty());
  }
}
