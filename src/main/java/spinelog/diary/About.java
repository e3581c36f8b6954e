package spinelog.diary;

import java.util.List;

/**
 * Who the log is of and for, as far as the person said so; "" where she did not.
 *
 * @param person name or initials
 * @param reportFor whom the report is for
 * @param goal what she hopes for
 * @param conditions standing conditions
 * @param plannedChanges what she means to change next
 */
public record About(
    String person, String reportFor, Goal goal, List<Condition> conditions, String plannedChanges) {
  /** Nothing was said. */
  public static final About NOTHING = new About("", "", Goal.NONE, List.of(), "");

  /** Copies the list. */
  public About {
    conditions = List.copyOf(conditions);
  }
}
