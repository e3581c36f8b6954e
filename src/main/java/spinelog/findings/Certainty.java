package spinelog.findings;

/** How sure the answer of the first page is. */
public enum Certainty {
  /** That the scores changed is fairly sure. */
  CHANGED,
  /** That they changed is fairly sure, but massage shifted with the change. */
  CHANGED_WITH_MASSAGE,
  /** That any change is below the smallest important one is fairly sure. */
  LITTLE,
  /** That the nights differ is fairly sure. */
  NIGHTS,
  /** That the scores moved over the whole period is fairly sure. */
  TREND,
  /** There is an interval, and any difference inside it fits. */
  INTERVAL,
  /** There is no interval. */
  NONE
}
