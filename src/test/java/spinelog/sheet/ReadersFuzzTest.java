package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.examples.PlainReading;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.column.YesNoColumn;

/**
 * Whatever bytes a file holds, reading it ends with a diary or with a reason in words, and leaves
 * the file alone. The suite reads the seeds kept beside this class; the profile fuzz goes on from
 * them.
 */
@Tag("slow")
class ReadersFuzzTest {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XLSX_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s">
      <sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>
      """
          .formatted(RELATION);

  @TempDir private static Path folder;

  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) throws IOException {
    endsWell("log.csv", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void anyWorkbook(byte[] bytes) throws IOException {
    endsWell("log.xlsx", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void sheetOfAWorkbook(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", XLSX_TYPES);
      entry(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      entry(zip, "xl/workbook.xml", WORKBOOK);
      entry(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"));
      zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
      zip.write(bytes);
    }
    endsWell("log.xlsx", out.toByteArray());
  }

  @FuzzTest(maxDuration = "5m")
  void openDocument(byte[] bytes) throws IOException {
    endsWell("log.fods", bytes);
  }

  private static void endsWell(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    try {
      LogReading reading = LogReader.read(file, PlainReading.asOf(Logs.AS_OF));
      assertFalse(reading.diary().days().isEmpty());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      LogWriter.csv(reading.diary(), out);
      Path tidy = Files.write(folder.resolve("tidy.csv"), out.toByteArray());
      Diary diary = reading.diary();
      if (areNames(diary, Night::pillow) && areNames(diary, Night::mattress)) {
        assertEquals(
            reading.diary().days(),
            Logs.read(tidy).diary().days(),
            "the tidy log gives the same days");
      }
    } catch (SheetException e) {
      assertFalse(e.getMessage().isEmpty(), "a refusal has a reason");
    }
    assertArrayEquals(bytes, Files.readAllBytes(file), "the file is left alone");
  }

  /** A column of names that says but yes or no is read as the old one and the new one. */
  private static boolean areNames(Diary diary, Function<Night, String> column) {
    List<Cell> names =
        diary.days().stream()
            .map(day -> Cell.text(column.apply(day.night())))
            .filter(name -> !name.isBlank())
            .toList();
    return names.isEmpty()
        || !names.stream().allMatch(name -> YesNoColumn.isYes(name) || YesNoColumn.isNo(name));
  }

  private static String relation(String type, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>
    """
        .formatted(RELATION, type, target);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
