package spinelog.words;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;

/**
 * How a setup change and its two states are called.
 *
 * @param book the language that they are called in
 */
public record ChangeNames(Phrasebook book) {
  private static final int MOST_ITEMS = 3;
  private static final int STATE_LETTERS = 60;
  private static final int[] OLD_LETTERS = {STATE_LETTERS, 30, 12};

  /** What changed, for a table: "Pillow: Feather to Latex contour", so many letters at most. */
  public String what(Change change, int letters) {
    if (change.isOnce()) {
      return what(change.items(), letters);
    }
    String times = switches(change);
    String what = what(change.items(), letters - times.length() - 3);
    return book.say("change.what.switched", "what", what, "switches", times);
  }

  /** Where room is short, the old states are shortened before the new ones. */
  public String what(List<ChangedItem> items, int letters) {
    String all = "";
    for (int old : OLD_LETTERS) {
      all =
          items.stream()
              .map(item -> what(item, old))
              .collect(Collectors.joining(book.say("list.items")));
      if (all.length() <= letters) {
        return all;
      }
    }
    return Excerpt.of(all, letters);
  }

  private String what(ChangedItem item, int oldLetters) {
    String name = Excerpt.of(ItemNames.title(item, book), 40);
    String from = state(item.from(), oldLetters);
    String to = state(item.to(), STATE_LETTERS);
    if (from.isEmpty()) {
      return to.isEmpty()
          ? book.say("change.what.unsaid", "item", name)
          : book.say("change.what.to", "item", name, "to", to);
    }
    return to.isEmpty()
        ? book.say("change.what.from", "item", name, "from", from)
        : book.say("figure.change.from.to", "item", name, "from", from, "to", to);
  }

  private String state(String name, int letters) {
    return ItemNames.state(Excerpt.of(name, letters), book);
  }

  /** A change's heading: what, and its first morning. */
  public String heading(Change change) {
    return book.say("change.heading", "what", what(change, 110), "date", date(change));
  }

  private String date(Change change) {
    return book.dates().full(change.date());
  }

  /** How a change is called in a sentence: "the pillow change of 15 March 2025". */
  public String handle(Change change) {
    if (change.isOfPeriods()) {
      ChangedItem both = change.items().get(0);
      return book.say("change.handle.periods", "old", both.from(), "new", both.to());
    }
    List<String> items = change.items().stream().map(this::name).distinct().toList();
    boolean isOnce = change.isOnce();
    String key = isOnce ? "change.handle" : "change.handle.switched";
    return book.say(
        items.size() == 1 ? key : key + ".several",
        "kind",
        change.items().get(0).kind(),
        "items",
        items.size() > MOST_ITEMS ? book.say("item.name.ALL") : book.list(items),
        "switches",
        change.switches().size(),
        "date",
        date(change));
  }

  /** What an item is called in a sentence: "pillow". */
  String name(ChangedItem item) {
    return item.isOwnName() ? Excerpt.of(item.item(), 30) : book.say("item.name", item.kind());
  }

  /** What one switch switched to: "Pillow: Feather". */
  public String to(Switch once) {
    String all =
        once.items().stream().map(this::to).collect(Collectors.joining(book.say("list.items")));
    return Excerpt.of(all, 110);
  }

  private String to(ChangedItem item) {
    String name = Excerpt.of(ItemNames.title(item, book), 40);
    return item.to().isBlank()
        ? name
        : book.say("figure.change.to", "item", name, "to", state(item.to(), STATE_LETTERS));
  }

  /** How often the setup was switched: "3 switches". */
  String switches(Change change) {
    return book.say("switches", "switches", change.switches().size());
  }

  /** What the mornings before are called in a table: "Before", "With Feather". */
  public String before(Change change) {
    return change.isBeforeAndAfter()
        ? book.say("table.before")
        : Phrasebook.capital(oldState(change));
  }

  /** What the mornings after are called in a table: "After", "With Latex contour". */
  public String after(Change change) {
    return change.isBeforeAndAfter()
        ? book.say("table.after")
        : Phrasebook.capital(newState(change));
  }

  /** The state that came new, after "mornings": "with Latex contour". */
  String newState(Change change) {
    return state(change, change.items().get(0).to(), "state.new");
  }

  /** The state that was there first, after "mornings": "with Feather". */
  String oldState(Change change) {
    return state(change, change.items().get(0).from(), "state.old");
  }

  private String state(Change change, String name, String unnamed) {
    if (change.items().size() > 1 || name.isBlank()) {
      return book.say(unnamed);
    }
    ChangedItem item = change.items().get(0);
    return switch (name) {
      case "yes" -> book.say("state.with", "kind", item.kind(), "item", name(item));
      case "no" -> book.say("state.without", "kind", item.kind(), "item", name(item));
      default -> named(item, name);
    };
  }

  private String named(ChangedItem item, String name) {
    return switch (item.kind()) {
      case POSITION -> book.say("state.position", ItemNames.position(name));
      case PERIOD -> book.say("state.period", "name", name);
      default -> book.say("state.named", "name", Excerpt.of(name, 40));
    };
  }
}
