package spinelog.diary;

/**
 * What a goal wants of one measure: morning stiffness at most 3.
 *
 * @param measure what is measured
 * @param bound on which side of the number it is wanted
 * @param number the number: points from 0 to 10, minutes, or hours of sleep
 */
public record Aim(Measure measure, Bound bound, double number) {
  /** Checks the number. */
  public Aim {
    if (!(number >= 0 && Double.isFinite(number))) {
      throw new IllegalArgumentException("no number of an aim: " + number);
    }
  }

  /** On which side of a number a value is wanted. */
  public enum Bound {
    /** At most the number. */
    AT_MOST,
    /** Less than the number. */
    UNDER,
    /** At least the number. */
    AT_LEAST,
    /** More than the number. */
    OVER;

    /** Whether a value lies where it is wanted. */
    public boolean holds(double value, double number) {
      return switch (this) {
        case AT_MOST -> value <= number;
        case UNDER -> value < number;
        case AT_LEAST -> value >= number;
        case OVER -> value > number;
      };
    }

    /** Whether low values are wanted. */
    public boolean isUpper() {
      return this == AT_MOST || this == UNDER;
    }

    /** The same of a scale that runs the other way round. */
    public Bound turned() {
      return switch (this) {
        case AT_MOST -> AT_LEAST;
        case UNDER -> OVER;
        case AT_LEAST -> AT_MOST;
        case OVER -> UNDER;
      };
    }
  }
}
