package spinelog.language;

import java.util.List;

/** Says sentences by their names in the language's file. */
interface Sentences {
  /**
   * A sentence.
   *
   * @param key its name in the language's file
   * @param gaps names and values of its gaps in turn; a value is text, a whole number, a decimal
   *     number with as many decimals as it is to have, or a constant to choose by
   */
  String say(String key, Object... gaps);

  /** The sentence for a constant: that of {@code outcome.STIFFNESS} for "outcome". */
  default String say(String key, Enum<?> which, Object... gaps) {
    return say(key + "." + which.name(), gaps);
  }

  /** Things in a row: "a, b and c". */
  default String list(List<String> things) {
    if (things.isEmpty()) {
      return "";
    }
    int last = things.size() - 1;
    String said = things.get(0);
    for (int i = 1; i <= last; i++) {
      String joint = i < last ? "list.next" : last == 1 ? "list.two" : "list.last";
      said = say(joint, "first", said, "next", things.get(i));
    }
    return said;
  }
}
