package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.sheet.cell.Openings;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/**
 * Things known by the beginnings of their words: warning signs or conditions.
 *
 * @param known each with where it begins
 * @param openings how all their words begin
 */
record Signs(List<Known> known, Openings openings) {
  /** A beginning of so few letters must be a whole word: "op" is no "optician". */
  private static final int WHOLE_WORD = 3;

  /** A beginning that is long enough to be known with a slip in it, and one that may have two. */
  private static final Pattern SPELLED = Pattern.compile("\\p{L}{7,}");

  private static final int LONG = 9;
  private static final String FEW_WORDS = "(?: [\\p{L}\\d'-]+){0,3}";
  private static final Pattern WORD = Pattern.compile("\\p{L}{7,}");

  /** The warning signs of the catalogue. */
  static final Signs WARNING = of("sign.");

  /** The standing conditions of the catalogue. */
  static final Signs STANDING = of("condition.");

  /**
   * One thing that is known.
   *
   * @param id its short name in the catalogue
   * @param begins where a word of it begins
   * @param not what begins so and is something else
   * @param spelled long single words of it, which are known with a slip in them, too
   */
  record Known(String id, Pattern begins, Optional<Pattern> not, List<String> spelled) {
    private Optional<Found> in(String words) {
      return begins
          .matcher(plain(words))
          .results()
          .map(found -> new Found(id, found.start(), found.end()))
          .max(Comparator.comparingInt(found -> found.end() - found.start()));
    }

    private String plain(String words) {
      return not.map(other -> other.matcher(words).replaceAll(m -> " ".repeat(m.group().length())))
          .orElse(words);
    }

    private Optional<Found> nearlyIn(String words) {
      return WORD.matcher(plain(words))
          .results()
          .filter(word -> spelled.stream().anyMatch(one -> isNearly(one, word.group())))
          .map(word -> new Found(id, word.start(), word.end()))
          .findFirst();
    }

    /** Whether a word begins with this one, but for a letter, or two of nine. */
    private static boolean isNearly(String begins, String word) {
      int letters = begins.length() < LONG ? 1 : 2;
      return IntStream.rangeClosed(begins.length() - letters, begins.length() + letters)
          .map(length -> Math.min(length, word.length()))
          .distinct()
          .anyMatch(end -> Spelling.isWithin(letters, begins, word.substring(0, end)));
    }
  }

  /**
   * One thing that words name.
   *
   * @param id its short name in the catalogue
   * @param start the place of its first letter
   * @param end the place behind its last one
   */
  record Found(String id, int start, int end) {
    /** Whether this names more than another that lies within it. */
    boolean covers(Found other) {
      return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }
  }

  private static Signs of(String prefix) {
    List<Known> known = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (String list : Words.IN_CELLS.names(prefix)) {
      Set<String> others = Words.IN_CELLS.list("not-" + list);
      words.addAll(Words.IN_CELLS.list(list));
      words.addAll(Words.IN_CELLS.list("behind-limb-" + list));
      words.addAll(Words.IN_CELLS.list("before-limb-" + list));
      known.add(
          new Known(
              list.substring(prefix.length()),
              Pattern.compile(anyOf(Words.IN_CELLS.list(list)) + ofLimbs(list)),
              others.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(whole(others))),
              spelled(Words.IN_CELLS.list(list))));
    }
    return new Signs(List.copyOf(known), Openings.of(words));
  }

  private static List<String> spelled(Set<String> beginnings) {
    return beginnings.stream().filter(one -> SPELLED.matcher(one).matches()).toList();
  }

  private static String anyOf(Set<String> beginnings) {
    return beginnings.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(word -> Pattern.quote(word) + (word.length() <= WHOLE_WORD ? "(?!\\p{L})" : ""))
        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")"));
  }

  /** What is said of a limb, a few words behind its name or before it. */
  private static String ofLimbs(String list) {
    String limb = whole(Words.IN_CELLS.list("limb-name"));
    Set<String> behind = Words.IN_CELLS.list("behind-limb-" + list);
    Set<String> before = Words.IN_CELLS.list("before-limb-" + list);
    return (behind.isEmpty() ? "" : "|" + limb + FEW_WORDS + " " + whole(behind))
        + (before.isEmpty() ? "" : "|" + whole(before) + FEW_WORDS + " " + limb);
  }

  private static String whole(Set<String> phrases) {
    return phrases.stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
  }

  /** Those that folded words name, each where it is named with most letters. */
  List<Found> in(String words) {
    if (!openings.mayBeIn(words)) {
      return List.of();
    }
    return known.stream().map(one -> one.in(words)).flatMap(Optional::stream).toList();
  }

  /** The one that folded words name with a slip of the pen; none where it may be several. */
  Optional<Found> nearlyIn(String words) {
    List<Found> near =
        known.stream().map(one -> one.nearlyIn(words)).flatMap(Optional::stream).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }
}
