package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import spinelog.diary.Position;

/**
 * The course of the log, as figures draw it and tables count it.
 *
 * @param mornings every calendar day, in order
 * @param weeks every week, in order
 * @param scores each outcome that has any score, the headline outcome first
 * @param measured what each measure did, the headline outcome first
 */
public record Course(
    List<Morning> mornings, List<Week> weeks, List<OutcomeScores> scores, List<Measured> measured) {
  /** Copies the lists. */
  public Course {
    mornings = List.copyOf(mornings);
    weeks = List.copyOf(weeks);
    scores = List.copyOf(scores);
    measured = List.copyOf(measured);
  }

  /** Known nights on the stomach whose morning passes. */
  public int stomachNights(Predicate<LocalDate> morning) {
    return Math.toIntExact(
        mornings.stream()
            .filter(each -> each.position() == Position.STOMACH)
            .filter(each -> morning.test(each.date()))
            .count());
  }
}
