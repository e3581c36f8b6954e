package spinelog.sheet.book;

import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Words;

/**
 * Where a table names whose each row is.
 *
 * @param top its headings
 * @param column counted from 0
 */
public record ClientColumn(Grid.Row top, int column) {
  /** A number alone, or as many digits as a day has; "0-10" is neither. */
  private static final Pattern VALUE = Pattern.compile("[\\d.,]+|(?:.*\\d){4}.*");

  /** The headings' row, counted from 1. */
  public int headings() {
    return top.number();
  }

  /** The client as a row names it; "" where it names nobody, or holds an error. */
  public String client(Grid.Row row) {
    Cell cell = row.cell(column);
    boolean isError =
        cell.kind() == Cell.Kind.ERROR
            || (cell.kind() == Cell.Kind.NUMBER && !Double.isFinite(cell.number()));
    return isError ? "" : cell.text();
  }

  /** Whether a row below says the heading again, among words and scales: no day, no score. */
  public boolean isRepeatedIn(Grid.Row row) {
    // Most rows hold a number or a day, which is soon seen.
    return row.cells().values().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
        && Words.fold(row.cell(column).text()).equals(Words.fold(top.cell(column).text()))
        && row.cells().values().stream()
            .noneMatch(cell -> VALUE.matcher(cell.text().strip()).matches());
  }
}
