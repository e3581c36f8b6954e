package spinelog.sheet.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How far words are from each other. */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int SHORT = 5;
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private Spelling() {}

  /** The rest of the name of the one list with this prefix that holds a word spelled nearly so. */
  public static Optional<String> nearest(Words words, String prefix, String word) {
    String folded = Words.fold(word);
    int allowed = folded.length() < SHORT ? 1 : 2;
    List<String> near =
        words.names(prefix).stream()
            .filter(name -> folded.length() >= SHORTEST)
            .filter(
                name ->
                    words.list(name).stream()
                        .filter(known -> known.length() >= SHORTEST)
                        .anyMatch(known -> isWithin(allowed, folded, known)))
            .toList();
    return near.size() == 1
        ? Optional.of(near.get(0).substring(prefix.length()))
        : Optional.empty();
  }

  /** What the one known word means that is at most so many letters away; empty for several. */
  public static <T> Optional<T> only(Map<String, T> known, String word, int letters) {
    List<T> near =
        known.entrySet().stream()
            .filter(entry -> isWithin(letters, word, entry.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether two names have the same digits: another number is another name, no slip. */
  public static boolean haveSameDigits(String one, String other) {
    return digits(one).equals(digits(other));
  }

  /** The digits of a name. */
  public static String digits(String name) {
    return NO_DIGIT.matcher(name).replaceAll("");
  }

  /**
   * Whether at most so many letters are to be inserted, deleted or replaced (Levenshtein): looked
   * for near the diagonal alone, and only until it is too many.
   */
  public static boolean isWithin(int letters, String one, String other) {
    if (Math.abs(one.length() - other.length()) > letters) {
      return false;
    }
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - letters);
      int to = Math.min(other.length(), i + letters);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? i : letters + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int above = j == i + letters ? letters + 1 : row[j];
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(diagonal + same, Math.min(above, row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > letters) {
        return false;
      }
    }
    return row[other.length()] <= letters;
  }
}
