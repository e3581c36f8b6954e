package spinelog.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.examples.PlainReading;
import spinelog.sheet.LogReader;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;

/**
 * Keeps {@code samples/} the same as its generator. To write the files anew: {@code mvn test
 * -Dtest=SampleLogsTest -Dsamples.write=true}.
 */
class SampleLogsTest {
  private static final Path FOLDER = Path.of("samples");

  static List<SampleLog> samples() {
    return SampleLog.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCommittedFileIsWhatTheGeneratorWrites(SampleLog sample) throws IOException {
    Path file = FOLDER.resolve(sample.file());
    if (Boolean.getBoolean("samples.write")) {
      Files.createDirectories(FOLDER);
      Files.write(file, sample.content());
    }
    assertArrayEquals(Files.readAllBytes(file), sample.content(), sample.file());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReaderFindsTheDiaryThatWasPlayed(SampleLog sample) throws SheetException {
    ReadOptions options = PlainReading.asOf(LocalDate.of(2026, 11, 2));
    assertEquals(sample.diary(), LogReader.read(FOLDER.resolve(sample.file()), options).diary());
  }

  @Test
  void noOtherLogLiesThere() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> logs =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("README.md"))
              .sorted()
              .toList();
      assertEquals(samples().stream().map(SampleLog::file).toList(), logs);
    }
  }
}
