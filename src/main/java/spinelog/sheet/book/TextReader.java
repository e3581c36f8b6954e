package spinelog.sheet.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Reads text with one record a row: .csv, .tsv, .txt, in whatever encoding and with any separator.
 */
public final class TextReader {
  private static final Pattern SPACES_AROUND = Pattern.compile("^ +| +$");

  /** The line under the headings of a table that is drawn with bars. */
  private static final Pattern RULE = Pattern.compile("[:=]?[-=]{2,}:?");

  private TextReader() {}

  static Book read(byte[] bytes, Problems problems) throws Refusal {
    String text = Encoding.decode(bytes, problems);
    if (text.isBlank()) {
      throw new Refusal(Kind.NO_DAYS, "the file is empty. Give the log that you filled in.");
    }
    TextTable table = TextTable.of(text, problems);
    String mended = LooseQuotes.mend(table, problems);
    if (mended.lines().anyMatch(line -> isWide(line, table.separator()))) {
      HiddenParts.noteColumns("", problems);
    }
    List<Grid.Row> rows = rows(mended, table.separator());
    warnOfDamage(rows, table.headings(), problems);
    return new Book(table.separator() == '\t' ? "tsv" : "csv", List.of(new Grid("", rows)));
  }

  /** A table whose values are known to be separated by commas. */
  public static Grid table(String name, String text) throws Refusal {
    return new Grid(name, rows(text, ','));
  }

  /** The rows of a text that hold anything. */
  static List<Grid.Row> rows(String text, char separator) throws Refusal {
    List<Grid.Row> rows = new ArrayList<>();
    Volume volume = new Volume();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            // Comments are not known to CSV; their sign may separate cells.
            .commentCharacter('\uFFFF')
            .skipEmptyLines(false)
            .acceptCharsAfterQuotes(true)
            .ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord record : reader) {
        Optional<Grid.Row> row = row(++number, record.getFields());
        if (row.isPresent()) {
          volume.addRow();
          for (Cell cell : row.get().cells().values()) {
            volume.addCell(cell);
          }
          rows.add(row.get());
        }
      }
    } catch (CsvParseException | IOException e) {
      throw Encoding.notText();
    }
    return rows;
  }

  private static boolean isWide(String line, char separator) {
    return line.chars().filter(letter -> letter == separator).count() >= Limits.COLUMNS;
  }

  private static Optional<Grid.Row> row(int number, List<String> fields) {
    Map<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < Math.min(fields.size(), Limits.COLUMNS); i++) {
      String field = SPACES_AROUND.matcher(fields.get(i)).replaceAll("");
      cells.put(i, BookReader.text(Formulas.restore(field)));
    }
    Grid.Row row = Grid.Row.of(number, cells, fields.size());
    boolean isRule =
        row.cells().size() > 1
            && row.cells().values().stream()
                .allMatch(cell -> RULE.matcher(cell.text().strip()).matches());
    return row.isBlank() || isRule ? Optional.empty() : Optional.of(row);
  }

  private static void warnOfDamage(
      List<Grid.Row> rows, Map<Integer, String> headings, Problems problems) {
    for (Grid.Row row : rows) {
      row.cells()
          .forEach(
              (column, cell) -> {
                if (cell.text().indexOf(Encoding.DAMAGED) >= 0) {
                  problems.warning(
                      Kind.LETTER_DAMAGED,
                      new Place(
                          "",
                          Place.letter(column) + row.number(),
                          headings.getOrDefault(column, "")),
                      cell.text(),
                      "a letter of it is damaged. Correct it, or save the log again as CSV UTF-8.");
                }
              });
    }
  }
}
