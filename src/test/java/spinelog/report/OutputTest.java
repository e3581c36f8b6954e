package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "march.xlsx | march",
        "march 2025.v2.csv | march 2025.v2",
        "../../etc/passwd.csv | passwd",
        "C:\\logs\\march.csv | march",
        "a:b*c?.csv | a_b_c_",
        ".hidden | hidden",
        "... | report",
        "con.csv | _con",
        "LPT1.backup.csv | _LPT1.backup",
        "Schlaf äöü 漢.ods | Schlaf äöü 漢",
        "trailing. .csv | trailing",
        "two\u202Efdp.csv | two_fdp",
      })
  void aNameIsSafeEverywhere(String log, String name) {
    assertEquals(name, Output.name(log));
  }

  @Test
  void aNameIsNeverTooLong() {
    assertEquals("x".repeat(100), Output.name("x".repeat(400) + ".csv"));
  }

  @Test
  void aFileAppearsAsAWhole() throws IOException {
    Path target = folder.resolve("new").resolve("report.pdf");
    Output.write(target, out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
    assertEquals("whole", Files.readString(target));
    assertEquals(1, files(target.getParent()));
  }

  @Test
  void anExistingFileIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("report.pdf"), "old");
    Output.write(target, out -> out.write('n'));
    assertEquals("n", Files.readString(target));
    assertEquals(1, files(folder));
  }

  @Test
  void aFailureLeavesWhatWasThereBefore() throws IOException {
    Path target = Files.writeString(folder.resolve("report.pdf"), "old");
    assertThrows(
        IOException.class,
        () ->
            Output.write(
                target,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(target));
    assertEquals(1, files(folder));
  }

  @Test
  void aFailureLeavesNothingWhereNothingWas() throws IOException {
    Path target = folder.resolve("report.pdf");
    assertThrows(
        IllegalStateException.class,
        () ->
            Output.write(
                target,
                out -> {
                  throw new IllegalStateException("broken");
                }));
    assertEquals(0, files(folder));
  }

  @Test
  void aLeftoverOfAnotherRunIsNotTouched() throws IOException {
    Path leftover = Files.writeString(folder.resolve(".report.pdf.1.part"), "other run");
    Output.write(folder.resolve("report.pdf"), out -> out.write('n'));
    assertEquals("other run", Files.readString(leftover));
    assertTrue(Files.exists(folder.resolve("report.pdf")));
  }

  private static long files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.count();
    }
  }
}
