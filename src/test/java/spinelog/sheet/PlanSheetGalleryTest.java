package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** One sheet Plan and the exact message for everything that the reader can say of one. */
class PlanSheetGalleryTest extends Gallery {
  private static final String WITHOUT =
      " The log was read without its plan. Copy the sheet again from the workbook that was written"
          + " for the plan.";

  private final Map<String, String> labels = new LinkedHashMap<>();

  @BeforeEach
  void aPlanOfFourBlocks() {
    labels.put("Item", "Pillow");
    labels.put("Setup A", "Feather");
    labels.put("Setup B", "Latex");
    labels.put("First evening", "2025-02-28");
    labels.put("Nights", "28");
    labels.put("Nights in a block", "7");
    labels.put("Left out of each block", "0");
    labels.put("Seed", "3");
    labels.put("Order", Schedule.draw(LocalDate.of(2025, 2, 28), 28, 7, 0, 3).order());
  }

  @Test
  void aPlanThatIsWhole() {
    says(log());
    assertEquals("Feather", trial().orElseThrow().a());
  }

  @Test
  void labelsThatAreMissing() {
    labels.remove("Seed");
    labels.put("Setup B", "");
    says(
        log(),
        "ERROR log.xlsx, sheet Plan: expected the labels Setup B, Seed, each with its value beside"
            + " it."
            + WITHOUT);
    assertEquals(Optional.empty(), trial());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Item | B1 | Curtain | this is no item that a plan can be about.",
        "First evening | B4 | soon | expected a date such as 2026-03-31.",
        "Nights | B5 | four weeks | expected a whole number.",
      })
  void aValueThatCannotBeUsed(String label, String cell, String value, String message) {
    labels.put(label, value);
    says(
        log(), "ERROR log.xlsx, sheet Plan, " + cell + ": \"" + value + "\": " + message + WITHOUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Setup B | feather | \"Feather\" is named for both setups; name the two that take turns",
        "Nights | 30 | 30 nights are no whole pairs of blocks of 7; take 28 or 42",
        "Order | AA BB | each pair of blocks must hold both setups once",
      })
  void valuesThatDoNotGoTogether(String label, String value, String message) {
    labels.put(label, value);
    says(log(), "ERROR log.xlsx, sheet Plan: " + message + "." + WITHOUT);
  }

  @Test
  void anOrderThatTheSeedDoesNotDraw() {
    String drawn = labels.get("Order");
    String other = drawn.equals("AB AB") ? "BA BA" : "AB AB";
    labels.put("Order", other);
    says(
        log(),
        "WARNING log.xlsx, sheet Plan, B9: \""
            + other
            + "\": the seed draws another order: "
            + drawn
            + ". It is used as written, and not called randomised. Correct it, if this is not what"
            + " was done.");
    assertEquals(other, trial().orElseThrow().schedule().order());
  }

  @Test
  void anOrderThatIsNone() {
    String drawn = labels.put("Order", "first A");
    says(
        log(),
        "WARNING log.xlsx, sheet Plan, B9: \"first A\": the seed draws another order: "
            + drawn
            + ", which is used. Correct it.");
  }

  @Test
  void anOrderThatIsMissingIsDrawnAgain() {
    String drawn = labels.remove("Order");
    says(log());
    assertEquals(drawn, trial().orElseThrow().schedule().order());
  }

  @Test
  void aSheetOfThatNameThatIsALogIsReadAsOne() {
    Path log = Logs.xlsx(folder, book -> fill(book.createSheet("Plan"), "2025-03-01", "5"));
    says(log);
    assertEquals(1, Logs.read(log).diary().days().size());
  }

  private Optional<Trial> trial() {
    return Logs.read(log()).diary().trial();
  }

  private Path log() {
    return Logs.xlsx(
        folder,
        book -> {
          fill(book.createSheet("Log"), "2025-03-01", "5");
          Sheet plan = book.createSheet("Plan");
          labels.forEach(
              (label, value) -> {
                var row = plan.createRow(plan.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(label);
                row.createCell(1).setCellValue(value);
              });
        });
  }
}
