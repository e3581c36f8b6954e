package spinelog.sheet.day;

import java.util.ArrayList;
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
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.value.ScoreReader;

/**
 * The export of an app that writes one line a reading, as Bearable does: turned into one row a day,
 * with its scale of 0 to 4, or what its heading says, put on 0 to 10.
 */
public final class AppExport {
  private static final Scale USUAL = new Scale(0, 4);
  private static final ScoreReader WIDER = new ScoreReader(Scale.TEN);
  private static final String RATING = "rating amount";
  private static final List<String> HEADINGS = List.of("date", "category", RATING, "detail");
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
  private final List<Grid.Row> beyond = new ArrayList<>();
  private final Optional<Scale> said;
  private final ScoreReader ratings;

  private AppExport(Grid grid, Grid.Row header, Problems problems) {
    this.grid = grid;
    this.header = header;
    this.problems = problems;
    header.cells().forEach((index, cell) -> columns.put(key(cell), index));
    said = Scale.in(header.cell(columns.get(RATING)).text());
    ratings = new ScoreReader(said.orElse(USUAL));
  }

  /**
   * The same book, with sheets of one line a reading turned into sheets of one row a day.
   *
   * @throws Refusal if ratings lie on a scale that is not known
   */
  public static Book asDays(Book book, Problems problems) throws Refusal {
    List<Grid> grids = new ArrayList<>();
    for (Grid grid : book.grids()) {
      grids.add(asDays(grid, problems));
    }
    return new Book(book.format(), grids, book.hidden());
  }

  private static Grid asDays(Grid grid, Problems problems) throws Refusal {
    Optional<Grid.Row> header =
        grid.rows().stream().limit(1).filter(AppExport::isHeader).findFirst();
    return header.isPresent() ? new AppExport(grid, header.get(), problems).days() : grid;
  }

  private static boolean isHeader(Grid.Row row) {
    return row.cells().values().stream().map(AppExport::key).toList().containsAll(HEADINGS);
  }

  /** "rating/amount (0-10)" is the rating, with its scale. */
  private static String key(Cell heading) {
    String key = Headings.key(heading.text());
    return key.startsWith(RATING) ? RATING : key;
  }

  private Grid days() throws Refusal {
    for (Grid.Row row : grid.rows()) {
      if (row.number() > header.number()) {
        read(row);
      }
    }
    askForScale();
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
    Cell rating = row.cell(columns.get(RATING));
    int index = COLUMNS.indexOf(column);
    if (column == LogColumn.SLEEP_HOURS) {
      day.putIfAbsent(index, rating);
      return;
    }
    if (said.isEmpty() && WIDER.read(rating).value().orElse(0) > USUAL.high()) {
      beyond.add(row);
      return;
    }
    OptionalDouble score =
        problems.take(
            grid.place(row, columns.get(RATING), column.heading()), rating, ratings.read(rating));
    score.ifPresent(onTen -> day.merge(index, felt(onTen), AppExport::worse));
  }

  private static Cell felt(double onTen) {
    return Cell.number(onTen, Optional.empty());
  }

  private static Cell worse(Cell one, Cell next) {
    return one.number() >= next.number() ? one : next;
  }

  /** Half of them multiplied and half left out, the scores would tell of another month. */
  private void askForScale() throws Refusal {
    if (beyond.isEmpty()) {
      return;
    }
    Grid.Row first = beyond.get(0);
    problems.error(
        Kind.SCALE_UNKNOWN,
        grid.place(first, columns.get(RATING), ""),
        first.cell(columns.get(RATING)).text(),
        "the app rates from 0 to 4, and "
            + (beyond.size() == 1 ? "one rating lies" : beyond.size() + " ratings lie")
            + " above, so the scale is not known. Write it in the heading, such as rating/amount"
            + " (0-10).");
    throw new Refusal();
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
            + " row, and ratings "
            + (said.isEmpty()
                ? "from 0 (none) to 4 (unbearable) were put on 0 to 10: 1 is 2.5, 2 is 5."
                : "were put on 0 to 10 from the scale in the heading.")
            + " Of several ratings the worst counts; one not logged is not known.");
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
