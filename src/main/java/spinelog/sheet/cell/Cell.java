package spinelog.sheet.cell;

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
public record Cell(Kind kind, String text, double number, Optional<LocalDateTime> date) {
  /** What a cell holds. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    PERCENT,
    DATE_TIME,
    /** A time of day or a duration below a day: no date at all. */
    TIME,
    BOOLEAN,
    /** A number that stands in the first of several merged cells, in one of the others. */
    REPEATED,
    /** Text that was too long and was cut. */
    CUT,
    ERROR
  }

  /** A cell without anything in it. */
  public static final Cell BLANK = new Cell(Kind.BLANK, "", Double.NaN, Optional.empty());

  /** A text cell, blank where a person would see nothing. */
  public static Cell text(String text) {
    return Words.isGap(text) ? BLANK : new Cell(Kind.TEXT, text, Double.NaN, Optional.empty());
  }

  /** A number, and the date that it would be in the workbook's date system. */
  public static Cell number(double number, Optional<LocalDateTime> asDate) {
    return new Cell(Kind.NUMBER, plain(number), number, asDate);
  }

  /** A number shown in hundredths: 0.7 as 70%. */
  public static Cell percent(double number) {
    return new Cell(Kind.PERCENT, plain(number * 100) + "%", number, Optional.empty());
  }

  /** A date with its time of day, and the serial number that the file has for it. */
  public static Cell dateTime(LocalDateTime date, double number) {
    String shown =
        date.toLocalTime().toSecondOfDay() == 0
            ? date.toLocalDate().toString()
            : date.toLocalDate() + " " + date.toLocalTime().withNano(0);
    return new Cell(Kind.DATE_TIME, shown, number, Optional.of(date));
  }

  /** A time of day or a duration, in days. */
  public static Cell time(double days) {
    long minutes = Math.round(days * 24 * 60);
    String shown = minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    return new Cell(Kind.TIME, shown, days, Optional.empty());
  }

  /** A spreadsheet's own yes or no. */
  public static Cell bool(boolean value) {
    return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", Double.NaN, Optional.empty());
  }

  /** Text that is too long, as far as it is kept. */
  public static Cell cut(String beginning) {
    return new Cell(Kind.CUT, beginning + "…", Double.NaN, Optional.empty());
  }

  /** What a cell means in the other cells that it is merged with: a number only stands there. */
  public Cell repeated() {
    return switch (kind) {
      case NUMBER, PERCENT, TIME -> new Cell(Kind.REPEATED, text, Double.NaN, Optional.empty());
      default -> this;
    };
  }

  /** A cell that holds an error, such as #REF!. */
  public static Cell error(String code) {
    return new Cell(Kind.ERROR, code, Double.NaN, Optional.empty());
  }

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** A number as a person would write it: no exponent, no needless decimals. */
  public static String plain(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    if (number == (int) number) {
      return Integer.toString((int) number);
    }
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }
}
