package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import spinelog.calibration.Cell.Range;

/** A few cells of {@link CalibrationTest} with 100 logs each, so that percentages are counts. */
@Tag("slow")
class SmallCalibrationTest {
  private static final int LOGS = 100;

  @Test
  void whereNothingChangedFewLogsSaySo() {
    assertEquals(
        "| 60 days, AR(1) 0.4 | 100 | 0.0 | 18.0 | 5.0 | 1.0 | 3.97 |",
        row(Section.nothingChanged(), "60 days, AR(1) 0.4"));
  }

  @Test
  void aDriftIsSeldomTakenForTheNewPillow() {
    assertEquals(
        "| 90 days, AR(1) 0.4 | 100 | 0.0 | 68.0 | 2.0 | 2.0 | 3.43 |",
        row(Section.drift(), "90 days, AR(1) 0.4"));
  }

  @Test
  void aTrueChangeLiesInTheIntervalAndIsMostlyFound() {
    assertEquals(
        "| 90 days, AR(1) 0.2 | 100 | 0.0 | 100.0 | 80.0 | 80.0 | 99.0 | 3.14 |",
        row(Section.newPillow(), "90 days, AR(1) 0.2"));
  }

  @Test
  void doingItWhenItHurtsIsNotTakenForAnEffect() {
    assertEquals(
        "| 60 days, AR(1) 0.4 | 100 | 3.8 | 6.0 | 0.065 | 6.0 | -0.079 |",
        row(Section.byIndication(), "60 days, AR(1) 0.4"));
  }

  @Test
  void mostMonthsGetAVerdictAndATrueChangeIsOftenFound() {
    assertEquals(
        "| 31 days, AR(1) 0.4 | 100 | 18.0 | 54.0 | 53.0 | 95.0 | 43.4 | 52.5 |",
        row(Month.newPillow(), "31 days, AR(1) 0.4"));
  }

  @Test
  void theNumberOfCoresChangesNothing() throws ExecutionException, InterruptedException {
    Cell cell = cell(Section.nothingChanged(), "30 days, AR(1) 0.6");
    assertEquals(on(1, cell), on(3, cell));
  }

  @Test
  void aMissedTargetIsNamedWithItsCell() {
    Cell cell = cell(Section.nothingChanged(), "60 days, AR(1) 0.2");
    Cell impossible =
        new Cell(cell.condition(), cell.question(), Map.of(Measure.HEADLINE, Range.atMost(-1)));
    assertEquals(
        List.of("60 days, AR(1) 0.2: headline finds % 0.0 is not in -Infinity to -1.0"),
        impossible.simulate(5).misses().toList());
  }

  private static Cell.Result on(int cores, Cell cell)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> cell.simulate(10)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static String row(Section section, String name) {
    return CalibrationTable.row(section.measures(), cell(section, name).simulate(LOGS)).strip();
  }

  private static Cell cell(Section section, String name) {
    return section.cells().stream()
        .filter(cell -> cell.condition().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
