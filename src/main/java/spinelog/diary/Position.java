package spinelog.diary;

/** The position slept in, or that it is not known. */
public enum Position {
  /** On the back. */
  BACK,
  /** On the left side. */
  LEFT_SIDE,
  /** On the right side. */
  RIGHT_SIDE,
  /** On the side, left or right not said. */
  SIDE,
  /** On the stomach: strains the lumbar spine and turns the neck. */
  STOMACH,
  /** More than one position. */
  MIXED,
  /** Left blank or not understood. */
  UNKNOWN;

  /** Whether it is on a side, whichever. */
  public boolean isSide() {
    return this == LEFT_SIDE || this == RIGHT_SIDE || this == SIDE;
  }
}
