package spinelog.language;

/** A language that a report can be written in. */
public enum Language {
  /** English, as in Britain. */
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its two letters, as documents name their language: "en". */
  public String tag() {
    return tag;
  }
}
