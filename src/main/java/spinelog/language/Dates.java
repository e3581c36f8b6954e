package spinelog.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates as people read them; the names of months lie in the language's file, as all words do. */
public final class Dates {
  private final Sentences book;

  Dates(Sentences book) {
    this.book = book;
  }

  /** A date in a sentence: "15 March 2025". */
  public String full(LocalDate date) {
    return written("date.full", date, "month");
  }

  /** A date in a table: "15 Mar 2025". */
  public String brief(LocalDate date) {
    return written("date.brief", date, "month.short");
  }

  /** A date of a known year on an axis: "15 Mar". */
  public String dayAndMonth(LocalDate date) {
    return written("date.axis", date, "month.short");
  }

  /** A month on an axis: "Mar". */
  public String month(LocalDate date) {
    return book.say("month.short", date.getMonth());
  }

  /** A month and its year on an axis. */
  public String monthAndYear(LocalDate date) {
    return month(date) + "\u00A0" + year(date);
  }

  /** A month and its year as a title: "March 2025". */
  public String monthOfYear(LocalDate date) {
    return book.say("date.month", "month", book.say("month", date.getMonth()), "year", year(date));
  }

  /** A day of a known month: "15". */
  public String day(LocalDate date) {
    return book.say("date.day", "day", date.getDayOfMonth());
  }

  /** A day of the week, as short as it goes: "Mon". */
  public String weekday(DayOfWeek day) {
    return book.say("weekday", day);
  }

  /** A year: "2025". */
  public String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }

  /** From one date to another: "1 to 31 March 2025", "1 June to 31 August 2025". */
  public String span(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return full(first);
    }
    boolean year = first.getYear() == last.getYear();
    boolean month = year && first.getMonth() == last.getMonth();
    String start = month ? day(first) : year ? dayOfYear(first) : full(first);
    return book.say("date.span", "first", start, "last", full(last));
  }

  /** The same in few letters: "1 Mar to 14 Mar 2025". */
  public String briefSpan(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return brief(first);
    }
    String start = first.getYear() == last.getYear() ? dayAndMonth(first) : brief(first);
    return book.say("date.span.brief", "first", start, "last", brief(last));
  }

  /** Some dates in a row: "5 and 8 February 2023", "30 January and 8 February 2023". */
  public String some(List<LocalDate> dates) {
    LocalDate last = dates.get(dates.size() - 1);
    boolean year = dates.stream().allMatch(date -> date.getYear() == last.getYear());
    boolean month = year && dates.stream().allMatch(date -> date.getMonth() == last.getMonth());
    List<String> said = new ArrayList<>();
    dates
        .subList(0, dates.size() - 1)
        .forEach(date -> said.add(month ? day(date) : year ? dayOfYear(date) : full(date)));
    said.add(full(last));
    return book.list(said);
  }

  private String dayOfYear(LocalDate date) {
    return written("date.year", date, "month");
  }

  private String written(String key, LocalDate date, String months) {
    return book.say(
        key, "day", day(date), "month", book.say(months, date.getMonth()), "year", year(date));
  }
}
