package spinelog.chart;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.findings.ChangedItem;
import spinelog.words.FigureWords;
import spinelog.words.ItemNames;

/**
 * A setup change in words, from the longest to the shortest form.
 *
 * @param forms "Pillow: Feather to Latex contour", "Pillow: Latex contour", "Pillow"
 */
record ChangeName(List<String> forms) {
  private static final int TITLE = 60;

  static ChangeName of(List<ChangedItem> items, FigureWords words) {
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
      List<ChangedItem> items, java.util.function.Function<ChangedItem, String> form) {
    return items.stream().map(form).map(Lettering::visible).collect(Collectors.joining("; "));
  }

  private static String full(ChangedItem change, FigureWords words) {
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

  private static String target(ChangedItem change, FigureWords words) {
    String item = item(change, words);
    if (!change.to().isBlank()) {
      return words.say("figure.change.to", "item", item, "to", state(change.to(), words));
    }
    return change.from().isBlank()
        ? item
        : words.say("figure.change.from", "item", item, "from", state(change.from(), words));
  }

  private static String item(ChangedItem change, FigureWords words) {
    return ItemNames.title(change, words.book());
  }

  private static String state(String name, FigureWords words) {
    return ItemNames.state(name, words.book());
  }
}
