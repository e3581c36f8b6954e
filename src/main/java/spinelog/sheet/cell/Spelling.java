package spinelog.sheet.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                        .anyMatch(known -> distance(folded, known) <= allowed))
            .toList();
    return near.size() == 1
        ? Optional.of(near.get(0).substring(prefix.length()))
        : Optional.empty();
  }

  /** What the one known word means that is at most so many letters away; empty for several. */
  public static <T> Optional<T> only(Map<String, T> known, String word, int letters) {
    List<T> near =
        known.entrySet().stream()
            .filter(entry -> distance(word, entry.getKey()) <= letters)
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Levenshtein's distance: letters to insert, delete or replace. */
  public static int distance(String one, String other) {
    List<Integer> row = new ArrayList<>();
    for (int j = 0; j <= other.length(); j++) {
      row.add(j);
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row.get(0);
      row.set(0, i);
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best =
            Arrays.stream(new int[] {diagonal + same, row.get(j) + 1, row.get(j - 1) + 1})
                .min()
                .orElseThrow();
        diagonal = row.get(j);
        row.set(j, best);
      }
    }
    return row.get(other.length());
  }
}
