package spinelog.chart;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.analysis.ItemChange;

/**
 * A setup change in words, from the longest to the shortest form.
 *
 * @param forms "Pillow: Feather to Latex contour", "Pillow: Latex contour", "Pillow"
 */
record ChangeName(List<String> forms) {
  private static final int TITLE = 60;

  static ChangeName of(List<ItemChange> items) {
    return new ChangeName(
        List.of(
            joined(items, ChangeName::full),
            joined(items, ChangeName::target),
            joined(items, ChangeName::item)));
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

  private static String full(ItemChange change) {
    return change.from().isBlank() || change.to().isBlank()
        ? target(change)
        : Words.say("change.from.to", item(change), change.from(), change.to());
  }

  private static String target(ItemChange change) {
    if (!change.to().isBlank()) {
      return Words.say("change.to", item(change), change.to());
    }
    return change.from().isBlank()
        ? item(change)
        : Words.say("change.from", item(change), change.from());
  }

  private static String item(ItemChange change) {
    String item = change.item().strip();
    return item.isEmpty()
        ? Words.say("change.unnamed")
        : item.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + item.substring(1);
  }
}
