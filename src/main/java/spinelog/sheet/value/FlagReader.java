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
  private static final Pattern PARTS = Pattern.compile(",|\\bbut\\b|\\band\\b|\\bund\\b");

  private static final Pattern DENIED =
      Pattern.compile(
          "^(?:no|not|never|kein|keine|nicht|pas|sin|tidak) |\\b(?:gone|resolved|weg)$");

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

  private static List<RedFlag> flags(String words) {
    List<RedFlag> flags = new ArrayList<>();
    boolean denied = false;
    for (String part : PARTS.split(Words.fold(words), -1)) {
      List<RedFlag.Kind> kinds = kinds(" " + part);
      boolean isDenied = DENIED.matcher(part.strip()).find();
      denied |= isDenied;
      if (!isDenied) {
        kinds.forEach(kind -> flags.add(new RedFlag(kind, words)));
      }
    }
    if (flags.isEmpty() && !denied) {
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
