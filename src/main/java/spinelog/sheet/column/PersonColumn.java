package spinelog.sheet.column;

import java.util.List;
import java.util.Optional;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Words;

/** The column that says whose each row is. */
public final class PersonColumn {
  private static final List<String> HEADINGS =
      Words.IN_CELLS.list("person").stream().map(Headings::key).toList();

  private PersonColumn() {}

  /** Whether a heading is one of the person's name. */
  public static boolean isHeadedBy(String heading) {
    return HEADINGS.contains(Headings.key(heading));
  }

  /** Its place in a row of headings, counted from 0; empty where there is none. */
  public static Optional<Integer> in(Grid.Row headings) {
    return headings.cells().keySet().stream()
        .filter(column -> isHeadedBy(headings.cell(column).text()))
        .findFirst();
  }
}
