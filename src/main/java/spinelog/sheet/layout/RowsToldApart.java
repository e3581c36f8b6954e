package spinelog.sheet.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;

/**
 * Refuses days of several rows that a column tells apart by something else than the time of day,
 * such as the place on the body: of two scores the later would win, day after day.
 */
final class RowsToldApart {
  private static final int FEWEST_DAYS = 2;
  private static final int MOST_NAMES = 6;
  private static final int SHOWN = 3;

  private final Header log;
  private final List<List<Grid.Row>> several;

  private RowsToldApart(Header log, int date) {
    this.log = log;
    Map<String, List<Grid.Row>> days =
        DayCells.rowsBelow(log)
            .filter(row -> !row.cell(date).isBlank())
            .collect(
                Collectors.groupingBy(
                    row -> PartsOfDay.day(row.cell(date)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<List<Grid.Row>> differing = days.values().stream().filter(this::differ).toList();
    several = differing.size() * 2 >= days.size() ? differing : List.of();
  }

  /**
   * Goes on where each day has one row, or nothing tells its rows apart.
   *
   * @throws Refusal if a column does
   */
  static void refuse(Header log, Problems problems) throws Refusal {
    Integer date = log.columns().get(LogColumn.DATE);
    if (date == null || !log.isScored()) {
      return;
    }
    RowsToldApart rows = new RowsToldApart(log, date);
    Optional<Integer> by =
        log.row().cells().keySet().stream()
            .filter(column -> !log.columns().containsValue(column))
            .filter(rows::areToldBy)
            .findFirst();
    if (by.isPresent()) {
      problems.error(
          Kind.DAY_TWICE_DIFFERENT,
          new Place(log.grid().name(), log.cells(List.of(by.get())), ""),
          log.heading(by.get()),
          "days have several rows, told apart by this column ("
              + rows.names(by.get()).stream().limit(SHOWN).collect(Collectors.joining(", "))
              + "), and nothing says which of them is the log's. Keep one row a day, with a column"
              + " for each score.");
      throw new Refusal();
    }
  }

  private boolean differ(List<Grid.Row> day) {
    return day.size() > 1
        && log.columns().entrySet().stream()
            .filter(column -> column.getKey().outcome().isPresent())
            .anyMatch(
                column ->
                    day.stream()
                            .map(row -> row.cell(column.getValue()))
                            .filter(cell -> !cell.isBlank())
                            .map(cell -> Words.fold(cell.text()))
                            .distinct()
                            .count()
                        > 1);
  }

  /** Whether each row of a day has its own name there, and the names come again. */
  private boolean areToldBy(int column) {
    return several.size() >= FEWEST_DAYS
        && several.stream()
            .allMatch(
                day -> {
                  Set<String> names = new HashSet<>();
                  return day.stream()
                      .map(row -> row.cell(column))
                      .allMatch(cell -> !cell.isBlank() && names.add(Words.fold(cell.text())));
                })
        && names(column).size() <= Math.min(MOST_NAMES, several.size());
  }

  private List<String> names(int column) {
    return several.stream()
        .flatMap(List::stream)
        .map(row -> Problems.shorten(row.cell(column).text()))
        .distinct()
        .toList();
  }
}
