package spinelog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import spinelog.findings.PracticeNote;
import spinelog.findings.Rules;

/** The documentation quotes the rules that the analysis decides by. */
class DocumentedRulesTest {
  @Test
  void theTableOfWhatAnAnswerNeedsHasTheRulesNumbers() throws IOException {
    assertHas(
        "definitions.md",
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
            "| %d nights in each compared state".formatted(Rules.NIGHTS)));
  }

  @Test
  void theTableOfNotesOnPracticeHasEveryNoteWithItsRulesNumbers() throws IOException {
    String withoutSupport =
        "| %d known %s nights, more than half of them without a %s, and it was not found worse";
    assertHas(
        "method.md",
        List.of(
            "| `spine-pressure` |",
            "| `long-hold` | more than %d times the minutes".formatted(Rules.FAR_OVER_USUAL),
            "| `massage-on-bad-days` | %d recorded mornings; massage on %d days that began more than %s"
                .formatted(Rules.MORNINGS, Rules.PRACTICE_DAYS, Rules.UNUSUAL_PAIN),
            "| `stretch-first` | stretches before the massage on %d days, and on more than half"
                .formatted(Rules.PRACTICE_DAYS),
            "| `stomach-nights` | %d nights on the stomach".formatted(Rules.STOMACH_NOTED),
            "| `side-without-pillow` "
                + withoutSupport.formatted(Rules.SUPPORT_NOTED, "side", "knee pillow"),
            "| `back-without-support` "
                + withoutSupport.formatted(Rules.SUPPORT_NOTED, "back", "support"),
            "| `soft-mattress`, `firm-mattress` |",
            "| `many-changes` | %d different items of the setup changed within %d days"
                .formatted(Rules.MANY_ITEMS, Rules.APART_CLEARLY)));
    assertHas(
        "method.md",
        Arrays.stream(PracticeNote.Kind.values())
            .map(kind -> "`" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
            .toList());
  }

  private static void assertHas(String name, List<String> rows) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown", name), StandardCharsets.UTF_8);
    for (String row : rows) {
      assertTrue(page.contains(row), row);
    }
  }
}
