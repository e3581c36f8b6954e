package spinelog.findings;

import java.time.LocalDate;

/**
 * The known nights on the stomach on the two sides of the change that leads.
 *
 * @param change the first morning after it
 * @param before how many lie before it
 * @param after how many lie from it on
 * @param isClaimed whether a difference is claimed of that change
 */
public record StomachNights(LocalDate change, int before, int after, boolean isClaimed) {
  /** Whether all of many lie on one side, so that what is claimed may come from that. */
  public boolean mayExplain() {
    return isClaimed
        && Math.min(before, after) == 0
        && Math.max(before, after) >= Rules.STOMACH_NOTED;
  }
}
