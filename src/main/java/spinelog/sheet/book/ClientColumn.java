package spinelog.sheet.book;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;

/** Where a table names whose each row is. */
public final class ClientColumn {
  /** A number alone, or as many digits as a day has; "0-10" is neither. */
  private static final Pattern VALUE = Pattern.compile("[\\d.,]+|(?:.*\\d){4}.*");

  private final Grid.Row top;
  private final int column;
  private final Set<String> headings;

  /**
   * In one table.
   *
   * @param top its headings
   * @param column counted from 0
   */
  public ClientColumn(Grid.Row top, int column) {
    this.top = top;
    this.column = column;
    headings =
        top.cells().values().stream()
            .map(cell -> Words.fold(cell.text()))
            .collect(Collectors.toSet());
  }

  /** The column, counted from 0. */
  public int column() {
    return column;
  }

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

  /**
   * Whether a row below says the headings again, among words and scales: no day, no score.
   *
   * @throws Refusal if it says them over other columns: the rows below would be read in wrong ones
   */
  public boolean isRepeatedIn(Grid.Row row) throws Refusal {
    // Most rows have a name there, which is soon seen.
    String here = Words.fold(row.cell(column).text());
    if (!headings.contains(here) || !isWords(row)) {
      return false;
    }
    boolean isMoved = row.cells().keySet().stream().anyMatch(at -> isMoved(row, at));
    boolean isRepeated = here.equals(heading(column));
    if (isMoved && (isRepeated || row.cells().keySet().stream().allMatch(at -> isKnown(row, at)))) {
      throw new Refusal(
          Kind.COLUMNS_UNCLEAR,
          "in row "
              + row.number()
              + " the headings stand again, with their columns elsewhere. Put the rows below on a"
              + " sheet of their own, or their columns in the order of the first.");
    }
    return isRepeated;
  }

  private static boolean isWords(Grid.Row row) {
    return row.cells().values().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
        && row.cells().values().stream()
            .noneMatch(cell -> VALUE.matcher(cell.text().strip()).matches());
  }

  private boolean isKnown(Grid.Row row, int at) {
    return headings.contains(Words.fold(row.cell(at).text()));
  }

  private boolean isMoved(Grid.Row row, int at) {
    return isKnown(row, at) && !Words.fold(row.cell(at).text()).equals(heading(at));
  }

  private String heading(int at) {
    return Words.fold(top.cell(at).text());
  }
}
