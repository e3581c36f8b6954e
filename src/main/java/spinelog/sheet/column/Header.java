package spinelog.sheet.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /** So many rows from the top are looked through for headings. */
  public static final int ROWS_LOOKED_AT = 60;

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

  /** Whether a row says a day, be it in another column than the usual one. */
  public boolean isDated(Grid.Row of) {
    return !dates(of).isEmpty();
  }

  /** What a row says of its day, in one column or more. */
  public List<Cell> dates(Grid.Row of) {
    return Stream.of(LogColumn.DATE, LogColumn.NIGHT_OF, LogColumn.TIMESTAMP)
        .map(column -> cell(of, column))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** The place of a row's cell for one column of the log. */
  public Place place(Grid.Row of, LogColumn column) {
    return grid.place(of, columns.get(column), column.heading());
  }

  /** The scale of a score, as its heading says it; 0 to 10 where it says none. */
  public Scale scale(LogColumn column) {
    return Scale.in(cell(row, column).text()).orElse(Scale.TEN);
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
}
