package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that another program may rely on is there, with the kind of value it expects. */
class ResultsOutlineTest {
  /**
   * Fields by their place: n number, i whole number, s words, d date, b yes or no, a answer, * any
   * of a list.
   */
  private static final Map<String, List<String>> OUTLINE =
      Map.ofEntries(
          Map.entry(
              "", List.of("spinelog s", "format i", "log s", "asOf d", "outcome s", "mcid n")),
          Map.entry("/answer", List.of("about s", "verdict s", "direction s", "certainty s")),
          Map.entry("/period", List.of("first d", "last d", "days i", "recorded i", "missing i")),
          Map.entry("/memory", List.of("lag1 n")),
          Map.entry(
              "/changes/*",
              List.of(
                  "date d",
                  "withDrift a",
                  "withoutDrift a",
                  "withWeekdays a",
                  "nap n",
                  "tau n",
                  "percentChange n",
                  "verdict s",
                  "direction s",
                  "beyondMcid s",
                  "smallestVisible n",
                  "separation s")),
          Map.entry("/changes/*/items/*", List.of("item s", "from s", "to s")),
          Map.entry(
              "/massage",
              List.of(
                  "sessionsPerWeek n",
                  "minutesPerWeek n",
                  "perSessionInPrevious7Days a",
                  "dayAfter a")),
          Map.entry(
              "/massage/byTechnique/*",
              List.of(
                  "technique s", "days i", "minutes i", "dayAfter a", "adjustedP n", "holds b")),
          Map.entry(
              "/positions/*",
              List.of("position s", "nights i", "mean n", "againstCommonest a", "holds b")),
          Map.entry("/support", List.of("kneePillowOnSideNights a", "lumbarSupportOnBackNights a")),
          Map.entry(
              "/trend",
              List.of(
                  "perThirtyDays a",
                  "senSlopePerThirtyDays n",
                  "firstSevenMean n",
                  "lastSevenMean n")));

  private static final List<String> PHASE =
      List.of(
          "first d", "last d", "recorded i", "missing i", "mean n", "median n", "min n", "max n");

  @TempDir private Path folder;

  static Stream<Path> samples() throws IOException {
    return SampleReportsTest.samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFieldIsThereWithItsKindOfValue(Path sample) throws IOException {
    assertEquals(0, Run.of("report", sample, "-o", folder, "--json").code());
    String name = sample.getFileName().toString().replaceAll("[.]\\w+$", ".json");
    JsonNode results = new ObjectMapper().readTree(folder.resolve(name).toFile());
    OUTLINE.forEach((place, fields) -> at(results, place).forEach(n -> assertFields(n, fields)));
    at(results, "/changes/*/before").forEach(phase -> assertFields(phase, PHASE));
    at(results, "/changes/*/after").forEach(phase -> assertFields(phase, PHASE));
    Stream.of("/changes", "/safety/flags", "/advice", "/positions", "/massage/byTechnique")
        .forEach(list -> assertTrue(results.at(list).isArray(), list));
    Stream.of("errors", "warnings", "notes")
        .forEach(level -> assertTrue(results.at("/problems/" + level).isInt(), level));
  }

  @Test
  void wordsForProgramsAreThoseOfTheContract() throws IOException {
    JsonNode change = TypedLog.ordinary().results(folder).at("/changes/0");
    assertTrue(
        List.of("changed", "suggestive", "little", "cannot-tell", "withheld")
            .contains(text(change, "verdict")));
    assertTrue(List.of("better", "worse", "none").contains(text(change, "direction")));
    assertTrue(List.of("yes", "possibly", "no", "unknown").contains(text(change, "beyondMcid")));
    assertTrue(List.of("clear", "poor", "none").contains(text(change, "separation")));
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static Stream<JsonNode> at(JsonNode node, String place) {
    if (place.isEmpty()) {
      return Stream.of(node);
    }
    int end = place.indexOf('/', 1) < 0 ? place.length() : place.indexOf('/', 1);
    String step = place.substring(1, end);
    Stream<JsonNode> next =
        step.equals("*")
            ? StreamSupport.stream(node.spliterator(), false)
            : Stream.of(node.required(step));
    return next.flatMap(each -> at(each, place.substring(end)));
  }

  private static void assertFields(JsonNode node, List<String> fields) {
    for (String field : fields) {
      String name = field.substring(0, field.length() - 2);
      assertTrue(node.has(name), name + " is missing from " + node);
      JsonNode value = node.get(name);
      boolean fits =
          switch (field.charAt(field.length() - 1)) {
            case 'n' -> value.isNumber() || value.isNull();
            case 'i' -> value.isInt();
            case 's' -> value.isTextual();
            case 'b' -> value.isBoolean();
            case 'd' -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}");
            default -> isAnswer(value);
          };
      assertTrue(fits, name + ": " + value);
    }
  }

  private static boolean isAnswer(JsonNode value) {
    boolean estimated =
        Stream.of("estimate", "lower", "upper", "confidence", "p")
            .allMatch(part -> value.path(part).isNumber());
    boolean withheld = value.path("withheld").isTextual() && value.path("short").isInt();
    return estimated != withheld;
  }
}
