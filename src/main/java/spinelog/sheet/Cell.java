package spinelog.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One raw cell, as a format reader found it: typed, but not yet understood.
 *
 * @param kind what the cell holds
 * @param text what a person sees in it, or close to it; "" where blank
 * @param number its number, NaN where it holds none; for a time of day or a duration, in days
 * @param date the date and time that it is, or that its number would be in the workbook's date
 *     system
 */
record Cell(Kind kind, String text, double number, Optional<LocalDateTime> date) {
  /** What a cell holds. */
  enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    PERCENT,
    DATE_TIME,
    /** A time of day or a duration below a day: no date at all. */
    TIME,
    BOOLEAN,
    ERROR
  }

  static final Cell BLANK = new Cell(Kind.BLANK, "", Double.NaN, Optional.empty());

  static Cell text(String text) {
    return text.codePoints().allMatch(Words::isGap)
        ? BLANK
        : new Cell(Kind.TEXT, text, Double.NaN, Optional.empty());
  }

  static Cell number(double number, Optional<LocalDateTime> asDate) {
    return new Cell(Kind.NUMBER, plain(number), number, asDate);
  }

  static Cell percent(double number) {
    return new Cell(Kind.PERCENT, plain(number * 100) + "%", number, Optional.empty());
  }

  static Cell dateTime(LocalDateTime date, double number) {
    String shown =
        date.toLocalTime().toSecondOfDay() == 0
            ? date.toLocalDate().toString()
            : date.toLocalDate() + " " + date.toLocalTime().withNano(0);
    return new Cell(Kind.DATE_TIME, shown, number, Optional.of(date));
  }

  static Cell time(double days) {
    long minutes = Math.round(days * 24 * 60);
    String shown = minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    return new Cell(Kind.TIME, shown, days, Optional.empty());
  }

  static Cell bool(boolean value) {
    return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", Double.NaN, Optional.empty());
  }

  static Cell error(String code) {
    return new Cell(Kind.ERROR, code, Double.NaN, Optional.empty());
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** A number as a person would write it: no exponent, no needless decimals. */
  static String plain(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }
}
