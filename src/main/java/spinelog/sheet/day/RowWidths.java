package spinelog.sheet.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Finds what stands to the right of the last heading. In a text file a separator within a value
 * moves the values after it to the right, so that such a row cannot be trusted; in a sheet it is a
 * remark.
 */
final class RowWidths {
  private static final int PLACES_SHOWN = 3;

  private RowWidths() {}

  /** The rows that can be used. */
  static List<LogRow> check(List<LogRow> rows, Problems problems) throws Refusal {
    List<LogRow> remarked = rows.stream().filter(row -> !beside(row).isEmpty()).toList();
    if (rows.isEmpty() || !rows.get(0).header().grid().name().isEmpty()) {
      noteRemarks(remarked, problems);
      return rows;
    }
    int width = width(rows);
    Predicate<LogRow> isShifted = row -> !beside(row).isEmpty() || row.row().width() > width;
    List<LogRow> shifted = rows.stream().filter(isShifted).toList();
    boolean most = shifted.size() * 2 > rows.size();
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
    return rows.stream().filter(isShifted.negate()).toList();
  }

  /** How many cells a row may have: programs end each row with some blank ones. */
  private static int width(List<LogRow> rows) {
    int headings = rows.get(0).header().row().width();
    Map<Integer, List<LogRow>> byWidth =
        rows.stream().collect(Collectors.groupingBy(row -> row.row().width()));
    List<LogRow> usual =
        byWidth.values().stream().max(Comparator.comparingInt(List::size)).orElse(rows);
    boolean isBlankBeside = usual.stream().allMatch(row -> beside(row).isEmpty());
    return isBlankBeside ? Math.max(headings, usual.get(0).row().width()) : headings;
  }

  private static void noteRemarks(List<LogRow> rows, Problems problems) {
    if (rows.isEmpty()) {
      return;
    }
    Grid grid = rows.get(0).header().grid();
    String places =
        rows.stream()
            .limit(PLACES_SHOWN)
            .map(row -> Place.letter(beside(row).firstKey()) + row.row().number())
            .collect(Collectors.joining(","));
    Cell first = beside(rows.get(0)).get(beside(rows.get(0)).firstKey());
    problems.note(
        Kind.CELLS_BESIDE,
        new Place(grid.name(), places, ""),
        first.text(),
        "beside the table, under no heading; left out, as in "
            + rows.size()
            + (rows.size() == 1 ? " row" : " rows")
            + ". Write a heading above it, such as Notes.");
  }

  private static SortedMap<Integer, Cell> beside(LogRow row) {
    return row.row().cells().tailMap(row.header().row().width());
  }
}
