package spinelog.findings;

import java.time.LocalDate;

/**
 * Two periods that are compared as they are, whatever changed between them.
 *
 * @param a the first one
 * @param b the second one, which begins after the first has ended
 */
public record Periods(Stretch a, Stretch b) {
  /**
   * Checks that one comes after the other.
   *
   * @throws NoPlan if it does not
   */
  public Periods {
    if (!a.last().isBefore(b.first())) {
      throw new NoPlan(NoPlan.Reason.PERIODS_OVERLAP, 0);
    }
  }

  /** Whether a date lies in one of the two. */
  public boolean contains(LocalDate date) {
    return a.contains(date) || b.contains(date);
  }
}
