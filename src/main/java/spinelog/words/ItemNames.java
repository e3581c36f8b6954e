package spinelog.words;

import java.util.Locale;
import spinelog.diary.Position;
import spinelog.findings.ChangedItem;
import spinelog.language.Phrasebook;

/** What the items of a setup and their states are called: known ones in the report's language. */
public final class ItemNames {
  private ItemNames() {}

  /** At the start of a line: "Pillow", or the person's own word. */
  public static String title(ChangedItem change, Phrasebook book) {
    return change.isOwnName() ? own(change, book) : book.say("item", change.kind());
  }

  private static String own(ChangedItem change, Phrasebook book) {
    String item = change.item().strip();
    return item.isEmpty() ? book.say("item.OTHER") : Phrasebook.capital(item);
  }

  /** The position that a state of the sleep position is. */
  static Position position(String name) {
    return Position.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /**
   * A state: the person's own word, in quotes where a comma would tear it; yes and no in the
   * report's language.
   */
  public static String state(String name, Phrasebook book) {
    return switch (name) {
      case "yes" -> book.say("state.yes");
      case "no" -> book.say("state.no");
      case "Back", "Left side", "Right side" -> new KnownNames(book).position(position(name));
      default -> name.contains(",") ? book.say("state.quoted", "name", name) : name;
    };
  }
}
