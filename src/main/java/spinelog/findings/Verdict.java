package spinelog.findings;

/** What may be said of a change. */
public enum Verdict {
  /** Both intervals, with and without drift, exclude 0 on the same side. */
  CHANGED,
  /** Only the interval without drift excludes 0: a drift could explain it too. */
  SUGGESTIVE,
  /** The interval with drift includes 0 and lies below the smallest important change. */
  LITTLE,
  /** The intervals leave both directions open. */
  CANNOT_TELL,
  /** The log cannot carry an interval. */
  WITHHELD
}
