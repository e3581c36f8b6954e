package spinelog.sheet.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far words are from each other. */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int SHORT = 5;

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

  /** Levenshtein's distance: letters to insert, delete or replace. */
  public static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(diagonal + same, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[other.length()];
  }

  /** The same asked cheaply: words of very other lengths are not compared letter by letter. */
  private static boolean isWithin(int letters, String one, String other) {
    return Math.abs(one.length() - other.length()) <= letters && distance(one, other) <= letters;
  }
}
