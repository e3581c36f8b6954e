package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log with known answers, from the spreadsheet to the results, agrees to the fifth decimal. */
class ReferenceResultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> POSITIONS = List.of("Back", "Left side", "Stomach");

  @TempDir private Path folder;
  private JsonNode reference;
  private JsonNode results;

  @BeforeEach
  void reportTheReferenceLog() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/spinelog/stats/reference.json")) {
      reference = JSON.readTree(file);
    }
    Path log = Run.text(folder, "log.csv", text(reference.get("datasets").get("log_a")));
    Run run = Run.of("report", log, "--json");
    assertEquals(0, run.code(), run.err());
    results = JSON.readTree(folder.resolve("log.json").toFile());
  }

  @Test
  void theLevelChangeAllowsForDrift() {
    assertAgrees("log_a.srn.ridge.phase_trend", results.at("/changes/0/withDrift"));
  }

  @Test
  void theCompanionDoesNot() {
    assertAgrees("log_a.srn.phase", results.at("/changes/0/withoutDrift"));
  }

  @Test
  void aPositionIsComparedWithTheCommonest() {
    assertEquals("left-side", results.at("/positions/1/position").asText());
    assertAgrees("log_a.srn.position", results.at("/positions/1/againstCommonest"));
  }

  private void assertAgrees(String id, JsonNode answer) {
    for (JsonNode value : reference.get("values")) {
      if (value.get("id").asText().equals(id)) {
        for (String field : List.of("estimate", "lower", "upper", "p")) {
          double expected = value.get("expected").get(field).asDouble();
          assertEquals(expected, answer.get(field).asDouble(), 1e-5, id + " " + field);
        }
        return;
      }
    }
    throw new AssertionError("no reference value " + id);
  }

  private static String text(JsonNode log) {
    StringBuilder text = new StringBuilder("Date,Sleep position,Pillow,Morning stiffness\n");
    for (int i = 0; i < log.get("day").size(); i++) {
      JsonNode score = log.get("stiffness").get(i);
      text.append(LocalDate.of(2026, 1, 1).plusDays(i)).append(',');
      text.append(POSITIONS.get(log.get("position").get(i).asInt() - 1)).append(',');
      text.append(log.get("phase_after").get(i).asInt() == 1 ? "Latex" : "Feather").append(',');
      text.append(score.isNull() ? "" : score.asText()).append('\n');
    }
    return text.toString();
  }
}
