package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;

/** Refuses rows of several people in one table: joined they would be nobody's log. */
final class SeveralPeople {
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
      List<String> people = names ? people(log, column, problems) : List.of();
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

  /** The names, without those that are slips of the pen for another, each of which is said. */
  private static List<String> people(Header log, int column, Problems problems) {
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, Grid.Row> first = new TreeMap<>();
    for (Grid.Row row : dated(log, column)) {
      String name = Words.fold(row.cell(column).text());
      rows.merge(name, 1, Integer::sum);
      first.putIfAbsent(name, row);
    }
    List<String> people = new ArrayList<>();
    for (String name : rows.keySet()) {
      rows.keySet().stream()
          .filter(other -> isSlip(name, other, rows))
          .findFirst()
          .ifPresentOrElse(
              other ->
                  problems.note(
                      Kind.PERSON_TAKEN_AS_OTHER,
                      log.grid().place(first.get(name), column, ""),
                      written(first.get(name), column),
                      "all but the same as \""
                          + written(first.get(other), column)
                          + "\" and taken for the same person. If it is another, keep their rows in a"
                          + " file of their own."),
              () -> people.add(written(first.get(name), column)));
    }
    return people;
  }

  /** The rows of a day that have a name: a line of totals is nobody's. */
  private static List<Grid.Row> dated(Header log, int column) {
    return DayCells.rowsBelow(log)
        .filter(row -> !row.cell(column).isBlank())
        .filter(log::isDated)
        .toList();
  }

  private static String written(Grid.Row row, int column) {
    return Words.straighten(row.cell(column).text());
  }

  /** "Suasn" for "Susan"; "Marie" once for "Maria", but not twice, and never "Client 2". */
  private static boolean isSlip(String name, String other, Map<String, Integer> rows) {
    return other.length() > MISSPELT * 2
        && rows.get(other) > rows.get(name)
        && Spelling.haveSameDigits(name, other)
        && Spelling.isWithin(MISSPELT, other, name)
        && (rows.get(name) == 1 || letters(name).equals(letters(other)));
  }

  private static List<Integer> letters(String name) {
    return name.chars().sorted().boxed().toList();
  }
}
