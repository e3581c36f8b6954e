package spinelog.sheet.column;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Words;

/** Understands what people write above a column: the template's headings, synonyms, questions. */
public final class Headings {
  private static final Words SYNONYMS = Words.load(Headings.class, "headings.properties");
  private static final Words QUESTIONS = Words.load(Headings.class, "questions.properties");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int QUESTION_WORDS = 5;
  private static final Map<String, LogColumn> KNOWN = known();
  private static final Set<String> UNCLEAR_PAIN =
      SYNONYMS.list("UNCLEAR_PAIN").stream().map(Headings::key).collect(Collectors.toSet());

  private Headings() {}

  /** The column that a heading means, empty where it is not known. */
  static Optional<LogColumn> column(String heading) {
    if (heading.length() > Scale.LONGEST_HEADING) {
      return Optional.empty();
    }
    LogColumn whole = KNOWN.get(key(heading));
    if (whole != null) {
      return Optional.of(whole);
    }
    String bare = Scale.without(BRACKETS.matcher(heading).replaceAll(" "));
    LogColumn known = KNOWN.get(key(bare));
    return known != null ? Optional.of(known) : question(bare);
  }

  /** Whether a heading names pain without saying when. */
  static boolean isUnclearPain(String heading) {
    if (heading.length() > Scale.LONGEST_HEADING) {
      return false;
    }
    String bare = Scale.without(BRACKETS.matcher(heading).replaceAll(" "));
    return UNCLEAR_PAIN.contains(key(bare));
  }

  /** A heading without case, accents, spacing and punctuation: two with the same key are equal. */
  public static String key(String heading) {
    return PUNCTUATION.matcher(Words.fold(heading)).replaceAll(" ").strip();
  }

  private static Map<String, LogColumn> known() {
    Map<String, LogColumn> known = new LinkedHashMap<>();
    for (LogColumn column : LogColumn.values()) {
      known.put(key(column.heading()), column);
    }
    for (LogColumn column : LogColumn.values()) {
      SYNONYMS.list(column.name()).forEach(word -> known.putIfAbsent(key(word), column));
    }
    return known;
  }

  private static Optional<LogColumn> question(String heading) {
    String key = " " + key(heading);
    if (!heading.contains("?") && key.split(" ").length <= QUESTION_WORDS) {
      return Optional.empty();
    }
    return QUESTIONS.names().stream()
        .filter(name -> fits(key, QUESTIONS.first(name)))
        .map(name -> LogColumn.valueOf(name.substring(name.indexOf('.') + 1)))
        .findFirst();
  }

  private static boolean fits(String key, String rule) {
    return Arrays.stream(rule.split(" "))
        .allMatch(part -> part.startsWith("!") ? !holds(key, part.substring(1)) : holds(key, part));
  }

  private static boolean holds(String key, String eitherOf) {
    return Arrays.stream(eitherOf.split("\\|"))
        .anyMatch(word -> key.contains(" " + word.replace('-', ' ')));
  }
}
