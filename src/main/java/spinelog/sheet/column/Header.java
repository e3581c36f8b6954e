package spinelog.sheet.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;

/**
 * The headings of one sheet, and what each is read as.
 *
 * @param grid the sheet
 * @param row the row of the headings
 * @param columns where each column of the log was found, counted from 0
 * @param unclear columns that name pain without saying when
 * @param repeated columns that claim a meaning that another column has too, by meaning
 */
public record Header(
    Grid grid,
    Grid.Row row,
    Map<LogColumn, Integer> columns,
    List<Integer> unclear,
    Map<LogColumn, List<Integer>> repeated) {
  private static final int ROWS_LOOKED_AT = 60;

  /**
   * The headings of a sheet: the row near its top that holds most known ones, two at least.
   *
   * @param mapped the person's own headings, as keys, and the log's heading that each means
   */
  public static Optional<Header> find(Grid grid, Map<String, String> mapped) {
    List<Grid.Row> rows = grid.rows().stream().limit(ROWS_LOOKED_AT).toList();
    // The same words stand in many rows of a log: each is understood once.
    Map<String, Understood> known = new HashMap<>();
    return Stream.concat(rows.stream(), TwoRows.of(rows).stream())
        .map(row -> read(grid, row, mapped, known))
        .filter(header -> header.known() >= 2)
        .reduce((best, next) -> next.known() > best.known() ? next : best);
  }

  /** How many columns of the log were found, those that claim the same meaning counted once. */
  public int known() {
    return columns.size() + repeated.size() + Math.min(1, unclear.size());
  }

  /** Whether rows can get a date. */
  public boolean hasDate() {
    return columns.keySet().stream().anyMatch(LogColumn::isDate);
  }

  /** Whether the headings are those of a log; a score that two columns claim is one still. */
  public boolean isLog() {
    return hasDate() && isScored();
  }

  /** Whether there is a score, be it that the question is which. */
  public boolean isScored() {
    return hasScore()
        || unclear.size() > 1
        || repeated.keySet().stream().anyMatch(column -> column.outcome().isPresent());
  }

  /** Whether there is anything to analyse. */
  public boolean hasScore() {
    return columns.keySet().stream().anyMatch(column -> column.outcome().isPresent());
  }

  /** Whether the log says what was done: a blank can then mean that nothing was. */
  public boolean hasCare() {
    return columns.containsKey(LogColumn.TECHNIQUES)
        || columns.containsKey(LogColumn.MASSAGE_MINUTES);
  }

  /** The language that the headings are written in, where they tell it. */
  public Optional<Locale> language() {
    return HeadingLanguage.of(
        columns.values().stream()
            .flatMap(index -> Headings.meaning(heading(index)).stream())
            .map(Headings.Meaning::languages)
            .toList());
  }

  /** The cell that a row has for one column of the log. */
  public Cell cell(Grid.Row of, LogColumn column) {
    Integer index = columns.get(column);
    return index == null ? Cell.BLANK : of.cell(index);
  }

  /** The place of a row's cell for one column of the log. */
  public Place place(Grid.Row of, LogColumn column) {
    return grid.place(of, columns.get(column), column.heading());
  }

  /** What is written above a column. */
  public String heading(int column) {
    return row.cell(column).text();
  }

  /** Whether a column has this heading, or this letter. */
  public boolean hasHeading(String headingOrLetter) {
    return row.cells().entrySet().stream()
        .anyMatch(
            cell ->
                key(cell.getValue().text()).equals(key(headingOrLetter))
                    || key(Place.letter(cell.getKey())).equals(key(headingOrLetter)));
  }

  /** The cells of the headings: "A1:N1"; in a text file the number of their record. */
  public String range() {
    if (grid.name().isEmpty() && grid.isInPlace()) {
      return Integer.toString(row.number());
    }
    return grid.address(row, row.cells().firstKey())
        + ":"
        + grid.address(row, row.cells().lastKey());
  }

  /** The letters of columns with a heading that is not used. */
  public List<String> ignored() {
    return row.cells().keySet().stream()
        .filter(column -> !columns.containsValue(column))
        .map(this::letter)
        .toList();
  }

  /** The log's headings and the letters of their columns, in the log's order. */
  public Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    columns.forEach((column, index) -> letters.put(column.heading(), letter(index)));
    return letters;
  }

  /** A column's letter; of a table that was turned, where its heading stands. */
  private String letter(int column) {
    String letter = Place.letter(column);
    String address = grid.address(row, column);
    return address.equals(letter + row.number()) ? letter : address;
  }

  /** Whether a row repeats the headings. */
  public boolean isRepeatedIn(Grid.Row other) {
    long same =
        columns.values().stream()
            .filter(column -> other.cell(column).text().strip().equals(heading(column).strip()))
            .count();
    return same >= 2 && same * 2 > columns.size();
  }

  /** How many columns of the log a row of words heads elsewhere than these headings do. */
  public long moved(Grid.Row other) {
    return other.cells().entrySet().stream()
        .filter(
            cell ->
                Headings.column(cell.getValue().text())
                    .map(columns::get)
                    .filter(index -> !index.equals(cell.getKey()))
                    .isPresent())
        .count();
  }

  /** Whether headings stand below each other in the first column instead of beside each other. */
  public boolean isAcross() {
    return grid.rows().stream()
            .limit(ROWS_LOOKED_AT)
            .filter(line -> Headings.column(line.cell(0).text()).isPresent())
            .count()
        > known();
  }

  /** The cells of some of the columns: "K1,L1". */
  public String cells(List<Integer> of) {
    return of.stream().map(column -> grid.address(row, column)).collect(Collectors.joining(","));
  }

  private static String key(String heading) {
    return Headings.key(heading);
  }

  /** What a text would mean as a heading. */
  private record Understood(Optional<LogColumn> column, boolean isUnclearPain) {
    static Understood of(String heading) {
      return new Understood(Headings.column(heading), Headings.isUnclearPain(heading));
    }
  }

  private static Header read(
      Grid grid, Grid.Row row, Map<String, String> mapped, Map<String, Understood> known) {
    Map<LogColumn, List<Integer>> claims = new EnumMap<>(LogColumn.class);
    Map<LogColumn, List<Integer>> said = new EnumMap<>(LogColumn.class);
    List<Integer> unclear = new ArrayList<>();
    for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
      if (entry.getValue().kind() != Cell.Kind.TEXT) {
        continue;
      }
      String heading = entry.getValue().text();
      Optional<LogColumn> column = mapped(heading, entry.getKey(), mapped);
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
    return of(grid, row, claims, unclear);
  }

  private static Header of(
      Grid grid, Grid.Row row, Map<LogColumn, List<Integer>> claims, List<Integer> unclear) {
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    Map<LogColumn, List<Integer>> repeated = new EnumMap<>(LogColumn.class);
    claims.forEach(
        (column, indexes) -> {
          List<Integer> filled = rivals(grid, row, column, indexes);
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
  private static List<Integer> rivals(
      Grid grid, Grid.Row row, LogColumn column, List<Integer> indexes) {
    List<Integer> filled = indexes.stream().filter(i -> isFilled(grid, row, i)).toList();
    if (filled.size() < 2 || column.kind() != LogColumn.Kind.NAME) {
      return filled;
    }
    List<Integer> names =
        filled.stream().filter(i -> !YesNoColumn.is(grid, row.number(), i)).toList();
    return names.size() == 1 ? names : filled;
  }

  private static boolean isFilled(Grid grid, Grid.Row header, int column) {
    return grid.rows().stream()
        .anyMatch(row -> row.number() > header.number() && !row.cell(column).isBlank());
  }

  private static Optional<LogColumn> mapped(
      String heading, int column, Map<String, String> mapped) {
    return Arrays.asList(mapped.get(key(heading)), mapped.get(key(Place.letter(column)))).stream()
        .filter(Objects::nonNull)
        .map(LogColumn::named)
        .findFirst();
  }
}
