package spinelog.sheet.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import spinelog.diary.Outcome;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;

/** Joins lines of one reading each to one row a day, where it is certain which column is what. */
final class ReadingsOfDays {
  private static final int FEWEST_ITEMS = 2;
  private static final int HALF_OF_TEN = 5;
  private static final int PART = 1;
  private static final int NOTES = 2;
  private static final int FIRST_ITEM = 3;

  private final LineAReading table;
  private final Items items;
  private final Problems problems;
  private final int value;
  private final Optional<Integer> parts;
  private final Optional<Integer> notes;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<Integer, Cell> headings = new TreeMap<>();
  private final Map<Integer, Map<Integer, Cell>> days = new TreeMap<>();
  private final Map<Integer, Map<Integer, String>> origins = new HashMap<>();

  private ReadingsOfDays(LineAReading table, int value, Items items, Problems problems) {
    this.table = table;
    this.value = value;
    this.items = items;
    this.problems = problems;
    parts = comeTwice(table) ? column(table, at -> isParts(table, at)) : Optional.empty();
    notes =
        column(
            table,
            at -> Headings.column(heading(table, at)).filter(LogColumn.NOTES::equals).isPresent());
  }

  /**
   * The same readings with a row for each day and a column for each item; empty where fewer than
   * two items are a log's and there are others, or it is not plain which column holds the values.
   *
   * @throws Refusal if a day has two values of one item, or nothing says on which scale they are
   */
  static Optional<Grid> joined(LineAReading table, Items items, Problems problems) throws Refusal {
    long known =
        table.lines().stream()
            .flatMap(line -> items.of(line.cell(table.item())).stream())
            .distinct()
            .count();
    List<Integer> values =
        table.top().cells().keySet().stream()
            .filter(at -> at != table.date() && at != table.item())
            .filter(at -> areValues(table, at, items))
            .toList();
    boolean isOne =
        table.lines().stream().map(line -> Headings.key(name(table, line))).distinct().count() == 1;
    return (known < FEWEST_ITEMS && !isOne) || values.size() != 1
        ? Optional.empty()
        : Optional.of(new ReadingsOfDays(table, values.get(0), items, problems).join());
  }

  private static Optional<Integer> column(LineAReading table, IntPredicate is) {
    return table.top().cells().keySet().stream()
        .filter(at -> at != table.item())
        .filter(is::test)
        .findFirst();
  }

  private static String heading(LineAReading table, int at) {
    return table.top().cell(at).text();
  }

  /** Whether each line of a number has one under this heading, and of a score one of its scale. */
  private static boolean areValues(LineAReading table, int at, Items items) {
    boolean any = false;
    for (Grid.Row line : table.lines()) {
      Optional<LogColumn> column =
          items.of(line.cell(table.item())).filter(one -> one.kind().isNumber());
      Cell cell = line.cell(at);
      if (column.isPresent() && !cell.isBlank()) {
        Scale scale =
            Scale.in(line.cell(table.item()).text())
                .or(() -> Scale.in(heading(table, at)))
                .orElse(Scale.TEN);
        boolean fits =
            BareNumbers.of(cell)
                .filter(number -> !isScore(column.get()) || scale.holds(number))
                .isPresent();
        if (!fits) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean isScore(LogColumn column) {
    return column.outcome().filter(Outcome::isScore).isPresent();
  }

  private static boolean comeTwice(LineAReading table) {
    Set<String> seen = new HashSet<>();
    return table.lines().stream()
        .anyMatch(line -> !seen.add(day(table, line) + "\n" + Headings.key(name(table, line))));
  }

  private static boolean isParts(LineAReading table, int at) {
    return table.lines().stream().allMatch(line -> DayPart.of(line.cell(at)).isPresent());
  }

  private static String day(LineAReading table, Grid.Row line) {
    return PartsOfDay.day(line.cell(table.date()));
  }

  private static String name(LineAReading table, Grid.Row line) {
    return Items.name(line.cell(table.item()).text());
  }

  private Grid join() throws Refusal {
    askForScale();
    headings.put(0, table.top().cell(table.date()));
    parts.ifPresent(at -> headings.put(PART, table.top().cell(at)));
    notes.ifPresent(at -> headings.put(NOTES, table.top().cell(at)));
    parts.ifPresent(at -> keepOrigin(table.top().number(), PART, table.top(), at));
    notes.ifPresent(at -> keepOrigin(table.top().number(), NOTES, table.top(), at));
    Map<String, Integer> rows = new HashMap<>();
    for (Grid.Row line : table.lines()) {
      if (!line.cell(table.date()).isBlank() && !line.cell(table.item()).isBlank()) {
        String part = parts.flatMap(at -> DayPart.of(line.cell(at))).map(DayPart::name).orElse("");
        add(line, rows.computeIfAbsent(day(table, line) + part, first -> line.number()));
      }
    }
    problems.note(
        Kind.LAYOUT_TURNED,
        table.grid().place(table.top(), table.item(), ""),
        heading(table, table.item()),
        "each line holds one reading of a day, named in this column; read as one row a day, with"
            + " a column for each.");
    Map<Integer, Map<Integer, Cell>> all = new TreeMap<>(days);
    all.put(table.top().number(), headings);
    List<Grid.Row> joined =
        all.entrySet().stream().map(row -> Grid.Row.of(row.getKey(), row.getValue())).toList();
    return new Grid(
        table.grid().name(),
        joined,
        (row, at) ->
            Optional.ofNullable(origins.getOrDefault(row, Map.of()).get(at))
                .orElseGet(() -> table.grid().origin().cell(row, table.date())));
  }

  private void add(Grid.Row line, int row) throws Refusal {
    String name = name(table, line);
    int at = columns.computeIfAbsent(Headings.key(name), none -> FIRST_ITEM + columns.size());
    if (headings.putIfAbsent(at, Cell.text(headed(name))) == null) {
      keepOrigin(table.top().number(), at, line, table.item());
    }
    Map<Integer, Cell> day = days.computeIfAbsent(row, none -> new TreeMap<>());
    day.putIfAbsent(0, line.cell(table.date()));
    parts.ifPresent(part -> day.putIfAbsent(PART, line.cell(part)));
    notes
        .map(line::cell)
        .filter(said -> !said.isBlank())
        .ifPresent(said -> day.merge(NOTES, said, ReadingsOfDays::both));
    Cell before = day.putIfAbsent(at, line.cell(value));
    if (before == null) {
      keepOrigin(row, at, line, value);
    } else if (!before.text().equals(line.cell(value).text())) {
      problems.error(
          Kind.DAY_TWICE_DIFFERENT,
          table.grid().place(line, value, ""),
          line.cell(value).text(),
          day(table, line)
              + " has two readings of "
              + Problems.shorten(name)
              + " ("
              + Problems.shorten(before.text())
              + ", then "
              + Problems.shorten(line.cell(value).text())
              + "), and nothing tells which counts. Delete one, or add a column with the time of"
              + " each.");
      throw new Refusal();
    }
  }

  private static Cell both(Cell one, Cell other) {
    return one.text().equals(other.text()) ? one : Cell.text(one.text() + "; " + other.text());
  }

  private void keepOrigin(int row, int at, Grid.Row line, int from) {
    origins.computeIfAbsent(row, none -> new HashMap<>()).put(at, table.grid().address(line, from));
  }

  /** A score's name with the scale that stands above the values. */
  private String headed(String name) {
    String above = Words.straighten(heading(table, value)).replaceAll("[()\\[\\]]", " ");
    boolean takes =
        items.column(name).filter(ReadingsOfDays::isScore).isPresent()
            && Scale.in(name).isEmpty()
            && Scale.in(heading(table, value)).isPresent();
    return takes ? name + " (" + above.strip() + ")" : name;
  }

  /** Scores of which none is above 5 may be out of 5, or those of a good time. */
  private void askForScale() throws Refusal {
    boolean isSaid = Scale.in(heading(table, value)).isPresent();
    double highest = 0;
    for (Grid.Row line : table.lines()) {
      Cell item = line.cell(table.item());
      isSaid |= Scale.in(item.text()).isPresent();
      if (items.of(item).filter(ReadingsOfDays::isScore).isPresent()) {
        highest = Math.max(highest, BareNumbers.of(line.cell(value)).orElse(0.0));
      }
    }
    if (!isSaid && highest <= HALF_OF_TEN) {
      problems.error(
          Kind.SCALE_UNKNOWN,
          table.grid().place(table.top(), value, ""),
          heading(table, value),
          "each line holds one reading of a day, and no score is above 5, so they may be out of 5"
              + " or of 10. Write the scale in this heading, such as Value (0-5) or Value (0-10).");
      throw new Refusal();
    }
  }
}
