package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Headings;

/** Several answers in one cell, each behind its label ("Stiffness: 3/10 | Sleep hours: 7"). */
final class LabelledCells {
  private static final int FEWEST_DAYS = 2;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|;\\n]\\s*|,\\s+(?=\\p{L}[^,|;]*[:=])");
  private static final Pattern ANSWER =
      Pattern.compile("(\\p{L}[^:=]{1,40}?)\\s*[:=]\\s*(\\S.{0,60})");

  private final Grid grid;
  private final int column;
  private final Map<Integer, Map<String, Cell>> answers = new TreeMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private LabelledCells(Grid grid, int column) {
    this.grid = grid;
    this.column = column;
  }

  /**
   * The sheet with a column for each label; empty where no column beside dates holds known scores
   * behind labels, and nothing else.
   */
  static Optional<Grid> unpacked(Grid grid, Items items, Problems problems) {
    SortedSet<Integer> columns = new TreeSet<>();
    grid.rows().stream()
        .flatMap(row -> row.cells().entrySet().stream())
        .filter(cell -> !columns.contains(cell.getKey()))
        .filter(cell -> ANSWER.matcher(cell.getValue().text()).lookingAt())
        .forEach(cell -> columns.add(cell.getKey()));
    // To look for dates costs time, and most tables have no such column.
    List<Grid.Row> days =
        columns.isEmpty()
            ? List.of()
            : grid.rows().stream()
                .filter(row -> row.cells().values().stream().anyMatch(DayCells::isDay))
                .toList();
    return columns.stream()
        .map(column -> new LabelledCells(grid, column))
        .filter(cells -> cells.areCertain(days, items))
        .findFirst()
        .map(cells -> cells.unpack(problems));
  }

  /**
   * Goes on where no column holds scores behind labels.
   *
   * @throws Refusal if one does, and yet cannot be taken apart
   */
  static void refuse(Grid grid, int column, Items items, Problems problems) throws Refusal {
    LabelledCells cells = new LabelledCells(grid, column);
    List<Grid.Row> filled =
        grid.rows().stream().skip(1).filter(row -> !row.cell(column).isBlank()).toList();
    Optional<Grid.Row> wrong = filled.stream().filter(row -> !cells.take(row)).findFirst();
    if (wrong.isPresent() && filled.stream().anyMatch(row -> hasLabels(row.cell(column), items))) {
      problems.error(
          Kind.HEADINGS_MISSING,
          grid.place(wrong.get(), column, ""),
          wrong.get().cell(column).text(),
          "cells of this column hold several answers, each behind its label, but this one has a"
              + " label twice, or words without one. Write a column for each answer.");
      throw new Refusal();
    }
  }

  private static boolean hasLabels(Cell cell, Items items) {
    String[] parts = BETWEEN.split(cell.text().strip(), 0);
    return parts.length > 1
        && Arrays.stream(parts)
            .map(ANSWER::matcher)
            .filter(Matcher::matches)
            .anyMatch(answer -> items.isScore(answer.group(1)));
  }

  private boolean areCertain(List<Grid.Row> allDays, Items items) {
    List<Grid.Row> days = allDays.stream().filter(row -> !row.cell(column).isBlank()).toList();
    return days.size() >= FEWEST_DAYS
        && days.get(0).number() > grid.rows().get(0).number()
        && days.stream().allMatch(this::take)
        && labels.values().stream().anyMatch(items::isScore);
  }

  /** Whether a cell holds labels, none of them twice, and what stands behind each. */
  private boolean take(Grid.Row row) {
    Map<String, Cell> found = new HashMap<>();
    for (String part : BETWEEN.split(row.cell(column).text().strip(), 0)) {
      Matcher answer = ANSWER.matcher(part);
      boolean isNew =
          answer.matches()
              && found.put(Headings.key(answer.group(1)), Cell.text(answer.group(2))) == null;
      if (!isNew) {
        return false;
      }
      labels.putIfAbsent(Headings.key(answer.group(1)), answer.group(1));
    }
    answers.put(row.number(), found);
    return true;
  }

  private Grid unpack(Problems problems) {
    int width = grid.rows().stream().mapToInt(Grid.Row::width).max().orElse(0);
    int first = answers.keySet().iterator().next();
    Grid.Row headings =
        grid.rows().stream()
            .filter(row -> row.number() < first)
            .reduce((one, next) -> next)
            .orElseThrow();
    Map<String, Cell> above = new HashMap<>();
    labels.forEach((key, label) -> above.put(key, Cell.text(label)));
    List<Grid.Row> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      Map<String, Cell> more =
          row.number() == headings.number() ? above : answers.getOrDefault(row.number(), Map.of());
      rows.add(with(row, more, width));
    }
    problems.note(
        Kind.LAYOUT_TURNED,
        grid.place(headings, column, ""),
        grid.rows().stream()
            .filter(row -> row.number() == first)
            .map(row -> row.cell(column).text())
            .findFirst()
            .orElse(""),
        "a cell holds several answers, each behind its label; read as a column for each.");
    Grid.Origin origin = (row, at) -> grid.origin().cell(row, at < width ? at : column);
    return new Grid(grid.name(), rows, origin);
  }

  private Grid.Row with(Grid.Row row, Map<String, Cell> more, int width) {
    Map<Integer, Cell> cells = new TreeMap<>(row.cells());
    int at = width;
    for (String label : labels.keySet()) {
      cells.put(at, more.getOrDefault(label, Cell.BLANK));
      at++;
    }
    return Grid.Row.of(row.number(), cells);
  }
}
