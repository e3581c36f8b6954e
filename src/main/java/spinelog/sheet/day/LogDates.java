package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;
import spinelog.sheet.value.DateVote;
import spinelog.sheet.value.SwappedDates;
import spinelog.sheet.value.WrittenDate;

/** Settles the order of day and month of a log's dates, or asks for it. */
public final class LogDates {
  private static final Pattern SAID =
      Words.IN_CELLS.pattern("\\b(<day-letter>{1,2}[./ -]m{1,2}\\b)|\\bm{1,2}[./ -]d{1,2}\\b");

  private static final int DAYS_TO_1904 = 1462;

  private final List<LogRow> rows;
  private final List<Cell> cells;
  private final Problems problems;

  private LogDates(List<LogRow> rows, Problems problems) {
    this.rows = rows;
    this.problems = problems;
    cells = rows.stream().map(row -> row.cell(row.dateColumn())).toList();
  }

  /**
   * The dates of these rows, which lie before or on the report's date.
   *
   * @param said the order that the person settled
   */
  public static DateColumn of(List<LogRow> rows, DateOrder said, LocalDate asOf, Problems problems)
      throws Refusal {
    LogDates dates = new LogDates(rows, problems);
    DateOrder order = said == DateOrder.FROM_COLUMN ? dates.settled() : said;
    dates.doubtDayNumbers(asOf);
    List<Cell> moved = MovedDates.settled(rows, dates.turned(order), order, problems);
    return DateColumn.read(moved, order, asOf);
  }

  /** What a heading such as "Date (DD/MM/YYYY)" says, else what the dates tell. */
  private DateOrder settled() throws Refusal {
    for (LogRow row : rows) {
      String heading = row.header().cell(row.header().row(), row.dateColumn()).text();
      Matcher said = SAID.matcher(Words.fold(heading));
      if (said.find()) {
        return said.group(1) == null ? DateOrder.MDY : DateOrder.DMY;
      }
    }
    return voted();
  }

  private DateOrder voted() throws Refusal {
    DateVote vote = DateVote.of(cells);
    if (vote.order() == DateOrder.FROM_COLUMN && isDotted(vote.evidence())) {
      problems.warning(
          Kind.DATE_ORDER_GUESSED,
          place(vote.evidence().get(0)),
          cells.get(vote.evidence().get(0)).text(),
          "only the dots tell that the dates are day first. Check the dates, or say --date-order.");
      return DateOrder.DMY;
    }
    if (vote.order() == DateOrder.FROM_COLUMN) {
      vote.evidence().forEach(i -> ask(i, vote.evidence().size() > 1));
      throw new Refusal();
    }
    if (vote.bySpacing()) {
      problems.warning(
          Kind.DATE_ORDER_GUESSED,
          place(vote.evidence().get(0)),
          cells.get(vote.evidence().get(0)).text(),
          "only the distance between the dates tells that they are "
              + first(vote.order())
              + ". Check the dates, or say --date-order.");
    }
    return vote.order();
  }

  private static String first(DateOrder order) {
    return switch (order) {
      case DMY -> "day first";
      case MDY -> "month first";
      default -> "year first";
    };
  }

  /** Day, month and year with dots between them are never written month first. */
  private boolean isDotted(List<Integer> evidence) {
    return evidence.size() == 1
        && cells.stream()
            .filter(cell -> DateColumn.written(cell).kind() == WrittenDate.Kind.ORDERED)
            .allMatch(cell -> cell.text().contains("."));
  }

  private void ask(int index, boolean contradiction) {
    problems.error(
        Kind.DATE_ORDER_UNKNOWN,
        place(index),
        cells.get(index).text(),
        contradiction
            ? "some dates are day first and some month first, so none can be trusted. Correct the"
                + " odd ones, or say --date-order dmy or --date-order mdy."
            : "the dates can be day first or month first, and nothing in the column tells which."
                + " Say --date-order dmy or --date-order mdy.");
  }

  /** Day numbers in a text file count from 1900 or, from an old Mac, from 1904. */
  private void doubtDayNumbers(LocalDate asOf) {
    for (int i = 0; i < cells.size(); i++) {
      Optional<LocalDate> counted = WrittenDate.serial(cells.get(i));
      if (counted.isPresent()) {
        LocalDate fromMac = counted.get().plusDays(DAYS_TO_1904);
        if (!fromMac.isAfter(asOf)) {
          problems.warning(
              Kind.DATE_SUSPECT,
              place(i),
              cells.get(i).text(),
              "a number of days, counted from 1900: "
                  + counted.get()
                  + "; an old Mac counts from 1904, which would be "
                  + fromMac
                  + ". Check the dates, or give the workbook itself.");
        }
        return;
      }
    }
  }

  private List<Cell> turned(DateOrder order) {
    List<Integer> swapped = SwappedDates.in(cells, order);
    List<Cell> turned = new ArrayList<>(cells);
    for (int i : swapped) {
      LocalDate date = cells.get(i).date().orElseThrow().toLocalDate();
      turned.set(i, Cell.dateTime(SwappedDates.turn(date).atStartOfDay(), cells.get(i).number()));
    }
    if (!swapped.isEmpty()) {
      problems.warning(
          Kind.DATES_TURNED_BACK,
          place(swapped.get(0)),
          cells.get(swapped.get(0)).text(),
          "the spreadsheet has exchanged day and month in "
              + swapped.size()
              + " dates, while later days of the month stayed text; they were turned back. Check"
              + " the dates, or import the original file under its own country's settings.");
    }
    return turned;
  }

  private Place place(int index) {
    return rows.get(index).place(rows.get(index).dateColumn());
  }
}
