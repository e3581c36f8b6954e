package spinelog.findings;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import spinelog.diary.Position;

/**
 * One calendar day as the analysis saw it; days without a row are there too, empty.
 *
 * @param date the date
 * @param score the headline outcome, empty where missing
 * @param smooth the calm line through the scores at this date, empty inside long gaps
 * @param pillow the pillow of the night before, carried on from the last one named, "" before that
 * @param mattress the mattress of the night before, likewise
 * @param position the position of the night before
 * @param session whether a session was done that day
 * @param minutes minutes of that day's session, empty where none or not known
 */
public record Morning(
    LocalDate date,
    OptionalDouble score,
    OptionalDouble smooth,
    String pillow,
    String mattress,
    Position position,
    Session session,
    OptionalInt minutes) {
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
