package spinelog.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spinelog.chart.Numbers;

/** How numbers, dates and lists are written: the one place that knows the language's habits. */
public final class Formats {
  /** A space that no line ends at. */
  public static final String NBSP = "\u00A0";

  private static final int LONGEST_CUT_WORD = 15;
  private static final String MINUS = "\u2212";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d\u00A0MMMM\u00A0uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DATE =
      DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d\u00A0MMMM", Locale.ENGLISH);

  private Formats() {}

  /** A date in a sentence: "15 March 2025". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** A date in a table: "15 Mar 2025". */
  public static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** Two dates: "1 to 31 March 2025", "1 June to 31 August 2025". */
  public static String dates(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    boolean year = first.getYear() == last.getYear();
    boolean month = year && first.getMonth() == last.getMonth();
    String start = month ? DAY.format(first) : year ? DAY_MONTH.format(first) : date(first);
    return start + " to " + date(last);
  }

  /** Some dates in a row: "5 and 8 February 2023", "30 January and 8 February 2023". */
  public static String dates(List<LocalDate> dates) {
    LocalDate last = dates.get(dates.size() - 1);
    boolean year = dates.stream().allMatch(date -> date.getYear() == last.getYear());
    boolean month = year && dates.stream().allMatch(date -> date.getMonth() == last.getMonth());
    DateTimeFormatter shorter = month ? DAY : year ? DAY_MONTH : DATE;
    List<String> said = new ArrayList<>();
    dates.subList(0, dates.size() - 1).forEach(date -> said.add(shorter.format(date)));
    said.add(date(last));
    return list(said);
  }

  /** A number with so many decimals, rounded half up; "–" where there is none. */
  public static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "\u2013";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    return rounded.signum() < 0 ? MINUS + digits : digits;
  }

  /** A number as short as it can be said exactly enough: "2", "1.5"; "–" where there is none. */
  public static String plain(double value) {
    if (!Double.isFinite(value)) {
      return "\u2013";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** So many of a thing: "no mornings", "1 morning", "2 mornings". */
  public static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  /** So many of a thing whose plural is its own: "1 day was", "2 days were". */
  public static String count(int number, String one, String more) {
    return (number == 0 ? "no" : Numbers.whole(number)) + NBSP + (number == 1 ? one : more);
  }

  /** A share of 0 to 1 in percent: "83 %". */
  public static String percent(double share) {
    return plain(Math.round(share * 1000) / 10.0) + NBSP + "%";
  }

  /** A share of 0 to 1 in whole percent: "83 %". */
  public static String wholePercent(double share) {
    return Math.round(share * 100) + NBSP + "%";
  }

  /** Things in a row: "a, b and c". */
  public static String list(List<String> things) {
    int last = things.size() - 1;
    if (last < 1) {
      return last < 0 ? "" : things.get(0);
    }
    return String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /** A text of so many letters at most; where it is longer, it ends in an ellipsis. */
  public static String clip(String text, int letters) {
    String line = text.strip();
    if (line.codePointCount(0, line.length()) <= letters) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, letters - 1));
    int word = cut.lastIndexOf(' ');
    return (word > cut.length() - LONGEST_CUT_WORD && word > 0 ? cut.substring(0, word) : cut)
            .stripTrailing()
        + "\u2026";
  }

  /** The same text, starting with a capital. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
