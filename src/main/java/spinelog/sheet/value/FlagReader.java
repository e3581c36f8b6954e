package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import spinelog.diary.RedFlag;
import spinelog.sheet.cell.Words;

/** Reads warning signs by their keywords; what is not recognised is kept as something else. */
public final class FlagReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern PARTS = WORDS.pattern(",|\\.(?= |$)|\\b(?:<but>|<and>)\\b");
  private static final Pattern DENIED =
      WORDS.pattern(
          "^<denial>\\b(?! <no-denial>)|\\b<not-now> \\p{L}+ <over-now>$|\\b<over>$|\\? ?<denied-last>$");

  /** "Could not hold my urine" denies nothing. */
  private static final Pattern UNABLE = WORDS.pattern("\\b<denial>(?: \\p{L}+){0,2} <unable>\\b");

  /** A denial, or a fear, with up to four words before the sign that it is about. */
  private static final Pattern BEFORE =
      WORDS.pattern(
          "(?:\\b<denial>\\b(?! <no-denial>)|\\b<foreseen>)(?:[ :'/]+[\\p{L}\\d-]+){0,4}[ :'/]*$");

  /** What goes on with a list that was denied: "no numbness, tingling or weakness". */
  private static final Pattern LISTED =
      WORDS.pattern("[^ ]+(?: [^ ]+)?|(?=.*\\b<or>\\b)[^ ]+(?: [^ ]+){0,4}");

  private FlagReader() {}

  /** Reads one cell's words. "None" is no flag, and so is "no numbness". */
  public static List<RedFlag> read(String text) {
    return Arrays.stream(text.split("[;\\n\\r]+"))
        .map(String::strip)
        .filter(words -> !isNone(words))
        .flatMap(words -> flags(words).stream())
        .toList();
  }

  /**
   * What a note says that may be a warning sign, in the note's own words: what it neither denies
   * nor only fears.
   */
  public static List<RedFlag> inNote(String text) {
    List<RedFlag> flags = new ArrayList<>();
    for (String sentence : Words.fold(text.replaceAll("[\\n\\r]+", "; ")).split("[;!]+", -1)) {
      boolean isDenying = false;
      for (String whole : PARTS.split(sentence, -1)) {
        String part = whole.strip();
        List<Signs.Known> signs = Signs.WARNING.in(part).toList();
        List<Signs.Known> open =
            isDenying && LISTED.matcher(part).matches()
                ? List.of()
                : signs.stream().filter(sign -> !isDenied(part, sign)).toList();
        open.forEach(sign -> flags.add(new RedFlag(sign.id(), text.strip())));
        isDenying = !signs.isEmpty() && open.isEmpty();
      }
    }
    return flags.stream().distinct().toList();
  }

  private static boolean isDenied(String part) {
    return DENIED.matcher(part).find() && !UNABLE.matcher(part).find();
  }

  private static boolean isDenied(String part, Signs.Known sign) {
    String before = part.substring(0, sign.in(part).orElseThrow());
    return isDenied(part) || (BEFORE.matcher(before).find() && !UNABLE.matcher(part).find());
  }

  private static boolean isNone(String words) {
    return words.isEmpty()
        || WORDS.has("no", words)
        || WORDS.has("nothing", words)
        || WORDS.has("blank", words)
        || WORDS.has("unknown", words);
  }

  /** What is neither denied nor understood is a flag too: better one too many. */
  private static List<RedFlag> flags(String words) {
    List<RedFlag> flags = new ArrayList<>();
    boolean open = false;
    for (String whole : PARTS.split(Words.fold(words), -1)) {
      String part = whole.strip();
      if (!isNone(part) && !isDenied(part)) {
        List<Signs.Known> signs = Signs.WARNING.in(part).toList();
        signs.forEach(sign -> flags.add(new RedFlag(sign.id(), words)));
        open |= signs.isEmpty();
      }
    }
    if (flags.isEmpty() && open) {
      flags.add(new RedFlag(RedFlag.OTHER, words));
    }
    return flags.stream().distinct().toList();
  }
}
