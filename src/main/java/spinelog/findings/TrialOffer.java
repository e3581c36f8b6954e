package spinelog.findings;

import java.util.Optional;
import java.util.Set;
import spinelog.diary.ItemKind;

/**
 * A fair test that the command {@code plan} can draw.
 *
 * @param item what it varies, as that command knows it
 * @param a the first setup, "" where the command has one of its own
 * @param b the other one, likewise
 * @param nights how many nights
 */
public record TrialOffer(String item, String a, String b, int nights) {
  private static final int MOST_LETTERS = 40;

  /** What a shell reads in a quoted word as something else than itself. */
  private static final String NOT_QUOTED = "\"\\$`%!\n\r";

  private static final Set<ItemKind> SUPPORTS =
      Set.of(ItemKind.KNEE_PILLOW, ItemKind.LUMBAR_SUPPORT);

  /** A test of what changed, of so many nights; empty where the command knows no such item. */
  public static Optional<TrialOffer> of(Change change, int nights) {
    ChangedItem item = change.items().get(0);
    if (change.items().size() > 1) {
      return Optional.empty();
    }
    if (SUPPORTS.contains(item.kind())) {
      return Optional.of(new TrialOffer(item.item(), "", "", nights));
    }
    return item.kind() == ItemKind.PILLOW && isName(item.from()) && isName(item.to())
        ? Optional.of(new TrialOffer(item.item(), item.from().strip(), item.to().strip(), nights))
        : Optional.empty();
  }

  private static boolean isName(String state) {
    return !state.isBlank()
        && state.strip().length() <= MOST_LETTERS
        && state.chars().noneMatch(letter -> NOT_QUOTED.indexOf(letter) >= 0);
  }

  /** The command that draws it, as it is typed. */
  public String command() {
    String setups = a.isEmpty() ? "" : " --a " + quoted(a) + " --b " + quoted(b);
    return "spinelog plan --item " + quoted(item) + setups + " --nights " + nights;
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9]+") ? word : '"' + word + '"';
  }
}
