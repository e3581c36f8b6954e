package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.LogColumn;

/**
 * Tables below each other in one sheet, each with headings of its own above its dates. Headings
 * that come again with the same meanings go on with their table.
 */
final class TablesApart {
  private static final int LONGEST_HEADING = 30;
  private static final int ROWS_TO_A_DAY = 3;
  private static final int LONGEST_KEY = 2;
  private static final int MOVED = 2;
  private static final int PLACES_SHOWN = 3;

  private final Grid grid;
  private final Items items;
  private final List<Integer> starts = new ArrayList<>();
  private final Map<String, Optional<LogColumn>> known = new HashMap<>();

  private TablesApart(Grid grid, Items items) {
    this.grid = grid;
    this.items = items;
    for (int i = 0; i < grid.rows().size(); i++) {
      if (headsTable(i) && (starts.isEmpty() || !goesOn(row(i)))) {
        starts.add(i);
      }
    }
  }

  /** The tables of a sheet, from its top down. */
  static TablesApart in(Grid grid, Items items) {
    return new TablesApart(grid, items);
  }

  /**
   * The sheet with the rows of one table only, once for each log with a row of a day; the sheet as
   * it is where no table is such a log, or there is one table. Short lines below a table stay in
   * all: they may be a key.
   *
   * @throws Refusal if the same columns stand in another order
   */
  List<Grid> logs(Problems problems) throws Refusal {
    List<Integer> logs = IntStream.range(0, starts.size()).filter(this::isLog).boxed().toList();
    if (starts.size() < 2 || logs.isEmpty()) {
      return List.of(grid);
    }
    for (int table : logs.subList(1, logs.size())) {
      refuseMoved(meanings(row(starts.get(logs.get(0)))), row(starts.get(table)), problems);
    }
    note(logs.subList(1, logs.size()), problems);
    List<Integer> others =
        IntStream.range(0, starts.size())
            .filter(table -> !logs.contains(table) && last(table) > starts.get(table))
            .boxed()
            .toList();
    warn(others, problems);
    return logs.stream().map(this::alone).toList();
  }

  private int lastStart() {
    return starts.size() - 1;
  }

  private Grid.Row row(int index) {
    return grid.rows().get(index);
  }

  private boolean headsTable(int index) {
    Grid.Row row = row(index);
    if (!couldHead(row)) {
      return false;
    }
    List<Integer> dates =
        row.cells().keySet().stream()
            .filter(column -> meaning(row.cell(column)).filter(LogColumn::isDate).isPresent())
            .toList();
    List<Grid.Row> below = grid.rows().subList(index + 1, grid.rows().size());
    return !dates.isEmpty()
        && row.cells().values().stream().noneMatch(DayCells::isDay)
        && (below.stream().allMatch(next -> next.cells().size() < 2)
            || below.stream()
                .limit(ROWS_TO_A_DAY)
                .anyMatch(next -> dates.stream().anyMatch(i -> DayCells.isDay(next.cell(i)))));
  }

  /** Rows of a log mostly hold a number: what has no letter is no heading. */
  private static boolean couldHead(Grid.Row row) {
    return row.cells().size() > 1
        && row.cells().values().stream()
            .allMatch(
                cell ->
                    cell.kind() == Cell.Kind.TEXT
                        && (cell.text().chars().anyMatch(Character::isLetter)
                            || cell.text().chars().noneMatch(Character::isDigit)));
  }

  private Optional<LogColumn> meaning(Cell heading) {
    return heading.text().length() > LONGEST_HEADING
        ? Optional.empty()
        : known.computeIfAbsent(heading.text(), items::column);
  }

  private boolean goesOn(Grid.Row row) {
    return meanings(row).equals(meanings(row(starts.get(lastStart()))));
  }

  private Map<Integer, LogColumn> meanings(Grid.Row row) {
    Map<Integer, LogColumn> meanings = new TreeMap<>();
    row.cells()
        .forEach((column, cell) -> meaning(cell).ifPresent(found -> meanings.put(column, found)));
    return meanings;
  }

  private static boolean isScored(Map<Integer, LogColumn> meanings) {
    return meanings.values().stream().anyMatch(column -> column.outcome().isPresent());
  }

  private boolean isLog(int table) {
    return isScored(meanings(row(starts.get(table)))) && last(table) > starts.get(table);
  }

  /** The last row of a table that is more than a short line. */
  private int last(int table) {
    int end = table < lastStart() ? starts.get(table + 1) : grid.rows().size();
    int last = end - 1;
    while (last > starts.get(table)
        && row(last).cells().size() <= LONGEST_KEY
        && row(last).cells().values().stream().noneMatch(DayCells::isDay)) {
      last--;
    }
    return last;
  }

  /** A column may have been forgotten: nobody knows whether they were meant to move. */
  private void refuseMoved(Map<Integer, LogColumn> first, Grid.Row row, Problems problems)
      throws Refusal {
    long moved =
        meanings(row).entrySet().stream()
            .filter(one -> first.containsValue(one.getValue()))
            .filter(one -> first.get(one.getKey()) != one.getValue())
            .count();
    if (moved >= MOVED) {
      problems.error(
          Kind.COLUMNS_UNCLEAR,
          grid.place(row, row.cells().firstKey(), ""),
          texts(row),
          "a second table begins here, with its columns elsewhere. Put it on a sheet of its own, or"
              + " its columns in the order of the first.");
      throw new Refusal();
    }
  }

  private static String texts(Grid.Row row) {
    return row.cells().values().stream().map(Cell::text).collect(Collectors.joining(", "));
  }

  private Grid alone(int table) {
    List<Grid.Row> rows = new ArrayList<>(grid.rows());
    for (int other = lastStart(); other >= 0; other--) {
      if (other != table) {
        rows.subList(starts.get(other), last(other) + 1).clear();
      }
    }
    return new Grid(grid.name(), rows, grid.origin());
  }

  private void note(List<Integer> further, Problems problems) {
    if (!further.isEmpty()) {
      problems.note(
          Kind.LAYOUT_TURNED,
          place(further),
          texts(row(starts.get(further.get(0)))),
          "the log goes on here, under headings of its own.");
    }
  }

  private void warn(List<Integer> others, Problems problems) {
    if (!others.isEmpty()) {
      problems.warning(
          Kind.ROWS_LEFT_OUT,
          place(others),
          texts(row(starts.get(others.get(0)))),
          (others.size() == 1
                  ? "another table, which was not read"
                  : others.size() + " other tables, which were not read")
              + ": no column is headed as a score. If it belongs to the log, name its columns as in"
              + " the template.");
    }
  }

  private Place place(List<Integer> tables) {
    String cells =
        tables.stream().limit(PLACES_SHOWN).map(this::range).collect(Collectors.joining(","));
    return new Place(grid.name(), cells, "");
  }

  private String range(int table) {
    Grid.Row first = row(starts.get(table));
    Grid.Row last = row(last(table));
    return grid.address(first, first.cells().firstKey())
        + ":"
        + grid.address(last, last.cells().lastKey());
  }
}
