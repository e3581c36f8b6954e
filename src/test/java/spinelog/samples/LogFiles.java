package spinelog.samples;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.diary.About;
import spinelog.diary.Condition;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** Writes logs as files whose bytes depend on nothing but the log. */
final class LogFiles {
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 11, 1, 0, 0);
  private static final Date MADE = Date.from(Instant.parse("2026-11-01T00:00:00Z"));
  private static final int CHARACTER_WIDTH = 256;

  private LogFiles() {}

  /** Comma-separated, UTF-8, ISO dates. */
  static byte[] csv(LogTable table) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(table.headings());
    for (List<Object> row : table.rows()) {
      csv.writeRecord(row.stream().map(LogFiles::text).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An .xlsx workbook with the log, About, and Setup changes where there are any. */
  static byte[] xlsx(LogTable table, Diary diary) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book, table, diary);
      CoreProperties properties = book.getProperties().getCoreProperties();
      properties.setCreator("Spinelog samples");
      properties.setCreated(Optional.of(MADE));
      properties.setModified(Optional.of(MADE));
      return rezipped(bytes(book));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same as an .xls workbook. */
  static byte[] xls(LogTable table, Diary diary) {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      // Else POI writes the name of whoever is logged in.
      book.getInternalWorkbook().getWriteAccess().setUsername("Spinelog");
      fill(book, table, diary);
      return bytes(book);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fill(Workbook book, LogTable table, Diary diary) {
    Styles styles = Styles.of(book);
    writeTable(book.createSheet("Log"), table, styles);
    if (!diary.declaredChanges().isEmpty()) {
      writeTable(book.createSheet("Setup changes"), changes(diary.declaredChanges()), styles);
    }
    if (!diary.about().equals(About.NOTHING)) {
      writeAbout(book.createSheet("About"), diary.about(), styles);
    }
    diary.trial().ifPresent(trial -> writePlan(book.createSheet("Plan"), trial, styles));
  }

  private static void writeTable(Sheet sheet, LogTable table, Styles styles) {
    Row head = sheet.createRow(0);
    for (int column = 0; column < table.headings().size(); column++) {
      String heading = table.headings().get(column);
      write(head.createCell(column), heading, styles.bold());
      sheet.setColumnWidth(column, (heading.length() + 4) * CHARACTER_WIDTH);
    }
    for (int index = 0; index < table.rows().size(); index++) {
      Row row = sheet.createRow(index + 1);
      for (int column = 0; column < table.headings().size(); column++) {
        Object value = table.rows().get(index).get(column);
        if (!value.equals("")) {
          write(row.createCell(column), value, value instanceof LocalDate ? styles.date() : null);
        }
      }
    }
    sheet.createFreezePane(1, 1);
  }

  private static LogTable changes(List<DeclaredChange> changes) {
    return new LogTable(
        List.of("Date", "Item", "From", "To", "Note"),
        changes.stream()
            .map(
                change ->
                    List.<Object>of(
                        change.date(), change.item(), change.from(), change.to(), change.note()))
            .toList());
  }

  private static void writeAbout(Sheet sheet, About about, Styles styles) {
    String[][] lines = {
      {"Name or initials", about.person()},
      {"Report for", about.reportFor()},
      {"Goal", about.goal().words()},
      {
        "Conditions",
        about.conditions().stream().map(Condition::words).collect(Collectors.joining("; "))
      },
      {"Planned changes", about.plannedChanges()}
    };
    for (int index = 0; index < lines.length; index++) {
      Row row = sheet.createRow(index);
      write(row.createCell(0), lines[index][0], styles.bold());
      if (!lines[index][1].isEmpty()) {
        write(row.createCell(1), lines[index][1], null);
      }
    }
    sheet.setColumnWidth(0, 20 * CHARACTER_WIDTH);
    sheet.setColumnWidth(1, 60 * CHARACTER_WIDTH);
  }

  private static void writePlan(Sheet sheet, Trial trial, Styles styles) {
    Schedule schedule = trial.schedule();
    Object[][] lines = {
      {"Item", trial.subject().name()},
      {"Setup A", trial.a()},
      {"Setup B", trial.b()},
      {"First evening", schedule.start()},
      {"Nights", (double) schedule.nights()},
      {"Nights in a block", (double) schedule.block()},
      {"Left out of each block", (double) schedule.adaptation()},
      {"Seed", (double) schedule.seed()},
      {"Order", schedule.order()},
      {"Drawn by", trial.drawnBy()}
    };
    for (int index = 0; index < lines.length; index++) {
      Row row = sheet.createRow(index);
      write(row.createCell(0), lines[index][0], styles.bold());
      boolean isDate = lines[index][1] instanceof LocalDate;
      write(row.createCell(1), lines[index][1], isDate ? styles.date() : null);
    }
    sheet.setColumnWidth(0, 24 * CHARACTER_WIDTH);
    sheet.setColumnWidth(1, 40 * CHARACTER_WIDTH);
  }

  private static void write(Cell cell, Object value, CellStyle style) {
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value instanceof Double number) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue((String) value);
    }
    if (style != null) {
      cell.setCellStyle(style);
    }
  }

  private static String text(Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  /** The same entries with one time for all, and stored: compressors differ between machines. */
  private static byte[] rezipped(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(ZIP_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private record Styles(CellStyle bold, CellStyle date) {
    static Styles of(Workbook book) {
      Font font = book.createFont();
      font.setBold(true);
      CellStyle bold = book.createCellStyle();
      bold.setFont(font);
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      return new Styles(bold, date);
    }
  }
}
