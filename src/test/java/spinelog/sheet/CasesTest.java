package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import spinelog.diary.Day;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;
import spinelog.findings.AnalysisPlan;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

/**
 * How people really keep such logs, made anew with invented data: each must come out as a careful
 * human would read it, and every {@code --map} that is printed is tried on the log it is about.
 */
class CasesTest extends Gallery {
  private static final Path CASES = Path.of("src/test/resources/spinelog/sheet/cases");
  private static final LocalDate AS_OF = LocalDate.parse("2026-12-31");
  private static final String ASKED = "asked";

  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsACarefulHumanWould() throws IOException {
    return cases().map(one -> dynamicTest(one.get("file").asText(), () -> check(one)));
  }

  private static Stream<JsonNode> cases() throws IOException {
    return stream(new ObjectMapper().readTree(CASES.resolve("expected.json").toFile()));
  }

  private static void check(JsonNode one) {
    Path log = CASES.resolve(one.get("file").asText());
    Map<String, String> said = new HashMap<>();
    one.path("map").properties().forEach(map -> said.put(map.getKey(), map.getValue().asText()));
    ReadOptions options = settled(said);
    List<String> wrong = new ArrayList<>();
    List<SheetProblem> problems;
    String outcome;
    try {
      LogReading reading = LogReader.read(log, options);
      problems = reading.problems();
      outcome = "imported";
      checkDays(one, reading, wrong);
    } catch (SheetException e) {
      problems = e.problems();
      outcome = "refused";
    }
    assertEquals(one.get("outcome").asText(), outcome, () -> String.join("\n", said(log, options)));
    for (JsonNode says : one.path("says")) {
      checkSaid(says.asText(), problems, wrong);
    }
    assertTrue(
        wrong.isEmpty(),
        () -> String.join("\n", wrong) + "\n" + String.join("\n", said(log, options)));
    said(log, options).forEach(line -> triesEachMapping(line, log, options));
  }

  private static ReadOptions settled(Map<String, String> headings) {
    ReadOptions plain = PlainReading.asOf(AS_OF);
    return new ReadOptions(
        plain.asOf(), plain.dateOrder(), headings, plain.password(), plain.printed());
  }

  private static List<String> said(Path log, ReadOptions options) {
    return Logs.said(log, options);
  }

  private static void checkDays(JsonNode one, LogReading reading, List<String> wrong) {
    Map<String, Day> days = new HashMap<>();
    reading.diary().days().forEach(day -> days.put(day.date().toString(), day));
    if (one.has("days") && one.get("days").asInt() != days.size()) {
      wrong.add(days.size() + " days");
    }
    String headline = AnalysisPlan.usual(reading.diary()).outcome().name();
    String wanted = one.path("headline").asText(headline).replace('-', '_');
    if (!wanted.equalsIgnoreCase(headline)) {
      wrong.add("the headline is " + headline);
    }
    stream(one.path("values"))
        .filter(value -> !isSame(value.get(2).asText(), text(days, value)))
        .forEach(value -> wrong.add(value + " is " + text(days, value)));
    stream(one.path("never"))
        .filter(value -> isSame(value.get(2).asText(), text(days, value)))
        .forEach(value -> wrong.add(value + " was never to be"));
  }

  private static String text(Map<String, Day> days, JsonNode value) {
    Day day = days.get(value.get(0).asText());
    return day == null ? "" : DayText.of(day, LogColumn.named(value.get(1).asText()));
  }

  /** Hundredths of hours are rounded, and techniques that are not known are written as "?". */
  private static boolean isSame(String wanted, String got) {
    try {
      return Math.abs(Double.parseDouble(wanted) - Double.parseDouble(got)) < 0.011;
    } catch (NumberFormatException e) {
      return wanted.equalsIgnoreCase(got) || (wanted.isEmpty() && got.equals("?"));
    }
  }

  /** A pattern that begins with "message:" must be found in what is said, not in the cell. */
  private static void checkSaid(String says, List<SheetProblem> problems, List<String> wrong) {
    boolean own = says.startsWith("message:");
    Pattern pattern =
        Pattern.compile(own ? says.substring("message:".length()) : says, Pattern.CASE_INSENSITIVE);
    boolean found =
        problems.stream()
            .map(problem -> own ? problem.message() : whole(problem))
            .anyMatch(text -> pattern.matcher(text).find());
    if (!found) {
      wrong.add("nothing says " + says);
    }
  }

  private static String whole(SheetProblem problem) {
    return String.join(
        " | ",
        problem.message(),
        problem.found(),
        problem.cell(),
        problem.column(),
        problem.sheet());
  }

  @TestFactory
  Stream<DynamicTest> theHeadingOfTheOnlyScoreIsReadOrAskedAbout() throws IOException {
    return Files.readAllLines(CASES.resolve("headings.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .map(pair -> dynamicTest(pair[0], () -> checkHeading(pair[0], pair[1])));
  }

  private void checkHeading(String heading, String meant) throws IOException {
    StringBuilder csv = new StringBuilder("Date,\"" + heading + "\"\n");
    for (int day = 10; day < 25; day++) {
      csv.append("2025-03-").append(day).append(',').append(day % 7).append('\n');
    }
    Path log = Files.createTempDirectory(folder, "case").resolve("log.csv");
    Files.writeString(log, csv);
    ReadOptions options = settled(Map.of());
    List<String> lines = said(log, options);
    if (meant.equals(ASKED)) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith("ERROR")), lines::toString);
      assertTrue(lines.stream().anyMatch(line -> line.contains(heading)), lines::toString);
      assertTrue(lines.stream().anyMatch(line -> line.contains("--map")), lines::toString);
    } else {
      assertEquals(
          Set.of("Date", meant), Logs.read(log, options).summary().columns().keySet(), heading);
    }
    lines.forEach(line -> triesEachMapping(line, log, options));
  }

  @Test
  void theFolderHoldsEveryFileThatIsListed() throws IOException {
    List<String> listed =
        Stream.concat(
                cases().map(one -> one.get("file").asText()),
                Stream.of("expected.json", "headings.txt"))
            .distinct()
            .sorted()
            .toList();
    try (Stream<Path> files = Files.list(CASES)) {
      assertEquals(listed, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
