package spinelog.calibration;

import java.util.function.DoubleFunction;
import spinelog.samples.Noise;

/**
 * What is true of all logs of one cell; the rest is drawn for each log.
 *
 * @param name says it in a table
 * @param days calendar days
 * @param noise the noise, by its standard deviation in points
 * @param step points added from the new pillow's first morning on
 * @param driftPerDay points a day, up in one log and down in another
 * @param sessions when a session is done
 * @param course where the new pillow comes, and what is missing
 */
record Condition(
    String name,
    int days,
    DoubleFunction<Noise> noise,
    double step,
    double driftPerDay,
    Sessions sessions,
    Course course) {
  /** Where the new pillow comes, and what is missing. */
  enum Course {
    /** In the middle fifth; in half the logs bad mornings are missing more often. */
    MIDDLE,
    /** On any day from 20 to 80 % of the log; mornings are missing at random. */
    ANYWHERE
  }

  /**
   * When a session is done.
   *
   * @param chance how likely on a day that began with a score under 6, 0 to 1
   * @param chanceWhenStiff how likely on any other day, 0 to 1
   * @param shift whether the new pillow brings three to six more or fewer a week instead
   */
  record Sessions(double chance, double chanceWhenStiff, boolean shift) {
    /** Whatever the morning was like. */
    static final Sessions BY_CHANCE = new Sessions(0.3, 0.3, false);

    /** Because it hurts. */
    static final Sessions BY_INDICATION = new Sessions(0.15, 0.6, false);

    /** From the new pillow on three to six more, or fewer, a week. */
    static final Sessions SHIFTED = new Sessions(Double.NaN, Double.NaN, true);

    /** On so large a share of days. */
    static Sessions on(double share) {
      return new Sessions(share, share, false);
    }
  }

  /** Nothing has an effect and sessions come by chance. */
  static Condition nothing(String name, int days, DoubleFunction<Noise> noise) {
    return new Condition(name, days, noise, 0, 0, Sessions.BY_CHANCE, Course.MIDDLE);
  }

  Condition withStep(double points) {
    return new Condition(name, days, noise, points, driftPerDay, sessions, course);
  }

  Condition withDrift(double pointsPerDay) {
    return new Condition(name, days, noise, step, pointsPerDay, sessions, course);
  }

  Condition with(Sessions when) {
    return new Condition(name, days, noise, step, driftPerDay, when, course);
  }

  Condition anywhere() {
    return new Condition(name, days, noise, step, driftPerDay, sessions, Course.ANYWHERE);
  }
}
