package spinelog.report.page;

/**
 * A table's column.
 *
 * @param head its heading
 * @param share its part of the width, relative to the other columns
 * @param side where its text stands
 */
public record Column(String head, double share, Side side) {
  /** Where text stands in a column. */
  public enum Side {
    /** Words. */
    LEFT,
    /** Numbers. */
    RIGHT
  }

  /** A column of words. */
  public static Column words(String head, double share) {
    return new Column(head, share, Side.LEFT);
  }

  /** A column of numbers. */
  public static Column numbers(String head, double share) {
    return new Column(head, share, Side.RIGHT);
  }
}
