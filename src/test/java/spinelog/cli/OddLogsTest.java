package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs that hold too little, or too much of one thing: reasons instead of numbers, never NaN. */
@Tag("slow")
class OddLogsTest {
  private static final int[] SCORES = {5, 6, 4, 5, 7, 3, 6};
  private static final String ROLLER = "Foam roller 10";

  @TempDir private Path folder;

  private static String cells(String position, String pillow, String techniques, Object score) {
    return position + "," + pillow + ",Soft,no," + techniques + "," + score + ",";
  }

  private static int score(int day) {
    return SCORES[(day * 3 + day / 7) % 7];
  }

  private static String pillow(int day) {
    return day < 30 ? "A" : "B";
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        odd("all scores equal", 60, day -> cells("Back", pillow(day), ROLLER, 5)),
        odd("all scores zero", 60, day -> cells("Back", pillow(day), "", 0)),
        odd("all scores ten", 60, day -> cells("Back", pillow(day), "", 10)),
        odd("two scores only", 60, day -> cells("Back", pillow(day), "", 4 + day % 2)),
        odd("one score", 60, day -> cells("Back", pillow(day), "", day == 9 ? 5 : "")),
        odd(
            "three scores",
            60,
            day -> cells("Back", pillow(day), "", day % 20 == 9 ? day / 9 : "")),
        odd("scores at the end only", 60, day -> cells("Back", pillow(day), "", day < 50 ? "" : 5)),
        odd("no massage", 60, day -> cells("Back", pillow(day), "", score(day))),
        odd("massage every day", 60, day -> cells("Back", pillow(day), ROLLER, score(day))),
        odd("one position", 60, day -> cells("Stomach", "A", "", score(day))),
        odd("one day", 1, day -> cells("Back", "A", ROLLER, 5)),
        odd("two days", 2, day -> cells("Back", day == 0 ? "A" : "B", ROLLER, 5 + day)),
        odd("a pillow a night", 60, day -> cells("Back", day % 2 == 0 ? "A" : "B", "", score(day))),
        odd("always another pillow", 60, day -> cells("Back", "P" + day, "", score(day))),
        odd("a change on the last day", 60, day -> cells("Back", day < 59 ? "A" : "B", "", 5)),
        odd("a change on day two", 60, day -> cells("Back", day < 1 ? "A" : "B", "", score(day))),
        odd("setup decides the score", 60, day -> cells("Back", pillow(day), "", day < 30 ? 7 : 3)),
        odd("position decides", 60, day -> cells(day < 30 ? "Back" : "Mixed", "A", "", day / 20)));
  }

  private static Arguments odd(String name, int days, IntFunction<String> cells) {
    return Arguments.of(name, days, cells);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void isAnsweredWithNumbersOrReasons(String name, int days, IntFunction<String> cells)
      throws IOException {
    TypedLog log = TypedLog.of(days, cells);
    assertAnswered(log.results(folder));
    assertTrue(Files.size(folder.resolve("log.pdf")) > 0, name);
    assertAnswered(log.results(folder, "--adaptation-days", 7, "--outcome", "pain-waking"));
  }

  /** No NaN anywhere, a reason and a need for every answer that is withheld. */
  private static void assertAnswered(JsonNode node) {
    if (node.isNumber() || node.isTextual()) {
      assertFalse(node.asText().contains("NaN") || node.asText().contains("Infinity"));
    }
    if (node.has("withheld")) {
      assertFalse(node.get("withheld").asText().isBlank());
      assertTrue(node.get("short").isInt());
    }
    if (node.has("estimate")) {
      assertTrue(node.get("lower").asDouble() <= node.get("estimate").asDouble());
      assertTrue(node.get("estimate").asDouble() <= node.get("upper").asDouble());
    }
    node.forEach(OddLogsTest::assertAnswered);
  }

  private String withheld(String place, IntFunction<String> cells) throws IOException {
    JsonNode answer = TypedLog.of(60, cells).results(folder).at(place);
    Stream<String> counts =
        Stream.of("short", "shortBefore", "shortAfter")
            .filter(answer::has)
            .map(name -> answer.get(name).asText());
    return answer.path("withheld").asText() + " " + counts.collect(Collectors.joining(" "));
  }

  @Test
  void equalScoresSayThatTheyTakeTooFewValues() throws IOException {
    assertEquals(
        "too-few-distinct-scores 0",
        withheld("/changes/0/withDrift", day -> cells("Back", pillow(day), "", 5)));
  }

  @Test
  void oneScoreCountsTheMorningsThatAreMissing() throws IOException {
    assertEquals(
        "too-few-mornings 20 7 13",
        withheld(
            "/changes/0/withDrift", day -> cells("Back", pillow(day), "", day == 33 ? 5 : "")));
  }

  @Test
  void aLogWithoutMassageNeedsMorningsAfterIt() throws IOException {
    assertEquals(
        "too-few-with-session 7",
        withheld("/massage/dayAfter", day -> cells("Back", "A", "", score(day))));
  }

  @Test
  void massageEveryDayNeedsMorningsWithoutIt() throws IOException {
    assertEquals(
        "too-few-without-session 7",
        withheld("/massage/dayAfter", day -> cells("Back", "A", ROLLER, score(day))));
  }

  @Test
  void onePositionIsComparedWithNothing() throws IOException {
    assertEquals(
        "compared-against 0",
        withheld("/positions/0/againstCommonest", day -> cells("Stomach", "A", "", score(day))));
  }

  @Test
  void tenYearsWithEveryAnswerStillWork() throws IOException {
    JsonNode results =
        TypedLog.of(
                3650,
                day ->
                    cells(
                        day % 5 == 0 ? "Back" : "Left side",
                        "P" + day / 100,
                        day % 3 == 0 ? ROLLER : "",
                        score(day)))
            .results(folder);
    assertEquals(36, results.get("changes").size());
    assertAnswered(results);
  }

  @Test
  void moreNamesThanAnyoneHasPillowsAreTakenForRemarks() throws IOException {
    JsonNode results =
        TypedLog.of(150, day -> cells("Back", "slept so " + day, "", score(day))).results(folder);
    assertEquals(0, results.get("changes").size());
    assertEquals("too-many-names", results.at("/cautions/0").asText());
  }
}
