package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.List;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;

/** Picks the rows of the log out of what else stands below its headings. */
public final class LogRows {
  private final Problems problems;

  /** Notes what is left out among these problems. */
  public LogRows(Problems problems) {
    this.problems = problems;
  }

  /** The rows below all headings that are meant as days. */
  public List<LogRow> of(List<Header> headers) throws Refusal {
    List<LogRow> rows = new ArrayList<>();
    for (Header header : headers) {
      rows.addAll(RowWidths.check(of(header), problems));
    }
    return rows;
  }

  private List<LogRow> of(Header header) {
    List<LogRow> days = new ArrayList<>();
    List<LogRow> again = new ArrayList<>();
    List<LogRow> totals = new ArrayList<>();
    List<LogRow> texts = new ArrayList<>();
    for (Grid.Row row : header.grid().rows()) {
      if (row.number() > header.row().number()) {
        LogRow log = new LogRow(header, row);
        if (header.isRepeatedIn(row)) {
          again.add(log);
        } else if (!log.isDated() && log.hasEntries() && log.isTotal()) {
          totals.add(log);
        } else if (log.isDated() || log.hasEntries()) {
          days.add(log);
        } else if (!log.cell(log.dateColumn()).isBlank()) {
          texts.add(log);
        }
      }
    }
    note(Kind.HEADINGS_AGAIN, again, "the headings again; left out.");
    note(Kind.ROWS_LEFT_OUT, totals, "no date, but totals or words about the table; left out.");
    note(Kind.ROWS_LEFT_OUT, texts, "words without a date outside the table; left out.");
    return days;
  }

  private void note(Kind kind, List<LogRow> rows, String message) {
    if (rows.isEmpty()) {
      return;
    }
    Grid.Row first = rows.get(0).row();
    problems.note(
        kind,
        new Place(rows.get(0).header().grid().name(), cells(rows), ""),
        first.cell(first.cells().firstKey()).text(),
        message);
  }

  /** "A9,A19" or, where rows follow each other, "A48:A50". */
  private static String cells(List<LogRow> rows) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i + 1 == rows.size() || number(rows, i + 1) != number(rows, i) + 1;
      if (last) {
        ranges.add(i == from ? cell(rows, i) : cell(rows, from) + ":" + cell(rows, i));
        from = i + 1;
      }
    }
    return String.join(",", ranges);
  }

  private static int number(List<LogRow> rows, int index) {
    return rows.get(index).row().number();
  }

  private static String cell(List<LogRow> rows, int index) {
    Grid.Row row = rows.get(index).row();
    return rows.get(index).header().grid().address(row, row.cells().firstKey());
  }
}
