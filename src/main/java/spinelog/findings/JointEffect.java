package spinelog.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * The combined effect of changes that cannot be told apart well, from one another or from a shift
 * of the massage rate.
 *
 * @param changes the changes, in order of date; one where it is only the massage that shifted too
 * @param massage whether a shift of the sessions' weekly rate is part of it
 * @param effect all of them together against none of them; negative is better
 * @param gap the plain gap between the mean before the first and the mean after the last
 */
public record JointEffect(List<Change> changes, boolean massage, Answer effect, MeanGap gap) {
  /** Copies the list. */
  public JointEffect {
    changes = List.copyOf(changes);
  }

  /** The dates of its changes, in order. */
  public List<LocalDate> dates() {
    return changes.stream().map(Change::date).toList();
  }

  /** The mornings before the first of its changes. */
  public Phase before() {
    return changes.get(0).before();
  }

  /** The mornings after the last of its changes. */
  public Phase after() {
    return changes.get(changes.size() - 1).after();
  }
}
