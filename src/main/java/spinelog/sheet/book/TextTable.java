package spinelog.sheet.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;

/**
 * A text that is a table, and what separates its cells.
 *
 * @param text the text, without a line that names the separator
 * @param separator what stands between two cells
 * @param header the headings that are known when the text is split so
 */
record TextTable(String text, char separator, Optional<Header> header) {
  private static final Pattern SAID =
      Pattern.compile("(?i)\\A\"?sep=(\\\\t|[^\"\\r\\n])\\1*\"?[ \\t]*(?:\\r\\n|\\r|\\n|\\z)");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int SAMPLE_LINES = 60;

  private static final Comparator<TextTable> BETTER =
      Comparator.comparingInt(TextTable::known)
          .thenComparing(Comparator.comparingInt(TextTable::headerRow).reversed())
          .thenComparingLong(TextTable::splits)
          .thenComparing(
              Comparator.comparing((TextTable one) -> SEPARATORS.indexOf(one.separator))
                  .reversed());

  /** The table that a text is; what had to be mended is said. */
  static TextTable of(String text, Problems problems) {
    TextTable table = separated(text, problems);
    if (table.known() > 0) {
      return table;
    }
    Optional<TextTable> inside =
        SEPARATORS.stream()
            .flatMap(outside -> split(table.text, outside).unquoted().stream())
            .map(TextTable::guessed)
            .filter(one -> one.known() > 0)
            .min(Comparator.comparingInt(one -> one.text.length()));
    inside.ifPresent(
        one ->
            problems.note(
                Kind.TEXT_MENDED,
                Place.FILE,
                "",
                "every line stood in quotation marks as one cell; the lines were split into cells."
                    + " Save the log again as CSV."));
    return inside.orElse(table);
  }

  /** The headings that are known, by their column. */
  Map<Integer, String> headings() {
    Map<Integer, String> headings = new TreeMap<>();
    header.ifPresent(
        found -> found.columns().forEach((column, index) -> headings.put(index, column.heading())));
    return headings;
  }

  private static TextTable separated(String text, Problems problems) {
    Matcher said = SAID.matcher(text);
    if (!said.find()) {
      return guessed(text);
    }
    String sign = said.group(1);
    TextTable asSaid = split(text.substring(said.end()), sign.length() > 1 ? '\t' : sign.charAt(0));
    TextTable guessed = guessed(asSaid.text);
    if (asSaid.known() > 0 || guessed.known() == 0) {
      return asSaid;
    }
    problems.note(
        Kind.TEXT_MENDED,
        new Place("", "1", ""),
        said.group().strip(),
        "the cells are separated otherwise than this line says; it was left out. Delete it.");
    return guessed;
  }

  /**
   * The separator with which most headings are known, the highest of them if as many are with
   * another; if none is, the one that splits most.
   */
  private static TextTable guessed(String text) {
    List<Top> widest =
        SEPARATORS.stream()
            .map(separator -> Top.of(text, separator))
            .sorted(Comparator.comparingInt(Top::width).reversed())
            .toList();
    TextTable best = widest.get(0).table();
    for (Top top : widest.subList(1, widest.size())) {
      // There are no more headings than columns: of most separators no word need be understood.
      if (top.width() >= best.known()) {
        TextTable next = top.table();
        best = BETTER.compare(next, best) > 0 ? next : best;
      }
    }
    return best;
  }

  private int known() {
    return header.map(Header::known).orElse(0);
  }

  private int headerRow() {
    return header.map(found -> found.row().number()).orElse(0);
  }

  private long splits() {
    return sample(text).chars().filter(letter -> letter == separator).count();
  }

  private static TextTable split(String text, char separator) {
    return Top.of(text, separator).table();
  }

  /**
   * The first lines of a text, split.
   *
   * @param text the text
   * @param separator what stands between two cells
   * @param rows the rows, none where the lines cannot be split so
   */
  private record Top(String text, char separator, List<Grid.Row> rows) {
    static Top of(String text, char separator) {
      String sample = sample(text);
      try {
        boolean splits = sample.indexOf(separator) >= 0;
        return new Top(text, separator, splits ? CsvRows.of(sample, separator) : List.of());
      } catch (Refusal e) {
        return new Top(text, separator, List.of());
      }
    }

    int width() {
      return rows.stream().mapToInt(row -> row.cells().lastKey() + 1).max().orElse(0);
    }

    TextTable table() {
      // One column holds no two headings.
      return new TextTable(
          text,
          separator,
          width() < 2 ? Optional.empty() : HeaderSearch.find(new Grid("", rows), Map.of()));
    }
  }

  private static String sample(String text) {
    return String.join("\n", text.lines().limit(SAMPLE_LINES).toList());
  }

  /** The lines of a text in which every line is one quoted cell. */
  private Optional<String> unquoted() {
    if (!text.startsWith("\"")) {
      return Optional.empty();
    }
    try {
      List<Grid.Row> rows = CsvRows.of(text, separator);
      boolean single = rows.stream().allMatch(row -> row.cells().size() == 1);
      return single
          ? Optional.of(
              rows.stream()
                  .map(row -> row.cells().get(row.cells().firstKey()).text())
                  .collect(Collectors.joining("\n")))
          : Optional.empty();
    } catch (Refusal e) {
      return Optional.empty();
    }
  }
}
