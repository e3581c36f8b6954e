package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.analysis.Analysis;
import spinelog.findings.Prospect;
import spinelog.findings.Spread;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/**
 * What {@code plan} says before anything is logged, against the shares that were found when the
 * engine was chosen (300 logs a cell, standard deviation 1.5): in percent, by nights and memory.
 */
@Tag("calibration")
class ProspectTest {
  private static final int SCHEDULES = 10;

  /** Three standard errors of a share of 300 logs near 75 %, and those of 3000 more. */
  private static final double WITHIN = 8;

  @ParameterizedTest
  @CsvSource({
    "28, 0, , 78",
    "28, 0.3, , 73",
    "28, 0.6, , 77",
    "42, 0, , 96",
    "42, 0.3, , 91",
    "42, 0.6, , 93",
    "56, 0, 63, 99",
    "56, 0.3, 52, 97",
    "56, 0.6, 51, 97",
    "84, 0, 79, 100",
    "84, 0.3, 72, 100",
    "84, 0.6, 73, 100",
  })
  void theSharesAgree(int nights, double memory, Double onePoint, double twoPoints) {
    double one = 0;
    double two = 0;
    for (int seed = 1; seed <= SCHEDULES; seed++) {
      Schedule schedule = Schedule.draw(LocalDate.of(2026, 1, 5), nights, 7, 0, seed);
      Trial trial =
          new Trial(
              new Subject(Subject.Kind.PILLOW, "pillow"), "Feather", "Latex", schedule, "a test");
      Prospect prospect = Analysis.prospect(trial, new Spread(5, 1.5, memory, 0));
      one += 100 * prospect.onePoint() / SCHEDULES;
      two += 100 * prospect.twoPoints() / SCHEDULES;
    }
    assertEquals(twoPoints, two, WITHIN);
    if (onePoint != null) {
      assertEquals(onePoint, one, WITHIN);
    }
  }
}
