package spinelog.sheet.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static boolean near(String name, String other) {
    int shorter = Math.min(name.length(), other.length());
    int longer = Math.max(name.length(), other.length());
    return shorter >= SHORTEST
        && longer <= LONGEST
        && name.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))
        && Spelling.isWithin(shorter < LONG ? 1 : 2, name, other);
  }
}
