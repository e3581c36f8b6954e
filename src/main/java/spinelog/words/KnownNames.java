package spinelog.words;

import java.util.List;
import java.util.Locale;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.ConstantName;
import spinelog.catalogue.Entry;
import spinelog.catalogue.Entry.Kind;
import spinelog.diary.Condition;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.language.Phrasebook;

/**
 * What things of the catalogue are called in the language of a report.
 *
 * @param book the sentences of that language
 */
public record KnownNames(Phrasebook book) {
  private static final int CONDITION_LETTERS = 40;

  /** A technique; one that the catalogue does not know is called as it was written. */
  public String technique(String name) {
    return Catalogue.KNOWN
        .named(Kind.TECHNIQUE, name)
        .map(entry -> entry.name(language()))
        .orElse(name);
  }

  /** A position as a line begins with it: "Left side"; only for one that is known. */
  String position(Position position) {
    return name(Kind.POSITION, ConstantName.of(position));
  }

  /** A place on the body; one that the catalogue does not know is called as it was written. */
  String region(String place) {
    return Catalogue.KNOWN.named(Kind.REGION, place).map(this::name).orElse(place);
  }

  /** A warning sign, in a sentence. */
  String sign(String id) {
    return id.equals(RedFlag.OTHER) ? book.say("safety.sign.other") : name(Kind.SIGN, id);
  }

  /** A standing condition, in a sentence, with the person's own words where they differ. */
  String condition(Condition condition) {
    String words = Excerpt.of(condition.words(), CONDITION_LETTERS);
    return Catalogue.KNOWN
        .withId(Kind.CONDITION, condition.id())
        .map(
            entry ->
                isNamed(entry, words)
                    ? name(entry)
                    : says(words, name(entry)) ? words : quoted(name(entry), words))
        .orElse(words);
  }

  private static boolean isNamed(Entry entry, String words) {
    return Catalogue.LANGUAGES.stream()
        .anyMatch(language -> entry.name(language).equalsIgnoreCase(words));
  }

  /** Whether the person's own words begin with what it is called. */
  private static boolean says(String words, String name) {
    return words.regionMatches(true, 0, name, 0, name.length());
  }

  private String quoted(String name, String words) {
    return book.say("safety.words", "sign", name, "words", words);
  }

  /** Every warning sign that is known, as it is called in a sentence. */
  List<String> signs() {
    return Catalogue.KNOWN.all(Kind.SIGN).stream().map(Entry::id).map(this::sign).toList();
  }

  private String name(Kind kind, String id) {
    return Catalogue.KNOWN.withId(kind, id).map(this::name).orElse(id);
  }

  private String name(Entry entry) {
    return entry.name(language());
  }

  private Locale language() {
    return Locale.forLanguageTag(book.language().tag());
  }
}
