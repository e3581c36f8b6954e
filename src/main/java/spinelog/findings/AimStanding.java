package spinelog.findings;

import java.util.Optional;
import spinelog.diary.Aim;

/**
 * Where the log stands against an aim, as counted: no interval, nothing allowed for.
 *
 * @param aim what is wanted
 * @param standing where the last days stand
 * @param lately the last days of the log in which it is measured; empty where it never is
 * @param toGo how far their mean, as it is shown, is from the aim's number; 0 where it is reached,
 *     NaN where it cannot be told
 */
public record AimStanding(Aim aim, Standing standing, Optional<Phase> lately, double toGo) {
  /** Where the last days stand. */
  public enum Standing {
    /** Their mean is where it is wanted. */
    REACHED,
    /** It is not. */
    NOT_YET,
    /** Fewer than seven days at the log's end are recorded apart from those at its beginning. */
    TOO_FEW,
    /** It is not measured in this log. */
    NOT_LOGGED
  }
}
