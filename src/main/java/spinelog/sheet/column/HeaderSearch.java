package spinelog.sheet.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;

/** Looks for the headings of a sheet near its top. */
public final class HeaderSearch {
  private static final Pattern DATE = Pattern.compile("\\s*\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b");

  private final Grid grid;
  private final List<Grid.Row> rows;
  private final Map<String, String> mapped;

  /** The same words stand in many rows of a log: each is understood once. */
  private final Map<String, Understood> known = new HashMap<>();

  private HeaderSearch(Grid grid, Map<String, String> mapped) {
    this.grid = grid;
    this.mapped = mapped;
    rows = grid.rows().stream().limit(Header.ROWS_LOOKED_AT).filter(row -> !isDay(row)).toList();
  }

  /**
   * The headings of a sheet: the row near its top that holds most known ones, two at least; one
   * with rows below it before one without.
   *
   * @param mapped the person's own headings, as keys, and the log's heading that each means
   */
  public static Optional<Header> find(Grid grid, Map<String, String> mapped) {
    return new HeaderSearch(grid, mapped).find();
  }

  /** A row that begins a cell with a whole date is a day, whatever words stand in it. */
  private static boolean isDay(Grid.Row row) {
    return row.cells().values().stream().anyMatch(cell -> DATE.matcher(cell.text()).lookingAt());
  }

  private Optional<Header> find() {
    List<Header> found =
        Stream.concat(rows.stream(), TwoRows.of(rows).stream())
            .map(this::read)
            .filter(header -> header.known() >= 2)
            .toList();
    Comparator<Header> better =
        Comparator.<Header, Boolean>comparing(header -> hasRows(header, found))
            .thenComparing(Header::known);
    return found.stream().reduce((best, next) -> better.compare(next, best) > 0 ? next : best);
  }

  /**
   * Whether a row of several cells follows before the next headings, a second line of them apart.
   */
  private boolean hasRows(Header header, List<Header> found) {
    int first = header.row().number();
    int next =
        found.stream()
            .filter(this::isWritten)
            .mapToInt(other -> other.row().number())
            .filter(number -> number > first + 1)
            .min()
            .orElse(Integer.MAX_VALUE);
    return grid.rows().stream()
        .dropWhile(row -> row.number() <= first)
        .takeWhile(row -> row.number() < next)
        .anyMatch(row -> row.cells().size() > 1);
  }

  /** Under columns that are said by their letters every row would be one of headings. */
  private boolean isWritten(Header header) {
    return header.row().cells().values().stream()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .map(Cell::text)
        .anyMatch(
            text -> known.get(text).column().isPresent() || mapped.containsKey(Headings.key(text)));
  }

  /** What a text would mean as a heading. */
  private record Understood(Optional<LogColumn> column, boolean isUnclearPain) {
    static Understood of(String heading) {
      return new Understood(Headings.column(heading), Headings.isUnclearPain(heading));
    }
  }

  private Header read(Grid.Row row) {
    Map<LogColumn, List<Integer>> claims = new EnumMap<>(LogColumn.class);
    Map<LogColumn, List<Integer>> said = new EnumMap<>(LogColumn.class);
    List<Integer> unclear = new ArrayList<>();
    for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
      if (entry.getValue().kind() != Cell.Kind.TEXT) {
        continue;
      }
      String heading = entry.getValue().text();
      Optional<LogColumn> column = mapped(heading, entry.getKey());
      Understood understood = known.computeIfAbsent(heading, Understood::of);
      if (column.isEmpty() && understood.isUnclearPain()) {
        unclear.add(entry.getKey());
      }
      Map<LogColumn, List<Integer>> to = column.isPresent() ? said : claims;
      column
          .or(understood::column)
          .ifPresent(
              claim -> to.computeIfAbsent(claim, none -> new ArrayList<>()).add(entry.getKey()));
    }
    // What the person says settles it: a heading that claims the same is no rival.
    claims.putAll(said);
    NextMorning.claim(row, claims);
    return of(row, claims, unclear);
  }

  private Header of(Grid.Row row, Map<LogColumn, List<Integer>> claims, List<Integer> unclear) {
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    Map<LogColumn, List<Integer>> repeated = new EnumMap<>(LogColumn.class);
    claims.forEach(
        (column, indexes) -> {
          List<Integer> filled = rivals(row, column, indexes);
          if (column == LogColumn.NOTES) {
            columns.put(column, indexes.get(0));
          } else if (indexes.size() == 1 || filled.size() == 1) {
            columns.put(column, filled.isEmpty() ? indexes.get(0) : filled.get(0));
          } else {
            repeated.put(column, List.copyOf(indexes));
          }
        });
    Grid whole = Notes.joined(grid, row, claims.getOrDefault(LogColumn.NOTES, List.of()));
    return new Header(whole, row, columns, List.copyOf(unclear), repeated);
  }

  /** The columns that claim one meaning and hold anything; yes and no are no rival of names. */
  private List<Integer> rivals(Grid.Row row, LogColumn column, List<Integer> indexes) {
    List<Integer> filled = indexes.stream().filter(i -> isFilled(row, i)).toList();
    if (filled.size() < 2 || column.kind() != LogColumn.Kind.NAME) {
      return filled;
    }
    List<Integer> names =
        filled.stream().filter(i -> !YesNoColumn.is(grid, row.number(), i)).toList();
    return names.size() == 1 ? names : filled;
  }

  private boolean isFilled(Grid.Row header, int column) {
    return grid.rows().stream()
        .anyMatch(row -> row.number() > header.number() && !row.cell(column).isBlank());
  }

  private Optional<LogColumn> mapped(String heading, int column) {
    return Stream.of(heading, Place.letter(column))
        .map(Headings::key)
        .map(mapped::get)
        .filter(Objects::nonNull)
        .map(LogColumn::named)
        .findFirst();
  }
}
