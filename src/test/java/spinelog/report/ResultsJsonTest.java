package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spinelog.findings.Change;

class ResultsJsonTest {
  private static final List<Report> SAMPLES = Reports.samples();

  private static JsonNode results(Report report) throws IOException {
    return new JsonMapper().readTree(ResultsJson.bytes(report));
  }

  private static Report pillow() {
    return SAMPLES.get(1);
  }

  @Test
  void theOutlineIsTheOneOthersRelyOn() throws IOException {
    assertEquals(
        List.of(
            "spinelog",
            "format",
            "log",
            "asOf",
            "outcome",
            "mcid",
            "options",
            "answer",
            "period",
            "mean",
            "memory",
            "cautions",
            "changes",
            "headlineChange",
            "jointEffects",
            "furtherOutcomes",
            "massage",
            "positions",
            "support",
            "trend",
            "scores",
            "measured",
            "goal",
            "smallestVisibleChange",
            "safety",
            "practice",
            "advice",
            "problems",
            "attached"),
        names(results(pillow())));
    assertEquals(
        List.of(
            "date",
            "items",
            "switches",
            "demonstrations",
            "before",
            "after",
            "withDrift",
            "withoutDrift",
            "withWeekdays",
            "nap",
            "tau",
            "percentChange",
            "verdict",
            "direction",
            "beyondMcid",
            "beyondThirtyPercent",
            "smallestVisible",
            "joinedWith",
            "separation",
            "massageAround",
            "notes"),
        names(results(pillow()).at("/changes/0")));
  }

  /** A field stands in the document by its name in code letters. */
  @Test
  void everyFieldIsDocumented() throws IOException {
    Set<String> documented =
        Pattern.compile("\\b\\w+\\b")
            .matcher(
                Pattern.compile("`[^`]+`")
                    .matcher(Files.readString(Path.of("src/site/markdown/results.md")))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(" ")))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    Set<String> fields = new TreeSet<>();
    for (Report report : Stream.concat(SAMPLES.stream(), HardLogs.all().stream()).toList()) {
      names(results(report), fields);
      if (!report.changes().isEmpty()) {
        names(results(Reports.ofOneChange(report)), fields);
      }
    }
    assertTrue(fields.size() > 150, fields.size() + " fields");
    fields.removeAll(documented);
    assertEquals(Set.of(), fields);
  }

  /** The names of fields at any depth; those that are constants, as of groups, are values. */
  private static void names(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(name -> names.addAll(List.of(name.split("-"))));
    node.forEach(inner -> names(inner, names));
  }

  @Test
  void anEstimateHasTheNumbersOfTheFindings() throws IOException {
    Change change = pillow().findings().changes().get(0);
    double estimate = change.withDrift().estimate().orElseThrow().estimate();
    JsonNode json = results(pillow()).at("/changes/0/withDrift");
    assertEquals(estimate, json.get("estimate").asDouble(), 1e-6);
    assertEquals(0.95, json.get("confidence").asDouble());
    assertEquals(
        change.before().recorded(), results(pillow()).at("/changes/0/before/recorded").asInt());
  }

  @Test
  void aWithheldAnswerSaysWhyAndWhatItNeeds() throws IOException {
    Report gappy = SAMPLES.get(2);
    JsonNode json = results(gappy).at("/changes/0/withDrift");
    assertEquals(List.of("withheld", "short", "shortBefore", "shortAfter"), names(json));
    assertTrue(json.get("withheld").asText().startsWith("too-few-mornings"), json.toString());
    assertTrue(json.get("short").asInt() > 0, json.toString());
    assertEquals("withheld", results(gappy).at("/changes/0/verdict").asText());
  }

  @Test
  void everyLogMakesResultsWithoutNaN() throws IOException {
    for (Report report : Stream.concat(SAMPLES.stream(), HardLogs.all().stream()).toList()) {
      String text = JsonText.of(ResultsJson.tree(report));
      assertFalse(text.contains("NaN") || text.contains("Infinity"), report.logName());
      assertEquals(
          report.findings().period().recorded(), results(report).at("/period/recorded").asInt());
    }
  }

  @Test
  void theDiaryKeepsBlanksApartFromNoAndZero() throws IOException {
    JsonNode day =
        new JsonMapper()
            .readTree(DiaryJson.of(HardLogs.unscored().diary()).getBytes(StandardCharsets.UTF_8))
            .at("/days/0");
    assertTrue(day.get("kneePillow").isNull());
    assertTrue(day.get("massageMinutes").isNull());
    assertTrue(day.get("scores").isEmpty());
    assertFalse(day.get("careKnown").asBoolean());
    assertEquals("nothing to score", day.get("notes").asText());
  }

  @Test
  void aTreeIsWrittenTheSameWayEverywhere() {
    assertEquals(
        "{\n  \"a\" : [\n    1,\n    true\n  ],\n  \"b\" : \"\u00E4\"\n}\n",
        JsonText.of(Json.object("a", List.of(1, true), "b", "\u00E4")));
  }

  private static List<String> names(JsonNode node) {
    Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
    List<String> names = new java.util.ArrayList<>();
    fields.forEachRemaining(field -> names.add(field.getKey()));
    return names;
  }
}
