package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import spinelog.diary.RedFlag;
import spinelog.sheet.cell.Words;
import spinelog.sheet.value.Denial.Said;

/** Reads warning signs by their keywords; what is not recognised is kept as something else. */
public final class FlagReader {
  private static final Words WORDS = Words.IN_CELLS;

  /** What denies ends here: "no fever but tingling". */
  private static final Pattern SENTENCES = WORDS.pattern("[;!]+|\\.(?= |$)|\\b<but>\\b");

  /** "Not ok" and "not feeling well" deny no sign. */
  private static final Pattern UNWELL = WORDS.pattern("\\b<denial> (?:\\p{L}+ )?<all-well>\\.?$");

  private static final Pattern LINES = Pattern.compile("[;\\n\\r]+");
  private static final Pattern BREAKS = Pattern.compile("[\\n\\r]+");

  private FlagReader() {}

  /** Reads one cell's words. "None" is no flag, and so are "all good" and "no numbness". */
  public static List<RedFlag> read(String text) {
    return Arrays.stream(LINES.split(text))
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
    String folded = Words.fold(BREAKS.matcher(text).replaceAll("; "));
    if (!Signs.WARNING.openings().mayBeIn(folded)) {
      return flags;
    }
    for (String sentence : SENTENCES.split(folded, -1)) {
      if (Signs.WARNING.openings().mayBeIn(sentence)) {
        open(sentence).forEach(sign -> flags.add(new RedFlag(sign.id(), text.strip())));
      }
    }
    return flags.stream().distinct().toList();
  }

  private static List<Signs.Found> signs(Denial.Part part) {
    return Signs.WARNING.in(part.text());
  }

  /** The signs of a sentence that it does not deny; each part is looked through once. */
  private static List<Signs.Found> open(String sentence) {
    List<Denial.Part> parts = Denial.parts(sentence);
    Map<Denial.Part, List<Signs.Found>> signs = new HashMap<>();
    Map<Denial.Part, List<Signs.Found>> open = new HashMap<>();
    for (Denial.Part part : parts) {
      signs.put(part, signs(part));
      open.put(
          part,
          signs.get(part).stream()
              .filter(sign -> !Denial.denies(part.text(), sign.start()))
              .toList());
    }
    List<Said> said =
        Denial.of(
            parts,
            part -> !signs.get(part).isEmpty() && open.get(part).isEmpty(),
            part -> !signs.get(part).isEmpty());
    return IntStream.range(0, parts.size())
        .filter(i -> said.get(i) != Said.DENIED)
        .boxed()
        .flatMap(i -> open.get(parts.get(i)).stream())
        .toList();
  }

  private static boolean isNone(String words) {
    return words.isEmpty()
        || WORDS.has("no", words)
        || WORDS.has("nothing", words)
        || WORDS.has("all-well", words)
        || WORDS.has("blank", words)
        || WORDS.has("unknown", words);
  }

  /** What is neither denied nor understood is a flag too: better one too many. */
  private static List<RedFlag> flags(String words) {
    List<RedFlag> flags = new ArrayList<>();
    boolean open = false;
    for (String sentence : SENTENCES.split(Words.fold(words), -1)) {
      List<Denial.Part> parts = Denial.parts(sentence);
      List<Said> said = Denial.of(parts, part -> denies(part), part -> !signs(part).isEmpty());
      for (int i = 0; i < parts.size(); i++) {
        if (said.get(i) != Said.DENIED && !isNone(parts.get(i).text())) {
          List<Signs.Found> signs = signs(parts.get(i));
          signs.forEach(sign -> flags.add(new RedFlag(sign.id(), words)));
          open |= signs.isEmpty();
        }
      }
    }
    if (flags.isEmpty() && open) {
      flags.add(new RedFlag(RedFlag.OTHER, words));
    }
    return flags.stream().distinct().toList();
  }

  private static boolean denies(Denial.Part part) {
    List<Signs.Found> signs = signs(part);
    return signs.isEmpty()
        ? Denial.denies(part.text()) && !UNWELL.matcher(part.text()).find()
        : signs.stream().allMatch(sign -> Denial.denies(part.text(), sign.start()));
  }
}
