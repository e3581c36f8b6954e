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

  /** What denies ends here: "no fever but tingling". */
  private static final Pattern SENTENCES = WORDS.pattern("[;!]+|\\b<but>\\b");

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
    String folded = Words.fold(text.replaceAll("[\\n\\r]+", "; "));
    if (!Signs.WARNING.openings().mayBeIn(folded)) {
      return flags;
    }
    for (String sentence : SENTENCES.split(folded, -1)) {
      boolean isDenying = false;
      for (String whole : PARTS.split(sentence, -1)) {
        String part = whole.strip();
        List<Signs.Found> signs = Signs.WARNING.in(part);
        List<Signs.Found> open =
            isDenying && Denial.goesOn(part)
                ? List.of()
                : signs.stream().filter(sign -> !Denial.denies(part, sign.start())).toList();
        open.forEach(sign -> flags.add(new RedFlag(sign.id(), text.strip())));
        isDenying = !signs.isEmpty() && open.isEmpty();
      }
    }
    return flags.stream().distinct().toList();
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
      if (!isNone(part) && !Denial.denies(part)) {
        List<Signs.Found> signs = Signs.WARNING.in(part);
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
