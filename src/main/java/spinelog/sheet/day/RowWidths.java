package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Finds what stands to the right of the last heading. In a text file a separator within a value
 * moves the values after it to the right, so that such a row cannot be trusted, unless it can only
 * have stood in the last column; in a sheet it is a remark. Blank cells there have moved nothing.
 */
final class RowWidths {
  private static final int PLACES_SHOWN = 3;

  private RowWidths() {}

  /** The rows that can be used. */
  static List<LogRow> check(List<LogRow> rows, Problems problems) throws Refusal {
    if (rows.isEmpty() || !rows.get(0).header().grid().name().isEmpty()) {
      noteRemarks(rows, RowWidths::headless, problems);
      return rows;
    }
    int width = usualWidth(rows);
    BareCommas commas =
        new BareCommas(rows.stream().filter(row -> row.row().width() <= width).toList());
    List<LogRow> usable = new ArrayList<>();
    List<LogRow> joined = new ArrayList<>();
    List<LogRow> shifted = new ArrayList<>();
    for (LogRow row : rows) {
      boolean isTorn = !beside(row).isEmpty();
      Optional<LogRow> whole = isTorn ? commas.joined(row) : Optional.of(row);
      boolean hasMoved = row.row().width() > width && !isTorn && commas.hasMoved(row);
      whole.filter(one -> !hasMoved).ifPresentOrElse(usable::add, () -> shifted.add(row));
      whole.filter(one -> isTorn).ifPresent(joined::add);
    }
    warnOfJoined(joined, problems);
    refuseShifted(shifted, rows.size(), problems);
    // what stands further to the right was put together, or has moved the others
    noteRemarks(usable, row -> headless(row).headMap(row.header().row().width()), problems);
    return usable;
  }

  /** How many cells a row may have: programs end each row with some blank ones. */
  private static int usualWidth(List<LogRow> rows) {
    int headings = rows.get(0).header().row().width();
    Map<Integer, List<LogRow>> byWidth =
        rows.stream().collect(Collectors.groupingBy(row -> row.row().width()));
    List<LogRow> usual =
        byWidth.values().stream().max(Comparator.comparingInt(List::size)).orElse(rows);
    boolean isBlankBeside = usual.stream().allMatch(row -> beside(row).isEmpty());
    return isBlankBeside ? Math.max(headings, usual.get(0).row().width()) : headings;
  }

  private static void warnOfJoined(List<LogRow> rows, Problems problems) {
    if (rows.isEmpty()) {
      return;
    }
    LogRow first = rows.get(0);
    int last = BareCommas.lastColumn(first);
    problems.warning(
        Kind.ROWS_JOINED,
        new Place("", cells(rows, row -> last), first.header().heading(last)),
        first.row().cell(last).text(),
        "separators stand within this last cell without quotation marks; it was put together, as in "
            + rows.size()
            + (rows.size() == 1 ? " row" : " rows")
            + ". Put such a value in quotation marks, or save the log as .xlsx.");
  }

  private static void refuseShifted(List<LogRow> shifted, int rows, Problems problems)
      throws Refusal {
    boolean most = shifted.size() * 2 > rows;
    for (LogRow row : most ? shifted.subList(0, 1) : shifted) {
      problems.error(
          Kind.ROWS_SHIFTED,
          new Place("", Integer.toString(row.row().number()), ""),
          "",
          "the row has "
              + row.row().width()
              + " cells and there are "
              + row.header().row().width()
              + " headings, so values may stand under the wrong one; "
              + (most
                  ? "so it is in " + shifted.size() + " rows, and none was read"
                  : "the row was left out")
              + ". Put values that hold a comma in quotation marks, or save the log as .xlsx.");
    }
    if (most) {
      throw new Refusal();
    }
  }

  private static void noteRemarks(
      List<LogRow> all, Function<LogRow, SortedMap<Integer, Cell>> remarks, Problems problems) {
    List<LogRow> rows = all.stream().filter(row -> !remarks.apply(row).isEmpty()).toList();
    if (rows.isEmpty()) {
      return;
    }
    Grid grid = rows.get(0).header().grid();
    SortedMap<Integer, Cell> beside = remarks.apply(rows.get(0));
    Cell first = beside.get(beside.firstKey());
    problems.note(
        Kind.CELLS_BESIDE,
        new Place(grid.name(), cells(rows, row -> remarks.apply(row).firstKey()), ""),
        first.text(),
        "beside the table, under no heading; left out, as in "
            + rows.size()
            + (rows.size() == 1 ? " row" : " rows")
            + ". Write a heading above it, such as Notes.");
  }

  private static String cells(List<LogRow> rows, ToIntFunction<LogRow> column) {
    return rows.stream()
        .limit(PLACES_SHOWN)
        .map(row -> Place.letter(column.applyAsInt(row)) + row.row().number())
        .collect(Collectors.joining(","));
  }

  static SortedMap<Integer, Cell> beside(LogRow row) {
    return row.row().cells().tailMap(row.header().row().width());
  }

  /** The cells of columns without a heading; most tables have none. */
  private static SortedMap<Integer, Cell> headless(LogRow row) {
    Grid.Row top = row.header().row();
    if (top.cells().size() == top.width() && row.row().width() <= top.width()) {
      return Collections.emptySortedMap();
    }
    SortedMap<Integer, Cell> cells = new TreeMap<>(row.row().cells());
    cells.keySet().removeAll(top.cells().keySet());
    cells.keySet().removeAll(row.header().columns().values());
    return cells;
  }
}
