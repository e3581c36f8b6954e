package spinelog.report.page;

/**
 * A stretch of text in one style.
 *
 * @param text the words; control characters become spaces
 * @param style how it looks
 */
public record Span(String text, Style style) {
  /** Makes the text printable. */
  public Span {
    text = Typeface.printable(text);
  }
}
