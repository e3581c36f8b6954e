package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From the plan to its report, as a person goes: drawn, filled in, reported, compared, reopened.
 */
@Tag("slow")
class KeptPlanTest {
  private static final int[] AROUND = {0, 1, -1, 0, 1, 0, -1};

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void aPlanOfSixWeeks() {
    plan = folder.resolve("plan.xlsx");
    Run drawn =
        Run.of(
            "plan",
            plan,
            "--item",
            "pillow",
            "--a",
            "Feather",
            "--b",
            "Latex",
            "--nights",
            "42",
            "--seed",
            "2026",
            "--as-of",
            "2026-08-01");
    assertEquals(0, drawn.code(), drawn.err());
  }

  /** What a person does with the rows of the plan, all of which have a score by now. */
  @FunctionalInterface
  private interface Filling {
    void change(Sheet log);
  }

  @Test
  void aPlanThatWasKeptIsTheAnswer() throws IOException {
    JsonNode trial = trial(log -> {});
    assertEquals(42, trial.at("/nights/kept").asInt());
    assertTrue(trial.get("randomised").asBoolean() && trial.get("because").asBoolean());
    assertEquals(-2, trial.at("/asDrawn/estimate").asDouble(), 0.2);
    assertEquals(8, trial.at("/randomisation/orders").asInt());
    Run report = Run.of("report", plan, "-o", folder.resolve("again"));
    assertTrue(report.out().contains("  Because of the pillow: "), report.out());
  }

  @Test
  void compareKnowsThePlanToo() throws IOException {
    fill(log -> {});
    Run compare = Run.of("compare", plan, "--json");
    assertEquals(0, compare.code(), compare.err());
    assertEquals("trial", json(folder.resolve("plan-compare.json")).at("/answer/about").asText());
  }

  @Test
  void rowsThatWereAddedAreNoPartOfIt() throws IOException {
    JsonNode kept = trial(log -> {});
    JsonNode trial =
        trial(
            log -> {
              for (int day = 1; day <= 10; day++) {
                Row row = log.createRow(log.getLastRowNum() + 1);
                row.createCell(0).setCellValue("2026-07-" + (10 + day));
                row.createCell(2).setCellValue("Horsehair");
                row.createCell(8).setCellValue(10);
              }
            });
    assertEquals(kept, trial);
  }

  @Test
  void rowsThatWereLostAreMissing() throws IOException {
    JsonNode trial =
        trial(
            log -> {
              for (int row = 5; row <= 40; row += 7) {
                log.removeRow(log.getRow(row));
              }
            });
    assertEquals(36, trial.at("/nights/recorded").asInt());
    assertEquals(42, trial.at("/nights/planned").asInt());
    assertTrue(trial.get("because").asBoolean());
  }

  @Test
  void aStartThatWasMovedIsFound() throws IOException {
    JsonNode trial =
        trial(
            log -> {
              for (int row = 1; row <= 42; row++) {
                LocalDate date =
                    log.getRow(row).getCell(0).getLocalDateTimeCellValue().toLocalDate();
                log.getRow(row).getCell(0).setCellValue(date.plusDays(12));
              }
            });
    assertEquals(12, trial.get("movedDays").asInt());
    assertEquals(42, trial.at("/nights/kept").asInt());
    assertTrue(trial.get("because").asBoolean());
  }

  @Test
  void theReportOfTheReportHasThePlanStill() throws IOException {
    JsonNode trial = trial(log -> {});
    Run again = Run.of("report", folder.resolve("plan.pdf"), "-o", folder.resolve("b"), "--json");
    assertEquals(0, again.code(), again.err());
    assertEquals(trial, json(folder.resolve("b").resolve("plan.json")).get("trial"));
  }

  /** A setup that the log has a name for is named in the report's language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Because of the sleep position",
        "de | Wegen der Schlafposition",
        "fr | En raison de la position",
        "es | Debido a la posición",
        "id | Karena posisi"
      })
  void aPlanOfPositions(String language, String answer) throws IOException {
    String options = "--item=position;--a=Back;--b=Left side;--nights=42;--seed=2026;--force";
    String words = "plan;" + plan + ";--as-of=2026-08-01;" + options;
    Run drawn = Run.of((Object[]) words.split(";"));
    assertEquals(0, drawn.code(), drawn.err());
    fill(log -> {});
    Run report = Run.of("report", plan, "--lang", language);
    assertEquals(0, report.code(), report.err());
    assertTrue(report.out().contains("  " + answer), report.out());
  }

  private JsonNode trial(Filling filling) throws IOException {
    fill(filling);
    Run report = Run.of("report", plan, "--json");
    assertEquals(0, report.code(), report.err());
    return json(folder.resolve("plan.json")).get("trial");
  }

  private static JsonNode json(Path file) throws IOException {
    return new JsonMapper().readTree(Files.readAllBytes(file));
  }

  /** Scores around 6, and 2 lower on Latex or the left side. */
  private void fill(Filling filling) throws IOException {
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet log = book.getSheet("Log");
      for (int row = 1; row <= 42; row++) {
        boolean isB =
            text(log.getRow(row).getCell(2)).equals("Latex")
                || text(log.getRow(row).getCell(1)).equals("Left side");
        log.getRow(row).createCell(8).setCellValue((isB ? 4 : 6) + AROUND[row % AROUND.length]);
      }
      filling.change(log);
      try (OutputStream out = Files.newOutputStream(plan)) {
        book.write(out);
      }
    }
  }

  private static String text(Cell cell) {
    return new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }
}
