package spinelog.sheet.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import spinelog.sheet.column.ScaleKey;

/**
 * Asks for the scale of scores where something tells that they do not run from 0 to 10: taken for
 * such, they would look better or worse than they were felt.
 */
final class ScaleCheck {
  private static final int ENOUGH = 3;
  private static final int HUNDRED = 100;

  /** What a line beside the table speaks of when it explains the scores. */
  private static final Pattern SCORES = Words.IN_CELLS.pattern("<score-stem>");

  private final Problems problems;

  private final List<Grid> others;

  /** Looks for keys on these other sheets, too. */
  ScaleCheck(List<Grid> others, Problems problems) {
    this.others = others;
    this.problems = problems;
  }

  /** Whether the scores of these headings lie on scales that are known. */
  boolean passes(Header header) {
    List<LogColumn> scores =
        header.columns().keySet().stream()
            .filter(column -> column.outcome().filter(Outcome::isScore).isPresent())
            .toList();
    List<LogColumn> unsaid =
        scores.stream().filter(column -> Scale.in(heading(header, column)).isEmpty()).toList();
    List<LogColumn> eitherWay =
        scores.stream().filter(column -> ScaleKey.in(heading(header, column)).isEmpty()).toList();
    boolean passes = eitherWay.isEmpty() || !runsOtherwise(header, eitherWay);
    passes = passes && (unsaid.isEmpty() || !isExplained(header));
    for (LogColumn column : unsaid) {
      passes &= !runsBeyondTen(header, column);
    }
    return passes;
  }

  /** A key beside, above or below, on another sheet, or the notes may say that high is good. */
  private boolean runsOtherwise(Header header, List<LogColumn> columns) {
    List<ScaleLines.Line> lines = ScaleLines.of(header, others);
    List<String> texts = lines.stream().map(ScaleLines.Line::text).toList();
    Optional<ScaleKey> together =
        ScaleKey.in(texts)
            .or(() -> texts.stream().flatMap(text -> ScaleKey.in(text).stream()).findFirst());
    String remedy = remedy(heading(header, columns.get(0)));
    if (together.isPresent()) {
      if (together.get() == ScaleKey.HIGH_IS_GOOD) {
        ScaleLines.Line line =
            lines.stream()
                .filter(one -> ScaleKey.in(one.text()).equals(together))
                .findFirst()
                .orElse(lines.get(0));
        problems.error(
            Kind.SCALE_UNKNOWN,
            line.place(),
            line.text(),
            "this says that the higher a score, the better, and no heading says so." + remedy);
      }
      return together.get() == ScaleKey.HIGH_IS_GOOD;
    }
    for (LogColumn column : columns) {
      List<Grid.Row> rows = NotesAgainstScores.in(header, column);
      if (!rows.isEmpty()) {
        problems.error(
            Kind.SCALE_UNKNOWN,
            notes(header, rows),
            header.cell(rows.get(0), LogColumn.NOTES).text(),
            "the notes tell of good mornings beside high scores and of bad ones beside low scores, in "
                + rows.size()
                + " rows, and the heading does not say which way the scores run."
                + remedy(heading(header, column)));
        return true;
      }
    }
    UnknownKey.in(lines)
        .ifPresent(
            line ->
                problems.warning(
                    Kind.SCALE_UNKNOWN,
                    line.place(),
                    line.text(),
                    "this looks like a key to the scores, and its words are not known; a higher"
                        + " score was taken as worse."
                        + remedy));
    return false;
  }

  private static Place notes(Header header, List<Grid.Row> rows) {
    String letter = Place.letter(header.columns().get(LogColumn.NOTES));
    String cells =
        rows.stream()
            .limit(ENOUGH)
            .map(row -> letter + row.number())
            .collect(Collectors.joining(","));
    return new Place(header.grid().name(), cells, LogColumn.NOTES.heading());
  }

  private static String remedy(String heading) {
    return " Write in the heading which end is which: with "
        + heading
        + " (10 = best, 0 = worst), or your own numbers, the scores are turned; with "
        + heading
        + " (0 = none, 10 = worst) they count as they are.";
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
            + ", most of them above 10, "
            + (most > HUNDRED
                ? "where 0 to 10 was expected" + multiple(numbers, most)
                : "and the heading does not say on which scale. Write it in the heading, such as "
                    + column.heading()
                    + " (0-100)."));
    return true;
  }

  /** Scores that an app keeps in thousands are no scale that a heading could say. */
  private static String multiple(List<Double> numbers, double most) {
    long times = (long) Math.pow(10, Math.ceil(Math.log10(most)) - 1);
    boolean whole = numbers.stream().allMatch(number -> number <= 0 || number % times == 0);
    return whole
        ? "; all are multiples of " + times + ". Divide them by " + times + "."
        : ". Write them from 0 to 10.";
  }

  /** A line above or below the table may say that scores run otherwise. */
  private boolean isExplained(Header header) {
    for (Grid.Row row : header.grid().rows()) {
      boolean isLine = row.number() != header.row().number() && row.cells().size() <= 2;
      Optional<Cell> line =
          row.cells().values().stream().filter(cell -> isLine && isOtherScale(cell)).findFirst();
      if (line.isPresent()) {
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
