package spinelog.diary;

/** What a person scores each day. Lower is better for every one of them. */
public enum Outcome {
  /** Morning stiffness, 0 (none) to 10 (worst), felt on waking. */
  STIFFNESS(10),
  /** Minutes until loose, 0 to 1440. */
  STIFFNESS_MINUTES(24 * 60),
  /** Pain on waking, 0 to 10. */
  PAIN_WAKING(10),
  /** Pain in the evening of that day, 0 to 10. */
  PAIN_EVENING(10),
  /** Pain of the day, at no time that was said, 0 to 10. */
  PAIN_DAY(10);

  private final int highest;

  Outcome(int highest) {
    this.highest = highest;
  }

  /** The highest value the scale allows; the lowest is 0. */
  public int highest() {
    return highest;
  }

  /** Whether this is a 0-10 score, for which a smallest important change in points makes sense. */
  public boolean isScore() {
    return highest == 10;
  }
}
