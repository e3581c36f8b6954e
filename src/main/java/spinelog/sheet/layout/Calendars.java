package spinelog.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;

/** Names the layouts of a wall calendar, which tell no whole day for a value. */
public final class Calendars {
  private static final int FEWEST_WEEKDAYS = 5;
  private static final int FEWEST_MONTHS = 3;
  private static final int FEWEST_DAYS = 20;
  private static final int FEWEST_NIGHTS = 3;
  private static final int LONGEST_TITLE = 10;
  private static final Pattern TWO_DAYS =
      Pattern.compile(
          "(?:\\p{L}+[.,]? )?(\\d{1,2})\\.? ?[/-] ?(\\d{1,2})\\.? (\\p{L}+)\\.?(?: \\d{4})?");

  private Calendars() {}

  /**
   * Goes on where a sheet that is no log has no calendar's layout.
   *
   * @throws Refusal if weekdays or months run across it
   */
  public static void refuse(Grid grid, Problems problems) throws Refusal {
    for (Grid.Row row : grid.rows().stream().limit(LONGEST_TITLE).toList()) {
      if (count(row, cell -> WeekDays.weekday(cell).isPresent()) >= FEWEST_WEEKDAYS) {
        throw refused(
            grid,
            row,
            problems,
            "the weekdays run across and the weeks stand below each other, so no value has its"
                + " date. Write one row a day: the whole date, such as 2025-03-31, and its values"
                + " beside it.");
      }
      if (count(row, Calendars::isMonth) >= FEWEST_MONTHS && daysStandBelow(grid, row)) {
        throw refused(
            grid,
            row,
            problems,
            "the months run across and the days of the month stand below each other. Write one row"
                + " a day: the whole date, such as 2025-03-31, and its values beside it.");
      }
    }
  }

  /**
   * Goes on where nights are not named by their evening and their morning.
   *
   * @throws Refusal if nearly all of them are
   */
  static Header refuseNights(Header log, Problems problems) throws Refusal {
    LogColumn heading =
        log.columns().keySet().stream().filter(LogColumn::isDate).findFirst().orElseThrow();
    int column = log.columns().get(heading);
    List<Cell> dates = DayCells.below(log, column);
    List<Cell> nights = dates.stream().filter(Calendars::isNight).toList();
    if (nights.size() < FEWEST_NIGHTS || nights.size() * 10 < dates.size() * 9) {
      return log;
    }
    problems.error(
        Kind.DATE_IMPOSSIBLE,
        log.grid().place(log.row(), column, heading.heading()),
        nights.get(0).text(),
        "each night is named by two days, its evening and its morning, so nothing was read. Write"
            + " the date of the morning, with its year, such as 2025-03-31.");
    throw new Refusal();
  }

  private static long count(Grid.Row row, Predicate<Cell> is) {
    return row.cells().values().stream().filter(is).count();
  }

  private static boolean isMonth(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && month(cell.text()).isPresent();
  }

  private static Optional<String> month(String text) {
    return Words.IN_CELLS.find("month.", Words.fold(text).replaceFirst("[.:,]$", ""));
  }

  private static boolean daysStandBelow(Grid grid, Grid.Row months) {
    return grid.rows().stream()
            .filter(row -> row.number() > months.number() && !row.isBlank())
            .flatMap(row -> BareNumbers.dayOfMonth(row.cell(row.cells().firstKey())).stream())
            .distinct()
            .count()
        >= FEWEST_DAYS;
  }

  /** "Sun 2/3 Mar", "31/1 April": the second day is the one after the first. */
  private static boolean isNight(Cell cell) {
    Matcher night = TWO_DAYS.matcher(Words.straighten(cell.text()));
    if (cell.kind() != Cell.Kind.TEXT || !night.matches() || month(night.group(3)).isEmpty()) {
      return false;
    }
    int evening = Integer.parseInt(night.group(1));
    int morning = Integer.parseInt(night.group(2));
    return morning == evening + 1 || (morning == 1 && evening >= 28);
  }

  private static Refusal refused(Grid grid, Grid.Row row, Problems problems, String message) {
    int first = row.cells().firstKey();
    problems.error(
        Kind.HEADINGS_MISSING, grid.place(row, first, ""), row.cell(first).text(), message);
    return new Refusal();
  }
}
