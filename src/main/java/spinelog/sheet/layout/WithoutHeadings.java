package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;

/** A table without headings, under those that the person gave its columns by their letters. */
final class WithoutHeadings {
  private static final int NO_ROW = 0;

  private WithoutHeadings() {}

  /**
   * The table under its headings; empty where it has its own, or no letter is said for the date.
   *
   * @param mapped her headings and letters, as keys, and the log's heading that each means
   */
  static Optional<Grid> headed(Grid grid, Map<String, String> mapped, Problems problems) {
    Map<Integer, String> said = said(grid, mapped);
    Optional<Integer> dates =
        said.entrySet().stream()
            .filter(one -> LogColumn.named(one.getValue()).isDate())
            .map(Map.Entry::getKey)
            .findFirst();
    if (dates.isEmpty() || said.size() < 2) {
      return Optional.empty();
    }
    List<Grid.Row> above =
        grid.rows().stream().takeWhile(row -> !DayCells.isDay(row.cell(dates.get()))).toList();
    if (above.size() == grid.rows().size() || above.stream().anyMatch(row -> heads(row, said))) {
      return Optional.empty();
    }
    List<Grid.Row> rows = grid.rows().subList(above.size(), grid.rows().size());
    Grid.Row first = rows.get(0);
    problems.note(
        Kind.LAYOUT_TURNED,
        grid.place(first, dates.get(), LogColumn.DATE.heading()),
        first.cell(dates.get()).text(),
        "no headings stand above this row; the columns were taken as --map names their letters.");
    return Optional.of(under(headings(rows, said), rows, grid));
  }

  private static Map<Integer, String> said(Grid grid, Map<String, String> mapped) {
    Map<Integer, String> said = new TreeMap<>();
    Set<Integer> columns = new HashSet<>();
    grid.rows().forEach(row -> columns.addAll(row.cells().keySet()));
    for (int column : columns) {
      Optional.ofNullable(mapped.get(Headings.key(Place.letter(column))))
          .ifPresent(meant -> said.put(column, meant));
    }
    return said;
  }

  /** A title stands above one column; headings stand above most. */
  private static boolean heads(Grid.Row row, Map<Integer, String> said) {
    long words = said.keySet().stream().filter(i -> row.cell(i).kind() == Cell.Kind.TEXT).count();
    return words * 2 > said.size();
  }

  /** Columns of which nothing is said are called by their letters, so that they are listed. */
  private static Grid.Row headings(List<Grid.Row> rows, Map<Integer, String> said) {
    Map<Integer, Cell> cells = new TreeMap<>();
    for (Grid.Row row : rows) {
      for (int column : row.cells().keySet()) {
        cells.computeIfAbsent(column, i -> Cell.text(said.getOrDefault(i, Place.letter(i))));
      }
    }
    return Grid.Row.of(NO_ROW, cells);
  }

  private static Grid under(Grid.Row headings, List<Grid.Row> rows, Grid grid) {
    List<Grid.Row> all = new ArrayList<>();
    all.add(headings);
    all.addAll(rows);
    Grid.Origin origin =
        (row, column) -> row == NO_ROW ? Place.letter(column) : grid.origin().cell(row, column);
    return new Grid(grid.name(), all, origin);
  }
}
