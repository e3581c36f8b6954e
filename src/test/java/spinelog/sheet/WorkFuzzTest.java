package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import spinelog.examples.PlainReading;

/**
 * Whatever a file says again and again, reading it ends soon: the work is counted where it is made.
 * A seed is a beginning, what is repeated, and an end, divided by "~".
 */
@Tag("slow")
class WorkFuzzTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  /** Long enough for a way of reading that takes the square of it to be found out. */
  private static final int LETTERS = 300_000;

  private static final String PART =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @TempDir private static Path folder;

  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) throws IOException {
    endsSoon("log.csv", repeated(bytes));
  }

  @FuzzTest(maxDuration = "5m")
  void sheet(byte[] bytes) throws IOException {
    Map<String, byte[]> parts =
        Map.of(
            "_rels/.rels",
            relation("officeDocument", "w.xml"),
            "_rels/w.xml.rels",
            relation("worksheet", "s.xml"),
            "w.xml",
            ascii(
                "<workbook xmlns:r='"
                    + PART
                    + "'><sheets><sheet name='Log' r:id='r1'/></sheets></workbook>"),
            "s.xml",
            repeated(bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    endsSoon("log.xlsx", out.toByteArray());
  }

  private static byte[] repeated(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("~", 3);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return bytes;
    }
    String end = parts.length < 3 ? "" : parts[2];
    String many = parts[1].repeat(LETTERS / parts[1].length());
    return (parts[0] + many + end).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void endsSoon(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Instant start = Instant.now();
    try {
      assertFalse(LogReader.read(file, PlainReading.asOf(Logs.AS_OF)).diary().days().isEmpty());
    } catch (SheetException e) {
      assertFalse(e.getMessage().isEmpty(), "a refusal has a reason");
    }
    Duration taken = Duration.between(start, Instant.now());
    assertTrue(taken.compareTo(SOON) < 0, "it took " + taken);
  }

  private static byte[] relation(String type, String target) {
    return ascii(
        "<Relationships><Relationship Id='r1' Type='%s' Target='%s'/></Relationships>"
            .formatted(PART + "/" + type, target));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
