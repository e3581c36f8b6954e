package spinelog.sheet.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final String[] WORDS = {
    "",
    "a",
    "b",
    "ab",
    "ba",
    "abc",
    "acb",
    "latex",
    "latx",
    "latexx",
    "atlex",
    "xetal",
    "feather",
    "fether",
    "leather",
    "heather",
    "father",
    "fnam",
    "foam",
    "medium foam",
    "medium fnam"
  };

  @Test
  void aWordIsWithinAsManyLettersAsThereAreToChange() {
    for (String one : WORDS) {
      for (String other : WORDS) {
        for (int letters = 0; letters <= 3; letters++) {
          assertEquals(
              changes(one, other) <= letters,
              Spelling.isWithin(letters, one, other),
              one + ", " + other + ", " + letters);
        }
      }
    }
  }

  /** Levenshtein's distance as it is defined. */
  private static int changes(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    int[][] changes = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        changes[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    changes[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
      }
    }
    return changes[one.length()][other.length()];
  }
}
