package spinelog.diary;

/**
 * A warning sign written down on one day; it calls for a doctor, it is no diagnosis.
 *
 * @param sign which one, by its short name in the catalogue ("numbness"), or {@link #OTHER}
 * @param words what the person wrote
 */
public record RedFlag(String sign, String words) {
  /** Something else that the person flagged. */
  public static final String OTHER = "other";
}
