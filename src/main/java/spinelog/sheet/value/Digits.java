package spinelog.sheet.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/** Numbers as people write them, in the digits that a computer reads. */
final class Digits {
  private static final Map<String, String> FRACTIONS = Map.of("½", "5", "¼", "25", "¾", "75");
  private static final Pattern FRACTION = Pattern.compile("(\\d*) ?([½¼¾])");
  private static final Pattern HALF = Pattern.compile("(?<![\\d/.,])(?:(\\d{1,2}) )?1/2(?![\\d/])");
  private static final Pattern NO_WHOLE = Pattern.compile("(?<![\\d.,])([.,]\\d)");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private Digits() {}

  /** The text in small letters with digits 0 to 9, and fractions as decimals: "7½" is "7.5". */
  static String plain(String text) {
    String seen = UNSEEN.matcher(Words.straighten(text)).replaceAll("");
    String decimal = FRACTION.matcher(seen).replaceAll(Digits::decimal);
    String digits =
        digits(Normalizer.normalize(decimal.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC));
    String halves =
        HALF.matcher(digits)
            .replaceAll(half -> (half.group(1) == null ? "0" : half.group(1)) + ".5");
    return NO_WHOLE.matcher(halves).replaceAll("0$1").strip();
  }

  private static String decimal(java.util.regex.MatchResult found) {
    String whole = found.group(1).isEmpty() ? "0" : found.group(1);
    return Matcher.quoteReplacement(whole + "." + FRACTIONS.get(found.group(2)));
  }

  /** Any script's digits are digits. */
  static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
              } else {
                plain.appendCodePoint(letter);
              }
            });
    return plain.toString();
  }
}
