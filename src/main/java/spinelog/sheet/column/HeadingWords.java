package spinelog.sheet.column;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param template what the template writes above each of its columns
 * @param natural how headings all of whose words are known are read
 * @param rules how its long headings are understood, in order
 */
record HeadingWords(
    Locale language,
    Map<String, LogColumn> known,
    Set<String> unclearPain,
    Set<String> nextMorning,
    Map<String, LogColumn> first,
    Map<LogColumn, String> template,
    NaturalHeading natural,
    List<Rule> rules) {
  private static final String RULE = "question.";
  private static final String TEMPLATE = "template.";
  private static final int SHORTEST_COMPACT = 9;
  private static final Pattern ONE_LETTER = Pattern.compile("(?<![^ ])[^ ](?![^ ])");

  /** Every language that headings are known in, the log's own first. */
  static final List<HeadingWords> ALL = Words.LANGUAGES.stream().map(HeadingWords::load).toList();

  private static HeadingWords load(Locale language) {
    Words words = Words.load(HeadingWords.class, "headings/" + language + ".properties");
    Map<String, LogColumn> known = new LinkedHashMap<>();
    Map<String, LogColumn> first = new LinkedHashMap<>();
    Map<LogColumn, String> template = new EnumMap<>(LogColumn.class);
    for (LogColumn column : LogColumn.values()) {
      words.list(column.name()).forEach(word -> add(word, column, known));
      first.put(HeadingKey.of(words.first(column.name())), column);
      String written = words.first(TEMPLATE + column.name());
      if (!written.isEmpty()) {
        template.put(column, written);
        add(written, column, known);
      }
    }
    List<Rule> rules =
        words.names(RULE).stream()
            .map(name -> Rule.of(name.substring(RULE.length()), words.first(name)))
            .toList();
    return new HeadingWords(
        language,
        known,
        keys(words, "UNCLEAR_PAIN"),
        keys(words, "NEXT_MORNING"),
        first,
        template,
        new NaturalHeading(words),
        rules);
  }

  private static void add(String word, LogColumn column, Map<String, LogColumn> known) {
    String key = HeadingKey.of(word);
    known.put(key, column);
    if (key.length() >= SHORTEST_COMPACT) {
      known.putIfAbsent(compact(key), column);
    }
  }

  private static Set<String> keys(Words words, String list) {
    return words.list(list).stream().map(HeadingKey::of).collect(Collectors.toSet());
  }

  /**
   * The column that a heading, as a key, is known to mean; "Painonwaking" lacks its spaces, but
   * "massage (s)" is not "massages".
   */
  Optional<LogColumn> meant(String key) {
    return Optional.ofNullable(known.get(key))
        .or(
            () ->
                ONE_LETTER.matcher(key).find()
                    ? Optional.empty()
                    : Optional.ofNullable(known.get(compact(key))));
  }

  private static String compact(String key) {
    return key.replace(" ", "");
  }

  /** The first rule that a long heading fits, as "03.STIFFNESS_MINUTES". */
  Optional<String> rule(String key) {
    String padded = " " + key;
    return rules.stream().filter(rule -> rule.fits(padded)).map(Rule::name).findFirst();
  }

  /** The column that a rule stands for. */
  static LogColumn column(String rule) {
    return LogColumn.valueOf(rule.substring(rule.indexOf('.') + 1));
  }

  /**
   * How a long heading is understood.
   *
   * @param name what it means, as "03.STIFFNESS_MINUTES"
   * @param parts what it says and does not say, all of them
   */
  record Rule(String name, List<Part> parts) {
    static Rule of(String name, String written) {
      return new Rule(name, Arrays.stream(written.split(" ")).map(Part::of).toList());
    }

    boolean fits(String key) {
      return parts.stream().allMatch(part -> part.isSaid(key) != part.denied());
    }
  }

  /**
   * A part of a rule.
   *
   * @param eitherOf beginnings of words, with a space before each, of which one is said
   * @param denied whether none of them may be said
   */
  record Part(List<String> eitherOf, boolean denied) {
    static Part of(String written) {
      boolean denied = written.startsWith("!");
      return new Part(
          Arrays.stream((denied ? written.substring(1) : written).split("\\|"))
              .map(word -> " " + word.replace('-', ' '))
              .toList(),
          denied);
    }

    boolean isSaid(String key) {
      return eitherOf.stream().anyMatch(key::contains);
    }
  }
}
