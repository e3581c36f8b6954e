package spinelog.words;

/** The beginning of a person's own words. */
public final class Excerpt {
  /** A space that no line ends at. */
  static final String NBSP = "\u00A0";

  private static final int LONGEST_CUT_WORD = 15;

  private Excerpt() {}

  /** A text of so many letters at most; where it is longer, it ends in an ellipsis. */
  public static String of(String text, int letters) {
    String line = text.strip();
    if (line.codePointCount(0, line.length()) <= letters) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, letters - 1));
    int word = cut.lastIndexOf(' ');
    return (word > cut.length() - LONGEST_CUT_WORD && word > 0 ? cut.substring(0, word) : cut)
            .stripTrailing()
        + "\u2026";
  }
}
