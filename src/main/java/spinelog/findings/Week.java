package spinelog.findings;

import java.time.LocalDate;
import java.util.Map;
import spinelog.diary.Position;

/**
 * Seven calendar days in a row, counted from the period's first date; the last one may be shorter.
 *
 * @param first its first date
 * @param days its calendar days, 1 to 7
 * @param recorded mornings with a score
 * @param mean the mean score, NaN where none is recorded
 * @param sessions days with a session
 * @param minutes minutes of sessions
 * @param knownDays days of which it is known whether there was a session
 * @param nights nights in each position that was slept in, known ones only
 */
public record Week(
    LocalDate first,
    int days,
    int recorded,
    double mean,
    int sessions,
    int minutes,
    int knownDays,
    Map<Position, Integer> nights) {
  /** Copies the map. */
  public Week {
    nights = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(nights));
  }

  /** Whether so many mornings have a score that their mean is one of a week. */
  public boolean isScored() {
    return recorded >= Rules.KNOWN_OF_WEEK;
  }

  /** Whether the log's end or unknown days cut its sessions short: fewer of them are no fall. */
  public boolean isCut() {
    return sessions > 0 && knownDays < Rules.KNOWN_OF_WEEK;
  }
}
