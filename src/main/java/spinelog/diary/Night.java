package spinelog.diary;

import java.util.OptionalDouble;

/**
 * The night that ended on a day's morning, as written in that row.
 *
 * @param position the position slept in
 * @param pillow the pillow's name as written, "" where the cell was blank (the last named one
 *     stays)
 * @param mattress the mattress's name as written, "" where the cell was blank
 * @param kneePillow whether a pillow lay between (or under) the knees
 * @param lumbarSupport whether a lumbar support or a roll under the knees was used
 * @param sleepHours hours slept, 0 to 24, empty where blank
 */
public record Night(
    Position position,
    String pillow,
    String mattress,
    YesNo kneePillow,
    YesNo lumbarSupport,
    OptionalDouble sleepHours) {
  /** A night of which nothing was written. */
  public static final Night UNKNOWN = of(Position.UNKNOWN, "");

  /** A night in a position and on a pillow; nothing more was written. */
  public static Night of(Position position, String pillow) {
    return new Night(position, pillow, "", YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
  }

  /** This night without what was slept on. */
  public Night withoutSetup() {
    return new Night(position, "", "", YesNo.UNKNOWN, YesNo.UNKNOWN, sleepHours);
  }

  /** This night without its hours. */
  public Night withoutHours() {
    return new Night(position, pillow, mattress, kneePillow, lumbarSupport, OptionalDouble.empty());
  }

  /** This night with its blanks filled from an earlier row of the same date. */
  public Night over(Night earlier) {
    return new Night(
        position == Position.UNKNOWN ? earlier.position : position,
        pillow.isEmpty() ? earlier.pillow : pillow,
        mattress.isEmpty() ? earlier.mattress : mattress,
        kneePillow == YesNo.UNKNOWN ? earlier.kneePillow : kneePillow,
        lumbarSupport == YesNo.UNKNOWN ? earlier.lumbarSupport : lumbarSupport,
        sleepHours.isPresent() ? sleepHours : earlier.sleepHours);
  }
}
