package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on a machine that gives it too little: told in a line, nothing half. */
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
  private static final String MARCH = "samples/march-new-pillow.xlsx";
  private static final String FEW_FILES =
      "the machine lets too few files be open at once. Close other programs, or allow more of them"
          + " (ulimit -n), and run it again.";

  /** A file inherited from whoever runs the tests would count against the limit. */
  private static final String INHERITED_CLOSED = "exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- && ";

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereAShellSetsLimits() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
  }

  /** What a run under a limit said, its exit code first. */
  private List<String> under(String limit, String java, Object... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
    command.add(INHERITED_CLOSED + "ulimit " + limit + " && exec \"$@\"");
    command.addAll(List.of("sh", System.getProperty("java.home") + "/bin/java"));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(java.split(" ")));
    command.addAll(List.of("-jar", "target/spinelog.jar"));
    Stream.of(words).map(Object::toString).forEach(command::add);
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    List<String> all = new ArrayList<>(List.of(String.valueOf(process.waitFor())));
    all.addAll(Files.readAllLines(said));
    return all;
  }

  /** From eight on: below about seven Java itself does not start on every machine. */
  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 12, 16})
  void tooFewOpenFilesAreTheMachinesFaultInEveryCommand(int files)
      throws IOException, InterruptedException {
    String limit = "-n " + files;
    Path out = folder.resolve("out");
    isDoneOrTold(under(limit, "-Xshare:auto", "report", "--quiet", MARCH, "-o", out));
    isDoneOrTold(under(limit, "-Xshare:auto", "check", MARCH));
    isDoneOrTold(under(limit, "-Xshare:auto", "template", out.resolve("new.xlsx")));
    if (Files.exists(out)) {
      try (Stream<Path> left = Files.list(out)) {
        assertFalse(left.anyMatch(file -> file.toString().endsWith(".part")));
      }
    }
  }

  private static void isDoneOrTold(List<String> said) {
    String all = String.join(" ", said).replaceAll("\\s+", " ");
    boolean isTold = said.get(0).equals("1") && said.size() <= 5 && all.contains(FEW_FILES);
    assertTrue(said.get(0).equals("0") || isTold, all);
  }

  @Test
  void eightOpenFilesAreTooFewForAReport() throws IOException, InterruptedException {
    assertEquals(
        List.of("1", "march-new-pillow.xlsx: " + FEW_FILES),
        under("-n 8", "-Xshare:auto", "report", MARCH, "-o", folder.resolve("out")));
  }

  @Test
  void aFileThatMayNotGrowIsNamedWithItsFolderAndNothingIsLeft()
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> said = under("-f 100", "-XX:-UsePerfData", "report", "--quiet", MARCH, "-o", out);
    assertEquals("1", said.get(0));
    assertTrue(
        said.get(1)
            .startsWith("march-new-pillow.xlsx: the result could not be written (" + out + ": "),
        said.get(1));
    assertEquals(2, said.size());
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void littleMemoryIsTheMachinesFault() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> said =
        under("-n 64", "-XX:+UseSerialGC -Xmx13m", "report", "--quiet", MARCH, "-o", out);
    assertEquals(2, said.size(), said.toString());
    assertEquals(
        "1 march-new-pillow.xlsx: the N MB of memory that Java was given are too little. Allow more,"
            + " as with java -Xmx1g, and run it again.",
        String.join(" ", said).replaceFirst("\\d+ MB", "N MB"));
    assertFalse(Files.exists(out));
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(out), "this user may write everywhere");
    assertEquals(
        List.of(
            "1",
            "march-new-pillow.xlsx: the result could not be written ("
                + out
                + ": writing there is not allowed); name another place with -o."),
        under("-n 64", "-Xshare:auto", "report", "--quiet", MARCH, "-o", out));
  }
}
