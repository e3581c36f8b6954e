package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import spinelog.examples.PlainReading;
import spinelog.report.PdfReport;
import spinelog.report.Reopened;
import spinelog.report.page.UnreadablePdf;
import spinelog.sheet.LogReader;
import spinelog.sheet.SheetException;

/**
 * Whatever bytes a PDF holds, reopening it ends soon, with a log or with a reason in words. The
 * suite reads the seeds kept beside this class; the profile fuzz goes on from them.
 */
@Tag("slow")
class PdfFuzzTest {
  /** Far more than any takes; a few hundred bytes must not take for ever. */
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private static Path folder;

  @FuzzTest(maxDuration = "5m")
  void pdf(byte[] bytes) throws IOException {
    endsWell(bytes);
  }

  /** The objects of a PDF, divided by "~"; so the list of their places is always true. */
  @FuzzTest(maxDuration = "5m")
  void objectsOfAPdf(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<byte[]> objects = Stream.of(text.split("~")).map(PlainPdf::bytes).toList();
    endsWell(PlainPdf.of(objects));
  }

  private static void endsWell(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("log.pdf"), bytes);
    Instant start = Instant.now();
    try {
      Reopened report = Reopened.read(file);
      assertFalse(
          LogReader.read(file, report.tables(), PlainReading.asOf(Run.TODAY))
              .diary()
              .days()
              .isEmpty());
    } catch (SheetException | UnreadablePdf e) {
      assertFalse(e.getMessage().isEmpty(), "a refusal has a reason");
    }
    PdfReport.origin(file);
    Duration taken = Duration.between(start, Instant.now());
    assertTrue(taken.compareTo(SOON) < 0, "it took " + taken);
  }
}
