package spinelog.sheet.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;

/**
 * Reads text with one record a row: .csv, .tsv, .txt, in whatever encoding and with any separator.
 */
public final class TextReader {
  private static final Pattern SEP_LINE = Pattern.compile("(?i)^\"?sep=(.)\"?(?:\\r\\n|\\r|\\n)");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int SAMPLE_LINES = 60;

  private TextReader() {}

  static Book read(byte[] bytes, Problems problems) throws Refusal {
    String text = Encoding.decode(bytes);
    if (text.isBlank()) {
      throw new Refusal(Kind.NO_DAYS, "the file is empty. Give the log that you filled in.");
    }
    char separator;
    Matcher sep = SEP_LINE.matcher(text);
    if (sep.find()) {
      separator = sep.group(1).charAt(0);
      text = text.substring(sep.end());
    } else {
      separator = separator(text);
    }
    String mended = LooseQuotes.mend(text, separator, headings(text, separator), problems);
    if (mended.lines().anyMatch(line -> isWide(line, separator))) {
      HiddenParts.noteColumns("", problems);
    }
    return new Book(
        separator == '\t' ? "tsv" : "csv", List.of(new Grid("", rows(mended, separator))));
  }

  /** A table whose values are known to be separated by commas. */
  public static Grid table(String name, String text) throws Refusal {
    return new Grid(name, rows(text, ','));
  }

  /** The separator with which most headings are known; if none is, the one that splits most. */
  private static char separator(String text) {
    String sample = sample(text);
    return SEPARATORS.stream()
        .max(
            Comparator.<Character>comparingInt(separator -> known(sample, separator))
                .thenComparingLong(separator -> sample.chars().filter(c -> c == separator).count())
                .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
        .orElseThrow();
  }

  private static int known(String sample, char separator) {
    return header(sample, separator).map(Header::known).orElse(0);
  }

  private static Map<Integer, String> headings(String text, char separator) {
    Map<Integer, String> headings = new TreeMap<>();
    header(sample(text), separator)
        .ifPresent(
            header ->
                header.columns().forEach((column, index) -> headings.put(index, column.heading())));
    return headings;
  }

  private static Optional<Header> header(String sample, char separator) {
    try {
      return Header.find(new Grid("", rows(sample, separator)), Map.of());
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private static String sample(String text) {
    return String.join("\n", text.lines().limit(SAMPLE_LINES).toList());
  }

  private static List<Grid.Row> rows(String text, char separator) throws Refusal {
    List<Grid.Row> rows = new ArrayList<>();
    Volume volume = new Volume();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
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
    } catch (CsvParseException | java.io.IOException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ, "the text cannot be split into cells. Save the log again as CSV.");
    }
    return rows;
  }

  private static boolean isWide(String line, char separator) {
    return line.chars().filter(letter -> letter == separator).count() >= Limits.COLUMNS;
  }

  private static Optional<Grid.Row> row(int number, List<String> fields) {
    Map<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < Math.min(fields.size(), Limits.COLUMNS); i++) {
      cells.put(i, BookReader.text(Formulas.restore(fields.get(i))));
    }
    Grid.Row row = Grid.Row.of(number, cells);
    return row.isBlank() ? Optional.empty() : Optional.of(row);
  }
}
