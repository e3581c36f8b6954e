package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.PersonSlip;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.PersonColumn;

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
                + remedy(log, column));
        throw new Refusal();
      }
    }
  }

  /** A book is shared out by the first column of names alone. */
  private static String remedy(Header log, int column) {
    int first = PersonColumn.in(log.row()).orElse(column);
    return first == column
        ? ". Keep one person's rows in each file, or have one report each: spinelog batch FILE -o DIR."
        : "; \""
            + Problems.shorten(log.heading(first))
            + "\" in "
            + log.cells(List.of(first))
            + " names people too. Keep one column, with the whole name of whose each row is.";
  }

  /** The names, without those that are slips of the pen for another, each of which is said. */
  private static List<String> people(Header log, int column, Problems problems) {
    Map<String, List<Grid.Row>> rows = new TreeMap<>();
    for (Grid.Row row : dated(log, column)) {
      rows.computeIfAbsent(Words.foldCase(row.cell(column).text()), name -> new ArrayList<>())
          .add(row);
    }
    List<String> people = new ArrayList<>();
    for (String name : rows.keySet()) {
      String written = written(rows.get(name), column);
      rows.keySet().stream()
          .filter(other -> isSlip(log, name, other, rows))
          .findFirst()
          .ifPresentOrElse(
              other ->
                  PersonSlip.say(
                      problems,
                      log.grid().place(rows.get(name).get(0), column, ""),
                      written,
                      written(rows.get(other), column)),
              () -> people.add(written));
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

  private static String written(List<Grid.Row> rows, int column) {
    return Words.straighten(rows.get(0).cell(column).text());
  }

  /** "Suasn" for "Susan"; "Marie" once for "Maria", but not twice, and never "Client 2". */
  private static boolean isSlip(
      Header log, String name, String other, Map<String, List<Grid.Row>> rows) {
    int own = rows.get(name).size();
    int others = rows.get(other).size();
    if (PersonSlip.isOfAccents(name, other)) {
      boolean isRarer = own < others || (own == others && name.compareTo(other) < 0);
      return isRarer
          && (own == 1
              || Collections.disjoint(days(log, rows.get(name)), days(log, rows.get(other))));
    }
    return other.length() > MISSPELT * 2
        && others > own
        && Spelling.haveSameDigits(name, other)
        && Spelling.isWithin(MISSPELT, other, name)
        && (own == 1 || letters(name).equals(letters(other)));
  }

  /** The days as they are written: of two people some are the same. */
  private static Set<List<String>> days(Header log, List<Grid.Row> rows) {
    return rows.stream()
        .map(row -> log.dates(row).stream().map(Cell::text).toList())
        .collect(Collectors.toSet());
  }

  private static List<Integer> letters(String name) {
    return name.chars().sorted().boxed().toList();
  }
}
