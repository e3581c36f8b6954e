package spinelog.sheet.column;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Remembered;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/** Understands what people write above a column: the template's headings, synonyms, questions. */
public final class Headings {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[/|\\n–-]\\s*");
  private static final int QUESTION_WORDS = 5;
  private static final int SHORTEST_MISSPELT = 8;
  private static final int LONGEST_MISSPELT = 60;
  private static final int MISSPELT = 2;
  private static final Map<String, LogColumn> OWN =
      Arrays.stream(LogColumn.values())
          .collect(Collectors.toMap(column -> key(column.heading()), Function.identity()));
  private static final Map<String, LogColumn> USUAL = usual();

  /** Words for the day before as they stand in a heading's key. */
  private static final List<String> YESTERDAY =
      Words.IN_CELLS.list("yesterday").stream()
          .map(word -> " " + key(word) + " ")
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** What a morning's row can say of the day before. */
  private static final Set<LogColumn> OF_A_DAY =
      Set.of(LogColumn.TECHNIQUES, LogColumn.MASSAGE_MINUTES, LogColumn.PAIN_EVENING);

  /** The same words stand in many rows and logs. */
  private static final Remembered<Optional<Meaning>> MEANINGS =
      new Remembered<>(Headings::understood);

  private static final Remembered<Boolean> UNCLEAR_PAIN =
      new Remembered<>(Headings::namesUnclearPain);

  private Headings() {}

  /** The log's own headings and the first of each language. */
  private static Map<String, LogColumn> usual() {
    Map<String, LogColumn> usual = new HashMap<>(OWN);
    HeadingWords.ALL.forEach(words -> words.first().forEach(usual::putIfAbsent));
    return usual;
  }

  /**
   * What a heading means.
   *
   * @param column the column of the log
   * @param languages the languages in which it is written so
   */
  record Meaning(LogColumn column, Set<Locale> languages) {}

  /** What the template of a language writes above a column; English where it has no own words. */
  public static String template(LogColumn column, Locale language) {
    return HeadingWords.ALL.stream()
        .filter(words -> words.language().equals(language))
        .findFirst()
        .map(words -> words.template().get(column))
        .orElse(column.heading());
  }

  /** The column that a heading means, empty where it is not known. */
  public static Optional<LogColumn> column(String heading) {
    return meaning(heading).map(Meaning::column);
  }

  /** Whether a heading stands above dates. */
  public static boolean headsDates(String heading) {
    return column(heading).filter(LogColumn::isDate).isPresent();
  }

  /** Whether a heading asks about the day before. */
  public static boolean asksAboutYesterday(String heading) {
    String key = " " + key(heading) + " ";
    return YESTERDAY.stream().anyMatch(key::contains);
  }

  private static String withoutYesterday(String heading) {
    String rest = " " + key(heading) + " ";
    for (String word : YESTERDAY) {
      rest = rest.replace(word, " ");
    }
    return rest;
  }

  /** "Massage minutes yesterday" is a known heading, but not "Stiffness yesterday". */
  private static Optional<Meaning> yesterday(String heading) {
    if (!asksAboutYesterday(heading)) {
      return Optional.empty();
    }
    String rest = withoutYesterday(bare(heading)).strip();
    return known(rest)
        .or(() -> inNaturalWords(NaturalHeading.key(rest)))
        .or(() -> ruled(rest))
        .map(found -> withUnit(found, heading))
        .filter(found -> OF_A_DAY.contains(found.column()));
  }

  /** What a heading means, empty where it is not known. */
  static Optional<Meaning> meaning(String heading) {
    return canHead(heading) ? MEANINGS.of(heading) : Optional.empty();
  }

  private static Optional<Meaning> understood(String heading) {
    Optional<Meaning> known = known(key(heading));
    if (known.isPresent()) {
      return known;
    }
    String key = NaturalHeading.key(heading);
    if (!natural(key).isEmpty()) {
      return inNaturalWords(key);
    }
    String bare = bare(heading);
    return known(key(bare))
        .map(found -> withUnit(found, heading))
        .filter(found -> found.column() != LogColumn.SLEEP_HOURS || Scale.in(heading).isEmpty())
        .or(() -> twice(heading))
        .or(() -> yesterday(heading))
        .or(() -> question(bare))
        .or(() -> question(heading));
  }

  /** "Datum / Date", "Stiffness | Rigidez": the same in several languages, or in other words. */
  private static Optional<Meaning> twice(String heading) {
    List<String> parts = List.of(BETWEEN.split(heading));
    List<Meaning> meant =
        parts.stream().map(part -> known(key(bare(part)))).flatMap(Optional::stream).toList();
    boolean isSame = meant.stream().map(Meaning::column).distinct().count() == 1;
    return parts.size() > 1 && meant.size() == parts.size() && isSame
        ? Optional.of(withUnit(meant.get(0), heading))
        : Optional.empty();
  }

  /** Most cells of a log are numbers and dates: a heading has a letter. */
  private static boolean canHead(String text) {
    return text.length() <= Scale.LONGEST_HEADING && text.chars().anyMatch(Character::isLetter);
  }

  /** What a heading of which every word is known is about, in each language that knows them. */
  private static List<NaturalHeading.About> natural(String key) {
    return HeadingWords.ALL.stream().flatMap(words -> words.natural().about(key).stream()).toList();
  }

  /** What such a heading means; empty where it names pain only. */
  private static Optional<Meaning> inNaturalWords(String key) {
    return HeadingWords.ALL.stream()
        .flatMap(words -> column(words, key).stream())
        .findFirst()
        .map(column -> new Meaning(column, languages(words -> column(words, key), column)));
  }

  private static Optional<LogColumn> column(HeadingWords words, String key) {
    return words.natural().about(key).flatMap(NaturalHeading.About::column);
  }

  /** The one column whose usual heading a misspelt one is a letter or two away from. */
  public static Optional<LogColumn> nearest(String heading) {
    String key = key(heading);
    return key.length() < SHORTEST_MISSPELT || key.length() > LONGEST_MISSPELT
        ? Optional.empty()
        : Spelling.only(USUAL, key, MISSPELT);
  }

  /** The score, stiffness or pain, of which a heading speaks that means none of the log's. */
  public static Optional<LogColumn> felt(String heading) {
    String key = NaturalHeading.key(heading);
    return key.isEmpty() || key.length() > LONGEST_MISSPELT
        ? Optional.empty()
        : HeadingWords.ALL.stream()
            .flatMap(words -> words.natural().felt(key).stream())
            .findFirst();
  }

  /** The pain that scores under a heading such as "Abend" may be; on waking where it says none. */
  public static LogColumn painAt(String heading) {
    String key = NaturalHeading.key(heading);
    return HeadingWords.ALL.stream()
        .flatMap(words -> words.natural().ofPain(key).stream())
        .findFirst()
        .orElse(LogColumn.PAIN_WAKING);
  }

  /** The column that words alone mean, all of which are known: no sentence is made sense of. */
  public static Optional<LogColumn> named(String words) {
    return known(key(words))
        .or(() -> inNaturalWords(NaturalHeading.key(words)))
        .map(Meaning::column);
  }

  /** Whether a heading names pain without saying when. */
  public static boolean isUnclearPain(String heading) {
    return canHead(heading) && UNCLEAR_PAIN.of(heading);
  }

  private static boolean namesUnclearPain(String heading) {
    List<NaturalHeading.About> natural = natural(NaturalHeading.key(heading));
    return natural.isEmpty()
        ? isUnclearPainByName(key(bare(heading)))
        : natural.stream().anyMatch(NaturalHeading.About::unclear)
            && natural.stream().allMatch(about -> about.column().isEmpty());
  }

  private static boolean isUnclearPainByName(String key) {
    return HeadingWords.ALL.stream().anyMatch(words -> words.unclearPain().contains(key));
  }

  /** A heading without case, accents, spacing and punctuation: two with the same key are equal. */
  public static String key(String heading) {
    return HeadingKey.of(heading);
  }

  private static String bare(String heading) {
    return Scale.without(BRACKETS.matcher(heading).replaceAll(" "));
  }

  private static Optional<Meaning> known(String key) {
    Optional<LogColumn> column =
        Optional.ofNullable(OWN.get(key))
            .or(
                () ->
                    HeadingWords.ALL.stream()
                        .flatMap(words -> words.meant(key).stream())
                        .findFirst());
    return column.map(found -> new Meaning(found, languages(words -> words.meant(key), found)));
  }

  /** "Stiffness (min)" is not the score, and "Massage (Minuten)" not what was done. */
  private static Meaning withUnit(Meaning found, String heading) {
    if (Unit.inBrackets(heading).isEmpty()) {
      return found;
    }
    return switch (found.column()) {
      case STIFFNESS -> new Meaning(LogColumn.STIFFNESS_MINUTES, found.languages());
      case TECHNIQUES -> new Meaning(LogColumn.MASSAGE_MINUTES, found.languages());
      default -> found;
    };
  }

  private static Optional<Meaning> question(String heading) {
    String key = key(heading);
    if (!heading.contains("?") && key.split(" ").length < QUESTION_WORDS) {
      return Optional.empty();
    }
    return ruled(key);
  }

  private static Optional<Meaning> ruled(String key) {
    List<String> rules =
        HeadingWords.ALL.stream().flatMap(words -> words.rule(key).stream()).sorted().toList();
    return rules.stream()
        .findFirst()
        .map(HeadingWords::column)
        .map(
            column ->
                new Meaning(
                    column, languages(words -> words.rule(key).map(HeadingWords::column), column)));
  }

  private static Set<Locale> languages(
      Function<HeadingWords, Optional<LogColumn>> reading, LogColumn column) {
    return HeadingWords.ALL.stream()
        .filter(words -> reading.apply(words).filter(column::equals).isPresent())
        .map(HeadingWords::language)
        .collect(Collectors.toSet());
  }
}
