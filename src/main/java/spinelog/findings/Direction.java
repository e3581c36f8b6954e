package spinelog.findings;

/** Where the scores went. */
public enum Direction {
  /** Lower scores. */
  BETTER,
  /** Higher scores. */
  WORSE,
  /** Nothing is claimed. */
  NONE;

  /** The direction of a difference in scores, which lower values are better of. */
  static Direction of(double difference) {
    return difference < 0 ? BETTER : WORSE;
  }
}
