package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every promise on error rates, counted on simulated logs; {@code target/calibration.md} shows the
 * counts. Runs in the Maven profile {@code calibration} only.
 */
@Tag("calibration")
class CalibrationTest {
  private static final Path TABLE = Path.of("target", "calibration.md");

  /** Logs that answer, in each cell. */
  private static final int LOGS = Integer.getInteger("calibration.logs", 1000);

  @Test
  void everyTargetIsMet() throws IOException {
    List<String> misses = new ArrayList<>();
    StringBuilder tables = new StringBuilder("# Calibration\n");
    for (Section section : Section.all()) {
      List<Cell.Result> results =
          section.cells().stream().map(cell -> cell.simulate(LOGS)).toList();
      results.stream()
          .flatMap(Cell.Result::misses)
          .forEach(miss -> misses.add(section.title() + ", " + miss));
      tables.append('\n').append(CalibrationTable.of(section, results));
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, tables);
    }
    assertEquals(List.of(), misses);
  }
}
