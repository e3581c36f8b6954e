package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertEquals(
        0,
        java(
            "-Duser.language=ar -Duser.country=EG -jar target/spinelog.jar report --as-of 2026-11-02",
            log,
            "-o",
            folder.toString()),
        () -> read("err.txt"));
    String name = Path.of(log).getFileName().toString();
    String pdf = name.replaceAll("\\.\\w+$", ".pdf");
    assertEquals(3, read("out.txt").lines().count(), read("out.txt"));
    assertTrue(read("err.txt").lines().allMatch(line -> line.startsWith(name)), read("err.txt"));
    assertTrue(Files.size(folder.resolve(pdf)) > 10_000);
  }

  @Test
  void theOptionsForAFastStartUseTheClassesThatTheBuildArchived()
      throws IOException, InterruptedException {
    assumeTrue(java("-Xshare:on -version") == 0, "this Java has no archive of its own classes");
    assertEquals(0, java("-Xshare:on @src/main/jvm/fast --version"), () -> read("err.txt"));
    assertEquals("spinelog 1.0.0", read("out.txt").strip());
    assertEquals("", read("err.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not an archive"})
  void theOptionsForAFastStartSayNothingOfAnArchiveThatIsMissingOrAnother(String archive)
      throws IOException, InterruptedException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Files.copy(Path.of("target/spinelog.jar"), target.resolve("spinelog.jar"));
    if (!archive.isEmpty()) {
      Files.writeString(target.resolve("spinelog.jsa"), archive);
    }
    String options = "@" + Path.of("src/main/jvm/fast").toAbsolutePath();
    assertEquals(0, start(folder, List.of(options, "--version")), () -> read("err.txt"));
    assertEquals("spinelog 1.0.0", read("out.txt").strip());
    assertEquals("", read("err.txt"));
  }

  private int java(String words, String... more) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of(more));
    return start(Path.of("").toAbsolutePath(), all);
  }

  private int start(Path from, List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    return new ProcessBuilder(command)
        .directory(from.toFile())
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start()
        .waitFor();
  }

  private String read(String name) {
    Path file = folder.resolve(name);

    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
