package spinelog.analysis;

import java.util.List;
import java.util.stream.Collectors;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;

/** The change that a plan names as the headline is none, or several, of a log's changes. */
public final class UnclearChange extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnclearChange(String message) {
    super(message);
  }

  /** The change meant by its date, an item or a new state; exactly one must be. */
  static Change named(String words, List<Change> changes) {
    List<Change> meant = changes.stream().filter(change -> means(words, change)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (changes.isEmpty()) {
      throw new UnclearChange("it has no setup change, so none can be named");
    }
    throw new UnclearChange(
        (meant.isEmpty() ? "no setup change is called \"" : "several setup changes are called \"")
            + words
            + "\"; name one by its date: "
            + changes.stream().map(UnclearChange::told).collect(Collectors.joining("; ")));
  }

  private static boolean means(String words, Change change) {
    String key = NamedStates.key(words);
    return change.switches().stream().anyMatch(each -> each.date().toString().equals(key))
        || change.items().stream()
            .anyMatch(
                item ->
                    NamedStates.key(item.item()).equals(key)
                        || NamedStates.key(item.to()).equals(key));
  }

  private static String told(Change change) {
    return change.date()
        + " "
        + change.items().stream().map(ChangedItem::item).collect(Collectors.joining(" and "));
  }
}
