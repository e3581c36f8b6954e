package spinelog.sheet.column;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Words;

/**
 * What people of one language write above the columns of a log.
 *
 * @param language the language
 * @param known its headings, as keys, and the column that each means
 * @param unclearPain its headings, as keys, that name pain without saying when
 * @param nextMorning its words, as keys, for the morning after an evening
 * @param first the usual heading of each column, as a key
 * @param natural how headings all of whose words are known are read
 * @param rules how its long headings are understood, by the rules' names
 */
record HeadingWords(
    Locale language,
    Map<String, LogColumn> known,
    Set<String> unclearPain,
    Set<String> nextMorning,
    Map<String, LogColumn> first,
    NaturalHeading natural,
    TreeMap<String, String> rules) {
  private static final String RULE = "question.";
  private static final int SHORTEST_COMPACT = 9;

  /** Every language that headings are known in, the log's own first. */
  static final List<HeadingWords> ALL = Words.LANGUAGES.stream().map(HeadingWords::load).toList();

  private static HeadingWords load(Locale language) {
    Words words = Words.load(HeadingWords.class, "headings/" + language + ".properties");
    Map<String, LogColumn> known = new LinkedHashMap<>();
    Map<String, LogColumn> first = new LinkedHashMap<>();
    for (LogColumn column : LogColumn.values()) {
      for (String word : words.list(column.name())) {
        known.put(HeadingKey.of(word), column);
        if (HeadingKey.of(word).length() >= SHORTEST_COMPACT) {
          known.putIfAbsent(compact(HeadingKey.of(word)), column);
        }
      }
      first.put(HeadingKey.of(words.first(column.name())), column);
    }
    TreeMap<String, String> rules = new TreeMap<>();
    words.names(RULE).forEach(name -> rules.put(name.substring(RULE.length()), words.first(name)));
    return new HeadingWords(
        language,
        known,
        keys(words, "UNCLEAR_PAIN"),
        keys(words, "NEXT_MORNING"),
        first,
        new NaturalHeading(words),
        rules);
  }

  private static Set<String> keys(Words words, String list) {
    return words.list(list).stream().map(HeadingKey::of).collect(Collectors.toSet());
  }

  /** The column that a heading, as a key, is known to mean; "Painonwaking" lacks its spaces. */
  Optional<LogColumn> meant(String key) {
    return Optional.ofNullable(known.get(key))
        .or(() -> Optional.ofNullable(known.get(compact(key))));
  }

  private static String compact(String key) {
    return key.replace(" ", "");
  }

  /** The first rule that a long heading fits, as "03.STIFFNESS_MINUTES". */
  Optional<String> rule(String key) {
    return rules.entrySet().stream()
        .filter(rule -> fits(" " + key, rule.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The column that a rule stands for. */
  static LogColumn column(String rule) {
    return LogColumn.valueOf(rule.substring(rule.indexOf('.') + 1));
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
