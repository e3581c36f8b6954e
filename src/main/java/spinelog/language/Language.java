package spinelog.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that a report can be written in. */
public enum Language {
  /** English, as in Britain. */
  ENGLISH("en"),
  /** German. */
  GERMAN("de"),
  /** French; it has spaces before some signs, narrow ones that no line ends at. */
  FRENCH("fr"),
  /** Spanish. */
  SPANISH("es"),
  /** Indonesian. */
  INDONESIAN("id");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its two letters, as documents name their language: "en". */
  public String tag() {
    return tag;
  }

  /** The language of two letters in any case, empty where it is none of these. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /** The language of a locale, whatever its country, empty where it is none of these. */
  public static Optional<Language> of(Locale locale) {
    // Before Java 17, and on request still, Indonesian is "in".
    return of(locale.getLanguage().equals("in") ? "id" : locale.getLanguage());
  }
}
