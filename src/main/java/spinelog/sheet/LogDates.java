package spinelog.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Settles the order of day and month of a log's dates, or asks for it. */
final class LogDates {
  private final List<LogRow> rows;
  private final List<Cell> cells;
  private final Problems problems;

  private LogDates(List<LogRow> rows, Problems problems) {
    this.rows = rows;
    this.problems = problems;
    cells = rows.stream().map(row -> row.cell(row.dateColumn())).toList();
  }

  /** The dates of these rows, which lie before or on the report's date. */
  static DateColumn of(List<LogRow> rows, ReadOptions options, Problems problems) throws Refusal {
    LogDates dates = new LogDates(rows, problems);
    DateOrder order =
        options.dateOrder() == DateOrder.FROM_COLUMN ? dates.voted() : options.dateOrder();
    return DateColumn.read(dates.turned(order), order, options.asOf());
  }

  private DateOrder voted() throws Refusal {
    DateVote vote = DateVote.of(cells);
    if (vote.order() == DateOrder.FROM_COLUMN) {
      vote.evidence().forEach(i -> ask(i, vote.evidence().size() > 1));
      throw new Refusal();
    }
    if (vote.bySpacing()) {
      problems.warning(
          place(vote.evidence().get(0)),
          cells.get(vote.evidence().get(0)).text(),
          "only the distance between the dates tells that they are "
              + (vote.order() == DateOrder.DMY ? "day first" : "month first")
              + ". Check the dates, or say --date-order.");
    }
    return vote.order();
  }

  private void ask(int index, boolean contradiction) {
    problems.error(
        place(index),
        cells.get(index).text(),
        contradiction
            ? "some dates are day first and some month first, so none can be trusted. Correct the"
                + " odd ones, or say --date-order dmy or --date-order mdy."
            : "the dates can be day first or month first, and nothing in the column tells which."
                + " Say --date-order dmy or --date-order mdy.");
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
          place(swapped.get(0)),
          cells.get(swapped.get(0)).text(),
          "the spreadsheet has exchanged day and month in "
              + swapped.size()
              + " dates, while later days of the month stayed text; they were turned back. Check the"
              + " dates, or import the original file under its own country's settings.");
    }
    return turned;
  }

  private Place place(int index) {
    return rows.get(index).place(rows.get(index).dateColumn());
  }
}
