package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;

/** A table whose days run across, with the headings below each other, turned round. */
final class DatesAcross {
  private static final int FEWEST_DAYS = 3;
  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]?");

  private final Grid grid;
  private final Items items;
  private final Problems problems;
  private final TurnedTable table;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private int row = 1;

  /**
   * Some days side by side, and what stands below them.
   *
   * @param dates the row of the days
   * @param days the columns of the days
   * @param labels the column of the headings
   * @param lines the rows that have a heading
   */
  private record Block(Grid.Row dates, List<Integer> days, int labels, List<Grid.Row> lines) {}

  private DatesAcross(Grid grid, Items items, Problems problems) {
    this.grid = grid;
    this.items = items;
    this.problems = problems;
    table = new TurnedTable(grid.name());
  }

  /**
   * The table with one row a day; empty where the days do not run across above known scores.
   *
   * @throws Refusal if the days have no year
   */
  static Optional<Grid> turned(Grid grid, Items items, Problems problems) throws Refusal {
    DatesAcross across = new DatesAcross(grid, items, problems);
    List<Block> blocks = across.blocks();
    return blocks.isEmpty() ? Optional.empty() : Optional.of(across.turn(blocks));
  }

  private List<Block> blocks() {
    List<Grid.Row> rows = grid.rows();
    List<Integer> dated =
        IntStream.range(0, rows.size()).filter(i -> isDates(rows.get(i))).boxed().toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      int end = i + 1 < dated.size() ? dated.get(i + 1) : rows.size();
      block(rows.get(dated.get(i)), rows.subList(dated.get(i) + 1, end)).ifPresent(blocks::add);
    }
    return blocks;
  }

  private boolean isDates(Grid.Row row) {
    List<Integer> days = days(row);
    return days.size() >= FEWEST_DAYS
        && days.get(0) > 0
        && row.cells().headMap(days.get(0)).values().stream().noneMatch(this::isItem)
        && days.size() * 5 >= row.cells().tailMap(days.get(0)).size() * 4;
  }

  /** Hours such as 7.5 and 8.25 could be days, but for what they are headed. */
  private boolean isItem(Cell label) {
    return items.column(label.text()).filter(column -> !column.isDate()).isPresent();
  }

  private static List<Integer> days(Grid.Row row) {
    return row.cells().entrySet().stream()
        .filter(cell -> DayCells.isDay(cell.getValue()) || isDayAndMonth(cell.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** "03/03" is a day only where others stand beside it. */
  private static boolean isDayAndMonth(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && DAY_AND_MONTH.matcher(Words.straighten(cell.text())).matches();
  }

  private Optional<Block> block(Grid.Row dates, List<Grid.Row> below) {
    List<Integer> days = days(dates);
    for (int labels = days.get(0) - 1; labels >= 0; labels--) {
      int column = labels;
      List<Grid.Row> lines = below.stream().filter(line -> isLabel(line.cell(column))).toList();
      if (lines.stream().anyMatch(line -> items.isScore(line.cell(column).text()))) {
        return Optional.of(new Block(dates, days, labels, lines));
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT;
  }

  private Grid turn(List<Block> blocks) throws Refusal {
    Block first = blocks.get(0);
    String place =
        grid.address(first.dates(), first.days().get(0))
            + ":"
            + grid.address(first.dates(), first.days().get(first.days().size() - 1));
    if (blocks.stream().noneMatch(DatesAcross::hasYear)) {
      problems.error(
          Kind.YEAR_MISSING,
          new Place(grid.name(), place, ""),
          first.dates().cell(first.days().get(0)).text(),
          "the days run across, and none has its year, so nothing was read. Write the whole dates,"
              + " such as 2025-03-31, or copy the table and paste it transposed: one row a day.");
      throw new Refusal();
    }
    problems.note(
        Kind.LAYOUT_TURNED,
        new Place(grid.name(), place, ""),
        first.dates().cell(first.days().get(0)).text(),
        "the days run across and the headings stand below each other; read as one row a day.");
    table.put(1, 0, Cell.text("Date"), grid.address(first.dates(), first.days().get(0)));
    blocks.forEach(this::add);
    return table.grid();
  }

  private static boolean hasYear(Block block) {
    return block.days().stream()
        .map(day -> block.dates().cell(day))
        .anyMatch(day -> DayCells.isDay(day) && !DayCells.isYearless(day));
  }

  private void add(Block block) {
    for (int day : block.days()) {
      row++;
      table.put(row, 0, block.dates().cell(day), grid.address(block.dates(), day));
      for (Grid.Row line : block.lines()) {
        String label = Items.name(line.cell(block.labels()).text());
        int column = columns.computeIfAbsent(Headings.key(label), none -> columns.size() + 1);
        if (table.isFree(1, column)) {
          table.put(1, column, Cell.text(label), grid.address(line, block.labels()));
        }
        table.put(row, column, line.cell(day), grid.address(line, day));
      }
    }
  }
}
