package spinelog.sheet.value;

import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/** What people deny, fear or say is over, in folded words. */
final class Denial {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern DENIED =
      WORDS.pattern(
          "^<denial>\\b(?! <no-denial>)|\\b<not-now> \\p{L}+ <over-now>$|\\b<over>$|\\? ?<denied-last>$");

  /** "Could not hold my urine" denies nothing. */
  private static final Pattern UNABLE = WORDS.pattern("\\b<denial>(?: \\p{L}+){0,2} <unable>\\b");

  /** A denial, or a fear, with up to four words before what it is about. */
  private static final Pattern BEFORE =
      WORDS.pattern(
          "(?:\\b<denial>\\b(?! <no-denial>)|\\b<foreseen>)(?:[ :'/]+[\\p{L}\\d-]+){0,4}[ :'/]*$");

  /** What goes on with a list that was denied: "no numbness, tingling or weakness". */
  private static final Pattern LISTED =
      WORDS.pattern("[^ ]+(?: [^ ]+)?|(?=.*\\b<or>\\b)[^ ]+(?: [^ ]+){0,4}");

  private Denial() {}

  /** Whether a part of a sentence denies what it names. */
  static boolean denies(String part) {
    return DENIED.matcher(part).find() && !UNABLE.matcher(part).find();
  }

  /** The same of what begins at a place in it: "the foot is not numb". */
  static boolean denies(String part, int place) {
    return denies(part)
        || (BEFORE.matcher(part.substring(0, place)).find() && !UNABLE.matcher(part).find());
  }

  /** Whether a part goes on with a list that the part before it denied. */
  static boolean goesOn(String part) {
    return LISTED.matcher(part).matches();
  }
}
