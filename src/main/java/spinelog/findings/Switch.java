package spinelog.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * One morning from which the setup was another one, and the stretches on both sides of it.
 *
 * @param date the first morning after the first night with the other setup
 * @param items what changed that night, in the direction of that night
 * @param before the stretch that ends the day before
 * @param after the stretch that starts that day (after the adaptation days, if any were planned)
 */
public record Switch(LocalDate date, List<ChangedItem> items, Phase before, Phase after) {
  /** Copies the list. */
  public Switch {
    items = List.copyOf(items);
  }
}
