package spinelog.sheet.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Remedy;
import spinelog.sheet.column.Scale;
import spinelog.sheet.layout.DayCells;
import spinelog.sheet.value.ScoreReader;

/** Columns that hold scores under headings that do not say which: asked about, never passed by. */
final class UnreadScores {
  private static final int FEWEST = 3;
  private static final int SHOWN = 3;
  private static final ScoreReader USUAL = new ScoreReader(Scale.TEN);

  private final Header header;

  private UnreadScores(Header header) {
    this.header = header;
  }

  /** The question what the scores are, as the remedy where none was found. */
  static Optional<String> question(Header header) {
    UnreadScores unread = new UnreadScores(header);
    List<Integer> columns = unread.columns().filter(unread::holdsScores).toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            " Numbers from 0 to 10 stand under "
                + unread.named(columns)
                + ". Say what they are: "
                + Remedy.score(columns.get(0))
                + ".");
  }

  /** What to say of a table whose columns have no headings that are known: which are which. */
  static Optional<String> questionWithoutHeadings(Grid grid) {
    UnreadScores unread = new UnreadScores(headless(grid));
    Optional<Integer> dates = unread.dates();
    Optional<Integer> scores = unread.columnsBelow().filter(unread::holdsScores).findFirst();
    return dates.flatMap(
        date ->
            scores.map(
                score ->
                    " Dates stand in column "
                        + Place.letter(date)
                        + " and numbers from 0 to 10 in column "
                        + Place.letter(score)
                        + ". If these are stiffness on waking, say "
                        + Remedy.map(date, LogColumn.DATE)
                        + " "
                        + Remedy.map(score, LogColumn.STIFFNESS)
                        + "; if they are pain, name them so: Pain on waking, or Pain in the"
                        + " evening."));
  }

  /** Warns of a sheet beside the log that holds days and scores, and has no headings of a log. */
  static void warnOfSheet(Grid grid, Problems problems) {
    UnreadScores unread = new UnreadScores(headless(grid));
    Optional<Integer> dates = unread.dates();
    boolean isLike =
        unread.columnsBelow().filter(unread::holdsScores).anyMatch(one -> !unread.counts(one));
    if (dates.isPresent() && isLike) {
      problems.warning(
          Kind.ROWS_LEFT_OUT,
          new Place(grid.name(), "", ""),
          unread.header.row().cells().values().stream()
              .map(Cell::text)
              .collect(Collectors.joining(", ")),
          "days and numbers from 0 to 10 stand on this sheet, which was not read: it heads no date or"
              + " no score. If it belongs to the log, name its columns as in the template.");
    }
  }

  private static Header headless(Grid grid) {
    Grid.Row top = grid.rows().stream().findFirst().orElse(Grid.Row.of(1, Map.of()));
    return new Header(grid, top, Map.of(), List.of(), Map.of());
  }

  private Optional<Integer> dates() {
    return columnsBelow().filter(column -> DayCells.areBelow(header, column)).findFirst();
  }

  /** The columns that anything stands in, in order. */
  private Stream<Integer> columnsBelow() {
    return header.grid().rows().stream()
        .limit(Header.ROWS_LOOKED_AT)
        .flatMap(row -> row.cells().keySet().stream())
        .distinct()
        .sorted();
  }

  /** Whether a column only numbers its rows. */
  private boolean counts(int column) {
    double[] numbers =
        DayCells.below(header, column).stream()
            .mapToDouble(Cell::number)
            .filter(Double::isFinite)
            .toArray();
    return IntStream.range(1, numbers.length).allMatch(i -> numbers[i] == numbers[i - 1] + 1);
  }

  /** Warns of those left out, beside scores that were found, that speak of stiffness or pain. */
  static void warn(Header header, Problems problems) {
    UnreadScores unread = new UnreadScores(header);
    List<Integer> columns =
        unread
            .columns()
            .filter(column -> Headings.nearest(header.heading(column)).isEmpty())
            .filter(column -> Headings.felt(header.heading(column)).isPresent())
            .filter(unread::holdsScores)
            .toList();
    if (columns.isEmpty()) {
      return;
    }
    int first = columns.get(0);
    LogColumn felt = Headings.felt(header.heading(first)).orElseThrow();
    problems.warning(
        Kind.COLUMN_LEFT_OUT,
        new Place(header.grid().name(), header.cells(columns), ""),
        columns.stream().map(header::heading).collect(Collectors.joining(", ")),
        "scores stand under "
            + (columns.size() == 1 ? "this heading" : "these headings")
            + ", which none of the log's is, so they were left out. If one is meant, say so: "
            + (felt == LogColumn.STIFFNESS ? Remedy.map(first, felt) : Remedy.pain(first))
            + ".");
  }

  private Stream<Integer> columns() {
    return header.row().cells().keySet().stream()
        .filter(column -> !header.columns().containsValue(column))
        .filter(column -> !header.unclear().contains(column));
  }

  private boolean holdsScores(int column) {
    List<Cell> filled = DayCells.below(header, column);
    long scores = filled.stream().filter(UnreadScores::isScore).count();
    return scores >= FEWEST && scores * 5 >= filled.size() * 4L;
  }

  private static boolean isScore(Cell cell) {
    return (cell.kind() == Cell.Kind.NUMBER || cell.text().chars().anyMatch(Character::isDigit))
        && USUAL.read(cell).value().isPresent();
  }

  private String named(List<Integer> columns) {
    return columns.stream()
            .limit(SHOWN)
            .map(column -> '"' + Problems.plain(header.heading(column)) + '"')
            .collect(Collectors.joining(", "))
        + (columns.size() > SHOWN ? ", ..." : "");
  }
}
