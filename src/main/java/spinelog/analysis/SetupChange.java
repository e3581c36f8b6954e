package spinelog.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What changed in the setup from one morning on: the first one after a night with it. */
record SetupChange(LocalDate date, List<ItemChange> items) {
  /** Whether a later change brings the same items back to what they were. */
  boolean isUndoneBy(SetupChange later) {
    return items.size() == later.items.size()
        && items.stream()
            .allMatch(item -> later.items.stream().anyMatch(back -> undone(item, back)));
  }

  private static boolean undone(ItemChange item, ItemChange back) {
    return item.item().equals(back.item())
        && !item.from().isBlank()
        && same(item.from(), back.to())
        && same(item.to(), back.from());
  }

  private static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  /** A name without what makes no other thing of it: capitals and spacing. */
  static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
