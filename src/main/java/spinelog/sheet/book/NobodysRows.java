package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;

/** Rows of a table that tells clients apart, which name none. */
public final class NobodysRows {
  private static final int SHOWN = 3;

  private final String table;
  private final ClientColumn named;
  private final List<String> cells = new ArrayList<>();
  private String found = "";
  private int count;

  /** For one table, by its name. */
  public NobodysRows(String table, ClientColumn named) {
    this.table = table;
    this.named = named;
  }

  /** Counts a row. */
  public void add(Grid.Row row) {
    if (count++ == 0) {
      found = row.cell(named.column()).text();
    }
    if (cells.size() < SHOWN) {
      cells.add(Place.letter(named.column()) + row.number());
    }
  }

  /** Says where they are, if there are any. */
  public void say(Problems problems) {
    if (count > 0) {
      problems.error(
          Kind.ROWS_LEFT_OUT,
          new Place(table, String.join(",", cells), ""),
          found,
          (count == 1
                  ? "this row names nobody, so it is in nobody's report."
                  : count + " rows name nobody, so they are in nobody's report.")
              + " Write a name in this column.");
    }
  }
}
