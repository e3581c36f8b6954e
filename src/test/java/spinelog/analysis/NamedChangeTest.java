package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;

/** The change that a report is about may be named before looking. */
class NamedChangeTest {
  private static final double[] SCORES = {6, 5, 7, 6, 8, 5, 6};

  /** Feather, then Latex from 21 March, a firm mattress from 10 April, Buckwheat from 30 April. */
  private static Findings headline(String named) {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").mattress("Soft").repeat(20, SCORES);
    diary.pillow("Latex").repeat(20, SCORES).mattress("Firm").repeat(20, SCORES);
    diary.pillow("Buckwheat").repeat(20, SCORES);
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    return Analysis.of(
        diary.diary(),
        new AnalysisPlan(
            usual.outcome(),
            usual.from(),
            usual.to(),
            usual.mcid(),
            usual.confidence(),
            usual.adaptationDays(),
            Optional.of(named)));
  }

  private static String meant(String named) {
    return headline(named).setup().leading().orElseThrow().date().toString();
  }

  @Test
  void byItsDate() {
    assertEquals("2026-03-21", meant("2026-03-21"));
  }

  @Test
  void byTheThingThatChangedOnce() {
    assertEquals("2026-04-10", meant("Mattress"));
  }

  @Test
  void byWhatItBecame() {
    assertEquals("2026-03-21", meant(" latex"));
  }

  @Test
  void aNameOfSeveralChangesAsksForADate() {
    asks("pillow", 2);
  }

  @Test
  void aNameOfNoChangeListsThemAll() {
    asks("topper", 0);
  }

  private static void asks(String name, int meant) {
    UnclearChange unclear = assertThrows(UnclearChange.class, () -> meant(name));
    assertEquals(meant, unclear.meant().size());
    assertEquals(name, unclear.words());
    assertEquals(
        List.of("2026-03-21", "2026-04-10", "2026-04-30"),
        unclear.changes().stream().map(change -> change.date().toString()).toList());
  }

  @Test
  void inALogWithoutAChangeNoneCanBeNamed() {
    assertEquals(
        List.of(),
        assertThrows(UnclearChange.class, () -> UnclearChange.named("pillow", List.of()))
            .changes());
  }

  @Test
  void aBlankNameIsNoName() {
    assertThrows(IllegalArgumentException.class, () -> meant(" "));
  }
}
