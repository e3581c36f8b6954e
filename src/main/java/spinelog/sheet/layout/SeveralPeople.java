package spinelog.sheet.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;

/** Refuses rows of several people in one table: joined they would be nobody's log. */
final class SeveralPeople {
  private static final int FEWEST_ROWS = 2;
  private static final int MISSPELT = 2;
  private static final int SHOWN = 3;

  private SeveralPeople() {}

  /**
   * Goes on where the rows are one person's.
   *
   * @throws Refusal if a column of names tells several people
   */
  static void refuse(Header log, Problems problems) throws Refusal {
    if (!log.isScored() && log.unclear().isEmpty()) {
      return;
    }
    for (int column : log.row().cells().keySet()) {
      boolean names =
          !log.columns().containsValue(column) && PersonColumn.isHeadedBy(log.heading(column));
      List<String> people = names ? people(DayCells.below(log, column)) : List.of();
      if (people.size() > 1) {
        problems.error(
            Kind.SEVERAL_PEOPLE,
            new Place(log.grid().name(), log.cells(List.of(column)), ""),
            log.heading(column),
            "the rows are those of "
                + people.size()
                + " people: "
                + Problems.shorten(
                    String.join(", ", people.subList(0, Math.min(SHOWN, people.size()))))
                + ". Keep one person's rows in each file, or have one report each: spinelog batch FILE"
                + " -o DIR.");
        throw new Refusal();
      }
    }
  }

  /** The names of several rows each; one all but the same as another is a slip of the pen. */
  private static List<String> people(List<Cell> filled) {
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, String> written = new TreeMap<>();
    for (Cell cell : filled) {
      String name = Words.fold(cell.text());
      rows.merge(name, 1, Integer::sum);
      written.putIfAbsent(name, Words.straighten(cell.text()));
    }
    rows.values().removeIf(count -> count < FEWEST_ROWS);
    return rows.keySet().stream()
        .filter(
            name ->
                rows.keySet().stream()
                    .noneMatch(
                        other ->
                            other.length() > MISSPELT * 2
                                && rows.get(other) > rows.get(name)
                                && Spelling.isWithin(MISSPELT, other, name)))
        .map(written::get)
        .toList();
  }
}
