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

  /** Digits that stand together. */
  private static final int GROUP = 3;

  private final char decimal;
  private final char group;

  Numbers(String decimal, String group) {
    this.decimal = decimal.charAt(0);
    this.group = group.charAt(0);
  }

  /** A value with one decimal, as it is shown: the decimal number for a sentence's gap. */
  public static BigDecimal tenths(double value) {
    return rounded(value, 1);
  }

  /** A value with as few decimals as it can be said exactly enough, two at most: 2, 1.5. */
  public static BigDecimal shown(double value) {
    return shortened(rounded(value, 2));
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
    return exact(BigDecimal.valueOf(value));
  }

  /** A share from 0 to 1 in percent, without the sign: "95"; "97.5" where it needs more. */
  public String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return exact(shortened(percent.setScale(1, RoundingMode.HALF_UP)));
  }

  /** A share from 0 to 1 as so many of a hundred: "25"; below ten with a decimal, "3.1". */
  public String ofHundred(double share) {
    return number(100 * share, share < 0.1 ? 1 : 0);
  }

  /** Numbers of an axis: as few decimals as its step needs. */
  public NumberFormat axis(double step) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(group);
    symbols.setMinusSign(MINUS);
    String pattern = step == Math.rint(step) ? "#,##0" : "#,##0.0";
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /**
   * A decimal number with the decimals that it has. Set by hand: making the library's format takes
   * longer than all else that is done to a number, and a long log has tens of thousands.
   */
  String exact(BigDecimal value) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder said = new StringBuilder();
    if (value.signum() < 0) {
      said.append(MINUS);
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % GROUP == 0) {
        said.append(group);
      }
      said.append(digits.charAt(i));
    }
    if (point >= 0) {
      said.append(decimal).append(digits, point + 1, digits.length());
    }
    return said.toString();
  }

  private static BigDecimal shortened(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
