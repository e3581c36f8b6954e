package spinelog.findings;

/** Whether a change reaches a size that matters, on either side of 0. */
public enum Reach {
  /** The whole interval lies beyond it. */
  YES,
  /** The interval contains it on one side, or on both. */
  POSSIBLY,
  /** The whole interval lies short of it. */
  NO,
  /** There is no interval, or no such size. */
  UNKNOWN;

  /** Whether it is all but sure on which side of such a size the change lies. */
  public boolean isDecided() {
    return this == YES || this == NO;
  }
}
