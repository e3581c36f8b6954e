package spinelog.cli;

import java.util.List;

/**
 * A sentence of the console, before it is known in which language it is said.
 *
 * @param key its name in the files of sentences
 * @param gaps names and values of its gaps in turn; a value may be a date, or a sentence itself
 */
record Said(String key, List<Object> gaps) {
  static Said of(String key, Object... gaps) {
    return new Said(key, List.of(gaps));
  }

  /** Words of which one is meant: "check or help or batch". */
  static Said anyOf(List<String> words) {
    Said said = of("console.one", "word", words.get(0));
    for (String next : words.subList(1, words.size())) {
      said = of("console.or", "first", said, "next", next);
    }
    return said;
  }
}
