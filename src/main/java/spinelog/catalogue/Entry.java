package spinelog.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One thing that the catalogue knows.
 *
 * @param kind what kind of thing it is
 * @param id its short name in files and results: "foam-roller"
 * @param said what each language's file says of it: "" its name, "words", "use" and so on
 */
public record Entry(Kind kind, String id, Map<Locale, Map<String, String>> said) {
  /** The kinds of things that are known. */
  public enum Kind {
    /** What is done for the back. */
    TECHNIQUE,
    /** A position slept in. */
    POSITION,
    /** What one sleeps on or with. */
    ITEM,
    /** How firm a mattress is called. */
    FIRMNESS,
    /** A place on the body. */
    REGION,
    /** A warning sign. */
    SIGN,
    /** A standing condition. */
    CONDITION;

    /** How keys of its entries begin. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Copies the map, and checks what the program asks of such an entry.
   *
   * @throws IllegalArgumentException if the English file lacks it; the message names the key
   */
  public Entry {
    said = Map.copyOf(said);
    require(kind, id, said, "");
    switch (kind) {
      case TECHNIQUE -> read(Family.class, kind, id, require(kind, id, said, "family"));
      case SIGN, CONDITION -> read(Heed.class, kind, id, require(kind, id, said, "group"));
      case POSITION, ITEM, FIRMNESS, REGION -> {}
    }
  }

  /** Its name in a language, in English where that language has none. */
  public String name(Locale language) {
    return text("", language).orElseThrow();
  }

  /** Its name in a language, where that language's own file has one, and what else it is called. */
  public List<String> called(Locale language) {
    String own = said.getOrDefault(language, Map.of()).get("");
    return Stream.concat(Stream.ofNullable(own), words(language).stream()).toList();
  }

  /** What else people of a language call it; of signs and conditions, the beginnings of words. */
  public List<String> words(Locale language) {
    return list("words", language);
  }

  /** What begins like it in a language, and is something else. */
  public List<String> not(Locale language) {
    return list("not", language);
  }

  /** What tells of a sign where it stands a few words behind a limb: "foot feels asleep". */
  public List<String> behindLimb(Locale language) {
    return list("behind-limb", language);
  }

  /** What tells of a sign where it stands a few words before a limb: "dead left leg". */
  public List<String> beforeLimb(Locale language) {
    return list("before-limb", language);
  }

  /** Its typical use, in a sentence. */
  public Optional<String> use(Locale language) {
    return text("use", language);
  }

  /** What to mind with it, in a sentence. */
  public Optional<String> caution(Locale language) {
    return text("caution", language);
  }

  /** Where use and caution come from. */
  public Optional<String> source(Locale language) {
    return text("source", language);
  }

  /** The work that this comes from: authors, journal and pages, without what it says. */
  public Optional<String> citation() {
    return source(Locale.ENGLISH).map(source -> source.split(": ", 2)[0].replaceAll("\\.$", ""));
  }

  /** What kind of care a technique is. */
  public Family family() {
    return read(Family.class, kind, id, require(kind, id, said, "family"));
  }

  /** What a warning sign or a condition asks for. */
  public Heed heed() {
    return read(Heed.class, kind, id, require(kind, id, said, "group"));
  }

  /** How long a session of a technique usually takes, in minutes; empty where nothing is usual. */
  public OptionalInt minutes() {
    return text("minutes", Locale.ENGLISH).map(Integer::parseInt).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether it says only what kind of thing it is, so that what a person calls it is kept. */
  public boolean isGeneric() {
    return text("generic", Locale.ENGLISH).isPresent();
  }

  /** The id of the condition that this is where it was lately. */
  public Optional<String> recently() {
    return text("recently", Locale.ENGLISH);
  }

  /** Whether it is something that is taken, such as blood thinners. */
  public boolean isMedicine() {
    return text("medicine", Locale.ENGLISH).isPresent();
  }

  /** Whether a technique presses hard. */
  public boolean isStrong() {
    return text("strong", Locale.ENGLISH).isPresent();
  }

  /** Whether a condition asks for light pressure. */
  public boolean isForLight() {
    return text("light", Locale.ENGLISH).isPresent();
  }

  private Optional<String> text(String what, Locale language) {
    String own = said.getOrDefault(language, Map.of()).get(what);
    return Optional.ofNullable(own != null ? own : said.get(Locale.ENGLISH).get(what));
  }

  private List<String> list(String what, Locale language) {
    String list = said.getOrDefault(language, Map.of()).getOrDefault(what, "");
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String require(
      Kind kind, String id, Map<Locale, Map<String, String>> said, String what) {
    String value = said.getOrDefault(Locale.ENGLISH, Map.of()).get(what);
    if (value == null) {
      throw new IllegalArgumentException(
          kind.key() + "." + id + " has no " + (what.isEmpty() ? "name" : what) + " in English");
    }
    return value;
  }

  private static <T extends Enum<T>> T read(Class<T> type, Kind kind, String id, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(ConstantName.inJava(value)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(kind.key() + "." + id + ": unknown " + value));
  }
}
