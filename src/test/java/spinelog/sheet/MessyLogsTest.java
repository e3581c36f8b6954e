package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import spinelog.diary.Day;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

/**
 * Logs as people and programs make them, each with what must come of it: in {@code messy} one month
 * in many files, in {@code people} one file for each kind of thing that people write.
 */
class MessyLogsTest {
  private static final Path FOLDERS =
      Path.of(System.getProperty("messy", "src/test/resources/spinelog/sheet"));
  private static final LocalDate AS_OF = LocalDate.parse("2025-04-02");

  @TestFactory
  Stream<DynamicTest> everyMessyLogGivesWhatACarefulReaderWouldGetFromIt() throws IOException {
    JsonNode base = expected("messy").get("base");
    return Stream.concat(tests("messy", base), tests("people", base));
  }

  private static Stream<DynamicTest> tests(String folder, JsonNode base) throws IOException {
    return stream(expected(folder).get("files"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.get("file").asText(),
                    () ->
                        check(
                            FOLDERS.resolve(folder).resolve(file.get("file").asText()),
                            file,
                            base)));
  }

  private static JsonNode expected(String folder) throws IOException {
    return new ObjectMapper().readTree(FOLDERS.resolve(folder).resolve("expected.json").toFile());
  }

  private static void check(Path log, JsonNode file, JsonNode base) {
    List<String> wrong = new ArrayList<>();
    List<SheetProblem> problems;
    String outcome;
    try {
      LogReading reading = LogReader.read(log, PlainReading.asOf(AS_OF));
      problems = reading.problems();
      outcome = outcome(problems);
      checkDays(file, base, reading, wrong);
    } catch (SheetException e) {
      problems = e.problems();
      outcome = "refused";
    }
    String wanted = file.get("outcome").asText();
    if (!outcome.equals(wanted)) {
      wrong.add("outcome " + outcome + " instead of " + wanted);
    }
    for (JsonNode issue : file.get("problems")) {
      boolean found =
          problems.stream()
              .anyMatch(
                  problem ->
                      problem.cell().equals(issue.get("cell").asText())
                          && problem.level().name().equalsIgnoreCase(issue.get("level").asText()));
      if (!found) {
        wrong.add("no " + issue);
      }
    }
    assertTrue(
        wrong.isEmpty(), () -> String.join("\n", wrong) + "\n" + lines(file, problemsOf(log)));
  }

  private static List<SheetProblem> problemsOf(Path log) {
    try {
      return LogReader.read(log, PlainReading.asOf(AS_OF)).problems();
    } catch (SheetException e) {
      return e.problems();
    }
  }

  private static String lines(JsonNode file, List<SheetProblem> problems) {
    return problems.stream()
        .map(problem -> problem.level() + " " + ProblemLine.of(file.get("file").asText(), problem))
        .reduce("", (all, line) -> all + "\n" + line);
  }

  private static String outcome(List<SheetProblem> problems) {
    List<SheetProblem.Level> levels = problems.stream().map(SheetProblem::level).toList();
    if (levels.contains(SheetProblem.Level.ERROR)) {
      return "partial";
    }
    return levels.contains(SheetProblem.Level.WARNING) ? "warned" : "clean";
  }

  private static void checkDays(
      JsonNode file, JsonNode base, LogReading reading, List<String> wrong) {
    ReadSummary summary = reading.summary();
    compare("days", file, Integer.toString(summary.days()), wrong);
    compare("first", file, summary.first().toString(), wrong);
    compare("last", file, summary.last().toString(), wrong);
    compare("dateOrder", file, summary.dateOrder(), wrong);
    for (Day day : reading.diary().days()) {
      Map<String, String> want = new TreeMap<>();
      JsonNode usual = file.has("unchecked") ? null : base.get(day.date().toString());
      if (usual != null) {
        usual.properties().forEach(cell -> want.put(cell.getKey(), cell.getValue().asText()));
      }
      JsonNode other = file.path("except").path(day.date().toString());
      other.properties().forEach(cell -> want.put(cell.getKey(), cell.getValue().asText()));
      want.forEach(
          (heading, text) -> {
            String got = DayText.of(day, LogColumn.named(heading));
            if (!got.equals(text)) {
              wrong.add(day.date() + " " + heading + ": " + got + " instead of " + text);
            }
          });
    }
  }

  private static void compare(String what, JsonNode file, String got, List<String> wrong) {
    if (file.has(what) && !file.get(what).asText().equals(got)) {
      wrong.add(what + " " + got + " instead of " + file.get(what).asText());
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void theFoldersHoldEveryFileThatIsListed() throws IOException {
    for (String folder : List.of("messy", "people")) {
      assertEquals(
          List.of(),
          stream(expected(folder).get("files"))
              .map(file -> file.get("file").asText())
              .filter(name -> !FOLDERS.resolve(folder).resolve(name).toFile().exists())
              .toList());
    }
  }
}
