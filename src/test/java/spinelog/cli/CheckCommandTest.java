package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check command as a user, or another program, meets it. */
class CheckCommandTest {
  private static final String WITH_PROBLEMS =
      """
      Date,Pillow,Morning stiffness,Mood
      2026-09-01,Feather,11,good
      2026-09-02,Feather,awful,fair
      2026-09-31,Feather,5,fair
      2026-09-04,Feather,,
      2026-09-05,Feather,4,
      """;

  @TempDir private Path folder;

  @Test
  void aCleanLogIsThreeLines() throws IOException {
    Run run = Run.of("check", Run.log(folder, "log.csv", 31));
    assertEquals(0, run.code());
    assertEquals(
        """
        log.csv: 31 days, 1 Sep 2026 to 1 Oct 2026, no day missing
          read as csv, headings in row 1, dates year first
          columns: Date A, Pillow B, Techniques C, Morning stiffness D
          warning signs: not asked in this log
        """,
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void everyProblemIsListedAtOnceWithItsCell() throws IOException {
    Run run = Run.of("check", Run.text(folder, "log.csv", WITH_PROBLEMS));
    assertEquals(0, run.code());
    for (String cell : new String[] {"C2", "C3", "A4"}) {
      assertTrue(
          run.out().lines().anyMatch(line -> line.contains("error: ") && line.contains(cell)),
          run.out());
    }
    assertFalse(run.out().contains("C5"), "a blank score is no problem");
  }

  @Test
  void problemsOfOneKindAreCountedAndTheFirstFewShown() throws IOException {
    StringBuilder log = new StringBuilder("Date,Morning stiffness\n");
    for (int day = 1; day <= 9; day++) {
      log.append("2026-09-0").append(day).append(day == 4 ? ",5\n" : ",x" + day + "\n");
    }
    Path file = Run.text(folder, "log.csv", log.append("2026-09-20,3\n").toString());
    assertEquals(
        """
        log.csv: 10 of 20 days, 1 Sep 2026 to 20 Sep 2026, 10 missing (the longest gap is 10 Sep 2026 to 19 Sep 2026); 8 errors
          read as csv, headings in row 1, dates year first
          columns: Date A, Morning stiffness B
          warning signs: not asked in this log
          8 errors: B2 (Morning stiffness): "x1": not understood; expected a number from 0 to 10, so it
            was left out. Correct it, or leave the cell empty.
            likewise B3 "x2", B4 "x3" and 5 more
          spinelog check --all lists every problem.
        """,
        Run.of("check", file).out());
    assertEquals(
        8, Run.of("check", "--all", file).out().lines().filter(l -> l.contains("error: ")).count());
  }

  @Test
  void checkWritesNothing() throws IOException {
    Run.of("check", Run.log(folder, "log.csv", 31));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void jsonIsTheOnlyThingOnStandardOutput() throws IOException {
    Path log = Run.text(folder, "log.csv", WITH_PROBLEMS);
    Run run = Run.of("check", "--json", log, folder.resolve("missing.csv"));
    assertEquals(1, run.code());
    JsonNode files = new ObjectMapper().readTree(run.out()).get("files");
    JsonNode imported = files.get(0);
    assertEquals("imported", imported.get("outcome").asText());
    assertEquals(4, imported.get("days").asInt());
    assertEquals("2026-09-01", imported.get("first").asText());
    assertEquals("2026-09-05", imported.get("last").asText());
    assertEquals("ymd", imported.get("dateOrder").asText());
    assertEquals(1, imported.get("headerRow").asInt());
    assertEquals("C", imported.get("columns").get("Morning stiffness").asText());
    assertEquals("D", imported.get("ignoredColumns").get(0).asText());
    JsonNode problem = imported.get("problems").get(0);
    assertEquals("error", problem.get("level").asText());
    assertEquals("C2", problem.get("cell").asText());
    assertEquals("11", problem.get("found").asText());
    assertEquals("Morning stiffness", problem.get("column").asText());
    assertEquals("refused", files.get(1).get("outcome").asText());
    assertEquals(1, files.get(1).get("problems").size());
    assertEquals("", run.err());
  }

  @Test
  void aScaleTheOtherWayRoundIsTurnedWithAWarning() throws IOException {
    String log = "Date,Morning stiffness (10 = none; 0 = worst)\n2026-09-01,8\n2026-09-02,3\n";
    Path file = Run.text(folder, "turned.csv", log);
    Run check = Run.of("check", file);
    assertTrue(check.out().contains("scores from 10 to\n    0 were put on 0 to 10"), check.out());
    assertTrue(Run.of("export", file).out().contains("2026-09-01,,,,,,?,,2,"), check.out());
  }

  @Test
  void cellsFullOfBracketsOrWordsDoNotKeepTheOthersFromBeingRead() throws IOException {
    StringBuilder log = new StringBuilder("Date,Sleep position,Morning stiffness,Notes\n");
    for (int day = 1; day <= 9; day++) {
      log.append("2026-09-0").append(day).append(',').append("a b ".repeat(day == 1 ? 2400 : 0));
      log.append(",5,").append("(".repeat(9900)).append('\n');
    }
    Run run = Run.of("check", Run.text(folder, "long.csv", log.toString()));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("long.csv: 9 days"), run.out());
  }

  @Test
  void aWarningSignThatIsDeniedIsNone() throws IOException {
    String log =
        """
        Date,Morning stiffness,Red flags
        2026-09-01,5,not numb
        2026-09-02,5,tingling gone
        2026-09-03,5,numb foot
        """;
    Path file = Run.text(folder, "flags.csv", log);
    Run.of("report", file, "--json");
    JsonNode safety =
        new ObjectMapper().readTree(folder.resolve("flags.json").toFile()).at("/safety/flags");
    assertEquals(1, safety.size());
    assertEquals("2026-09-03", safety.get(0).get("date").asText());
  }
}
