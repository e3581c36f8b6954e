package spinelog.findings;

import spinelog.stats.Estimate;

/** How well the size of a difference that is claimed is known. */
public enum SizeKnown {
  /** The interval ends near 0: there is a difference, and it can be next to nothing. */
  BARELY,
  /** To within half the smallest important change. */
  CLOSELY,
  /** Neither. */
  ROUGHLY;

  /** How well it is known from an interval, where a change of mcid points is important. */
  static SizeKnown of(Estimate value, double mcid) {
    double nearest = Math.min(Math.abs(value.lower()), Math.abs(value.upper()));
    if (!value.excludesZero() || nearest < Rules.NEXT_TO_NOTHING * mcid) {
      return BARELY;
    }
    return (value.upper() - value.lower()) / 2 <= Rules.CLOSELY_KNOWN * mcid ? CLOSELY : ROUGHLY;
  }
}
