package spinelog.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * The combined effect of changes that cannot be told apart.
 *
 * @param dates the changes' dates, in order
 * @param effect all of them together against none of them; negative is better
 */
public record JointEffect(List<LocalDate> dates, Answer effect) {
  /** Copies the list. */
  public JointEffect {
    dates = List.copyOf(dates);
  }
}
