package spinelog.findings;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first date
 * @param last the last date, not before the first
 */
public record Stretch(LocalDate first, LocalDate last) {
  /** Whether a date lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
