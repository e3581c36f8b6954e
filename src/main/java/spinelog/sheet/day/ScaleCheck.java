package spinelog.sheet.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spinelog.diary.Outcome;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;

/**
 * Asks for the scale of scores where something tells that they do not run from 0 to 10: taken for
 * such, they would look better or worse than they were felt.
 */
final class ScaleCheck {
  private static final int ENOUGH = 3;

  /** What a line beside the table speaks of when it explains the scores. */
  private static final Pattern SCORES = Words.IN_CELLS.pattern("<score-stem>");

  private final Problems problems;

  ScaleCheck(Problems problems) {
    this.problems = problems;
  }

  /** Whether the scores of these headings lie on scales that are known. */
  boolean passes(Header header) {
    List<LogColumn> unsaid =
        header.columns().keySet().stream()
            .filter(column -> column.outcome().filter(Outcome::isScore).isPresent())
            .filter(column -> Scale.in(heading(header, column)).isEmpty())
            .toList();
    boolean passes = unsaid.isEmpty() || !isExplained(header);
    for (LogColumn column : unsaid) {
      passes &= !runsBeyondTen(header, column);
    }
    return passes;
  }

  private boolean runsBeyondTen(Header header, LogColumn column) {
    List<Double> numbers =
        header.grid().rows().stream()
            .filter(row -> row.number() > header.row().number())
            .map(row -> header.cell(row, column))
            .filter(cell -> cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT)
            .flatMap(cell -> number(cell).stream())
            .toList();
    double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    long beyond = numbers.stream().filter(number -> number > Scale.TEN.high()).count();
    if (beyond < ENOUGH || beyond * 2 < numbers.size()) {
      return false;
    }
    problems.error(
        Kind.SCALE_UNKNOWN,
        header.place(header.row(), column),
        heading(header, column),
        "scores up to "
            + Cell.plain(most)
            + ", most of them above 10, and the heading does not say on which scale. Write it in"
            + " the heading, such as "
            + column.heading()
            + " (0-100).");
    return true;
  }

  /** A line above or below the table may say that scores run otherwise. */
  private boolean isExplained(Header header) {
    for (Grid.Row row : header.grid().rows()) {
      Optional<Cell> line =
          row.cells().values().stream().filter(cell -> isOtherScale(cell)).findFirst();
      if (row.number() != header.row().number() && row.cells().size() <= 2 && line.isPresent()) {
        problems.error(
            Kind.SCALE_UNKNOWN,
            new Place(
                header.grid().name(), Place.letter(row.cells().firstKey()) + row.number(), ""),
            line.get().text(),
            "this line tells of a scale other than 0 (none) to 10 (worst), and the headings do not."
                + " Write the scale in the heading, such as Morning stiffness (10 = none, 0 ="
                + " worst).");
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherScale(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && SCORES.matcher(Words.fold(cell.text())).find()
        && Scale.in(cell.text()).filter(scale -> !scale.isTen()).isPresent();
  }

  private static Optional<Double> number(Cell cell) {
    try {
      return Optional.of(
          cell.kind() == Cell.Kind.NUMBER
              ? cell.number()
              : Double.parseDouble(Words.fold(cell.text()).replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String heading(Header header, LogColumn column) {
    return header.cell(header.row(), column).text();
  }
}
