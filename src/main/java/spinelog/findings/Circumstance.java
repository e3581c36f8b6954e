package spinelog.findings;

/**
 * What else there was before and after a change, as counted from the diary.
 *
 * @param what what it is
 * @param name which one: a position's constant, the name of something declared; "" for the others
 * @param before what it was before
 * @param after what it was after
 * @param apart whether it can be told from the change
 */
public record Circumstance(What what, String name, Side before, Side after, Apart apart) {
  /**
   * One side.
   *
   * @param state the commonest one by its name, "" where it has none
   * @param value sessions a week, hours, or a share of the known nights from 0 to 1; NaN for none
   */
  public record Side(String state, double value) {}

  /** What can differ beside a change. */
  public enum What {
    /** Sessions a week. */
    MASSAGE,
    /** The share of nights in a position. */
    POSITION,
    /** Mean hours of sleep. */
    SLEEP_HOURS,
    /** The pillow used most, with its share of nights. */
    PILLOW,
    /** The mattress used most, with its share of nights. */
    MATTRESS,
    /** The share of nights with a pillow between the knees. */
    KNEE_PILLOW,
    /** The share of nights with a lumbar support. */
    LUMBAR_SUPPORT,
    /** Something else that was declared as changed. */
    DECLARED
  }

  /** Whether something can be told from a change. */
  public enum Apart {
    /** Clearly: the answer allows for it. */
    CLEAR,
    /** Hardly: few mornings tell the two apart. */
    POOR,
    /** Not at all. */
    NONE,
    /** It moved too little to be taken for the change. */
    SLIGHT,
    /** The answer does not allow for it. */
    NOT_ALLOWED_FOR
  }
}
