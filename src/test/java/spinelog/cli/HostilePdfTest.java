package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that claim gigabytes or lead in circles: only what is asked for is read, and it counts. */
@Tag("slow")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class HostilePdfTest {
  private static final String TOO_LARGE =
      "this PDF unpacks to more than 64 MB, is packed suspiciously tight or leads in circles; it was"
          + " not read. Give the log itself.";
  private static final String DAMAGED =
      "this PDF is damaged or cut off. Save or download it again, or give the log itself.";
  private static final byte[] LOG =
      "Date,Morning stiffness\n2025-03-01,5\n".getBytes(StandardCharsets.US_ASCII);
  private static final String FLATE = "/Filter/FlateDecode";
  private static final String NO_PAGES = "<</Type/Pages/Kids[]/Count 0>>";

  @TempDir private Path folder;

  @Test
  void anAttachmentThatWouldFillTheMemoryIsNotUnpacked() throws IOException {
    refuses(TOO_LARGE, packed(new byte[80 << 20]), FLATE, "stream\n");
    refuses(TOO_LARGE, packed(new byte[80 << 20]), FLATE, "stream \t\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter[/FlateDecode/FlateDecode]",
        "/Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode/FlateDecode]",
        "/Filter[/ASCIIHexDecode/FlateDecode]",
        "/Filter/LZWDecode"
      })
  void whatIsPackedOtherwiseThanOnceIsNotUnpackedAtAll(String filters) throws IOException {
    refuses(DAMAGED, packed(packed(LOG)), filters, "stream\n");
  }

  @Test
  void aStreamMayHaveBlanksAfterItsWord() throws IOException {
    assertEquals(0, check(packed(LOG), FLATE, "stream \r\n", NO_PAGES).code());
  }

  @Test
  void pagesThatShareTheirChildrenWithoutEndAreNotFollowed() throws IOException {
    String[] more = new String[40];
    for (int i = 0; i < more.length; i++) {
      more[i] = "<</Type/Pages/Kids[%1$d 0 R %1$d 0 R]/Count 1>>".formatted(Math.min(44, i + 6));
    }
    Run run = check(packed(LOG), FLATE, "stream\n", "<</Kids[5 0 R 5 0 R]/Count 1>>", more);
    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream ", "stream\n", "[", "<<", "(", "1 0 obj\n"})
  void oneWordWithoutEndIsReadOrRefused(String word) throws IOException {
    Run run =
        check(packed(LOG), FLATE, "stream\n", NO_PAGES, word.repeat(3_000_000 / word.length()));
    assertTrue(run.code() == 0 || run.err().contains("refused"), run.err());
    assertTrue(!run.err().contains("Spinelog failed"), run.err());
  }

  @Test
  void anAttachedLogOfAPillowANightIsReported() throws IOException {
    StringBuilder log = new StringBuilder("Date,Pillow,Morning stiffness\n");
    for (int night = 0; night < 8_000; night++) {
      log.append(LocalDate.of(2004, 11, 1).plusDays(night) + ",Pillow " + night);
      log.append(night % 7 == 0 ? ",6\n" : ",4\n");
    }
    byte[] bytes = log.toString().getBytes(StandardCharsets.US_ASCII);
    assertEquals(0, check(packed(bytes), FLATE, "stream\n", NO_PAGES).code());
    Run run = Run.of("report", "--quiet", folder.resolve("log.pdf"), "-o", folder.resolve("out"));
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void listsOfPlacesThatNameOneAnotherLeadNowhere() throws IOException {
    String start = "%PDF-1.7\n1 0 obj\n<</Pages 2 0 R>>\nendobj\n";
    String list = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R/Prev %08d>>\n";
    int first = start.length();
    int second = first + list.formatted(0).length();
    int third = second + list.formatted(0).length();
    String pdf =
        start
            + list.formatted(second)
            + list.formatted(first)
            + list.formatted(first)
            + "startxref\n"
            + third
            + "\n%%EOF\n";
    Path file = folder.resolve("log.pdf");
    Files.writeString(file, pdf, StandardCharsets.ISO_8859_1);
    assertSays(TOO_LARGE, Run.of("check", file));
  }

  private void refuses(String why, byte[] log, String filters, String word) throws IOException {
    assertSays(why, check(log, filters, word, NO_PAGES));
  }

  private static void assertSays(String why, Run run) {
    assertEquals(1, run.code());
    assertTrue((run.out() + run.err()).replaceAll("\\s+", " ").contains(why), run.err());
  }

  /** Checks a PDF with one log attached, and what else it is to hold. */
  private Run check(byte[] log, String filters, String word, String pages, String... more)
      throws IOException {
    List<byte[]> objects = new ArrayList<>();
    objects.add(PlainPdf.bytes("<</Type/Catalog/Pages 2 0 R/AF[3 0 R]>>"));
    objects.add(PlainPdf.bytes(pages));
    objects.add(PlainPdf.bytes("<</Type/Filespec/UF(log.csv)/EF<</F 4 0 R>>>>"));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(PlainPdf.bytes("<</Length " + log.length + filters + ">>\n" + word));
    stream.write(log);
    stream.write(PlainPdf.bytes("\nendstream"));
    objects.add(stream.toByteArray());
    for (String one : more) {
      objects.add(PlainPdf.bytes(one));
    }
    Path file = folder.resolve("log.pdf");
    Files.write(file, PlainPdf.of(objects));
    return Run.of("check", file);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
