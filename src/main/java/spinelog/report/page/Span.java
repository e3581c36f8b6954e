package spinelog.report.page;

import spinelog.language.ReadingDirection;

/**
 * A stretch of text in one style.
 *
 * @param text the words; control characters become spaces, Arabic letters join
 * @param style how it looks
 */
public record Span(String text, Style style) {
  /** Makes the text printable. */
  public Span {
    text = ReadingDirection.joined(PageLetters.printable(text));
  }
}
