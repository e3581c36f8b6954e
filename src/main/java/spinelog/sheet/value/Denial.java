package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/** What people deny, fear or say is over, in folded words. */
final class Denial {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern OVER =
      WORDS.pattern(
          "\\b<not-now> \\p{L}+ <over-now>$|\\b<over>(?: <over-now>)?$|\\? ?<denied-last>$");
  private static final Pattern DENIED = WORDS.pattern("^(?:<denier> )?<denial>\\b(?! <no-denial>)");

  /** "Could not hold my urine" denies nothing. */
  private static final Pattern UNABLE = WORDS.pattern("\\b<denial>(?: \\p{L}+){0,2} <unable>\\b");

  /** A denial, or a fear, with up to four words before what it is about. */
  private static final Pattern BEFORE =
      WORDS.pattern(
          "(?:\\b<denial>\\b(?! <no-denial>)|\\b<foreseen>)(?:[ :'/]+[\\p{L}\\d-]+){0,4}[ :'/]*$");

  /** What a denial does not reach over: "no lifting since surgery". */
  private static final Pattern ENDED = WORDS.pattern("\\b<denial>\\b.*\\b<denial-ends>\\b");

  private static final Pattern PARTS =
      WORDS.pattern(",| - |([()\\[\\]])|(\\b<and>\\b|&|(?<= )\\+(?= ))");

  private static final Pattern OR = WORDS.pattern("\\b(?:<or>|<nor>)\\b");

  /** What goes on with a list that was denied: "no numbness, tingling or weakness". */
  private static final Pattern LISTED =
      WORDS.pattern("[^ ]+(?: [^ ]+)?|(?=.*\\b(?:<or>|<nor>)\\b)[^ ]+(?: [^ ]+){0,4}");

  /** How a part of a sentence follows the one before it. */
  enum Join {
    /** It begins the sentence, or stands behind a comma or a dash. */
    BESIDE,
    /** It stands behind a bracket. */
    ASIDE,
    /** It stands behind "and". */
    AND
  }

  /**
   * A part of a sentence.
   *
   * @param text its folded words
   * @param join how it follows the part before it
   */
  record Part(String text, Join join) {}

  /** What a sentence says of what one of its parts names. */
  enum Said {
    /** It is there. */
    NAMED,
    /** It is not there. */
    DENIED,
    /** Nobody can tell: "no numbness, fever". */
    UNCLEAR
  }

  private Denial() {}

  /** The parts of a folded sentence. */
  static List<Part> parts(String sentence) {
    List<Part> parts = new ArrayList<>();
    Matcher end = PARTS.matcher(sentence);
    Join join = Join.BESIDE;
    int start = 0;
    while (end.find()) {
      add(sentence.substring(start, end.start()), join, parts);
      join = end.group(1) != null ? Join.ASIDE : end.group(2) != null ? Join.AND : Join.BESIDE;
      start = end.end();
    }
    add(sentence.substring(start), join, parts);
    return parts;
  }

  private static void add(String text, Join join, List<Part> parts) {
    if (!text.isBlank()) {
      parts.add(new Part(text.strip(), join));
    }
  }

  /**
   * What is said of each part. A denial covers the parts behind it where a list goes on to its end,
   * joined by words for "or" or "and"; a list that only stops is unclear.
   *
   * @param isDenied whether a part denies by itself
   * @param isListed whether a part may go on with what was denied before it
   */
  static List<Said> of(List<Part> parts, Predicate<Part> isDenied, Predicate<Part> isListed) {
    List<Said> said = new ArrayList<>();
    int open = parts.size();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (isDenied.test(part)) {
        said.add(Said.DENIED);
        open = i + 1;
      } else if (i < open || !isListed.test(part) || !LISTED.matcher(part.text()).matches()) {
        said.add(Said.NAMED);
        open = parts.size();
      } else {
        said.add(Said.UNCLEAR);
        if (part.join() == Join.AND || OR.matcher(part.text()).find()) {
          said.subList(open, i + 1).replaceAll(one -> Said.DENIED);
        }
      }
    }
    return said;
  }

  /** Whether a part of a sentence denies what it names. */
  static boolean denies(String part) {
    return (DENIED.matcher(part).find() || OVER.matcher(part).find())
        && !UNABLE.matcher(part).find();
  }

  /** The same of what begins at a place in it: "the foot is not numb". */
  static boolean denies(String part, int place) {
    String before = part.substring(0, place);
    if (UNABLE.matcher(part).find()) {
      return false;
    }
    boolean isReached = !ENDED.matcher(before).find();
    return OVER.matcher(part).find()
        || (isReached
            && ((place > 0 && DENIED.matcher(part).find()) || BEFORE.matcher(before).find()));
  }
}
