package spinelog.sheet.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    Grid.Row top = grid.rows().stream().findFirst().orElse(Grid.Row.of(1, Map.of()));
    Header none = new Header(grid, top, Map.of(), List.of(), Map.of());
    UnreadScores unread = new UnreadScores(none);
    List<Integer> columns =
        grid.rows().stream()
            .limit(Header.ROWS_LOOKED_AT)
            .flatMap(row -> row.cells().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    Optional<Integer> dates =
        columns.stream().filter(column -> DayCells.areBelow(none, column)).findFirst();
    Optional<Integer> scores = columns.stream().filter(unread::holdsScores).findFirst();
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
