package spinelog.sheet.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/**
 * Finds names that are another one mistyped: a letter or two away from it, on one or two nights
 * between nights of it. Taken at its letters, such a night would be two changes.
 */
final class NameSlips {
  private static final int RARE = 2;
  private static final int SHORTEST = 5;
  private static final int LONG = 8;
  private static final int LONGEST = 40;
  private static final Pattern SINGLE = Pattern.compile("(?<!\\p{L})\\p{L}(?!\\p{L})");

  private NameSlips() {}

  /** The mistyped names of a column, folded, and what each was meant to be as it is spelled. */
  static Map<String, String> of(List<String> names) {
    List<String> folded = names.stream().map(Words::fold).toList();
    Map<String, Integer> nights = new HashMap<>();
    folded.forEach(name -> nights.merge(name, 1, Integer::sum));
    Map<String, String> slips = new HashMap<>();
    for (int i = 1; i < names.size() - 1; i++) {
      String name = folded.get(i);
      if (nights.get(name) <= RARE && !slips.containsKey(name)) {
        int before = i - 1;
        int after =
            IntStream.range(i, names.size())
                .filter(at -> !folded.get(at).equals(name))
                .findFirst()
                .orElse(i);
        boolean isBetween = folded.get(before).equals(folded.get(after));
        if (isBetween && nights.get(folded.get(before)) > RARE && near(name, folded.get(before))) {
          slips.put(name, names.get(before).strip());
        }
      }
    }
    return slips;
  }

  /**
   * Whether one folded name may be the other mistyped: a letter away, in long names two. Another
   * number or a letter that stands alone ("Pillow B") is another name, and so is another letter in
   * a very short one ("sofa", "soft").
   */
  static boolean near(String name, String other) {
    int shorter = Math.min(name.length(), other.length());
    int longer = Math.max(name.length(), other.length());
    return shorter >= SHORTEST - 1
        && longer >= SHORTEST
        && longer <= LONGEST
        && Spelling.haveSameDigits(name, other)
        && Spelling.isWithin(shorter < LONG ? 1 : 2, name, other)
        && alone(name).equals(alone(other));
  }

  private static List<String> alone(String name) {
    return SINGLE.matcher(name).results().map(MatchResult::group).toList();
  }
}
