package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual pages, beside the help that the program prints. */
class ManualPagesTest {
  private static final Pattern OPTION = Pattern.compile("(?<=^|[ ,])--?[a-z][a-z-]*");

  private static final Map<String, String> PAGES = ManualPages.all();

  static List<String> commands() {
    return UsageTest.commands(Run.of("--help"));
  }

  @Test
  void theProgramAndEachOfItsCommandsHaveAPage() {
    assertEquals(1 + commands().size(), PAGES.size());
    for (String command : commands()) {
      assertTrue(PAGES.get("spinelog").contains("spinelog-" + command), command);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageNamesEveryOptionAndEveryExampleOfItsCommand(String command) {
    String help = Run.of("help", command).out();
    String page = PAGES.get("spinelog-" + command);
    List<String> options = OPTION.matcher(help).results().map(MatchResult::group).toList();
    assertFalse(options.isEmpty(), help);
    for (String option : options) {
      assertTrue(page.contains(option), option + " in " + page);
    }
    help.lines()
        .filter(line -> line.startsWith("  spinelog "))
        .forEach(example -> assertTrue(page.contains(example.strip()), example + " in " + page));
  }
}
