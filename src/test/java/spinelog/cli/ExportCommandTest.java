package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The export and template commands as a user meets them. */
class ExportCommandTest {
  @TempDir private Path folder;

  @Test
  void csvIsPrintedWithTheTemplatesHeadingsAndIsoDates() throws IOException {
    Path log =
        Run.text(
            folder,
            "log.csv",
            "date;morning stiffness;notes\n30.09.2026;6,5;\n1.10.2026;;slept away\n");
    Run run = Run.of("export", log);
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("Date,Sleep position,Pillow,Mattress,"), lines.get(0));
    assertTrue(
        lines.get(1).startsWith("2026-09-30,") && lines.get(1).contains(",6.5,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("2026-10-01,"), lines.get(2));
    assertEquals(3, lines.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void exportingAnExportGivesTheSameBytes(String format) throws IOException {
    Path log = Run.log(folder, "log.csv", 31);
    Path once = folder.resolve("once." + format);
    Path twice = folder.resolve("twice." + format);
    assertEquals(0, Run.of("export", log, "--format", format, "-o", once).code());
    assertEquals(0, Run.of("export", once, "--format", format, "-o", twice).code());
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
  }

  @Test
  void jsonIsTheDiary() throws IOException {
    Run run = Run.of("export", Run.log(folder, "log.csv", 3), "--format", "json");
    assertEquals(3, new ObjectMapper().readTree(run.out()).get("days").size());
  }

  @Test
  void anExportNeverReplacesItsOwnLog() throws IOException {
    Path log = Run.log(folder, "log.csv", 3);
    byte[] before = Files.readAllBytes(log);
    Run run = Run.of("export", log, "-o", log);
    assertEquals(1, run.code());
    assertEquals(
        "log.csv: the export would replace the log itself; name another file with -o.\n",
        run.err());
    assertArrayEquals(before, Files.readAllBytes(log));
  }

  @Test
  void aTemplateIsWrittenOnceAndNeverOverAFilledOne() {
    Path file = folder.resolve("new.xlsx");
    Run first = Run.of("template", file);
    assertEquals(0, first.code(), first.err());
    assertEquals("Wrote " + file + ". Fill in one row a morning.\n", first.out());
    Run second = Run.of("template", file);
    assertEquals(1, second.code());
    assertEquals(
        file + " exists already; name another file, or replace it with --force.\n", second.err());
    assertEquals(0, Run.of("template", file, "--force").code());
  }

  @Test
  void anEmptyTemplateIsAnEmptyLogAndSaysSo() {
    Path file = folder.resolve("new.xlsx");
    Run.of("template", file);
    Run run = Run.of("report", file);
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("new.xlsx"), run.err());
  }

  @Test
  void theEndingOfTheFileDecidesTheFormat() throws IOException {
    Path workbook = folder.resolve("tidy.xlsx");
    assertEquals(0, Run.of("export", Run.log(folder, "log.csv", 3), "-o", workbook).code());
    assertEquals('P', Files.readAllBytes(workbook)[0]);
    assertEquals(0, Run.of("check", workbook).code());
  }

  @Test
  void whatIsThereIsReplacedOnlyByForce() throws IOException {
    Path log = Run.log(folder, "log.csv", 3);
    Path file = Run.text(folder, "tidy.csv", "mine");
    assertEquals(1, Run.of("export", log, "-o", file).code());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, Run.of("export", log, "-o", file, "--force").code());
    assertEquals(Run.of("export", log).out(), Files.readString(file));
    assertEquals(1, Run.of("export", log, "-o", log, "--force").code());
  }

  @Test
  void aTemplateIsAWorkbook() {
    Run run = Run.of("template", folder.resolve("new.csv"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("name it .xlsx"), run.err());
  }
}
