package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.diary.About;
import spinelog.diary.DeclaredChange;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;

/** Reads the optional sheets: setup changes not visible in the rows, and who the log is of. */
public final class SideSheets {
  /** The name of the sheet of setup changes, and its headings. */
  public static final String CHANGES = "Setup changes";

  /** The headings of the sheet of changes. */
  public static final List<String> CHANGE_HEADINGS = List.of("Date", "Item", "From", "To", "Note");

  /** The name of the sheet about the person, and its labels. */
  public static final String ABOUT = "About";

  /** The labels of the sheet about the person. */
  public static final List<String> ABOUT_LABELS =
      List.of("Name or initials", "Report for", "Goal", "Conditions", "Planned changes");

  private static final Words WORDS = Words.IN_CELLS;

  private final Book book;
  private final DateOrder order;
  private final LocalDate asOf;
  private final Problems problems;

  /** The side sheets of one book, whose dates are written as those of its log. */
  public SideSheets(Book book, DateOrder order, LocalDate asOf, Problems problems) {
    this.book = book;
    this.order = order;
    this.asOf = asOf;
    this.problems = problems;
  }

  /** Whether a sheet is one of the two, by its name. */
  static boolean isOne(Grid grid) {
    return isNamed(grid, CHANGES) || isNamed(grid, ABOUT);
  }

  /** The setup changes listed, in order of date. */
  public List<DeclaredChange> declaredChanges() {
    List<DeclaredChange> changes = new ArrayList<>();
    sheet(CHANGES).ifPresent(grid -> read(grid, changes));
    return changes.stream().sorted(Comparator.comparing(DeclaredChange::date)).toList();
  }

  /** What is said about the person. */
  public About about() {
    Map<String, String> said = new LinkedHashMap<>();
    sheet(ABOUT)
        .ifPresent(
            grid ->
                grid.rows()
                    .forEach(
                        row -> {
                          List<Cell> cells = List.copyOf(row.cells().values());
                          if (cells.size() > 1) {
                            said.put(
                                Headings.key(cells.get(0).text()), cells.get(1).text().strip());
                          }
                        }));
    return new About(
        about(said, 0), about(said, 1), about(said, 2), conditions(about(said, 3)), about(said, 4));
  }

  private static String about(Map<String, String> said, int label) {
    return said.getOrDefault(Headings.key(ABOUT_LABELS.get(label)), "");
  }

  private static List<String> conditions(String text) {
    return Arrays.stream(text.split("[;,\\n\\r]+"))
        .map(String::strip)
        .filter(one -> !one.isEmpty() && !WORDS.has("nothing", one) && !WORDS.has("blank", one))
        .toList();
  }

  private void read(Grid grid, List<DeclaredChange> changes) {
    Optional<Grid.Row> headings =
        grid.rows().stream().filter(row -> columns(row).size() >= 3).findFirst();
    if (headings.isEmpty()) {
      if (!grid.rows().isEmpty()) {
        problems.error(
            Kind.CHANGES_NOT_READ,
            new Place(grid.name(), "", ""),
            "",
            "expected the headings "
                + String.join(", ", CHANGE_HEADINGS)
                + "; the sheet was left out. Correct its first row.");
      }
      return;
    }
    Map<String, Integer> columns = columns(headings.get());
    List<Grid.Row> rows =
        grid.rows().stream()
            .filter(row -> row.number() > headings.get().number())
            .filter(row -> columns.values().stream().anyMatch(c -> !row.cell(c).isBlank()))
            .toList();
    int dateColumn = columns.getOrDefault("date", 0);
    DateColumn dates =
        DateColumn.sparse(rows.stream().map(row -> row.cell(dateColumn)).toList(), order, asOf);
    for (int i = 0; i < rows.size(); i++) {
      Grid.Row row = rows.get(i);
      change(row, columns, dates.date(i), grid.place(row, dateColumn, "Date"))
          .ifPresent(changes::add);
    }
  }

  private Optional<DeclaredChange> change(
      Grid.Row row, Map<String, Integer> columns, Reading<Optional<LocalDate>> date, Place place) {
    Cell written = row.cell(columns.getOrDefault("date", 0));
    Optional<LocalDate> on = problems.take(place, written, date);
    String item = text(row, columns, "item");
    if (on.isPresent() && item.isEmpty()) {
      problems.error(
          Kind.CHANGES_NOT_READ,
          place,
          written.text(),
          "no item is named; the change was left out. Write what changed.");
      return Optional.empty();
    }
    return on.map(
        day ->
            new DeclaredChange(
                day,
                item,
                text(row, columns, "from"),
                text(row, columns, "to"),
                text(row, columns, "note")));
  }

  private static String text(Grid.Row row, Map<String, Integer> columns, String heading) {
    Integer column = columns.get(heading);
    return column == null ? "" : row.cell(column).text().strip();
  }

  private static Map<String, Integer> columns(Grid.Row row) {
    return row.cells().entrySet().stream()
        .filter(
            cell ->
                CHANGE_HEADINGS.stream()
                    .anyMatch(h -> Headings.key(h).equals(Headings.key(cell.getValue().text()))))
        .collect(
            Collectors.toMap(
                cell -> Headings.key(cell.getValue().text()),
                Map.Entry::getKey,
                (one, next) -> one));
  }

  private Optional<Grid> sheet(String name) {
    return book.grids().stream().filter(grid -> isNamed(grid, name)).findFirst();
  }

  private static boolean isNamed(Grid grid, String name) {
    return Headings.key(grid.name()).equals(Headings.key(name));
  }
}
