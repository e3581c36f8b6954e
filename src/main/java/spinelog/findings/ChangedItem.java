package spinelog.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One item of the setup that changed.
 *
 * @param item what changed: "pillow", "mattress", "knee pillow", "lumbar support", or as declared
 * @param from what it was, "" where not said
 * @param to what it became, "" where not said
 * @param note what the person wrote about it, "" where nothing
 */
public record ChangedItem(String item, String from, String to, String note) {
  /** A mattress or a bed in the words of people of any of the languages. */
  private static final Pattern BED =
      Pattern.compile(
          "mattress|\\bbed|matratze|\\bbett|lattenrost|matelas|sommier|\\blit\\b|colch[oó]n|somier|\\bcama\\b"
              + "|kasur|ranjang",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What kind of item it is. */
  public enum Kind {
    /** What the head lies on. */
    PILLOW,
    /** What the body lies on. */
    MATTRESS,
    /** A pillow between the knees. */
    KNEE_PILLOW,
    /** A support of the lower back, or a roll under the knees. */
    LUMBAR_SUPPORT,
    /** Anything else, under the name that it was declared with. */
    OTHER
  }

  /** Whether it is a mattress or a bed, by its kind or in anyone's words. */
  public boolean isBed() {
    return kind() == Kind.MATTRESS || BED.matcher(item).find();
  }

  /** The kind that the item's name says. */
  public Kind kind() {
    String name = item.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(Kind.OTHER);
  }
}
