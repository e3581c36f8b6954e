package spinelog.chart;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.findings.ItemChange;
import spinelog.words.ItemNames;

/**
 * A setup change in words, from the longest to the shortest form.
 *
 * @param forms "Pillow: Feather to Latex contour", "Pillow: Latex contour", "Pillow"
 */
record ChangeName(List<String> forms) {
  private static final int TITLE = 60;

  static ChangeName of(List<ItemChange> items, Words words) {
    return new ChangeName(
        List.of(
            joined(items, change -> full(change, words)),
            joined(items, change -> target(change, words)),
            joined(items, change -> item(change, words))));
  }

  String full() {
    return forms.get(0);
  }

  /** Short enough for a figure's title. */
  String forTitle() {
    int[] signs = full().codePoints().toArray();
    return signs.length <= TITLE ? full() : new String(signs, 0, TITLE - 1).strip() + "\u2026";
  }

  private static String joined(
      List<ItemChange> items, java.util.function.Function<ItemChange, String> form) {
    return items.stream().map(form).map(Lettering::visible).collect(Collectors.joining("; "));
  }

  private static String full(ItemChange change, Words words) {
    return change.from().isBlank() || change.to().isBlank()
        ? target(change, words)
        : words.say(
            "figure.change.from.to",
            "item",
            item(change, words),
            "from",
            state(change.from(), words),
            "to",
            state(change.to(), words));
  }

  private static String target(ItemChange change, Words words) {
    String item = item(change, words);
    if (!change.to().isBlank()) {
      return words.say("figure.change.to", "item", item, "to", state(change.to(), words));
    }
    return change.from().isBlank()
        ? item
        : words.say("figure.change.from", "item", item, "from", state(change.from(), words));
  }

  private static String item(ItemChange change, Words words) {
    return ItemNames.title(change, words.book());
  }

  private static String state(String name, Words words) {
    return ItemNames.state(name, words.book());
  }
}
