package spinelog.diary;

/**
 * A warning sign written down on one day; it calls for a doctor, it is no diagnosis.
 *
 * @param kind which warning sign it is
 * @param words what the person wrote
 */
public record RedFlag(Kind kind, String words) {
  /** The warning signs that Spinelog knows by name. */
  public enum Kind {
    /** New numbness or tingling. */
    NUMBNESS,
    /** New weakness of an arm or leg. */
    WEAKNESS,
    /** Fever. */
    FEVER,
    /** Weight loss without a reason. */
    WEIGHT_LOSS,
    /** A change of bladder or bowel control. */
    BLADDER_OR_BOWEL,
    /** A fall or another injury. */
    FALL,
    /** Something else that the person flagged. */
    OTHER
  }
}
