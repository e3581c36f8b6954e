package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed reports are those of the committed samples; {@code mvn compile exec:java} writes
 * them anew.
 */
@Tag("slow")
class SampleReportsTest {
  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    return files(Path.of("samples"), ".md");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCommittedReportIsWhatTheProgramWrites(Path sample) throws IOException {
    assertEquals(0, Run.of("report", sample, "-o", folder).code());
    Path written = files(folder, "").get(0);
    assertArrayEquals(
        Files.readAllBytes(Path.of("reports").resolve(written.getFileName())),
        Files.readAllBytes(written),
        "write the reports anew with: mvn compile exec:java");
  }

  @Test
  void thereIsOneReportASampleAndNoOther() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Path sample : samples()) {
      expected.add(sample.getFileName().toString().replaceAll("[.]\\w+$", ".pdf"));
    }
    List<String> found =
        files(Path.of("reports"), "").stream().map(file -> file.getFileName().toString()).toList();
    assertEquals(expected, found);
  }

  private static List<Path> files(Path folder, String without) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> without.isEmpty() || !file.toString().endsWith(without))
          .sorted()
          .toList();
    }
  }
}
