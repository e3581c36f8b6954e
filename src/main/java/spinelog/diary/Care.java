package spinelog.diary;

import java.util.List;
import java.util.OptionalInt;

/**
 * What was done for the back during one day, after the morning's score: it can only touch later
 * mornings.
 *
 * @param known whether it is known what was done: a blank on a scored row means nothing was done, a
 *     blank on an unscored one, or a log without such columns, means that nobody knows
 * @param techniques the techniques named, in the order written
 * @param statedMinutes the minutes written in the massage-minutes column, empty where blank
 */
public record Care(boolean known, List<Technique> techniques, OptionalInt statedMinutes) {
  /** Nobody knows whether anything was done. */
  public static final Care UNKNOWN = new Care(false, List.of(), OptionalInt.empty());

  /** Known: nothing was done. */
  public static final Care NOTHING = new Care(true, List.of(), OptionalInt.empty());

  /** Copies the list. */
  public Care {
    techniques = List.copyOf(techniques);
    if (!known && (!techniques.isEmpty() || statedMinutes.isPresent())) {
      throw new IllegalArgumentException("care that was written down is known");
    }
  }

  /** This care with its blanks filled from an earlier row of the same date. */
  public Care over(Care earlier) {
    return new Care(
        known || earlier.known,
        techniques.isEmpty() ? earlier.techniques : techniques,
        statedMinutes.isPresent() ? statedMinutes : earlier.statedMinutes);
  }

  /** Whether this day counts as a session: any technique, or more than 0 minutes. */
  public boolean isSession() {
    return !techniques.isEmpty() || statedMinutes.orElse(0) > 0;
  }

  /** The minutes of the day: as stated, else the sum of the techniques' minutes. */
  public int minutes() {
    return statedMinutes.orElseGet(
        () -> techniques.stream().mapToInt(technique -> technique.minutes().orElse(0)).sum());
  }
}
