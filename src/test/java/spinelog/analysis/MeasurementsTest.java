package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import spinelog.diary.Measure;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Measured;
import spinelog.findings.Trend.Ends;

/** Means as counted, beside the answers that allow for more. */
class MeasurementsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  private static Ends ends(int... days) {
    SortedMap<LocalDate, Double> values = new TreeMap<>();
    for (int day : days) {
      values.put(FIRST.plusDays(day - 1), (double) day);
    }
    return Measurements.ends(values, FIRST, FIRST.plusDays(29));
  }

  @Test
  void theEndsAreTheFirstAndTheLastSevenValuesWhateverIsMissingBetween() {
    Ends ends = ends(1, 2, 3, 5, 6, 7, 9, 10, 20, 21, 22, 23, 24, 25, 27);
    assertEquals((1 + 2 + 3 + 5 + 6 + 7 + 9) / 7.0, ends.early().mean(), 1e-12);
    assertEquals(FIRST.plusDays(8), ends.early().last());
    assertEquals((20 + 21 + 22 + 23 + 24 + 25 + 27) / 7.0, ends.late().mean(), 1e-12);
    assertEquals(FIRST.plusDays(29), ends.late().last());
  }

  @Test
  void noValueCountsForBothEnds() {
    Ends five = ends(1, 2, 3, 4, 5);
    assertEquals(2, five.early().recorded());
    assertEquals(4.5, five.late().mean(), 1e-12);
    assertEquals(0, ends(8).early().recorded());
  }

  private static Findings switched() {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < 30; i++) {
      diary.pillow(i < 15 ? "old" : "new").scores(i < 15 ? 6 + i % 2 : 3 + i % 3);
    }
    return diary.findings();
  }

  @Test
  void bothSidesAreThoseOfTheChangeThatPageOneLeadsWith() {
    Findings findings = switched();
    Change change = findings.setup().leading().orElseThrow();
    Measured first = findings.course().measured().get(0);
    assertEquals(Measure.STIFFNESS, first.measure());
    assertEquals(change.before(), first.sides().orElseThrow().early());
    assertEquals(change.after(), first.sides().orElseThrow().late());
  }

  @Test
  void theEndsAreThoseOfTheTrend() {
    Findings findings = switched();
    Ends ends = findings.course().measured().get(0).ends();
    assertEquals(findings.trend().firstSeven(), ends.early());
    assertEquals(findings.trend().lastSeven(), ends.late());
  }

  @Test
  void whatWasNeverWrittenDownIsNotMeasured() {
    assertTrue(
        switched().course().measured().stream()
            .noneMatch(each -> each.measure() == Measure.SLEEP_HOURS));
  }

  @Test
  void aWeekHasAMeanWhereFiveOfItsDaysAreScored() {
    Findings findings =
        new DiaryBuilder().scores(4, 5, 6, 4, 6).skip(2).scores(3, 3, 3, 3).findings();
    assertEquals(Map.of(DiaryBuilder.FIRST, 5.0), findings.course().scores().get(0).byWeek());
  }
}
