package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, started as a user starts it. */
class JarIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/march-new-pillow.xlsx",
        "samples/spring-nothing-helped.xls",
        "samples/october-too-gappy.csv"
      })
  void theJarReadsEveryFormatAndSaysNothingButItsOwnLines(String log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=ar", "-Duser.country=EG", "-jar"));
    command.addAll(List.of("target/spinelog.jar", "report", log));
    command.addAll(List.of("--as-of", "2026-11-02", "-o", folder.toString()));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(err));
    String name = Path.of(log).getFileName().toString();
    String pdf = name.replaceAll("\\.\\w+$", ".pdf");
    assertEquals(3, read(out).lines().count(), read(out));
    assertTrue(read(err).lines().allMatch(line -> line.startsWith(name)), read(err));
    assertTrue(Files.size(folder.resolve(pdf)) > 10_000);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
