package spinelog.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale on which a person scores, as her heading says it.
 *
 * @param low the score for "none"
 * @param high the score for "worst", above low
 */
record Scale(double low, double high) {
  /** 0 (none) to 10 (worst). */
  static final Scale TEN = new Scale(0, 10);

  private static final Pattern SAID =
      Pattern.compile("[(\\[]\\D*\\b([01])\\D{0,25}?\\b(\\d{1,3})\\b[^)\\]]*[)\\]]");

  /** The scale that a heading gives in brackets: "(0-100)", "(0 = not at all, 10 = worst)". */
  static Optional<Scale> in(String heading) {
    Matcher said = SAID.matcher(Words.straighten(heading));
    if (!said.find()) {
      return Optional.empty();
    }
    double low = Double.parseDouble(said.group(1));
    double high = Double.parseDouble(said.group(2));
    return high >= low + 2 ? Optional.of(new Scale(low, high)) : Optional.empty();
  }

  /** Whether scores can be used as they are: 1 to 10 is a part of 0 to 10. */
  boolean isTen() {
    return high == TEN.high;
  }

  /** A score of this scale put on 0 to 10. */
  double toTen(double score) {
    return isTen() ? score : Math.round((score - low) / (high - low) * 1000) / 100.0;
  }
}
