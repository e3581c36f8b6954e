package spinelog.diary;

/**
 * A standing condition that the person named.
 *
 * @param words what she wrote
 * @param id which one it is, by its short name in the catalogue ("osteoporosis"), "" where that
 *     knows none, {@link #UNCLEAR} where nobody can tell whether they name one or deny it
 */
public record Condition(String words, String id) {
  /** What is perhaps denied: "no fractures, osteoporosis". */
  public static final String UNCLEAR = "unclear";

  /** Whether nobody can tell if it is named or denied. */
  public boolean isUnclear() {
    return id.equals(UNCLEAR);
  }
}
