package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertEquals(name, Output.name(log, ""));
  }

  @ParameterizedTest
  @CsvSource({
    // Letters of the log's name, what each of them is, and letters of the result's name.
    "82, 漢, 82",
    "62, \uD83D\uDE34, 62",
    "84, 漢, 83",
    "400, x, 250",
    "249, x, 249",
  })
  void aNameHasAtMost255BytesWithItsEndingAndNoHalfLetter(int letters, String letter, int kept) {
    String name = Output.name(letter.repeat(letters) + ".csv", "");
    assertEquals(letter.repeat(kept), name);
    assertTrue((name + ".json").getBytes(StandardCharsets.UTF_8).length <= 255, name);
  }

  @Test
  void whatTellsResultsApartIsNeverCutOff() {
    assertEquals("x".repeat(240) + "-compare-2", Output.name("x".repeat(400), "-compare-2"));
    assertEquals("report-2", Output.name("...", "-2"));
  }

  @Test
  void aFileAppearsAsAWhole() throws IOException {
    Path target = folder.resolve("new").resolve("report.pdf");
    Output.create(target, bytes("whole"));
    assertEquals("whole", Files.readString(target));
    assertEquals(List.of("report.pdf"), files(target.getParent()));
  }

  @Test
  void anExistingFileIsReplacedOnlyWhereThatIsMeant() throws IOException {
    Path target = Files.writeString(folder.resolve("report.pdf"), "old");
    assertThrows(FileAlreadyExistsException.class, () -> Output.create(target, bytes("new")));
    assertEquals("old", Files.readString(target));
    Output.replace(target, bytes("new"));
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("report.pdf"), files(folder));
  }

  @Test
  void aFailureLeavesWhatWasThereBeforeAndNothingElse() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("report.pdf"));
    Path kept = Files.writeString(inTheWay.resolve("kept"), "old");
    assertThrows(IOException.class, () -> Output.replace(inTheWay, bytes("new")));
    assertEquals("old", Files.readString(kept));
    assertEquals(List.of("report.pdf"), files(folder));
  }

  @Test
  void whatAKilledRunLeftIsRemovedAndWhatAnotherRunWritesIsNot() throws IOException {
    Path target = folder.resolve("report.pdf");
    String name = Output.part(target, 0).getFileName().toString();
    long another =
        ProcessHandle.allProcesses()
            .mapToLong(ProcessHandle::pid)
            .filter(id -> id != ProcessHandle.current().pid())
            .findFirst()
            .orElseThrow();
    Path running = Files.writeString(Output.part(target, another), "of a run that goes on");
    Files.writeString(Output.part(target, 999_999_999), "of a run that was killed");
    Files.writeString(Output.part(target, ProcessHandle.current().pid()), "of one long ago");
    Path own = Files.writeString(folder.resolve(name.replace(".0.", ".mine.")), "my own");
    Path others = Files.writeString(Output.part(folder.resolve("b.pdf"), 999_999_999), "of b.pdf");
    Output.create(target, bytes("whole"));
    assertEquals(
        Stream.of(running, own, others, target)
            .map(file -> file.getFileName().toString())
            .sorted()
            .toList(),
        files(folder));
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Output.create(link.resolve("report.pdf"), bytes("whole"));
    assertEquals(List.of("report.pdf"), files(real));
  }

  @Test
  void foldersLinksAndDevicesAreNoFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertFalse(Output.isNoFile(file));
    assertFalse(Output.isNoFile(folder.resolve("none")));
    assertTrue(Output.isNoFile(folder));
    assertTrue(Output.isNoFile(Files.createSymbolicLink(folder.resolve("link"), file)));
    Path nowhere = folder.resolve("nowhere");
    assertTrue(Output.isNoFile(Files.createSymbolicLink(folder.resolve("loose"), nowhere)));
    Path device = Path.of("/dev/null");
    assertEquals(Files.exists(device), Output.isNoFile(device));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
