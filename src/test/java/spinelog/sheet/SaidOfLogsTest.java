package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of files: a tiny log, and beside it all that reading it says, line by line. A new case is
 * the log alone, and {@code -Dsaid.approve=true}, which writes what is said of each for reading.
 */
class SaidOfLogsTest extends Gallery {
  private static final Path PAIRS = Path.of("src/test/resources/spinelog/sheet/said");

  static List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(PAIRS)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("logs")
  void aLogIsSaidToBeWhatStandsBesideIt(Path pair) throws IOException {
    Path log = Files.copy(pair, folder.resolve("log.csv"));
    Path said = Path.of(pair.toString().replaceFirst("csv$", "txt"));
    if (Boolean.getBoolean("said.approve")) {
      Files.write(said, Logs.said(log));
    }
    says(log, Files.readAllLines(said).toArray(String[]::new));
  }

  @Test
  void noAnswerStandsAlone() throws IOException {
    try (Stream<Path> files = Files.walk(PAIRS)) {
      assertEquals(logs().size(), files.filter(file -> file.toString().endsWith(".txt")).count());
    }
  }
}
