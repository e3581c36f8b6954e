package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about itself, and to someone who calls it wrongly. */
class UsageTest {
  private static final List<String> COMMANDS =
      List.of(
          "report",
          "compare",
          "check",
          "export",
          "template",
          "plan",
          "batch",
          "version",
          "completion");

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertEquals("spinelog " + System.getProperty("spinelog.version") + "\n", run.out());
  }

  @Test
  void helpListsTheCommandsThatWorkAndNoOthers() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    assertEquals(Stream.concat(COMMANDS.stream(), Stream.of("help")).toList(), commands(run));
  }

  /** The commands that a help lists. */
  static List<String> commands(Run help) {
    return Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE)
        .matcher(help.out())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theVersionIsACommandToo() {
    assertEquals(Run.of("--version"), Run.of("version"));
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void everyCommandHasHelp(String command) {
    Run run = Run.of("help", command);
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: spinelog " + command), run.out());
    assertEquals(Run.of(command, "--help").out(), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 96), run.out());
  }

  @Test
  void nothingAtAllIsWrongUsage() {
    Run run = Run.of();
    assertEquals(2, run.code());
    assertEquals("spinelog: name a log, or a command\nSee: spinelog --help\n", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report                             | Missing required parameter: 'LOG'",
        "report x.csv --mcid 0              | the smallest important change must be above 0 and at most 10",
        "report x.csv --confidence 95       | the confidence must be from 0.5 to 0.999",
        "report x.csv --adaptation-days 99  | the adaptation days must be from 0 to 60",
        "report x.csv --from 2026-02-02 --to 2026-01-01 | the first date lies after the last",
        "export x.csv --format xlsx         | --format xlsx needs -o FILE"
      })
  void wrongUsageIsTwoLinesAndCodeTwo(String words, String message) {
    Run run = Run.of((Object[]) words.split(" "));
    assertEquals(2, run.code());
    assertEquals("spinelog: " + message, run.err().lines().findFirst().orElse(""));
    assertEquals(2, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report x.csv --outcome happiness",
        "report x.csv --from yesterday",
        "report x.csv --paper a5",
        "report x.csv --date-order sideways",
        "report x.csv --map Stiff=Nonsense",
        "report x.csv --password-file nowhere.txt",
        "report x.csv --password-file samples",
        "report x.csv --no-such-option",
        "export x.csv --format docx"
      })
  void aWrongWordIsNamed(String words) {
    String[] parts = words.split(" ");
    Run run = Run.of((Object[]) parts);
    assertEquals(2, run.code(), run.err());
    String wrong = parts[parts.length - 1].replace("Stiff=", "");
    assertTrue(run.err().contains(wrong), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aMistypedCommandWritesNothing() {
    Run run = Run.of("chek", "samples/march-new-pillow.xlsx");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("chek") && run.err().contains("check"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "Report, report",
    "reprot, report",
    "bacth, batch",
    "tempalte, template",
    "pln, plan",
    "rport, report",
    "raport, report",
    "chek, check",
    "xport, export",
    "comapre, compare",
    "hlep, help"
  })
  void aMistypedCommandIsAskedAboutTheLikeliestFirst(String word, String meant) {
    Run run = Run.of(word);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("\nDid you mean " + meant + "?\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "x", "raw", "print", "analyse", "helicopter"})
  void aWordLikeNoCommandIsNotGuessedAt(String word) {
    Run run = Run.of(word);
    assertEquals(2, run.code());
    assertFalse(run.err().contains("Did you mean"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help batch", "--version", "chek", "report x.csv --adapt"})
  void nothingIsColouredSoThatNoColorIsKept(String words) {
    Run run = Run.of((Object[]) words.split(" "));
    String said = run.out() + run.err();
    assertFalse(said.isEmpty());
    assertFalse(said.contains("\u001b") || said.contains("\\u001b"), said);
  }
}
