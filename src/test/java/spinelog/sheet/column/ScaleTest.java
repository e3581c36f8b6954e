package spinelog.sheet.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scale that a heading says: from "none" to "worst", whichever number is which. */
class ScaleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stiffness (0-10) | 0 | 10",
        "How stiff? (0 = not at all, 10 = worst imaginable) | 0 | 10",
        "Stiffness 0/10 | 0 | 10",
        "Stiffness (0-100) | 0 | 100",
        "Stiffness [VAS, mm] | 0 | 100",
        "Stiffness in percent | 0 | 100",
        "Stiffness (100 = worst) | 0 | 100",
        "Steifigkeit von 0 bis 4 | 0 | 4",
        "Stiffness (0=none, 1=mild, 2=moderate, 3=severe, 4=unbearable) | 0 | 4",
        "Stiffness (max 4) | 0 | 4",
        "Stiffness (1-5) | 1 | 5",
        "Exertion (6-20) | 6 | 20"
      })
  void aScaleRunsFromNoneToWorst(String heading, double none, double worst) {
    assertEquals(Optional.of(new Scale(none, worst)), Scale.in(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stiffness (10 = none, 0 = worst) | 10 | 0",
        "Stiffness (0 worst - 10 best) | 10 | 0",
        "Stiffness (10 is no stiffness) | 10 | 0",
        "Stiffness (10 = good) | 10 | 0",
        "Stiffness (higher is better) | 10 | 0",
        "Stiffness (10-0) | 10 | 0",
        "Steifigkeit (10 = keine, 0 = maximal) | 10 | 0",
        "Raideur (10 = aucune) | 10 | 0",
        "Stiffness (1-5, 5 = no stiffness) | 5 | 1",
        "Stiffness (100 = none, 0 = worst) | 100 | 0"
      })
  void aScaleThatRunsTheOtherWayRoundIsTurned(String heading, double none, double worst) {
    assertEquals(Optional.of(new Scale(none, worst)), Scale.in(heading));
    assertEquals(10, Scale.in(heading).orElseThrow().toTen(worst));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Morning stiffness", "Stiffness (back)", "Pain on waking (6-8 am)", "Pain 1"})
  void aHeadingWithoutAScaleSaysNone(String heading) {
    assertEquals(Optional.empty(), Scale.in(heading));
  }
}
