package spinelog.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known by name: techniques, positions, bedding, warning signs and standing conditions,
 * kept as data, a file a language.
 */
public final class Catalogue {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** The languages that things are named in, the log's own first. */
  public static final List<Locale> LANGUAGES =
      Arrays.stream(load("languages").getProperty("languages").split(","))
          .map(tag -> Locale.forLanguageTag(tag.strip()))
          .toList();

  /** What the program's own files hold. */
  public static final Catalogue KNOWN = of(language -> load(language.toLanguageTag()));

  private final Map<Entry.Kind, List<Entry>> entries;
  private final Map<Entry.Kind, Map<String, Entry>> named = new HashMap<>();

  /** The same names as whole words, made for the kinds that are looked for within others. */
  private final Map<Entry.Kind, Map<String, Entry>> spaced = new ConcurrentHashMap<>();

  private Catalogue(List<Entry> all) {
    entries = all.stream().collect(Collectors.groupingBy(Entry::kind));
    entries.forEach(
        (kind, list) ->
            list.forEach(
                entry ->
                    names(entry)
                        .forEach(
                            name ->
                                named
                                    .computeIfAbsent(kind, none -> new HashMap<>())
                                    .putIfAbsent(fold(name), entry))));
  }

  /**
   * The catalogue that files of all languages make.
   *
   * @throws IllegalArgumentException if a key is none that a catalogue has, or an entry lacks what
   *     its kind needs; the message names it
   */
  public static Catalogue of(Function<Locale, Properties> files) {
    Map<String, Map<Locale, Map<String, String>>> said = new TreeMap<>();
    for (Locale language : LANGUAGES) {
      Properties file = files.apply(language);
      for (String key : file.stringPropertyNames()) {
        String[] parts = key.split("\\.", 3);
        if (parts.length < 2) {
          throw new IllegalArgumentException(key + " is no key of a catalogue");
        }
        said.computeIfAbsent(parts[0] + "." + parts[1], none -> new LinkedHashMap<>())
            .computeIfAbsent(language, none -> new HashMap<>())
            .put(parts.length == 2 ? "" : parts[2], file.getProperty(key).strip());
      }
    }
    return new Catalogue(
        said.entrySet().stream().map(one -> entry(one.getKey(), one.getValue())).toList());
  }

  private static Entry entry(String key, Map<Locale, Map<String, String>> said) {
    String[] parts = key.split("\\.", -1);
    Entry.Kind kind =
        Arrays.stream(Entry.Kind.values())
            .filter(one -> one.key().equals(parts[0]))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(key + " is of no kind that a catalogue has"));
    return new Entry(kind, parts[1], said);
  }

  /** All entries of a kind, in order of their ids. */
  public List<Entry> all(Entry.Kind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  /** The entry of a kind with this id. */
  public Optional<Entry> withId(Entry.Kind kind, String id) {
    return all(kind).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The entry of a kind that people of any language call so, whatever case and accents. */
  public Optional<Entry> named(Entry.Kind kind, String name) {
    return Optional.ofNullable(named.getOrDefault(kind, Map.of()).get(fold(name)));
  }

  /** The entry of a kind whose longest name of any language stands within words, as a whole. */
  public Optional<Entry> within(Entry.Kind kind, String words) {
    String text = spaced(words);
    return spaced.computeIfAbsent(kind, this::spacedNames).entrySet().stream()
        .filter(name -> text.contains(name.getKey()))
        .max(
            Comparator.comparingInt((Map.Entry<String, Entry> name) -> name.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  private Map<String, Entry> spacedNames(Entry.Kind kind) {
    Map<String, Entry> names = new HashMap<>();
    new TreeMap<>(named.getOrDefault(kind, Map.of()))
        .forEach((name, entry) -> names.put(spaced(name), entry));
    return names;
  }

  private static String spaced(String words) {
    return " " + NO_LETTERS.matcher(fold(words)).replaceAll(" ").strip() + " ";
  }

  private static Stream<String> names(Entry entry) {
    return LANGUAGES.stream().flatMap(language -> entry.called(language).stream());
  }

  private static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return plain.strip().toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  private static Properties load(String name) {
    Properties file = new Properties();
    try (InputStream in = Catalogue.class.getResourceAsStream(name + ".properties")) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
