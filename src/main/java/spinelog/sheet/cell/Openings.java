package spinelog.sheet.cell;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How words of a list begin: most notes name none of them, and that is soon seen.
 *
 * @param letters the first letters of each word, {@link #MOST} of them or the whole word
 */
public record Openings(Set<String> letters) {
  private static final int MOST = 6;

  /** Of folded words. */
  public static Openings of(Collection<String> words) {
    return new Openings(
        words.stream()
            .map(word -> word.substring(0, Math.min(MOST, word.length())))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a folded text may name one of them; where not, none need be looked for. */
  public boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1))) && opens(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(String text, int at) {
    for (int end = at + 1; end <= Math.min(at + MOST, text.length()); end++) {
      if (letters.contains(text.substring(at, end))) {
        return true;
      }
    }
    return false;
  }
}
