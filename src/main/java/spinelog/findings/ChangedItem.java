package spinelog.findings;

import spinelog.diary.ItemKind;

/**
 * One item of the setup that changed.
 *
 * @param kind what kind of thing it is
 * @param item what changed: "pillow", "mattress", "knee pillow", "lumbar support", or as declared
 * @param from what it was, "" where not said
 * @param to what it became, "" where not said
 */
public record ChangedItem(ItemKind kind, String item, String from, String to) {
  /** Whether it is a mattress or a bed. */
  public boolean isBed() {
    return kind == ItemKind.MATTRESS || kind == ItemKind.BED;
  }

  /** Whether it is known by the name that the person gave it only. */
  public boolean isOwnName() {
    return kind == ItemKind.BED || kind == ItemKind.OTHER;
  }
}
