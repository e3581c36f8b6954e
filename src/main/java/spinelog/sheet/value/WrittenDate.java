package spinelog.sheet.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Remembered;
import spinelog.sheet.cell.Words;

/**
 * A date as written, before the order of its day and month is settled.
 *
 * @param kind what is known of it
 * @param first the first of three numbers, or the year
 * @param second the second of three numbers, or the month
 * @param third the year, two or four digits, or the day
 * @param weekday the weekday written before it, empty where none
 */
public record WrittenDate(
    Kind kind, int first, int second, int third, Optional<DayOfWeek> weekday) {
  /** What is known of a written date. */
  public enum Kind {
    /** Year, month and day, whatever the order. */
    SETTLED,
    /** Three numbers with the year last, or of two digits each. */
    ORDERED,
    /** A month and a day without a year. */
    YEARLESS,
    /** No date. */
    NONE
  }

  static final WrittenDate NONE = new WrittenDate(Kind.NONE, 0, 0, 0, Optional.empty());

  private static final Words WORDS = Words.IN_CELLS;
  private static final int LONGEST = 100;
  private static final int LEAP_YEAR = 2024;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern CLOCK =
      WORDS.pattern(
          "[ t,]+(?:<at-time> )?(?:\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|\\d{1,2}\\.\\d{2}(?="
              + " ?<oclock>)|(?<=\\d{4}[ t,]{1,3})\\d{1,2}\\.\\d{2}|\\d{1,2}(?= ?(?:[ap]\\.?"
              + " ?m\\.?|<oclock>)$))(?: ?[ap]\\.? ?m\\.?)?(?: ?<oclock>)?(?:"
              + " ?(?:z|utc|(?:gmt)?[+-]\\d{1,2}:?(?:\\d{2})?|gmt))?(?: ?\\([^)]*\\))?$");
  private static final Pattern BEFORE = WORDS.pattern("^(?:'|<article> )+");
  private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}[\\p{L}'-]+)[.,]*[ ,]+(?=\\S)");
  private static final Pattern WEEKDAY_LAST =
      Pattern.compile("[ ,]+\\(?(\\p{L}[\\p{L}'-]+)\\.?\\)?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. 年]{1,2}(\\d{1,2})[-/. 月]{1,2}(\\d{1,2})[.日]?");
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("([34]\\d{4})(?:\\.\\d+)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?'?(\\d{4}|\\d{2})\\.?");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.");
  private static final Pattern DAY_FIRST =
      WORDS.pattern(
          "(\\d{1,2})(?:<ordinal>|\\.)?[ -/]*(?:<of> )?(\\p{L}+)\\.?[ -/,]*(?:<of> )?"
              + "(?:'?(\\d{4}|\\d{2}))?");
  private static final Pattern MONTH_FIRST =
      WORDS.pattern("(\\p{L}+)\\.?[ -/]*(\\d{1,2})<ordinal>?(?:[ ,/-]+'?(\\d{4}|\\d{2}))?");
  private static final Pattern YEAR_THEN_NAME =
      Pattern.compile("(\\d{4})[ -/]*(\\p{L}+)\\.?[ -/]*(\\d{1,2})");

  /** A log is asked for its dates many times, before it is known which column holds them. */
  private static final Remembered<WrittenDate> READ = new Remembered<>(WrittenDate::read);

  /** Reads text; the result says how much of a date it is. */
  static WrittenDate of(String text) {
    return text.length() > LONGEST ? NONE : READ.of(text);
  }

  private static WrittenDate read(String text) {
    String folded = BEFORE.matcher(Digits.digits(Words.fold(text))).replaceFirst("");
    String plain = CLOCK.matcher(folded).replaceFirst("").strip();
    return besideWeekday(plain, WEEKDAY.matcher(plain))
        .or(() -> besideWeekday(plain, WEEKDAY_LAST.matcher(plain)))
        .orElseGet(() -> numbersOrNames(plain));
  }

  /** A date with its weekday before or behind it; "mar" may be a month all the same. */
  private static Optional<WrittenDate> besideWeekday(String plain, Matcher named) {
    if (!named.find()) {
      return Optional.empty();
    }
    String date = plain.substring(0, named.start()) + plain.substring(named.end());
    return WORDS
        .find("weekday.", named.group(1))
        .map(number -> DayOfWeek.of(Integer.parseInt(number)))
        .flatMap(
            weekday ->
                Optional.of(numbersOrNames(date))
                    .filter(rest -> rest.kind != Kind.NONE)
                    .map(
                        rest ->
                            new WrittenDate(
                                rest.kind,
                                rest.first,
                                rest.second,
                                rest.third,
                                Optional.of(weekday))));
  }

  /** The date, if its numbers are read in this order and there is such a day. */
  public Optional<LocalDate> in(DateOrder order) {
    if (kind == Kind.SETTLED) {
      return day(first, second, third);
    }
    if (kind != Kind.ORDERED) {
      return Optional.empty();
    }
    return switch (order) {
      case DMY -> day(year(third), second, first);
      case MDY -> day(year(third), first, second);
      case YMD -> third < 100 ? day(year(first), second, third) : Optional.empty();
      case FROM_COLUMN -> Optional.empty();
    };
  }

  /** The same with only those readings left that agree with the weekday written. */
  boolean agreesWithWeekday(LocalDate date) {
    return weekday.isEmpty() || date.getDayOfWeek() == weekday.get();
  }

  /** Month and day, where the year is missing. */
  Optional<MonthDay> monthDay() {
    try {
      return kind == Kind.YEARLESS ? Optional.of(MonthDay.of(second, third)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that a text is as a number of days since 1900, as spreadsheets count. */
  public static Optional<LocalDate> serial(Cell cell) {
    Matcher serial = SERIAL.matcher(cell.text());
    return cell.kind() == Cell.Kind.TEXT && serial.matches()
        ? Optional.of(SERIAL_ZERO.plusDays(number(serial.group(1))))
        : Optional.empty();
  }

  /** The day that a text is, in some year or other, where it is one in whatever order. */
  static Optional<LocalDate> day(String text) {
    WrittenDate written = of(text);
    return switch (written.kind) {
      case NONE -> Optional.empty();
      case YEARLESS -> written.monthDay().map(day -> day.atYear(LEAP_YEAR));
      default ->
          Stream.of(DateOrder.DMY, DateOrder.MDY, DateOrder.YMD)
              .flatMap(order -> written.in(order).stream())
              .findFirst();
    };
  }

  /** Whether a text names a day and a month, and no year. */
  public static boolean isWithoutYear(String text) {
    return of(text).kind == Kind.YEARLESS;
  }

  /** The days that a text standing alone can be, in whatever order it is written. */
  public static List<LocalDate> meanings(String text) {
    WrittenDate written = of(text);
    return Stream.of(DateOrder.DMY, DateOrder.MDY, DateOrder.YMD)
        .flatMap(order -> written.in(order).stream())
        .filter(written::agreesWithWeekday)
        .distinct()
        .toList();
  }

  private static WrittenDate numbersOrNames(String plain) {
    Matcher year = YEAR_FIRST.matcher(plain);
    if (year.matches()) {
      return settled(year.group(1), year.group(2), year.group(3));
    }
    Matcher compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return settled(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher serial = SERIAL.matcher(plain);
    if (serial.matches()) {
      LocalDate date = SERIAL_ZERO.plusDays(number(serial.group(1)));
      return new WrittenDate(
          Kind.SETTLED, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), none());
    }
    Matcher numbers = NUMBERS.matcher(plain);
    if (numbers.matches()) {
      return new WrittenDate(
          Kind.ORDERED,
          number(numbers.group(1)),
          number(numbers.group(3)),
          number(numbers.group(4)),
          none());
    }
    Matcher dotted = DOTTED.matcher(plain);
    return dotted.matches()
        ? new WrittenDate(
            Kind.YEARLESS, 0, number(dotted.group(2)), number(dotted.group(1)), none())
        : names(plain);
  }

  private static WrittenDate names(String plain) {
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    if (dayFirst.matches()) {
      return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(plain);
    if (monthFirst.matches()) {
      return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher yearFirst = YEAR_THEN_NAME.matcher(plain);
    return yearFirst.matches()
        ? named(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
        : NONE;
  }

  private static WrittenDate named(String year, String month, String day) {
    Optional<String> number = WORDS.find("month.", month);
    if (number.isEmpty()) {
      return NONE;
    }
    return year == null
        ? new WrittenDate(Kind.YEARLESS, 0, number(number.get()), number(day), none())
        : new WrittenDate(
            Kind.SETTLED, year(number(year)), number(number.get()), number(day), none());
  }

  private static WrittenDate settled(String year, String month, String day) {
    return new WrittenDate(Kind.SETTLED, number(year), number(month), number(day), none());
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(int written) {
    return written < 100 ? 2000 + written : written;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<DayOfWeek> none() {
    return Optional.empty();
  }
}
