package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Remedy;

/**
 * Tells by what stands below them which of the columns headed like a date holds the dates: beside
 * "Date", a column "Day", "Morning" or "Night" mostly holds weekdays, numbers or scores.
 */
final class DateClaims {
  private final Header header;
  private final Problems problems;
  private final Map<LogColumn, List<Integer>> claims = new EnumMap<>(LogColumn.class);

  private DateClaims(Header header, Problems problems) {
    this.header = header;
    this.problems = problems;
    for (LogColumn column : LogColumn.values()) {
      List<Integer> claimed =
          Stream.concat(
                  Stream.ofNullable(header.columns().get(column)),
                  header.repeated().getOrDefault(column, List.of()).stream())
              .toList();
      if (column.isDate() && !claimed.isEmpty()) {
        claims.put(column, claimed);
      }
    }
  }

  /** The same headings, with only those columns taken for dates that hold some. */
  static Header settled(Header header, Problems problems) {
    return new DateClaims(header, problems).settled();
  }

  private Header settled() {
    long claimed = claims.values().stream().mapToLong(List::size).sum();
    if (claimed < 2 || claims.values().stream().flatMap(List::stream).noneMatch(this::holdsDays)) {
      return header;
    }
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    columns.putAll(header.columns());
    Map<LogColumn, List<Integer>> repeated = new EnumMap<>(LogColumn.class);
    repeated.putAll(header.repeated());
    claims.forEach(
        (column, indexes) -> {
          columns.remove(column);
          repeated.remove(column);
          List<Integer> dated = fullest(indexes.stream().filter(this::isKept).toList());
          if (dated.size() == 1 || areAlike(dated)) {
            columns.put(column, dated.get(0));
          } else if (dated.size() > 1) {
            repeated.put(column, dated);
          }
        });
    return new Header(header.grid(), header.row(), columns, header.unclear(), repeated);
  }

  private boolean isKept(int column) {
    if (holdsDays(column)) {
      return true;
    }
    noteScores(column);
    return false;
  }

  private boolean holdsDays(int column) {
    return DayCells.areBelow(header, column);
  }

  /** "March 30" beside "2025-03-30" says less than that. */
  private List<Integer> fullest(List<Integer> dated) {
    List<Integer> whole =
        dated.stream()
            .filter(
                column -> !DayCells.areMostly(DayCells.below(header, column), DayCells::isYearless))
            .toList();
    return whole.isEmpty() ? dated : whole;
  }

  private boolean areAlike(List<Integer> dated) {
    return dated.size() > 1
        && DayCells.rowsBelow(header)
            .allMatch(
                row ->
                    dated.stream().map(column -> row.cell(column).text()).distinct().count() == 1);
  }

  /** Numbers that do not count the rows may be scores, which nobody is to miss in silence. */
  private void noteScores(int column) {
    List<Cell> filled = DayCells.below(header, column);
    List<Double> numbers = filled.stream().flatMap(cell -> BareNumbers.of(cell).stream()).toList();
    if (numbers.isEmpty() || numbers.size() * 2 <= filled.size() || isCount(numbers)) {
      return;
    }
    problems.warning(
        Kind.COLUMN_LEFT_OUT,
        new Place(header.grid().name(), header.cells(List.of(column)), ""),
        header.heading(column),
        "numbers and no dates stand under this heading, so the column was left out. If they are"
            + " scores, say which with "
            + Remedy.map(column, Headings.painAt(header.heading(column)))
            + ".");
  }

  private static boolean isCount(List<Double> numbers) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      steps.add(numbers.get(i) - numbers.get(i - 1));
    }
    return !steps.isEmpty() && steps.stream().filter(step -> step == 1).count() * 2 > steps.size();
  }
}
