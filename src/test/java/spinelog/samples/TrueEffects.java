package spinelog.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import spinelog.diary.Night;
import spinelog.diary.Position;
import spinelog.diary.YesNo;

/**
 * What is true of a simulated person: all that her scores are made of. Negative points are less
 * stiffness. The points add up to a latent value; what she writes down is that value rounded, and
 * never below 0 or above 10.
 *
 * @param baseline points on the first morning, on a weekday, with nothing else at work
 * @param driftPerDay points a day, counted from the first day
 * @param weekend points added on Saturday and Sunday mornings
 * @param steps permanent changes of level
 * @param perRecentSession points for each day with a session among the 7 days before
 * @param yesterdaysSession points for a session on the day before, beside the former
 * @param positions points after a night in a position; 0 where not named
 * @param kneePillow points after a side night with a pillow between the knees
 * @param lumbarSupport points after a back night with a lumbar support
 * @param noise what no reason explains
 */
public record TrueEffects(
    double baseline,
    double driftPerDay,
    double weekend,
    List<Step> steps,
    double perRecentSession,
    double yesterdaysSession,
    Map<Position, Double> positions,
    double kneePillow,
    double lumbarSupport,
    Noise noise) {
  /** Copies the list and the map. */
  public TrueEffects {
    steps = List.copyOf(steps);
    positions = Map.copyOf(positions);
  }

  /**
   * A change of level that stays.
   *
   * @param from the first morning with it
   * @param points points added from then on
   */
  public record Step(LocalDate from, double points) {}

  /** Nothing has any effect: a baseline and its noise. */
  public static TrueEffects none(double baseline, Noise noise) {
    return new TrueEffects(baseline, 0, 0, List.of(), 0, 0, Map.of(), 0, 0, noise);
  }

  /** The same with these steps. */
  public TrueEffects withSteps(Step... newSteps) {
    return new TrueEffects(
        baseline,
        driftPerDay,
        weekend,
        List.of(newSteps),
        perRecentSession,
        yesterdaysSession,
        positions,
        kneePillow,
        lumbarSupport,
        noise);
  }

  /** The same with this effect of each session in the previous 7 days. */
  public TrueEffects withRecentSessions(double points) {
    return new TrueEffects(
        baseline,
        driftPerDay,
        weekend,
        steps,
        points,
        yesterdaysSession,
        positions,
        kneePillow,
        lumbarSupport,
        noise);
  }

  /** The same with these effects of a night's position and of its supports. */
  public TrueEffects withNights(
      Map<Position, Double> newPositions, double newKneePillow, double newLumbarSupport) {
    return new TrueEffects(
        baseline,
        driftPerDay,
        weekend,
        steps,
        perRecentSession,
        yesterdaysSession,
        newPositions,
        newKneePillow,
        newLumbarSupport,
        noise);
  }

  /** The part of a morning's value that depends on the date alone, in points. */
  double onDate(LocalDate first, LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    double stepped =
        steps.stream().filter(step -> !date.isBefore(step.from())).mapToDouble(Step::points).sum();
    double drifted = driftPerDay * (date.toEpochDay() - first.toEpochDay());
    return baseline + drifted + (isWeekend ? weekend : 0) + stepped;
  }

  /** What the night adds, in points. */
  double afterNight(Night night) {
    double points = positions.getOrDefault(night.position(), 0.0);
    if (night.position().isSide() && night.kneePillow() == YesNo.YES) {
      points += kneePillow;
    }
    if (night.position() == Position.BACK && night.lumbarSupport() == YesNo.YES) {
      points += lumbarSupport;
    }
    return points;
  }

  /** What earlier sessions add, in points. */
  double afterSessions(int inPrevious7Days, boolean yesterday) {
    return perRecentSession * inPrevious7Days + (yesterday ? yesterdaysSession : 0);
  }
}
