package spinelog.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which of a few known words a mistyped one was meant to be. */
final class NearestWords {
  private NearestWords() {}

  /** The nearest ones, all of them where several are as near; the first letter is seldom wrong. */
  static List<String> of(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, typed.length() / 3);
    List<String> near = known.stream().filter(one -> wrong(typed, one) <= most).toList();
    int least = near.stream().mapToInt(one -> distance(typed, one)).min().orElse(0);
    return near.stream().filter(one -> distance(typed, one) == least).toList();
  }

  private static int distance(String typed, String known) {
    return wrong(typed, known) * 2 + (typed.charAt(0) == known.charAt(0) ? 0 : 1);
  }

  /** How many letters were left out, added, taken for others, or exchanged with the next. */
  private static int wrong(String typed, String known) {
    int[][] wrong = new int[typed.length() + 1][known.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        wrong[i][j] = i == 0 || j == 0 ? i + j : least(wrong, typed, known, i, j);
      }
    }
    return wrong[typed.length()][known.length()];
  }

  private static int least(int[][] wrong, String typed, String known, int i, int j) {
    boolean isSame = typed.charAt(i - 1) == known.charAt(j - 1);
    int least = Math.min(wrong[i - 1][j], wrong[i][j - 1]) + 1;
    least = Math.min(least, wrong[i - 1][j - 1] + (isSame ? 0 : 1));
    boolean isExchanged =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == known.charAt(j - 2)
            && typed.charAt(i - 2) == known.charAt(j - 1);
    return isExchanged ? Math.min(least, wrong[i - 2][j - 2] + 1) : least;
  }
}
