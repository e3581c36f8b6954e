package spinelog.report.words;

/** What is said of the scores beside the headline. */
public final class FurtherWords {
  private FurtherWords() {}

  /** Their heading. */
  public static String heading() {
    return "Further comparisons: the other scores";
  }

  /** How to take them. */
  public static String lead() {
    return "The same changes in the other scores, in points or minutes; less is better. They are not"
        + " the question that was asked first: the more comparisons there are, the likelier one of"
        + " them looks like a change by chance.";
  }
}
