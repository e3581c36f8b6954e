package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.SideSheet;

/** Gathers what the sheets about the person say beside their labels. */
final class AboutSheet {
  /** These may go on in the rows below, without their label. */
  private static final String LISTED = "conditions";

  private final Problems problems;
  private final Map<String, Set<String>> said = new LinkedHashMap<>();

  AboutSheet(Problems problems) {
    this.problems = problems;
  }

  /** What stands beside each label, by its key; all of it, where there is more than one cell. */
  Map<String, String> read(List<Grid> sheets) {
    sheets.forEach(this::read);
    Map<String, String> words = new LinkedHashMap<>();
    said.forEach((label, parts) -> words.put(label, String.join("; ", parts)));
    return words;
  }

  private void read(Grid grid) {
    List<String> unknown = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int listed = 0;
    for (Grid.Row row : grid.rows()) {
      int first = row.cells().firstKey();
      Optional<String> label = SideSheet.ABOUT.heading(row.cell(first).text());
      boolean goesOn = label.isEmpty() && first > 0 && row.number() == listed + 1;
      if (goesOn) {
        take(grid, row, -1, LISTED);
      } else if (label.isPresent()) {
        take(grid, row, first, label.get());
      } else if (row.cells().size() > 1) {
        unknown.add(row.cell(first).text());
        places.add(grid.address(row, first));
      }
      listed = goesOn || label.filter(LISTED::equals).isPresent() ? row.number() : listed;
    }
    if (!unknown.isEmpty()) {
      problems.note(
          Kind.ROWS_LEFT_OUT,
          new Place(grid.name(), String.join(",", places), ""),
          String.join(", ", unknown),
          "none of this sheet's labels ("
              + String.join(", ", SideSheet.ABOUT.headings())
              + "); left out.");
    }
  }

  /** Takes the cells of a row right of its label. */
  private void take(Grid grid, Grid.Row row, int after, String label) {
    row.cells()
        .forEach(
            (column, cell) -> {
              if (column > after) {
                take(grid.place(row, column, SideSheet.ABOUT.label(label)), cell, label);
              }
            });
  }

  private void take(Place place, Cell cell, String label) {
    if (cell.kind() == Cell.Kind.ERROR) {
      problems.error(
          Kind.NO_WORDS,
          place,
          cell.text(),
          "expected words; left blank. Write them as plain text.");
    } else {
      said.computeIfAbsent(label, none -> new LinkedHashSet<>()).add(cell.text().strip());
    }
  }
}
