package spinelog.cli;

import java.util.List;
import spinelog.analysis.UnclearChange;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;

/** What is said of a change that was named, and is not clear: how each could be. */
final class NamedChanges {
  private NamedChanges() {}

  /** That it is none, or several; with those that there are. */
  static NotDone unclear(UnclearChange e) {
    if (e.changes().isEmpty()) {
      return new NotDone(Said.of("console.change.unnamed"));
    }
    String key = e.meant().isEmpty() ? "console.change.unknown" : "console.change.several";
    return new NotDone(Said.of(key, "name", e.words(), "changes", named(e.changes())));
  }

  private static Said named(List<Change> changes) {
    return changes.stream()
        .map(NamedChanges::named)
        .reduce((first, next) -> Said.of("console.change.next", "first", first, "next", next))
        .orElseThrow();
  }

  /** "2026-09-21 pillow and mattress". */
  private static Said named(Change change) {
    Said items =
        change.items().stream()
            .map(NamedChanges::named)
            .reduce((first, next) -> Said.of("list.two", "first", first, "next", next))
            .orElseThrow();
    return Said.of("console.change.dated", "date", change.date().toString(), "items", items);
  }

  private static Said named(ChangedItem item) {
    return item.isOwnName()
        ? Said.of("console.one", "word", item.item())
        : Said.of("item.name." + item.kind());
  }
}
