package spinelog.analysis;

import java.util.List;
import spinelog.findings.Change;

/** The change that a plan names as the headline is none, or several, of a log's changes. */
public final class UnclearChange extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String words;
  private final transient List<Change> changes;
  private final transient List<Change> meant;

  private UnclearChange(String words, List<Change> changes, List<Change> meant) {
    super(words);
    this.words = words;
    this.changes = List.copyOf(changes);
    this.meant = List.copyOf(meant);
  }

  /** What the change was called. */
  public String words() {
    return words;
  }

  /** All changes of the log, which could have been named. */
  public List<Change> changes() {
    return changes;
  }

  /** Those that are called so: none, or several. */
  public List<Change> meant() {
    return meant;
  }

  /** The change meant by its date, an item or a new state; exactly one must be. */
  static Change named(String words, List<Change> changes) {
    List<Change> meant = changes.stream().filter(change -> means(words, change)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new UnclearChange(words, changes, meant);
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
}
