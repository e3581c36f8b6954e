package spinelog.diary;

import java.util.List;

/**
 * What a day says of warning signs.
 *
 * @param isAsked whether the log asked for them that day; where it did not, no flag means nothing
 * @param flags those that were flagged
 * @param inNotes what the notes say that may be one: a question to the person, nothing more
 */
public record Warnings(boolean isAsked, List<RedFlag> flags, List<RedFlag> inNotes) {
  /** The log did not ask, and nothing was said. */
  public static final Warnings NOT_ASKED = new Warnings(false, List.of(), List.of());

  /** The log asked, and none was flagged. */
  public static final Warnings NONE = new Warnings(true, List.of(), List.of());

  /** Copies the lists. */
  public Warnings {
    flags = List.copyOf(flags);
    inNotes = List.copyOf(inNotes);
    if (!isAsked && !flags.isEmpty()) {
      throw new IllegalArgumentException("what was flagged was asked for");
    }
  }

  /** These warnings with their blanks filled from an earlier row of the same date. */
  public Warnings over(Warnings earlier) {
    return new Warnings(
        isAsked || earlier.isAsked,
        flags.isEmpty() ? earlier.flags : flags,
        inNotes.isEmpty() ? earlier.inNotes : inNotes);
  }
}
