package spinelog.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers as people read them, the same in every figure, table and sentence: one decimal, halves
 * rounded away from 0, a true minus sign, the language's separators.
 */
public final class Numbers {
  /** What stands for a number that does not exist. */
  public static final String NONE = "\u2013";

  private static final char MINUS = '\u2212';

  private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);

  Numbers(String decimal, String group) {
    symbols.setDecimalSeparator(decimal.charAt(0));
    symbols.setGroupingSeparator(group.charAt(0));
    symbols.setMinusSign(MINUS);
  }

  /** A value with one decimal, as it is shown: the decimal number for a sentence's gap. */
  public static BigDecimal tenths(double value) {
    return rounded(value, 1);
  }

  /** A value with as few decimals as it can be said exactly enough, two at most: 2, 1.5. */
  public static BigDecimal shown(double value) {
    BigDecimal stripped = rounded(value, 2).stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }

  /** A score or a mean: "6.1"; "–" where there is none. */
  public String plain(double value) {
    return number(value, 1);
  }

  /** A difference with its sign: "−1.2", "+0.3", "0.0". */
  public String signed(double value) {
    String digits = plain(value);
    return tenths(value).signum() > 0 ? "+" + digits : digits;
  }

  /** A number with so many decimals; "–" where there is none. */
  public String number(double value, int decimals) {
    return Double.isFinite(value) ? exact(rounded(value, decimals)) : NONE;
  }

  /** A number as short as it can be said exactly enough: "2", "1.5"; "–" where there is none. */
  public String shortest(double value) {
    return Double.isFinite(value) ? exact(shown(value)) : NONE;
  }

  /** A whole number: "1,095". */
  public String whole(long value) {
    return format("#,##0").format(value);
  }

  /** A share from 0 to 1 in percent, without the sign: "95"; "97.5" where it needs more. */
  public String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return format("#,##0.#").format(percent.setScale(1, RoundingMode.HALF_UP));
  }

  /** A share from 0 to 1 as so many of a hundred: "25"; below ten with a decimal, "3.1". */
  public String ofHundred(double share) {
    return number(100 * share, share < 0.1 ? 1 : 0);
  }

  /** Numbers of an axis: as few decimals as its step needs. */
  public NumberFormat axis(double step) {
    return format(step == Math.rint(step) ? "#,##0" : "#,##0.0");
  }

  /** A decimal number with the decimals that it has. */
  String exact(BigDecimal value) {
    DecimalFormat format = format("#,##0");
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private DecimalFormat format(String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
