package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of every answer at once, from the typed log to the results. */
@Tag("slow")
class ResultsByPropertyTest {
  private static final double CLOSE = 2e-6;

  @TempDir private Path folder;

  /** Every interval of the results, by its place in them. */
  private static Map<String, JsonNode> estimates(JsonNode results) {
    Map<String, JsonNode> found = new TreeMap<>();
    collect("", results, found);
    return found;
  }

  private static void collect(String place, JsonNode node, Map<String, JsonNode> found) {
    if (node.has("estimate")) {
      found.put(place, node);
      return;
    }
    node.properties().forEach(each -> collect(place + "/" + each.getKey(), each.getValue(), found));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(place + "/" + i, node.get(i), found);
    }
  }

  private static void assertSame(JsonNode expected, JsonNode actual) {
    assertTimes(1, expected, actual);
  }

  /** The same answers, all of them times 1 or -1. */
  private static void assertTimes(int sign, JsonNode expected, JsonNode actual) {
    Map<String, JsonNode> before = estimates(expected);
    Map<String, JsonNode> after = estimates(actual);
    assertEquals(before.keySet(), after.keySet());
    assertTrue(before.size() >= 10, before.keySet().toString());
    before.forEach(
        (place, value) -> {
          JsonNode other = after.get(place);
          String lower = sign > 0 ? "lower" : "upper";
          String upper = sign > 0 ? "upper" : "lower";
          assertEquals(sign * number(value, "estimate"), number(other, "estimate"), CLOSE, place);
          assertEquals(sign * number(value, "lower"), number(other, lower), CLOSE, place);
          assertEquals(sign * number(value, "upper"), number(other, upper), CLOSE, place);
          assertEquals(number(value, "p"), number(other, "p"), CLOSE, place);
        });
  }

  private static double number(JsonNode value, String name) {
    return value.get(name).asDouble();
  }

  @Test
  void addingAPointToAllScoresMovesNoEffect() throws IOException {
    TypedLog log = TypedLog.ordinary();
    JsonNode plain = log.results(folder);
    for (int row = 0; row < log.rows.size(); row++) {
      log.score(row, log.score(row) + 1);
    }
    assertSame(plain, log.results(folder));
  }

  @Test
  void turningTheScaleRoundTurnsEverySign() throws IOException {
    TypedLog log = TypedLog.ordinary();
    log.rows.forEach(row -> row[7] = "");
    JsonNode plain = log.results(folder);
    for (int row = 0; row < log.rows.size(); row++) {
      log.score(row, 10 - log.score(row));
    }
    assertTimes(-1, plain, log.results(folder));
  }

  @Test
  void swappingTheStatesOfTheSetupTurnsTheChangesSign() throws IOException {
    TypedLog log = TypedLog.ordinary();
    JsonNode there = log.results(folder).at("/changes/0/withDrift");
    List<String[]> backwards = new ArrayList<>();
    for (int row = 0; row < log.rows.size(); row++) {
      String[] cells = log.rows.get(log.rows.size() - 1 - row).clone();
      cells[0] = log.rows.get(row)[0];
      backwards.add(cells);
    }
    log.rows.clear();
    log.rows.addAll(backwards);
    JsonNode back = log.results(folder).at("/changes/0/withDrift");
    assertEquals(-number(there, "estimate"), number(back, "estimate"), CLOSE);
    assertEquals(-number(there, "upper"), number(back, "lower"), CLOSE);
  }

  @Test
  void theOrderOfTheRowsChangesNothing() throws IOException {
    TypedLog log = TypedLog.ordinary();
    JsonNode plain = log.results(folder);
    Collections.shuffle(log.rows, new Random(3));
    assertSame(plain, log.results(folder));
  }

  @Test
  void otherNamesChangeNoNumber() throws IOException {
    TypedLog log = TypedLog.ordinary();
    JsonNode plain = log.results(folder);
    for (String[] row : log.rows) {
      row[2] = row[2].equals("Feather") ? "Number one" : "Number two";
      row[3] = "Bed";
      row[5] = row[5].replace("Foam roller", "Shiatsu");
    }
    assertSame(plain, log.results(folder));
  }

  @Test
  void daysOutsideTheWindowChangeNothing() throws IOException {
    Object[] window = {"--from", TypedLog.FIRST.plusDays(3), "--to", TypedLog.FIRST.plusDays(90)};
    TypedLog log = TypedLog.ordinary();
    List<String[]> outside = new ArrayList<>(log.rows.subList(0, 3));
    log.rows.subList(0, 3).clear();
    JsonNode inside = log.results(folder, window);
    log.rows.addAll(outside);
    // Before: other pillows, knee pillow always, and daily sessions; after: a third pillow.
    for (int day = 1; day <= 40; day++) {
      String pillow = day % 9 < 4 ? "Buckwheat" : "Feather";
      log.rows.add(row(-day, "Stomach", pillow, "yes", "Shiatsu 60", day % 11));
      log.rows.add(row(100 + day, "Back", "Buckwheat", "yes", "", (day * 7) % 11));
    }
    JsonNode more = log.results(folder, window);
    assertSame(inside, more);
    for (String place : List.of("/period", "/changes", "/massage", "/positions", "/trend")) {
      assertEquals(inside.at(place), more.at(place), place);
    }
  }

  private static String[] row(
      int day, String position, String pillow, String knee, String techniques, int score) {
    String date = TypedLog.FIRST.plusDays(day).toString();
    String points = Integer.toString(score);
    return new String[] {date, position, pillow, "Soft", knee, techniques, points, points};
  }

  @Test
  void theWindowIsCountedFromRowToRow() throws IOException {
    JsonNode period =
        TypedLog.ordinary()
            .results(folder, "--from", "2015-12-01", "--to", "2017-01-01")
            .at("/period");
    assertEquals(TypedLog.FIRST.toString(), period.get("first").asText());
    assertEquals(80, period.get("days").asInt());
  }

  @Test
  void whatWasSleptOnBeforeTheWindowIsKnownAtItsStart() throws IOException {
    TypedLog log = TypedLog.ordinary();
    log.rows.forEach(row -> row[2] = row[0].equals(TypedLog.FIRST.toString()) ? "Feather" : "");
    log.rows.get(40)[2] = "Latex";
    JsonNode change =
        log.results(folder, "--from", TypedLog.FIRST.plusDays(10)).at("/changes/0/items/0");
    assertEquals("Feather", change.get("from").asText());
    assertEquals("Latex", change.get("to").asText());
  }
}
