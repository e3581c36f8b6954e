package spinelog.sheet.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/** The techniques known by name, and how they are usually spelled. */
public final class Techniques {
  private static final Words WORDS = Words.IN_CELLS;
  private static final int SHORTEST_MISSPELT = 6;
  private static final Map<String, String> USUAL = usual();

  private Techniques() {}

  /** The usual spelling of a name that is known. */
  public static Optional<String> known(String name) {
    return Optional.ofNullable(USUAL.get(Words.fold(name)));
  }

  /** The usual spelling of the one known name that a misspelt one is a letter or two away from. */
  static Optional<String> misspelt(String name) {
    String folded = Words.fold(name);
    if (folded.length() < SHORTEST_MISSPELT) {
      return Optional.empty();
    }
    return Spelling.only(USUAL, folded, folded.length() < 10 ? 1 : 2);
  }

  /** A name that only says what kind it is, such as "massage", stays as it is written. */
  private static Map<String, String> usual() {
    Map<String, String> usual = new TreeMap<>();
    for (Entry technique : Catalogue.KNOWN.all(Entry.Kind.TECHNIQUE)) {
      if (!technique.isGeneric()) {
        WORDS
            .list("technique." + technique.id())
            .forEach(spelling -> usual.put(spelling, technique.name(Locale.ENGLISH)));
      }
    }
    return usual;
  }
}
