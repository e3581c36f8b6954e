package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report holds the log that it was made from, and gives it back. */
@Tag("slow")
class ReopenedReportTest {
  private static final String PROBLEMS =
      """
      Date,Pillow,Morning stiffness,Red flags,Notes
      2026-09-01,Feather,5,,=1+1
      2026-09-02,,11,numb foot,"two
      lines"
      """;

  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private Path report(Path log, Object... options) throws IOException {
    Path out = folder.resolve("made");
    Object[] words = {"report", log, "-o", out};
    Run run = Run.of(Stream.concat(Arrays.stream(words), Arrays.stream(options)).toArray());
    assertEquals(0, run.code(), run.err());
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
    }
  }

  private Path log() throws IOException {
    return Run.text(folder, "log.csv", PROBLEMS);
  }

  private Path problems() throws IOException {
    return report(log());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aReportOfAReportIsTheSameToTheLastByte(Path sample) throws IOException {
    Path made = report(sample);
    Run again = Run.of("report", made, "-o", folder.resolve("again"));
    assertEquals(0, again.code(), again.err());
    assertArrayEquals(
        Files.readAllBytes(made),
        Files.readAllBytes(folder.resolve("again").resolve(made.getFileName())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void exportGivesTheLogBack(Path sample) throws IOException {
    Path made = report(sample);
    for (String format : List.of("csv", "json")) {
      assertEquals(
          Run.of("export", sample, "--format", format).out(),
          Run.of("export", made, "--format", format).out());
    }
  }

  /** The fixture was made from the sample with too many gaps, by the program as it then was. */
  @Test
  void aReportWithResultsOfFormat1ReopensWithItsLog() throws IOException {
    Path old = Path.of("src/test/resources/spinelog/cli/ReopenedReport/format-1.pdf");
    Path log = Path.of("samples/october-too-gappy.csv");
    String answer =
        Run.of("report", log, "-o", folder.resolve("log")).out().lines().toList().get(1);
    Run again = Run.of("report", old, "-o", folder.resolve("again"));
    assertEquals(0, again.code(), again.err());
    assertEquals(answer, again.out().lines().toList().get(1));
    assertEquals(scores(log), scores(old));
  }

  private static List<String> scores(Path file) {
    return Run.of("export", file, "--format", "csv")
        .out()
        .lines()
        .map(line -> line.split(",", -1))
        .map(cells -> String.join(" ", cells[0], cells[1], cells[6], cells[8]))
        .toList();
  }

  @Test
  void whatWasChosenForTheReportIsChosenAgain() throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    Path made =
        report(
            log,
            "--from",
            "2026-09-05",
            "--mcid",
            "1.5",
            "--confidence",
            "0.9",
            "--paper",
            "letter",
            "--adaptation-days",
            "2");
    Run.of("report", made, "-o", folder.resolve("again"));
    assertArrayEquals(
        Files.readAllBytes(made), Files.readAllBytes(folder.resolve("again/log.pdf")));
    Run other = Run.of("report", made, "-o", folder.resolve("other"), "--from", "2026-09-10");
    assertTrue(other.out().contains("10 Sep 2026 to 10 Oct 2026 is reported"), other.out());
  }

  @Test
  void whatWasWrongInTheLogIsStillSaid() throws IOException {
    Run run = Run.of("check", problems());
    assertEquals(0, run.code(), run.err());
    String eleven =
        Run.of("check", log()).out().lines().filter(line -> line.contains("C3")).findFirst().get();
    assertTrue(eleven.contains("C3 (Morning stiffness): \"11\""), eleven);
    assertTrue(run.out().contains(eleven.replace("log.csv", "log.pdf")), run.out());
    assertTrue(run.out().contains("read as report"), run.out());
  }

  @Test
  void aReportBesideItselfIsNumbered() throws IOException {
    Path made = report(Run.log(folder, "log.csv", 21));
    byte[] before = Files.readAllBytes(made);
    assertEquals(0, Run.of(made).code());
    assertArrayEquals(before, Files.readAllBytes(made));
    assertTrue(Files.exists(made.resolveSibling("log-2.pdf")));
  }

  @Test
  void withoutItsDataAReportHoldsNoLogAndSaysSo() throws IOException {
    Path made = report(Run.log(folder, "log.csv", 21), "--no-data");
    for (String command : List.of("check", "export", "report")) {
      Run run = Run.of(command, made);
      assertEquals(1, run.code());
      assertTrue(
          unwrapped(run.err())
              .contains(
                  "this PDF holds no log: only a report that Spinelog made without --no-data does."
                      + " Give the log itself."),
          run.err());
    }
    Run json = Run.of("check", "--json", made);
    assertEquals(
        "refused", new ObjectMapper().readTree(json.out()).at("/files/0/outcome").asText());
  }

  @Test
  void anotherPdfHoldsNoLog() throws IOException {
    Path other = folder.resolve("other.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(other.toFile());
    }
    assertRefused(other, "this PDF holds no log");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.98})
  void aReportThatIsCutOffIsDamaged(double share) throws IOException {
    byte[] whole = Files.readAllBytes(problems());
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * share)));
    assertRefused(
        cut, "this PDF is damaged or cut off. Save or download it again, or give the log itself.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret"})
  void aLockedReportIsRefused(String password) throws IOException {
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument document = Loader.loadPDF(problems().toFile())) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(locked.toFile());
    }
    assertRefused(
        locked, "this PDF is locked. Save it without a password, or give the log itself.");
  }

  @Test
  void aLogThatSomeoneChangedInsideThePdfIsReadWithAWarning() throws IOException {
    Path made = problems();
    Path changed = folder.resolve("changed.pdf");
    try (PDDocument document = Loader.loadPDF(made.toFile())) {
      PDComplexFileSpecification log =
          new PDEmbeddedFilesNameTreeNode(
                  document
                      .getDocumentCatalog()
                      .getNames()
                      .getCOSObject()
                      .getCOSDictionary(COSName.EMBEDDED_FILES))
              .getNames()
              .get("log.csv");
      try (var content =
          log.getEmbeddedFile().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
        content.write("Date,Morning stiffness\n2026-09-01,1\n".getBytes(StandardCharsets.UTF_8));
      }
      document.save(changed.toFile());
    }
    Run run = Run.of("check", changed);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        unwrapped(run.out())
            .contains(
                "warning: log.csv: this part of the PDF was changed, added or taken out since the"
                    + " report was made; it was used as it is now. Ask for the report as it was, or"
                    + " for the log itself."),
        run.out());
    assertEquals(1, Run.of("report", changed, "--strict").code());
    assertFalse(Run.of("check", made).out().contains("was changed"));
  }

  @Test
  void aPdfFarTooLargeForAReportIsNotRead() throws IOException {
    Path large = folder.resolve("large.pdf");
    try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      sparse.writeBytes("%PDF-1.7");
      sparse.setLength(33L << 20);
    }
    assertRefused(large, "this PDF has more than 32 MB, as no report has. Give the log itself.");
  }

  @Test
  void datesThatDoNotGoWithThoseOfTheReportAreSaid() throws IOException {
    Path made = report(Run.log(folder, "log.csv", 21), "--from", "2026-09-10");
    assertEquals(
        "log.pdf: the first date lies after the last, with what the report was made with before.\n",
        Run.of("report", made, "--to", "2026-09-09").err());
  }

  private static String unwrapped(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void aReportWithDamagedBytesIsReadOrRefusedAndNeverAFaultOfTheProgram() throws IOException {
    byte[] whole = Files.readAllBytes(problems());
    Random chance = new Random(1);
    Path damaged = folder.resolve("damaged.pdf");
    for (int i = 0; i < 60; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k <= i % 20; k++) {
        int at =
            i % 2 == 0 ? bytes.length - 1 - chance.nextInt(2000) : chance.nextInt(bytes.length);
        bytes[at] = (byte) chance.nextInt(256);
      }
      Files.write(damaged, bytes);
      Run run = Run.of("check", damaged);
      assertTrue(run.code() == 0 || run.err().startsWith("damaged.pdf: refused"), run.err());
      assertFalse(run.err().contains("Spinelog failed"), run.err());
    }
  }

  private static void assertRefused(Path file, String why) {
    for (String command : List.of("check", "export", "report")) {
      Run run = Run.of(command, file);
      assertEquals(1, run.code(), command);
      assertTrue(unwrapped(run.err()).contains(why), run.err());
    }
  }
}
