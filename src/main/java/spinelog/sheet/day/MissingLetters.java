package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;

/** Words that a report cannot print letter by letter, since its fonts lack some of them. */
public final class MissingLetters {
  private static final int PLACES_SHOWN = 3;

  /** The columns whose words stand on a page as they are written. */
  private static final List<LogColumn> PRINTED =
      List.of(
          LogColumn.PILLOW,
          LogColumn.MATTRESS,
          LogColumn.TECHNIQUES,
          LogColumn.RED_FLAGS,
          LogColumn.NOTES);

  /** A cell and where it stands. */
  private record Found(Place place, String text) {}

  private final IntPredicate printed;
  private final Map<LogColumn, List<Found>> byColumn = new EnumMap<>(LogColumn.class);

  /**
   * Looks for letters that are not printed.
   *
   * @param printed tells of a letter (a code point) whether a report can show it
   */
  public MissingLetters(IntPredicate printed) {
    this.printed = printed;
  }

  /** Looks at one row that became a day. */
  public void look(LogRow row) {
    for (LogColumn column : PRINTED) {
      Cell cell = row.cell(column);
      if (isMissing(cell)) {
        byColumn
            .computeIfAbsent(column, none -> new ArrayList<>())
            .add(new Found(row.place(column), cell.text()));
      }
    }
  }

  /** Says once a column, and once a side sheet of the book, where such letters stand. */
  public void say(Book book, Problems problems) {
    byColumn.forEach((column, cells) -> say(column == LogColumn.NOTES, cells, problems));
    book.grids().stream().filter(SideSheets::isOne).forEach(grid -> say(false, in(grid), problems));
  }

  private List<Found> in(Grid grid) {
    return grid.rows().stream()
        .flatMap(
            row ->
                row.cells().entrySet().stream()
                    .filter(cell -> isMissing(cell.getValue()))
                    .map(
                        cell ->
                            new Found(grid.place(row, cell.getKey(), ""), cell.getValue().text())))
        .toList();
  }

  private boolean isMissing(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && !cell.text().codePoints().allMatch(printed);
  }

  /** A note can do without a letter; names of which only boxes are left look all the same. */
  private static void say(boolean notes, List<Found> cells, Problems problems) {
    if (cells.isEmpty()) {
      return;
    }
    Place first = cells.get(0).place();
    String places =
        cells.stream()
            .limit(PLACES_SHOWN)
            .map(cell -> cell.place().cell())
            .collect(Collectors.joining(","));
    Place place = new Place(first.sheet(), places, first.column());
    String found = cells.get(0).text();
    String message =
        "letters that the report's fonts lack, in "
            + cells.size()
            + (cells.size() == 1 ? " cell" : " cells")
            + ": a box stands for each in the report. Write such words in other letters, too.";
    if (notes) {
      problems.note(Kind.LETTERS_MISSING, place, found, message);
    } else {
      problems.warning(Kind.LETTERS_MISSING, place, found, message);
    }
  }
}
