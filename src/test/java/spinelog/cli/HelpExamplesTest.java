package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in each command's help, in their order, on a log of forty mornings. */
@Tag("slow")
class HelpExamplesTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

  @TempDir private Path folder;

  @BeforeEach
  void whatTheExamplesAreAbout() throws IOException {
    Path log = Run.log(Files.createDirectory(folder.resolve("clients")), "a.csv", 40);
    Files.copy(log, folder.resolve("clients/b.csv"));
    Files.copy(log, folder.resolve("clients/c.csv"));
    done("export", log, "-o", folder.resolve("my-log.xlsx"));
    done("report", log, "-o", folder.resolve("clients"));
    Files.move(folder.resolve("clients/a.pdf"), folder.resolve("my-log.pdf"));
  }

  static List<String> commands() {
    return UsageTest.commands(Run.of("--help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyExampleInTheHelpOfACommandWorks(String command) {
    List<String> examples =
        Run.of("help", command)
            .out()
            .lines()
            .filter(line -> line.startsWith("  spinelog "))
            .map(line -> line.substring("  spinelog ".length()))
            .toList();
    assertFalse(examples.isEmpty(), "no example in the help of " + command);
    for (String example : examples) {
      assertTrue(example.startsWith(command), example);
      run(example);
      if (example.endsWith(" --shard 1/3")) {
        run(example.replace("1/3", "2/3"));
        run(example.replace("1/3", "3/3"));
      }
    }
  }

  private void run(String example) {
    done(WORD.matcher(example).results().map(found -> word(found.group())).toArray());
  }

  /** A word as a shell passes it on; files and folders are those of this test. */
  private String word(String typed) {
    String word = typed.replace("\"", "");
    boolean isFile = word.matches(".*\\.(xlsx|pdf)|clients|reports");
    return isFile ? folder.resolve(word).toString() : word;
  }

  private static void done(Object... words) {
    Run run = Run.of(words);
    assertEquals(0, run.code(), () -> List.of(words) + "\n" + run.err());
  }
}
