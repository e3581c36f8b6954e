package spinelog.findings;

import java.time.LocalDate;

/**
 * The dates that an analysis covers.
 *
 * @param first the first date
 * @param last the last date
 * @param days calendar days from first to last, both counted, without those between two periods
 *     that are compared
 * @param recorded mornings with a score
 * @param missing such days without a score
 */
public record Period(LocalDate first, LocalDate last, int days, int recorded, int missing) {
  /** Whether a date lies in it. */
  public boolean contains(LocalDate date) {
    return new Stretch(first, last).contains(date);
  }
}
