package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that says "side", and never which, as a user meets its results. */
class SideNightsTest {
  private static final int[] SCORES = {6, 5, 7, 6, 4, 5, 6};

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"side", "Seite", "sur le côté", "de lado", "miring"})
  void sideNightsAreAPositionOfTheirOwnAndAskForTheKneePillow(String side) throws IOException {
    Path log = log(side);
    assertEquals(0, Run.of("report", log, "--json", "-o", folder).code());
    JsonNode results = new ObjectMapper().readTree(folder.resolve("log.json").toFile());
    assertEquals("side", results.at("/positions/0/position").asText());
    assertEquals(18, results.at("/positions/0/nights").asInt());
    assertEquals(12, results.at("/positions/1/nights").asInt());
    assertTrue(results.at("/positions/1/againstCommonest/estimate").isNumber());
    assertTrue(results.at("/support/kneePillowOnSideNights/estimate").isNumber());
  }

  @Test
  void checkSaysOnceWhatWasMadeOfThem() throws IOException {
    assertEquals(
        """
          18 warnings: B2 (Sleep position): "side": left or right is not said; read as on the side,
            which one not known. Write left side or right side to compare the two.
            likewise B3, B4 and 15 more
        """,
        Run.of("check", log("side"))
            .out()
            .lines()
            .skip(4)
            .limit(3)
            .reduce("", (a, b) -> a + b + "\n"));
  }

  @Test
  void aReportSaysItOnceTooAndNamesTheFirstCells() throws IOException {
    assertEquals(
        """
        log.csv, B2 (Sleep position): "side": left or right is not said; read as on the side, which one not known. Write left side or right side to compare the two.
        log.csv: likewise B3, B4, B7, B8 and 13 more
        log.csv: spinelog check --all lists every problem.
        """,
        Run.of("report", log("side"), "-o", folder).err());
  }

  @Test
  void theyAreStillSideNightsWhenAnExportIsReadAgain() throws IOException {
    Path once = folder.resolve("once.csv");
    Path twice = folder.resolve("twice.csv");
    assertEquals(0, Run.of("export", log("on my side"), "-o", once).code());
    assertEquals(0, Run.of("export", once, "-o", twice).code());
    String tidy = Files.readString(once);
    assertEquals(18, tidy.lines().filter(line -> line.contains(",Side,")).count(), tidy);
    assertEquals(tidy, Files.readString(twice));
  }

  /** 18 side nights, every other with a knee pillow, among 12 on the back. */
  private Path log(String side) throws IOException {
    StringBuilder text = new StringBuilder("Date,Sleep position,Knee pillow,Morning stiffness\n");
    for (int i = 0; i < 30; i++) {
      boolean isSide = i % 5 < 3;
      text.append(LocalDate.of(2026, 9, 1).plusDays(i))
          .append(isSide ? "," + side : ",back")
          .append(i % 2 == 0 ? ",yes," : ",no,")
          .append(SCORES[i % 7])
          .append('\n');
    }
    return Run.text(folder, "log.csv", text.toString());
  }
}
