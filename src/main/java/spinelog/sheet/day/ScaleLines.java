package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.diary.Outcome;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;
import spinelog.sheet.column.ScaleKey;
import spinelog.sheet.column.SideSheet;

/** What stands beside, above and below a table, and on other sheets, and may explain its scores. */
final class ScaleLines {
  /** A key has few lines; a column that is filled further is one of the log's own. */
  private static final int LONGEST_KEY = 12;

  private static final int SHORTEST_NAME = 4;
  private static final int ROWS_LOOKED_AT = 2000;
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern SCORES = WORDS.pattern("<score-stem>");

  /** What a diary scores beside these: "Mood: 10 = great". */
  private static final Pattern TOO = WORDS.pattern("^<scored-too>(?!\\p{L})");

  /**
   * A line of a key.
   *
   * @param place its first cell
   * @param text what its cells say
   */
  record Line(Place place, String text) {}

  private final Header header;
  private final Set<String> others;
  private final List<Line> lines = new ArrayList<>();

  private ScaleLines(Header header) {
    this.header = header;
    others =
        header.row().cells().keySet().stream()
            .filter(column -> !isScore(column))
            .map(header::heading)
            .filter(heading -> !isTitle(heading) && ScaleKey.in(heading).isEmpty())
            .map(Words::fold)
            .filter(heading -> heading.length() >= SHORTEST_NAME)
            .collect(Collectors.toSet());
  }

  /** The lines that may speak of the scores of this table. */
  static List<Line> of(Header header, List<Grid> others) {
    ScaleLines found = new ScaleLines(header);
    found.addOwnSheet();
    others.stream()
        .filter(grid -> !isGuide(grid))
        .filter(grid -> HeaderSearch.find(grid, Map.of()).filter(Header::hasDate).isEmpty())
        .forEach(found::addSheet);
    return found.lines;
  }

  /** The template's explanation is not in the person's words; a sheet of that name can be. */
  private static boolean isGuide(Grid grid) {
    return SideSheet.GUIDE.isNamed(grid.name())
        && grid.rows().stream()
            .limit(1)
            .anyMatch(top -> WORDS.has("guide.column", top.cell(0).text()));
  }

  private void addSheet(Grid grid) {
    grid.rows().stream()
        .limit(ROWS_LOOKED_AT)
        .forEach(row -> add(grid, row, List.copyOf(row.cells().keySet())));
  }

  private void addOwnSheet() {
    List<Grid.Row> rows = header.grid().rows().stream().limit(ROWS_LOOKED_AT).toList();
    List<Integer> beside = beside(rows);
    for (Grid.Row row : rows) {
      if (row.number() == header.row().number()) {
        beside.forEach(column -> add(header.grid(), row, List.of(column)));
      } else if (isDay(row)) {
        add(header.grid(), row, beside);
      } else {
        add(header.grid(), row, List.copyOf(row.cells().keySet()));
      }
    }
  }

  private boolean isDay(Grid.Row row) {
    return row.number() > header.row().number() && new LogRow(header, row).isDated();
  }

  /** The columns that are not the log's and hold little. */
  private List<Integer> beside(List<Grid.Row> rows) {
    List<Grid.Row> days = rows.stream().filter(this::isDay).toList();
    return rows.stream()
        .flatMap(row -> row.cells().keySet().stream())
        .distinct()
        .filter(column -> !header.columns().containsValue(column))
        .filter(
            column -> {
              long filled = days.stream().filter(row -> !row.cell(column).isBlank()).count();
              String heading = header.heading(column);
              boolean isKey = heading.isBlank() || isTitle(heading);
              return filled <= LONGEST_KEY && (isKey || filled * 2 <= days.size());
            })
        .sorted()
        .toList();
  }

  private void add(Grid grid, Grid.Row row, List<Integer> columns) {
    StringBuilder text = new StringBuilder();
    int first = -1;
    for (int column : columns) {
      Cell cell = row.cell(column);
      if (!cell.isBlank()) {
        boolean isNumber = DIGITS.matcher(cell.text().strip()).matches();
        text.append(cell.text().strip()).append(isNumber ? " = " : ", ");
        first = first < 0 ? column : first;
      }
    }
    if (first >= 0 && !isOfOther(text.toString())) {
      String line = text.substring(0, text.length() - 2).strip();
      lines.add(new Line(grid.place(row, first, ""), line));
    }
  }

  /** "Sleep quality: 10 = great" speaks of another column. */
  private boolean isOfOther(String text) {
    String folded = Words.fold(text);
    return !SCORES.matcher(folded).find()
        && (TOO.matcher(folded).find() || others.stream().anyMatch(folded::contains));
  }

  private boolean isScore(int column) {
    return header.columns().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue() == column
                    && entry.getKey().outcome().filter(Outcome::isScore).isPresent());
  }

  private static boolean isTitle(String heading) {
    return WORDS.has("key-title", heading.replaceAll("[:?.]+$", ""));
  }
}
