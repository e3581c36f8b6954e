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
  private static final String PREFIX = "flag.";
  private static final Pattern PARTS = WORDS.pattern(",|\\.(?= )|\\b(?:<but>|<and>)\\b");
  private static final Pattern DENIED =
      WORDS.pattern(
          "^<denial>\\b(?! <no-denial>)|\\b<not-now> \\p{L}+ <over-now>$|\\b<over>$|\\? ?<denied-last>$");

  /** Falling asleep is no fall. */
  private static final Pattern ASLEEP = WORDS.pattern("\\b<asleep>\\b");

  private FlagReader() {}

  /** Reads one cell's words. "None" is no flag, and so is "no numbness". */
  public static List<RedFlag> read(String text) {
    return Arrays.stream(text.split("[;\\n\\r]+"))
        .map(String::strip)
        .filter(words -> !isNone(words))
        .flatMap(words -> flags(words).stream())
        .toList();
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
    String plain = ASLEEP.matcher(Words.fold(words)).replaceAll("");
    for (String part : PARTS.split(plain, -1)) {
      if (!isNone(part.strip()) && !DENIED.matcher(part.strip()).find()) {
        List<RedFlag.Kind> kinds = kinds(" " + part);
        kinds.forEach(kind -> flags.add(new RedFlag(kind, words)));
        open |= kinds.isEmpty();
      }
    }
    if (flags.isEmpty() && open) {
      flags.add(new RedFlag(RedFlag.Kind.OTHER, words));
    }
    return flags.stream().distinct().toList();
  }

  private static List<RedFlag.Kind> kinds(String part) {
    return Arrays.stream(RedFlag.Kind.values())
        .filter(kind -> WORDS.list(PREFIX + kind.name()).stream().anyMatch(w -> starts(part, w)))
        .toList();
  }

  private static boolean starts(String part, String stem) {
    return part.contains(" " + stem) || part.contains("-" + stem);
  }
}
