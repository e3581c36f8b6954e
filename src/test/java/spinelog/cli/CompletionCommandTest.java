package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers after the words so far, by the script that the program prints. */
class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  @Test
  void theScriptIsOneThatBashCanRead() throws IOException, InterruptedException {
    assertEquals("", bash("-n", script().toString()));
  }

  @Test
  void afterTheNameEveryCommandOfTheHelpIsOffered() throws IOException, InterruptedException {
    assertTrue(offered("").containsAll(UsageTest.commands(Run.of("--help"))), () -> "not all");
  }

  @ParameterizedTest
  @CsvSource({
    "comp,                     compare completion",
    "report --lang,            de en es fr id",
    "report --paper,           a4 letter",
    "report --outcome,         pain-day pain-evening pain-waking stiffness stiffness-minutes",
    "check --date-order,       dmy mdy ymd",
    "export --format,          csv json xlsx",
    "batch --chan,             --change --changed-only"
  })
  void onlyWhatIsUnderstoodIsOffered(String words, String offered)
      throws IOException, InterruptedException {
    boolean isBegun = !words.contains(" ") || words.endsWith("chan");
    assertEquals(
        new TreeSet<>(List.of(offered.split(" "))), offered(isBegun ? words : words + " "));
  }

  /** What is offered for the last of these words; compopt works only while somebody types. */
  private Set<String> offered(String words) throws IOException, InterruptedException {
    String[] typed = words.split(" ", -1);
    String line =
        "source '%s'; compopt() { :; }; COMP_WORDS=(spinelog %s); COMP_CWORD=%d;"
            + " _complete_spinelog; printf '%%s\\n' \"${COMPREPLY[@]}\"";
    return new TreeSet<>(
        Arrays.asList(
            bash(
                    "-c",
                    line.formatted(
                        script(),
                        words.isEmpty() || words.endsWith(" ") ? words + "''" : words,
                        typed.length))
                .split("\\s+")));
  }

  private Path script() throws IOException {
    Run run = Run.of("completion");
    assertEquals(0, run.code(), run.err());
    return Run.text(folder, "spinelog.sh", run.out());
  }

  private String bash(String... words) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "this system has no bash");
    List<String> command = new ArrayList<>(List.of(BASH.toString(), "--norc"));
    command.addAll(List.of(words));
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said;
  }
}
