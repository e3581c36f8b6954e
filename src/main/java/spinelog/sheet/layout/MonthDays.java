package spinelog.sheet.layout;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;

/** Rows numbered by the day of a month that the sheet's name or a title tells. */
final class MonthDays {
  private static final int FEWEST_DAYS = 3;

  private MonthDays() {}

  /**
   * The same headings above whole dates; as they are where no day numbers stand below them.
   *
   * @throws Refusal if nothing tells the month and its year
   */
  static Header dated(Header header, Problems problems) throws Refusal {
    Integer column = header.columns().get(LogColumn.DATE);
    if (column == null || !areDayNumbers(DayCells.below(header, column))) {
      return header;
    }
    Map<Integer, Cell> dates = new TreeMap<>();
    Set<YearMonth> months = new LinkedHashSet<>();
    MonthSaid month = MonthSaid.in(header.grid().name());
    for (Grid.Row row : header.grid().rows()) {
      Optional<Integer> day = BareNumbers.dayOfMonth(row.cell(column));
      if (row.number() > header.row().number() && day.isPresent()) {
        if (month.whole().isEmpty()) {
          throw unknown(header, column, problems);
        }
        months.add(month.whole().get());
        dates.put(row.number(), date(month.whole().get(), day.get()));
      } else if (row.number() != header.row().number()) {
        month = said(row).over(month);
      }
    }
    problems.note(
        Kind.LAYOUT_TURNED,
        header.grid().place(header.row(), column, LogColumn.DATE.heading()),
        header.heading(column),
        "numbers of days stand here; the month was taken from the sheet's name or from the title"
            + " above: "
            + months.stream().map(YearMonth::toString).collect(Collectors.joining(", "))
            + ".");
    return Redated.with(header, column, dates);
  }

  /** Whether nearly all of these cells are numbers of days, the titles of months apart. */
  private static boolean areDayNumbers(List<Cell> cells) {
    List<Cell> filled =
        cells.stream()
            .filter(cell -> MonthSaid.in(cell).whole().isEmpty())
            .filter(cell -> !Headings.headsDates(cell.text()))
            .toList();
    long numbers = filled.stream().filter(cell -> BareNumbers.dayOfMonth(cell).isPresent()).count();
    return numbers >= FEWEST_DAYS && numbers * 10 >= filled.size() * 9L;
  }

  /** What a title says; where cells of one row contradict each other, the last. */
  private static MonthSaid said(Grid.Row row) {
    return row.cells().values().stream()
        .map(MonthSaid::in)
        .filter(MonthSaid::isSaid)
        .reduce(MonthSaid.NOTHING, (one, next) -> next.over(one));
  }

  /** The day, or where the month has none such, what is refused as no day of the calendar. */
  private static Cell date(YearMonth month, int day) {
    return month.isValidDay(day)
        ? Cell.dateTime(month.atDay(day).atStartOfDay(), Double.NaN)
        : Cell.text(month + "-" + day);
  }

  private static Refusal unknown(Header header, int column, Problems problems) {
    problems.error(
        Kind.DATE_IMPOSSIBLE,
        header.grid().place(header.row(), column, LogColumn.DATE.heading()),
        header.heading(column),
        "numbers of days stand here instead of dates, and neither the sheet's name nor a title"
            + " tells the month and its year. Name the sheet after it, such as March 2025, write"
            + " that above the headings, or write whole dates.");
    return new Refusal();
  }
}
