package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import spinelog.diary.Position;

/**
 * The course of the log, as figures draw it and tables count it.
 *
 * @param mornings every calendar day, in order
 * @param weeks every week, in order
 * @param scores each outcome that has any score, the headline outcome first
 * @param measured what each measure did, the headline outcome first
 * @param aims where the log stands against what the goal wants, as its words have it
 */
public record Course(
    List<Morning> mornings,
    List<Week> weeks,
    List<OutcomeScores> scores,
    List<Measured> measured,
    List<AimStanding> aims) {
  /** Copies the lists. */
  public Course {
    mornings = List.copyOf(mornings);
    weeks = List.copyOf(weeks);
    scores = List.copyOf(scores);
    measured = List.copyOf(measured);
    aims = List.copyOf(aims);
  }

  /**
   * The mean of the mornings after nights on the stomach less that of those after other known
   * nights, of the mornings that pass; NaN where one is missing.
   */
  public double stomachGap(Predicate<LocalDate> morning) {
    Map<Boolean, Double> means =
        mornings.stream()
            .filter(each -> morning.test(each.date()))
            .filter(each -> each.score().isPresent() && each.position() != Position.UNKNOWN)
            .collect(
                Collectors.partitioningBy(
                    each -> each.position() == Position.STOMACH,
                    Collectors.collectingAndThen(
                        Collectors.summarizingDouble(each -> each.score().getAsDouble()),
                        scores -> scores.getCount() == 0 ? Double.NaN : scores.getAverage())));
    return means.get(true) - means.get(false);
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
