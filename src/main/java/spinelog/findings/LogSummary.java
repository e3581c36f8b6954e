package spinelog.findings;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * The log as a whole.
 *
 * @param period the dates covered
 * @param whole all its mornings
 * @param memory how much one morning resembles the next: posterior mean of the lag-1
 *     autocorrelation, -1 to 1, null value 0; empty where no interval can be given
 * @param cautions what a reader must know about it
 */
public record LogSummary(Period period, Phase whole, OptionalDouble memory, Set<Caution> cautions) {
  /** Copies the set. */
  public LogSummary {
    cautions = Collections.unmodifiableSet(new TreeSet<>(cautions));
  }

  /** Whether a reader must know this about the log. */
  public boolean has(Caution caution) {
    return cautions.contains(caution);
  }

  /** What a reader must know about the log as a whole. */
  public enum Caution {
    /** Memory above that up to which the error rates were tested. */
    LONG_MEMORY,
    /** More than a quarter of the mornings are missing. */
    MANY_MISSING,
    /** A few nights on another pillow or mattress count with the stretches that they interrupt. */
    FEW_NIGHTS_ELSEWHERE,
    /** A pillow or mattress has too many names: its column is left out of the setup. */
    TOO_MANY_NAMES,
    /** Sessions follow the day of the week: weekdays are allowed for in the day-after answers. */
    SESSIONS_FOLLOW_WEEKDAY,
    /** The weekly-rate answer rests on few mornings. */
    WEEKLY_RATE_ROUGH
  }
}
