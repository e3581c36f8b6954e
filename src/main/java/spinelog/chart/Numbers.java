package spinelog.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import spinelog.stats.Estimate;

/**
 * Numbers as people read them, the same in every figure, table and sentence: one decimal, halves
 * rounded away from 0, a true minus sign.
 */
public final class Numbers {
  private static final String MINUS = "\u2212";

  private Numbers() {}

  /** A score or a mean: "6.1". */
  public static String plain(double value) {
    return format("#,##0.0").format(rounded(value));
  }

  /** A difference with its sign: "−1.2", "+0.3", "0.0". */
  public static String signed(double value) {
    String digits = plain(value);
    return rounded(value).signum() > 0 ? "+" + digits : digits;
  }

  /** An estimate with its interval: "−1.2 (−2.0 to −0.4)". */
  public static String withInterval(Estimate estimate) {
    return signed(estimate.estimate()) + " (" + interval(estimate) + ")";
  }

  /** An interval: "−2.0 to −0.4". */
  public static String interval(Estimate estimate) {
    return signed(estimate.lower()) + " to " + signed(estimate.upper());
  }

  /** A whole number: "1,095". */
  public static String whole(long value) {
    return format("#,##0").format(value);
  }

  /** A share from 0 to 1 in whole percent, without the sign: "95"; "97.5" where it needs more. */
  public static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return format("#,##0.#").format(percent.setScale(1, RoundingMode.HALF_UP));
  }

  /** Numbers of an axis: as few decimals as its step needs. */
  static NumberFormat axis(double step) {
    return format(step == Math.rint(step) ? "#,##0" : "#,##0.0");
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }

  private static DecimalFormat format(String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setNegativePrefix(MINUS);
    return format;
  }
}
