package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates on the command line are written as people write them in a log. */
class DateOptionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-13",
        "13.9.2026",
        "13/09/2026",
        "9/13/2026",
        "13. September 2026",
        "13 sept. 2026",
        "13 de septiembre de 2026",
        "13 September 2026",
        "20260913"
      })
  void aDateIsReadAsInALog(String written) throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 30), "--lang", "en", "--from", written);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("; of these, 13 Sep 2026 to 30 Sep 2026 is reported"), run.out());
  }

  @Test
  void aWeekdayTellsWhichOfTwoDaysIsMeant() throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 30), "--from", "Sun 6/9/2026");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("; of these, 6 Sep 2026 to 30 Sep 2026"), run.out());
  }

  @Test
  void theDayOfTheReportIsReadSoToo() throws IOException {
    Run run = Run.of("check", Run.log(folder, "log.csv", 30), "--as-of", "20.9.2026");
    assertTrue(run.out().startsWith("log.csv: 20 days"), run.out());
  }

  @Test
  void aChangeIsNamedByItsDateInThatWayToo() throws IOException {
    Path log = Run.log(folder, "log.csv", 30);
    Run run = Run.of("compare", log, "--change", "16.9.2026");
    assertEquals(0, run.code(), run.err());
    assertEquals(0, Run.of("compare", log, "--change", "Latex").code());
  }
}
