package spinelog.sheet.book;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads OpenDocument spreadsheets, packed (.ods) or flat (.fods): stored values only. */
final class OdsReader {
  private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final Pattern ERROR = Pattern.compile("#(?:[A-Z/0]+[!?]?)|Err:\\d+");
  private static final int MOST_CELLS = 2_000_000;

  private final Problems problems;
  private final RowCount count = new RowCount();
  private final ExcelNumber numbers = new ExcelNumber(false);

  private OdsReader(Problems problems) {
    this.problems = problems;
  }

  /** The visible sheets of a spreadsheet. */
  static Book read(Path file, FileKind kind, Problems problems) throws IOException, Refusal {
    byte[] content = kind == FileKind.ODS ? unpacked(file) : Files.readAllBytes(file);
    OdsCheck.check(content);
    try {
      SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(packed(content)));
      return new Book(
          kind == FileKind.ODS ? "ods" : "fods", new OdsReader(problems).grids(book.getSheets()));
    } catch (RuntimeException | IOException e) {
      throw new Refusal(Kind.FILE_DAMAGED, OdsCheck.DAMAGED);
    }
  }

  private static byte[] unpacked(Path file) throws IOException, Refusal {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
      if (manifest != null && text(zip, manifest).contains("encryption-data")) {
        throw new Refusal(
            Kind.FILE_LOCKED,
            "the spreadsheet is locked with a password, which is not opened for OpenDocument. Save"
                + " it without a password, or as .xlsx.");
      }
      byte[] content =
          zip.getInputStream(zip.getEntry("content.xml"))
              .readNBytes((int) Limits.UNPACKED_BYTES + 1);
      if (content.length > Limits.UNPACKED_BYTES) {
        throw new Refusal(Kind.FILE_TOO_LARGE, Limits.tooLarge());
      }
      return content;
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    byte[] start = zip.getInputStream(entry).readNBytes(1 << 20);
    return new String(start, StandardCharsets.UTF_8);
  }

  /** Only the cells go to the library: no pictures, no settings, and a flat file looks alike. */
  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(MIMETYPE.getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private List<Grid> grids(List<Sheet> sheets) throws Refusal {
    List<Grid> grids = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.isHidden()) {
        HiddenParts.noteSheet(sheet.getName(), problems);
      } else {
        grids.add(grid(sheet));
      }
    }
    return grids;
  }

  private Grid grid(Sheet sheet) throws Refusal {
    int columns = Math.min(sheet.getMaxColumns(), Limits.COLUMNS);
    if ((long) sheet.getMaxRows() * columns > MOST_CELLS) {
      throw new Refusal(Kind.FILE_TOO_LARGE, RowCount.tooMany());
    }
    TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    List<Integer> hidden = new ArrayList<>();
    if (columns > 0 && sheet.getMaxRows() > 0) {
      Range range = sheet.getRange(0, 0, sheet.getMaxRows(), columns);
      Object[][] values = range.getValues();
      String[][] formulas = range.getFormulas();
      for (int i = 0; i < values.length; i++) {
        Map<Integer, Cell> cells = cells(values[i], formulas[i]);
        if (!cells.isEmpty()) {
          count.add();
          rows.put(i, cells);
          if (sheet.rowIsHidden(i)) {
            hidden.add(i + 1);
          }
        }
      }
      MergedCells.fill(merged(range), rows);
    }
    if (sheet.getMaxColumns() > Limits.COLUMNS) {
      HiddenParts.noteColumns(sheet.getName(), problems);
    }
    HiddenParts.noteRows(sheet.getName(), hidden, problems);
    return Grid.of(sheet.getName(), rows);
  }

  private static List<CellRangeAddress> merged(Range range) {
    return Arrays.stream(range.getMergedCells())
        .map(
            one ->
                new CellRangeAddress(
                    one.getRow(), one.getLastRow(), one.getColumn(), one.getLastColumn()))
        .toList();
  }

  private Map<Integer, Cell> cells(Object[] values, String[] formulas) {
    Map<Integer, Cell> cells = new HashMap<>();
    for (int column = 0; column < values.length; column++) {
      Cell cell =
          values[column] == null && formulas[column] != null
              ? Cell.error("formula without a stored result")
              : cell(values[column], formulas[column] != null);
      if (!cell.isBlank()) {
        cells.put(column, cell);
      }
    }
    return cells;
  }

  private Cell cell(Object value, boolean formula) {
    if (value == null) {
      return Cell.BLANK;
    }
    if (value instanceof Number number) {
      return numbers.cell(number.doubleValue(), 0, null);
    }
    if (value instanceof LocalDateTime date) {
      return Cell.dateTime(date, DateUtil.getExcelDate(date));
    }
    if (value instanceof LocalDate date) {
      return Cell.dateTime(date.atStartOfDay(), DateUtil.getExcelDate(date));
    }
    if (value instanceof Duration duration) {
      return Cell.time(duration.toSeconds() / 86_400.0);
    }
    if (value instanceof Boolean truth) {
      return Cell.bool(truth);
    }
    if (value instanceof OfficePercentage percentage) {
      return Cell.percent(percentage.getValue());
    }
    if (value instanceof OfficeCurrency currency) {
      return numbers.cell(currency.getValue(), 0, null);
    }
    String text = value.toString();
    return formula && ERROR.matcher(text).matches() ? Cell.error(text) : BookReader.text(text);
  }
}
