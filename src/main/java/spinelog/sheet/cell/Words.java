package spinelog.sheet.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.ConstantName;
import spinelog.catalogue.Entry;
import spinelog.catalogue.Entry.Kind;

/**
 * Lists of words that people write in logs, kept as data: a file a language, all of the same lists.
 */
public final class Words {
  private static final Pattern LIST = Pattern.compile("<([a-zA-Z0-9.-]+)>");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");

  private static final Map<String, String> TYPED =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue");
  private static final Pattern UMLAUT = Pattern.compile("[äöüÄÖÜ]");

  /** No words at all. */
  public static final Words NONE = new Words(List.of());

  /** The languages that logs are understood in, the log's own first. */
  public static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

  private static final Map<Locale, Words> BY_LANGUAGE =
      LANGUAGES.stream().collect(Collectors.toMap(language -> language, Words::inCells));

  /** The words that people write in cells, of all languages. */
  public static final Words IN_CELLS = new Words(LANGUAGES.stream().map(BY_LANGUAGE::get).toList());

  private final TreeMap<String, Set<String>> lists = new TreeMap<>();
  private final Map<String, List<String>> written = new HashMap<>();

  /**
   * Each cell is looked up in several families of lists: they are turned round when first asked.
   */
  private final Map<String, Map<String, String>> holders = new ConcurrentHashMap<>();

  private Words(List<Words> parts) {
    for (Words part : parts) {
      part.written.forEach(this::add);
    }
  }

  private void add(String name, List<String> words) {
    written.computeIfAbsent(name, none -> new ArrayList<>()).addAll(words);
    Set<String> folded = new LinkedHashSet<>(list(name));
    words.stream().flatMap(Words::typed).map(Words::fold).forEach(folded::add);
    lists.put(name, Collections.unmodifiableSet(folded));
  }

  /** "Rücken" is typed "Ruecken", too, where a keyboard has no such letters. */
  private static Stream<String> typed(String word) {
    return Stream.of(word, UMLAUT.matcher(word).replaceAll(letter -> TYPED.get(letter.group())));
  }

  /** The words of one language; none of a language without a file. */
  public static Words in(Locale language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  private static Words inCells(Locale language) {
    Words words = load(Words.class, "words/" + language.toLanguageTag() + ".properties");
    for (Kind kind : Kind.values()) {
      for (Entry entry : Catalogue.KNOWN.all(kind)) {
        words.add(entry, language);
      }
    }
    return words;
  }

  /** What the catalogue's entries are called in a language, as lists among the others. */
  private void add(Entry entry, Locale language) {
    String constant = ConstantName.inJava(entry.id());
    switch (entry.kind()) {
      case TECHNIQUE -> add("technique." + entry.id(), entry.called(language));
      case POSITION -> add("position." + constant, entry.called(language));
      case ITEM -> add("thing." + constant, entry.called(language));
      case REGION -> add("region", entry.called(language));
      case SIGN, CONDITION -> {
        String list = entry.kind().name().toLowerCase(Locale.ROOT) + ".";
        add(list + entry.id(), entry.words(language));
        add("not-" + list + entry.id(), entry.not(language));
        add("behind-limb-" + list + entry.id(), entry.behindLimb(language));
        add("before-limb-" + list + entry.id(), entry.beforeLimb(language));
      }
      case FIRMNESS -> {}
    }
  }

  /** The lists of one resource that lies beside a class: "name = word, word". */
  public static Words load(Class<?> beside, String resource) {
    Properties data = new Properties();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Words words = new Words(List.of());
    for (String name : data.stringPropertyNames()) {
      words.add(name, Arrays.stream(data.getProperty(name).split(",")).map(String::strip).toList());
    }
    return words;
  }

  /** The names of the lists that begin so, in order. */
  public Set<String> names(String prefix) {
    return of(prefix).keySet();
  }

  private SortedMap<String, Set<String>> of(String prefix) {
    return lists.subMap(prefix, prefix + Character.MAX_VALUE);
  }

  /** The words of one list, folded. */
  public Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** The first word of one list as it is spelled there. */
  public String first(String name) {
    return written.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** Whether a list holds this word, whatever its case, accents and spacing. */
  public boolean has(String list, String word) {
    return list(list).contains(fold(word));
  }

  /** The rest of the name of the list with this prefix that holds the word. */
  public Optional<String> find(String prefix, String word) {
    return Optional.ofNullable(holders.computeIfAbsent(prefix, this::holders).get(fold(word)));
  }

  /** The rest of the name of the first list with a prefix that holds a word, by the word. */
  private Map<String, String> holders(String prefix) {
    Map<String, String> names = new HashMap<>();
    of(prefix)
        .forEach(
            (name, words) ->
                words.forEach(word -> names.putIfAbsent(word, name.substring(prefix.length()))));
    return names;
  }

  /**
   * A pattern that leaves case aside, in which {@code <name>} is any word of that list, with its
   * accents or without them, the longest first.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Pattern pattern(String regex) {
    String whole =
        LIST.matcher(regex).replaceAll(found -> Matcher.quoteReplacement(anyOf(found.group(1))));
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private String anyOf(String name) {
    if (list(name).isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return Stream.concat(written.get(name).stream().map(Words::straighten), list(name).stream())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(word -> SIGNS.matcher(word).replaceAll("\\\\$0"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Text without what people do not look at: case, accents, width, kinds of space and quote. */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String spelled = Normalizer.normalize(straighten(text), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    spelled.codePoints().filter(letter -> !isMark(letter)).forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  /** Text without its case, and what shows nothing: its accents stay. */
  public static String foldCase(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(straighten(text), Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a letter only changes the one before it, or shows nothing. */
  private static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether a text has nothing to straighten: most cells are plain, and are passed by. */
  private static boolean isPlain(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || letter == '`' || (letter == ' ' && afterSpace)) {
        return false;
      }
      afterSpace = letter == ' ';
    }
    return text.isEmpty() || !afterSpace;
  }

  /** Whether a text shows nothing. */
  static boolean isGap(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isGap(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter shows nothing: any kind of space, or an invisible mark. */
  private static boolean isGap(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  /** Text with plain spaces, quotes and dashes; letters are left alone. */
  public static String straighten(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = straight(text.charAt(i));
      if (letter != ' ' || !afterSpace) {
        plain.append(letter);
      }
      afterSpace = letter == ' ';
    }
    return plain.toString().stripTrailing();
  }

  private static char straight(char letter) {
    return switch (letter) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4', '`', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u007F' -> ' ';
      default -> letter < ' ' || Character.isSpaceChar(letter) ? ' ' : letter;
    };
  }
}
