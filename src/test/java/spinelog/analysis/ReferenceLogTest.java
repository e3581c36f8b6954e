package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.diary.Position;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Findings;
import spinelog.findings.PositionNights;
import spinelog.stats.Estimate;

/** A whole diary through the front door gives the reference values of the engine's authors. */
class ReferenceLogTest {
  private static final double TOLERANCE = 1e-5;

  private final JsonNode reference = read();
  private final Findings findings = diary().findings();

  @Test
  void theHeadlineIsTheLevelChangeWithDriftHeldNearZero() {
    assertAnswer("log_a.srn.ridge.phase_trend", findings.changes().get(0).withDrift());
  }

  @Test
  void theCompanionIsTheLevelChangeWithoutDrift() {
    assertAnswer("log_a.srn.phase", findings.changes().get(0).estimates().withoutDrift());
  }

  @Test
  void aPositionIsComparedWithTheCommonestWithTheSetupAllowedFor() {
    PositionNights side =
        findings.nights().positions().stream()
            .filter(each -> each.position() == Position.LEFT_SIDE)
            .findFirst()
            .orElseThrow();
    assertAnswer("log_a.srn.position", side.againstCommonest());
  }

  private void assertAnswer(String id, Answer answer) {
    JsonNode expected =
        StreamSupport.stream(reference.get("values").spliterator(), false)
            .filter(value -> value.get("id").asText().equals(id))
            .findFirst()
            .orElseThrow()
            .get("expected");
    Estimate value = ((Estimated) answer).value();
    assertEquals(expected.get("estimate").asDouble(), value.estimate(), TOLERANCE);
    assertEquals(expected.get("lower").asDouble(), value.lower(), TOLERANCE);
    assertEquals(expected.get("upper").asDouble(), value.upper(), TOLERANCE);
    assertEquals(expected.get("p").asDouble(), value.p(), TOLERANCE);
  }

  private DiaryBuilder diary() {
    JsonNode log = reference.get("datasets").get("log_a");
    Position[] positions = {Position.BACK, Position.LEFT_SIDE, Position.STOMACH};
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < log.get("day").size(); i++) {
      diary.pillow(log.get("phase_after").get(i).asInt() == 1 ? "Latex" : "Feather");
      diary.position(positions[log.get("position").get(i).asInt() - 1]);
      diary.care(
          log.get("sessions").get(i).asInt() > 0
              ? DiaryBuilder.technique("Foam roller", 10)
              : Care.NOTHING);
      JsonNode score = log.get("stiffness").get(i);
      diary.scores(score.isNull() ? Double.NaN : score.asDouble());
    }
    return diary;
  }

  private static JsonNode read() {
    try (InputStream file =
        ReferenceLogTest.class.getResourceAsStream("/spinelog/stats/reference.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
