package spinelog.findings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What else changed beside a setup change, and what else a reader must know with its numbers.
 *
 * @param joined the other changes (dates) that only a joint effect can be given with; empty mostly
 * @param separation how well it can be told from the other changes
 * @param massage the sessions around it, where they differ enough to be known
 * @param notes what a reader must know with the numbers
 */
public record Company(
    List<LocalDate> joined,
    Separation separation,
    Optional<SessionsAround> massage,
    Set<Note> notes) {
  /** Nothing else changed, and there is nothing to note. */
  public static final Company NONE =
      new Company(List.of(), Separation.CLEAR, Optional.empty(), Set.of());

  /** Copies the collections. */
  public Company {
    joined = List.copyOf(joined);
    notes = Collections.unmodifiableSet(new TreeSet<>(notes));
  }

  /** Whether a shift of the massage rate is joined with the change. */
  public boolean hasMassageShift() {
    return notes.contains(Note.MASSAGE_SHIFTED);
  }

  /** What a reader must know with the numbers. */
  public enum Note {
    /** Many of a phase's scores are 0: the change may be understated. */
    FLOOR,
    /** Many of a phase's scores are the highest: the change may be understated. */
    CEILING,
    /** The last mornings before were unusually bad: some easing was to be expected. */
    REGRESSION_TO_THE_MEAN,
    /** The sessions' weekly rate shifted with this change: the two cannot be told apart well. */
    MASSAGE_SHIFTED
  }
}
