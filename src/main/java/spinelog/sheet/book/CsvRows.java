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
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Formulas;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;

/** Splits text into rows and cells, once it is known what separates them. */
public final class CsvRows {
  private static final Pattern SPACES_AROUND = Pattern.compile("^ +| +$");

  /** The line under the headings of a table that is drawn with bars. */
  private static final Pattern RULE = Pattern.compile("[:=]?[-=]{2,}:?");

  private CsvRows() {}

  /** A table whose values are known to be separated by commas. */
  public static Grid table(String name, String text) throws Refusal {
    return new Grid(name, of(text, ','));
  }

  /** The rows of a text that hold anything. */
  static List<Grid.Row> of(String text, char separator) throws Refusal {
    List<Grid.Row> rows = new ArrayList<>();
    Volume volume = new Volume();
    try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text)) {
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

  static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        // Comments are not known to CSV; their sign may separate cells.
        .commentCharacter('\uFFFF')
        .skipEmptyLines(false)
        .acceptCharsAfterQuotes(true);
  }

  /** Other spaces than the plain one are part of what somebody wrote. */
  private static String withoutSpacesAround(String field) {
    boolean isBare = !field.startsWith(" ") && !field.endsWith(" ");
    return isBare ? field : SPACES_AROUND.matcher(field).replaceAll("");
  }

  /** The row that a record is; empty where it holds nothing, or is a line drawn. */
  static Optional<Grid.Row> row(int number, List<String> fields) throws Refusal {
    if (fields.size() == 1 && fields.get(0).isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < Math.min(fields.size(), Limits.COLUMNS); i++) {
      if (!fields.get(i).isEmpty()) {
        cells.put(i, CellText.of(Formulas.restore(withoutSpacesAround(fields.get(i)))));
      }
    }
    for (int i = Limits.COLUMNS; i < fields.size(); i++) {
      HiddenParts.refuseIfPeople(number - 1, i, fields.get(i));
    }
    Grid.Row row = Grid.Row.of(number, cells, fields.size());
    boolean isRule =
        row.cells().size() > 1
            && row.cells().values().stream()
                .allMatch(cell -> RULE.matcher(cell.text().strip()).matches());
    return row.isBlank() || isRule ? Optional.empty() : Optional.of(row);
  }
}
