package spinelog.sheet.book;

import java.util.Map;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;

/** Letters of a text that were lost when it was saved. */
public final class DamagedLetters {
  private DamagedLetters() {}

  /**
   * Says which cells have such a letter.
   *
   * @param rows of the text
   * @param headings of its columns, as far as they are known
   */
  public static void warn(
      Iterable<Grid.Row> rows, Map<Integer, String> headings, Problems problems) {
    for (Grid.Row row : rows) {
      row.cells()
          .forEach(
              (column, cell) -> {
                if (cell.text().indexOf(Encoding.DAMAGED) >= 0) {
                  problems.warning(
                      Kind.LETTER_DAMAGED,
                      new Place(
                          "",
                          Place.letter(column) + row.number(),
                          headings.getOrDefault(column, "")),
                      cell.text(),
                      "a letter of it is damaged. Correct it, or save the log again as CSV UTF-8.");
                }
              });
    }
  }
}
