package spinelog.sheet.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;

/** Headings in two rows, such as "Pain" over "AM" and "PM", read as one row. */
final class TwoRows {
  private TwoRows() {}

  /** Each two rows of words that follow each other, made one; its number is that of the lower. */
  static List<Grid.Row> of(List<Grid.Row> rows) {
    List<Grid.Row> pairs = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Grid.Row upper = rows.get(i - 1);
      Grid.Row lower = rows.get(i);
      if (lower.number() == upper.number() + 1
          && isWords(upper)
          && isWords(lower)
          && !isDated(upper, lower)) {
        pairs.add(joined(upper, lower));
      }
    }
    return pairs;
  }

  private static boolean isWords(Grid.Row row) {
    return row.cells().values().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
  }

  /** The first day below one row of headings is no second row of them. */
  private static boolean isDated(Grid.Row upper, Grid.Row lower) {
    return upper.cells().entrySet().stream()
        .filter(cell -> Headings.headsDates(cell.getValue().text()))
        .anyMatch(cell -> lower.cell(cell.getKey()).text().chars().anyMatch(Character::isDigit));
  }

  private static Grid.Row joined(Grid.Row upper, Grid.Row lower) {
    TreeSet<Integer> columns = new TreeSet<>(upper.cells().keySet());
    columns.addAll(lower.cells().keySet());
    Map<Integer, Cell> cells = new TreeMap<>();
    String above = "";
    for (int column : columns) {
      String own = upper.cell(column).text();
      // A heading over several columns stands above the first of them only.
      above = own.isEmpty() ? above : own;
      String below = lower.cell(column).text();
      cells.put(column, Cell.text(heading(own, above, below)));
    }
    return Grid.Row.of(lower.number(), cells);
  }

  private static String heading(String own, String above, String below) {
    String both = (above + " " + below).strip();
    for (String heading : List.of(both, below, own)) {
      Optional<LogColumn> known = Headings.column(heading);
      if (known.isPresent()) {
        return heading;
      }
    }
    return below.isEmpty() ? own : both;
  }
}
