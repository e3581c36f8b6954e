package spinelog.report.page;

/** Which letters can stand on a page. */
public final class PageLetters {
  private PageLetters() {}

  /** Whether a letter (a code point) is printed, needs no sign of its own, or becomes a space. */
  public static boolean shows(int letter) {
    return isPlain(letter)
        || isInvisible(letter)
        || Character.isISOControl(letter)
        || Typeface.has(letter);
  }

  /** Letters, digits and signs that are written as they are: nearly every text, and all bundled. */
  private static boolean isPlain(int letter) {
    boolean isEuropean = letter >= 0xA0 && letter <= 0x24F && letter != 0xAD;
    return isEuropean || (letter >= ' ' && letter <= '~');
  }

  /** A mark that directs the letters around it and shows nothing. */
  private static boolean isInvisible(int letter) {
    return Character.getType(letter) == Character.FORMAT
        || (letter >= 0xFE00 && letter <= 0xFE0F)
        || (letter >= 0xE0100 && letter <= 0xE01EF);
  }

  /**
   * A text without what cannot be shown on a line: control characters become spaces, invisible
   * marks go.
   */
  static String printable(String text) {
    if (text.codePoints().allMatch(PageLetters::isPlain)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              if (Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029') {
                kept.append(' ');
              } else if (!isInvisible(letter)) {
                kept.appendCodePoint(letter);
              }
            });
    return kept.toString();
  }
}
