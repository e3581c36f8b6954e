package spinelog.sheet.column;

import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/** A heading without what people do not look at: two with the same key are equal. */
final class HeadingKey {
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private HeadingKey() {}

  /** The heading without case, accents, spacing and punctuation. */
  static String of(String heading) {
    String words = HUMPS.matcher(heading).replaceAll(" ");
    return PUNCTUATION.matcher(Words.fold(words)).replaceAll(" ").strip();
  }
}
