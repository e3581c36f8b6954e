package spinelog.sheet.column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/**
 * The scale on which a person scores, as her heading says it.
 *
 * @param low the score for "none"
 * @param high the score for "worst"; below low where a person scores the other way round
 */
public record Scale(double low, double high) {
  /** 0 (none) to 10 (worst). */
  public static final Scale TEN = new Scale(0, 10);

  /** 10 (none) to 0 (worst): the same scale the other way round. */
  private static final Scale TURNED_TEN = new Scale(10, 0);

  private static final Pattern SAID =
      Pattern.compile("[(\\[]\\D*\\b([01])\\D{0,25}?\\b(\\d{1,3})\\b[^)\\]]*[)\\]]");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)(?:\\b(?:from|von|de|dari) )?\\b([01]) ?(?:-|\\.\\.+|to|bis|à|a|al|hasta|sampai|s/d)"
              + " ?(\\d{1,3})\\b");
  private static final Pattern MOST =
      Pattern.compile("(?i)(?:/|\\b(?:out of|von|sur|sobre|de|dari)) ?(\\d{1,3})\\b");

  /** "10 = none" or "0 = worst": the other way round. */
  private static final Pattern TURNED =
      Pattern.compile(
          "(?i)\\b10 ?[=:] ?(?:none|no |nothing|best|perfect|kein|gut|aucun|mieux|ning|nada|mejor|tidak)"
              + "|\\b0 ?[=:] ?(?:worst|very|extreme|max|unbear|schlimm|stark|pire|peor|terburuk|paling)");

  /** A longer text is a note, not a heading. */
  static final int LONGEST_HEADING = 300;

  /** The scale that a heading gives: "(0-100)", "[0 = not at all, 10 = worst]", "0 to 4", "/5". */
  public static Optional<Scale> in(String heading) {
    if (heading.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String plain = Words.straighten(heading);
    if (TURNED.matcher(plain).find()) {
      return Optional.of(TURNED_TEN);
    }
    Matcher said = SAID.matcher(plain);
    Matcher open = OPEN.matcher(plain);
    Matcher most = MOST.matcher(plain);
    if (said.find()) {
      return of(said.group(1), said.group(2));
    }
    if (open.find()) {
      return of(open.group(1), open.group(2));
    }
    if (most.find()) {
      return of("0", most.group(1));
    }
    return plain.contains("%") ? of("0", "100") : Optional.empty();
  }

  /** A heading without the scale that it gives outside brackets. */
  static String without(String heading) {
    String plain = OPEN.matcher(Words.straighten(heading)).replaceAll(" ");
    return MOST.matcher(plain).replaceAll(" ");
  }

  private static Optional<Scale> of(String lowest, String highest) {
    double low = Double.parseDouble(lowest);
    double high = Double.parseDouble(highest);
    return high >= low + 2 ? Optional.of(new Scale(low, high)) : Optional.empty();
  }

  /** Whether scores can be used as they are: 1 to 10 is a part of 0 to 10. */
  public boolean isTen() {
    return high == TEN.high;
  }

  /** Whether a number lies on this scale. */
  public boolean holds(double number) {
    return number >= lowest() && number <= highest();
  }

  /** The lowest number that may be written. */
  public double lowest() {
    return isTen() ? 0 : Math.min(low, high);
  }

  /** The highest number that may be written. */
  public double highest() {
    return Math.max(low, high);
  }

  /** A score of this scale put on 0 to 10. */
  public double toTen(double score) {
    return isTen() ? score : Math.round((score - low) / (high - low) * 1000) / 100.0;
  }
}
