package spinelog.sheet.layout;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;

/**
 * A month or a year that a title or a sheet's name tells, as far as it does.
 *
 * @param month 1 to 12, empty where it tells none
 * @param year the year, empty where it tells none
 */
record MonthSaid(OptionalInt month, OptionalInt year) {
  static final MonthSaid NOTHING = new MonthSaid(OptionalInt.empty(), OptionalInt.empty());

  private static final Pattern IN_NUMBERS =
      Pattern.compile(
          "\\b(?:((?:19|20)\\d{2})[-/. _](\\d{1,2})|(\\d{1,2})[-/. _]((?:19|20)\\d{2}))\\b");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");
  private static final int CENTURY = 2000;
  private static final int MONTHS = 12;
  private static final int LONGEST = 100;

  /** What a text tells: "January 2025", "Jan 25", "2025-01", "Log 2025". */
  static MonthSaid in(String text) {
    if (text.length() > LONGEST) {
      return NOTHING;
    }
    String plain = Words.fold(text);
    Matcher numbers = IN_NUMBERS.matcher(plain);
    if (numbers.find()) {
      boolean yearFirst = numbers.group(1) != null;
      int month = Integer.parseInt(numbers.group(yearFirst ? 2 : 3));
      int year = Integer.parseInt(numbers.group(yearFirst ? 1 : 4));
      return new MonthSaid(
          month >= 1 && month <= MONTHS ? OptionalInt.of(month) : OptionalInt.empty(),
          OptionalInt.of(year));
    }
    return inWords(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
  }

  /** What a cell tells; a true date is a month where it is its first day. */
  static MonthSaid in(Cell cell) {
    return cell.kind() == Cell.Kind.DATE_TIME
        ? cell.date()
            .filter(date -> date.getDayOfMonth() == 1)
            .map(
                date ->
                    new MonthSaid(
                        OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getYear())))
            .orElse(NOTHING)
        : in(cell.text());
  }

  private static MonthSaid inWords(List<String> words) {
    OptionalInt month = OptionalInt.empty();
    OptionalInt year = OptionalInt.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<String> named = Words.IN_CELLS.find("month.", words.get(i));
      if (named.isPresent()) {
        month = OptionalInt.of(Integer.parseInt(named.get()));
        boolean isShort = i + 1 < words.size() && SHORT_YEAR.matcher(words.get(i + 1)).matches();
        year = isShort ? OptionalInt.of(CENTURY + Integer.parseInt(words.get(i + 1))) : year;
      } else if (YEAR.matcher(words.get(i)).matches()) {
        year = OptionalInt.of(Integer.parseInt(words.get(i)));
      }
    }
    return new MonthSaid(month, year);
  }

  /** Whether it tells anything. */
  boolean isSaid() {
    return month.isPresent() || year.isPresent();
  }

  /** This, and what it leaves open as it was before. */
  MonthSaid over(MonthSaid before) {
    return new MonthSaid(
        month.isPresent() ? month : before.month, year.isPresent() ? year : before.year);
  }

  /** The whole month, where both are told. */
  Optional<YearMonth> whole() {
    return month.isPresent() && year.isPresent()
        ? Optional.of(YearMonth.of(year.getAsInt(), month.getAsInt()))
        : Optional.empty();
  }
}
