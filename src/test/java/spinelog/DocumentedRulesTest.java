package spinelog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.findings.Rules;

/** The page of definitions quotes the rules that the analysis decides by. */
class DocumentedRulesTest {
  @Test
  void theTableOfWhatAnAnswerNeedsHasTheRulesNumbers() throws IOException {
    String page =
        Files.readString(Path.of("src/site/markdown/definitions.md"), StandardCharsets.UTF_8);
    List<String> rows =
        List.of(
            "| any interval | %d recorded mornings with %d different scores |"
                .formatted(Rules.MORNINGS, Rules.DISTINCT_SCORES),
            "| %d recorded mornings on each side, and %d that tell it from any other change |"
                .formatted(Rules.SIDE, Rules.APART_AT_ALL),
            "| %d pairs of mornings, %d with and %d without |"
                .formatted(Rules.PAIRS, Rules.PAIRS_EACH_WAY, Rules.PAIRS_EACH_WAY),
            "| %d mornings after day 7, %d different counts, standard deviation %s; below %d it is"
                .formatted(
                    Rules.RATE_MORNINGS, Rules.RATE_DISTINCT, Rules.RATE_SD, Rules.RATE_ROUGH),
            "| %d recorded mornings over %d days |".formatted(Rules.TREND, Rules.TREND),
            "| %d nights in each compared state".formatted(Rules.NIGHTS));
    for (String row : rows) {
      assertTrue(page.contains(row), row);
    }
  }
}
