package spinelog.report.words;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.analysis.ItemChange;
import spinelog.analysis.LevelChange;
import spinelog.analysis.Switch;

/** How a setup change and its two states are called. */
public final class ChangeNames {
  private ChangeNames() {}

  /** What changed, for a table: "Pillow: Feather → Latex contour", so many letters at most. */
  public static String what(LevelChange change, int letters) {
    String all = change.items().stream().map(ChangeNames::what).collect(Collectors.joining("; "));
    String times = change.switches().size() == 1 ? "" : " (" + switches(change) + ")";
    return Formats.clip(all, letters - times.length()) + times;
  }

  private static String what(ItemChange item) {
    String name = Formats.capital(Formats.clip(item.item(), 40));
    String from = Formats.clip(item.from(), 60);
    String to = Formats.clip(item.to(), 60);
    if (from.isEmpty() && to.isEmpty()) {
      return name + " changed";
    }
    if (from.isEmpty()) {
      return name + ": now " + to;
    }
    return name + ": " + from + " \u2192 " + (to.isEmpty() ? "not said" : to);
  }

  /** A change's heading: what, and its first morning. */
  public static String heading(LevelChange change) {
    return what(change, 110) + ", from " + Formats.date(change.date());
  }

  /** How a change is called in a sentence: "the pillow change of 15 March 2025". */
  public static String handle(LevelChange change) {
    String since = Formats.date(change.date());
    return change.switches().size() == 1
        ? "the " + items(change) + " change of " + since
        : "the " + switches(change) + " of the " + items(change) + " since " + since;
  }

  /** What one switch switched to: "Pillow: Feather". */
  public static String to(Switch once) {
    String all =
        once.items().stream()
            .map(
                item ->
                    Formats.capital(Formats.clip(item.item(), 40))
                        + (item.to().isBlank() ? "" : ": " + Formats.clip(item.to(), 60)))
            .collect(Collectors.joining("; "));
    return Formats.clip(all, 110);
  }

  /** What changed, in a word or two: "pillow and mattress". */
  static String items(LevelChange change) {
    List<String> names =
        change.items().stream().map(item -> Formats.clip(item.item(), 30)).distinct().toList();
    return names.size() > 3 ? "setup" : Formats.list(names);
  }

  /** How often the setup was switched: "3 switches". */
  static String switches(LevelChange change) {
    return Formats.count(change.switches().size(), "switch", "switches");
  }

  /** What the mornings before are called in a table: "Before", "With Feather". */
  public static String before(LevelChange change) {
    return change.switches().size() == 1 ? "Before" : Formats.capital(oldState(change));
  }

  /** What the mornings after are called in a table: "After", "With Latex contour". */
  public static String after(LevelChange change) {
    return change.switches().size() == 1 ? "After" : Formats.capital(newState(change));
  }

  /** The state that came new, after "mornings": "with Latex contour". */
  static String newState(LevelChange change) {
    return state(change, change.items().get(0).to(), "with the new setup");
  }

  /** The state that was there first, after "mornings": "with Feather". */
  static String oldState(LevelChange change) {
    return state(change, change.items().get(0).from(), "with the first setup");
  }

  private static String state(LevelChange change, String name, String unnamed) {
    if (change.items().size() > 1 || name.isBlank()) {
      return unnamed;
    }
    String item = "the " + Formats.clip(change.items().get(0).item(), 30);
    return switch (name) {
      case "yes" -> "with " + item;
      case "no" -> "without " + item;
      default -> "with " + Formats.clip(name, 40);
    };
  }
}
