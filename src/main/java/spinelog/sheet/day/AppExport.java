package spinelog.sheet.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.value.ScoreReader;

/**
 * The export of an app that writes one line a reading, as Bearable does: turned into one row a day,
 * with its scale of 0 to 4 put on 0 to 10.
 */
public final class AppExport {
  private static final double EACH_STEP = 2.5;
  private static final double WORST = 4;
  private static final List<String> HEADINGS =
      List.of("date", "category", "rating amount", "detail");
  private static final List<LogColumn> COLUMNS =
      List.of(
          LogColumn.DATE,
          LogColumn.STIFFNESS,
          LogColumn.PAIN_WAKING,
          LogColumn.PAIN_EVENING,
          LogColumn.SLEEP_HOURS,
          LogColumn.NOTES);

  private final Grid grid;
  private final Grid.Row header;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Problems problems;
  private final Map<String, Map<Integer, Cell>> days = new TreeMap<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();

  private AppExport(Grid grid, Grid.Row header, Problems problems) {
    this.grid = grid;
    this.header = header;
    this.problems = problems;
    header.cells().forEach((index, cell) -> columns.put(Headings.key(cell.text()), index));
  }

  /** The same book, with sheets of one line a reading turned into sheets of one row a day. */
  public static Book asDays(Book book, Problems problems) {
    return new Book(
        book.format(),
        book.grids().stream().map(grid -> asDays(grid, problems)).toList(),
        book.hidden());
  }

  private static Grid asDays(Grid grid, Problems problems) {
    Optional<Grid.Row> header =
        grid.rows().stream().limit(1).filter(AppExport::isHeader).findFirst();
    return header.map(row -> new AppExport(grid, row, problems).days()).orElse(grid);
  }

  private static boolean isHeader(Grid.Row row) {
    List<String> keys =
        row.cells().values().stream().map(cell -> Headings.key(cell.text())).toList();
    return keys.containsAll(HEADINGS);
  }

  private Grid days() {
    for (Grid.Row row : grid.rows()) {
      if (row.number() > header.number()) {
        read(row);
      }
    }
    say();
    Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    Map<Integer, Cell> headings = new TreeMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      headings.put(i, Cell.text(COLUMNS.get(i).heading()));
    }
    rows.put(header.number() - 1, headings);
    days.forEach((date, cells) -> rows.put(rowOf.get(date) - 1, cells));
    return Grid.of(grid.name(), rows);
  }

  private void read(Grid.Row row) {
    String date = text(row, columns.containsKey("date formatted") ? "date formatted" : "date");
    rowOf.putIfAbsent(date, row.number());
    Map<Integer, Cell> day = days.computeIfAbsent(date, none -> new TreeMap<>());
    day.put(0, Cell.text(date));
    String category = text(row, "category");
    Optional<LogColumn> column = column(category, row);
    if (column.isPresent()) {
      put(day, column.get(), row);
    } else {
      leftOut.merge(category, 1, Integer::sum);
    }
    addNote(day, text(row, "notes"));
  }

  private Optional<LogColumn> column(String category, Grid.Row row) {
    if (Headings.key(category).equals("sleep")) {
      return Optional.of(LogColumn.SLEEP_HOURS);
    }
    String detail = Words.fold(text(row, "detail"));
    boolean evening = Words.fold(text(row, "time of day")).equals("pm");
    if (detail.contains("stiff") && !evening) {
      return Optional.of(LogColumn.STIFFNESS);
    }
    boolean back = detail.contains("back") || detail.contains("lumbar");
    return back && detail.contains("pain")
        ? Optional.of(evening ? LogColumn.PAIN_EVENING : LogColumn.PAIN_WAKING)
        : Optional.empty();
  }

  private void put(Map<Integer, Cell> day, LogColumn column, Grid.Row row) {
    Cell rating = row.cell(columns.get("rating amount"));
    int index = COLUMNS.indexOf(column);
    if (column == LogColumn.SLEEP_HOURS) {
      day.putIfAbsent(index, rating);
      return;
    }
    OptionalDouble score = new ScoreReader(Scale.TEN).read(rating).value();
    if (score.isEmpty() || score.getAsDouble() > WORST) {
      problems.error(
          Kind.OUT_OF_RANGE,
          grid.place(row, columns.get("rating amount"), column.heading()),
          rating.text(),
          "expected a rating from 0 to 4, as the app exports it; left out. Correct it.");
      return;
    }
    double onTen = score.getAsDouble() * EACH_STEP;
    Cell felt = Cell.number(onTen, Optional.empty());
    day.merge(index, felt, (one, next) -> one.number() >= next.number() ? one : next);
  }

  private static void addNote(Map<Integer, Cell> day, String note) {
    if (!note.isBlank()) {
      int index = COLUMNS.indexOf(LogColumn.NOTES);
      day.merge(index, Cell.text(note), (one, next) -> Cell.text(one.text() + "; " + next.text()));
    }
  }

  private void say() {
    Place place =
        new Place(
            grid.name(),
            grid.name().isEmpty() ? Integer.toString(header.number()) : "A" + header.number(),
            "");
    String headings =
        header.cells().values().stream().map(Cell::text).collect(Collectors.joining(", "));
    problems.warning(
        Kind.APP_EXPORT_CONVERTED,
        place,
        headings,
        "one line holds one reading, as the app Bearable exports it; the lines of a day became one"
            + " row, and ratings from 0 (none) to 4 (unbearable) were put on 0 to 10: 1 is 2.5, 2 is"
            + " 5. Of several ratings the worst counts; one not logged is not known.");
    if (!leftOut.isEmpty()) {
      problems.note(
          Kind.APP_READINGS_LEFT_OUT,
          place,
          "",
          "readings that the log has no column for were left out: "
              + leftOut.entrySet().stream()
                  .map(one -> one.getKey() + " " + one.getValue())
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private String text(Grid.Row row, String heading) {
    Integer index = columns.get(heading);
    return index == null ? "" : row.cell(index).text().strip();
  }
}
