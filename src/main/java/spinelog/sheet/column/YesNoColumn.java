package spinelog.sheet.column;

import java.util.List;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Words;

/** A column in which every filled cell answers yes or no. */
public final class YesNoColumn {
  private static final Words WORDS = Words.IN_CELLS;

  private YesNoColumn() {}

  /** Whether a column is one, counted from 0, below a row. */
  public static boolean is(Grid grid, int below, int column) {
    List<Cell> filled =
        grid.rows().stream()
            .filter(row -> row.number() > below)
            .map(row -> row.cell(column))
            .filter(cell -> !cell.isBlank())
            .toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> isYes(cell) || isNo(cell));
  }

  /** Whether a cell says yes. */
  public static boolean isYes(Cell cell) {
    return cell.kind() == Cell.Kind.BOOLEAN
        ? cell.text().equals("TRUE")
        : WORDS.has("yes", cell.text());
  }

  /** Whether a cell says no. */
  public static boolean isNo(Cell cell) {
    return cell.kind() == Cell.Kind.BOOLEAN || WORDS.has("no", cell.text());
  }
}
