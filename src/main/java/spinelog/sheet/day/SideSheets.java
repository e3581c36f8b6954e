package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import spinelog.diary.About;
import spinelog.diary.Aim;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Goal;
import spinelog.diary.ItemKind;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.value.ConditionReader;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;
import spinelog.trial.Trial;

/** Reads the optional sheets: setup changes not visible in the rows, the person, the plan. */
public final class SideSheets {
  private static final Words WORDS = Words.IN_CELLS;

  /** What changes by the log's own columns. */
  private static final Map<LogColumn, ItemKind> ITEMS =
      Map.of(
          LogColumn.PILLOW, ItemKind.PILLOW,
          LogColumn.MATTRESS, ItemKind.MATTRESS,
          LogColumn.KNEE_PILLOW, ItemKind.KNEE_PILLOW,
          LogColumn.LUMBAR_SUPPORT, ItemKind.LUMBAR_SUPPORT);

  /** A bed, or a mattress within a longer name: "Federkernmatratze". */
  private static final Pattern BED =
      WORDS.pattern("<thing.MATTRESS>|(?<!\\p{L})<thing.BED>(?!\\p{L})");

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

  /** Whether a sheet is one of them: by its name, and a plan by its labels too. */
  static boolean isOne(Grid grid) {
    return SideSheet.CHANGES.isNamed(grid.name())
        || SideSheet.ABOUT.isNamed(grid.name())
        || SideSheet.GUIDE.isNamed(grid.name())
        || PlanSheet.isOne(grid);
  }

  /** The plan that the log is kept on. */
  public Optional<Trial> trial() {
    return book.grids().stream()
        .filter(PlanSheet::isOne)
        .findFirst()
        .flatMap(grid -> PlanSheet.read(grid, order, problems));
  }

  /** The setup changes listed, in order of date; one outside the days of the log is said to be. */
  public List<DeclaredChange> declaredChanges(LocalDate first, LocalDate last) {
    List<DeclaredChange> changes = new ArrayList<>();
    sheets(SideSheet.CHANGES).forEach(grid -> read(grid, first, last, changes));
    return changes.stream().sorted(Comparator.comparing(DeclaredChange::date)).toList();
  }

  /** What is said about the person; her goal, where there is one, is read so. */
  public About about(Function<String, List<Aim>> aims) {
    Map<String, String> said = new AboutSheet(problems).read(sheets(SideSheet.ABOUT));
    String goal = said.getOrDefault("goal", "");
    return new About(
        said.getOrDefault("person", ""),
        said.getOrDefault("report-for", ""),
        goal.isEmpty()
            ? Goal.NONE
            : new Goal(goal, aims.apply(said.getOrDefault("goal-read", goal))),
        ConditionReader.read(said.getOrDefault("conditions", "")),
        said.getOrDefault("planned", ""));
  }

  private void read(Grid grid, LocalDate first, LocalDate last, List<DeclaredChange> changes) {
    Optional<Grid.Row> headings =
        grid.rows().stream().filter(row -> columns(row).size() >= 3).findFirst();
    if (headings.isEmpty()) {
      if (!grid.rows().isEmpty()) {
        problems.error(
            Kind.CHANGES_NOT_READ,
            new Place(grid.name(), "", ""),
            "",
            "expected the headings "
                + String.join(", ", SideSheet.CHANGES.headings())
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
      Place place = grid.place(row, dateColumn, "Date");
      Optional<DeclaredChange> change = change(grid, row, columns, dates.date(i));
      change.ifPresent(read -> add(read, place, changes));
      change
          .filter(read -> !read.date().isAfter(first) || read.date().isAfter(last))
          .ifPresent(read -> noteOutside(read, first, last, place));
    }
  }

  /** It stays in the log, as what another log of the same person may need. */
  private void noteOutside(DeclaredChange change, LocalDate first, LocalDate last, Place place) {
    problems.note(
        Kind.CHANGES_NOT_READ,
        place,
        change.item(),
        "this log alone, from "
            + first
            + " to "
            + last
            + ", has no morning "
            + (change.date().isAfter(last) ? "after" : "before")
            + " this change to compare it with.");
  }

  /** One item changed twice on one day: the later row is used, as in the log itself. */
  private void add(DeclaredChange change, Place place, List<DeclaredChange> changes) {
    Optional<DeclaredChange> earlier =
        changes.stream()
            .filter(one -> one.date().equals(change.date()))
            .filter(one -> Words.fold(one.item()).equals(Words.fold(change.item())))
            .findFirst();
    if (earlier.isPresent() && !earlier.get().equals(change)) {
      problems.warning(
          Kind.CHANGES_NOT_READ,
          place,
          change.item(),
          "the same item changed on the same day in an earlier row; this later row is used. Delete"
              + " the row that is wrong.");
    }
    earlier.ifPresent(changes::remove);
    changes.add(change);
  }

  private Optional<DeclaredChange> change(
      Grid grid, Grid.Row row, Map<String, Integer> columns, Reading<Optional<LocalDate>> date) {
    Place place = grid.place(row, columns.getOrDefault("date", 0), "Date");
    Cell written = row.cell(columns.getOrDefault("date", 0));
    Optional<LocalDate> on = problems.take(place, written, date);
    String item = item(text(grid, row, columns, "item"));
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
                kind(item),
                item,
                text(grid, row, columns, "from"),
                text(grid, row, columns, "to"),
                text(grid, row, columns, "note")));
  }

  /** "Matratze" is the mattress of the log's own column. */
  private static String item(String written) {
    return Headings.column(written)
        .filter(ITEMS::containsKey)
        .map(LogColumn::heading)
        .orElse(written);
  }

  private static ItemKind kind(String item) {
    ItemKind other = BED.matcher(item).find() ? ItemKind.BED : ItemKind.OTHER;
    return Headings.column(item).map(ITEMS::get).orElse(other);
  }

  private String text(Grid grid, Grid.Row row, Map<String, Integer> columns, String heading) {
    Integer column = columns.get(heading);
    if (column == null) {
      return "";
    }
    Cell cell = row.cell(column);
    if (cell.kind() == Cell.Kind.ERROR) {
      problems.error(
          Kind.NO_WORDS,
          grid.place(row, column, SideSheet.CHANGES.label(heading)),
          cell.text(),
          "expected words; left blank. Write them as plain text.");
      return "";
    }
    return cell.text().strip();
  }

  private static Map<String, Integer> columns(Grid.Row row) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (index, cell) ->
                SideSheet.CHANGES
                    .heading(cell.text())
                    .ifPresent(name -> columns.putIfAbsent(name, index)));
    return columns;
  }

  private List<Grid> sheets(SideSheet side) {
    return book.grids().stream().filter(grid -> side.isNamed(grid.name())).toList();
  }
}
