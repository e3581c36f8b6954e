package spinelog.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * The combined effect of changes that cannot be told apart well, from one another or from a shift
 * of the massage rate.
 *
 * @param dates the changes' dates, in order; one where it is only the massage that shifted too
 * @param massage whether a shift of the sessions' weekly rate is part of it
 * @param effect all of them together against none of them; negative is better
 */
public record JointEffect(List<LocalDate> dates, boolean massage, Answer effect) {
  /** Copies the list. */
  public JointEffect {
    dates = List.copyOf(dates);
  }
}
