package spinelog.findings;

import java.time.LocalDate;
import java.util.OptionalDouble;
import spinelog.diary.Position;

/**
 * One calendar day as the analysis saw it; days without a row are there too, empty.
 *
 * @param date the date
 * @param score the headline outcome, empty where missing
 * @param smooth the calm line through the scores at this date, empty inside long gaps
 * @param position the position of the night before
 * @param session whether a session was done that day
 */
public record Morning(
    LocalDate date,
    OptionalDouble score,
    OptionalDouble smooth,
    Position position,
    Session session) {
  /** Whether a session was done on a day. */
  public enum Session {
    /** A session was done. */
    DONE,
    /** Known: none was done. */
    NONE,
    /** Not known. */
    UNKNOWN
  }
}
