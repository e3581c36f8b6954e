package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Prospect;
import spinelog.findings.Spread;
import spinelog.trial.Schedule;

/** What a plan is likely to find, in few logs; the calibration counts many. */
class ForesightTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  @Test
  @Tag("slow")
  void theSharesAreThoseOfLongSimulations() {
    // 28 nights, memory .3: 73 of 100 show 2 points (a share of 900 logs is known to about 3).
    double sum = 0;
    for (int seed = 1; seed <= 3; seed++) {
      sum += Foresight.share(Schedule.draw(START, 28, 7, 0, seed), Spread.USUAL, 2, 300);
    }
    assertEquals(0.75, sum / 3, 0.07);
  }

  @Test
  void withoutAnyDifferenceFewLogsShowOne() {
    double share = Foresight.share(Schedule.draw(START, 42, 7, 0, 1), Spread.USUAL, 0, 200);
    assertTrue(share <= 0.09, "" + share);
  }

  @Test
  @Tag("slow")
  void theSamePlanHasTheSameProspect() {
    Schedule schedule = Schedule.draw(START, 28, 7, 0, 9);
    assertEquals(Foresight.of(schedule, Spread.USUAL), Foresight.of(schedule, Spread.USUAL));
  }

  @Test
  @Tag("slow")
  void aPlanThatIsTooShortIsSaidToBeAndWhatWouldDoDoes() {
    Spread restless = new Spread(5, 2.2, 0.4, 0);
    Schedule schedule = Schedule.draw(START, 28, 7, 0, 9);
    Prospect prospect = Foresight.of(schedule, restless);
    assertTrue(prospect.isTooShort(), prospect.toString());
    int enough = prospect.enough().orElseThrow();
    assertTrue(enough > 28 && enough % 14 == 0, "" + enough);
    assertTrue(Foresight.share(schedule.ofPairs(enough / 14), restless, 2, 150) >= 0.8);
    assertTrue(Foresight.share(schedule.ofPairs(enough / 14 - 1), restless, 2, 150) < 0.8);
  }

  @Test
  void aPlanThatDoesIsEnoughItself() {
    Schedule schedule = Schedule.draw(START, 56, 7, 0, 9);
    Prospect prospect = Foresight.of(schedule, Spread.USUAL);
    assertEquals(OptionalInt.of(56), prospect.enough());
  }

  @Test
  void fewerThanTwentyOneMorningsCanShowNothing() {
    assertEquals(0, Foresight.share(Schedule.draw(START, 14, 7, 0, 1), Spread.USUAL, 2, 20));
    assertEquals(0, Foresight.share(Schedule.draw(START, 28, 7, 2, 1), Spread.USUAL, 2, 20));
  }

  @Test
  void aPersonsSpreadIsThatAroundTheMeansOfHerSetups() {
    DiaryBuilder log = new DiaryBuilder();
    double[] around = {-1, 1, 1, -1, 0, 0};
    for (int day = 0; day < 48; day++) {
      log.pillow(day < 24 ? "Feather" : "Latex").scores((day < 24 ? 7 : 4) + around[day % 6]);
    }
    Spread spread = Analysis.spread(log.diary(), AnalysisPlan.DEFAULT);
    assertEquals(5.5, spread.mean(), 1e-9);
    // 32 squares of 1 over 48 mornings less 2 means.
    assertEquals(Math.sqrt(32 / 46.0), spread.deviation(), 1e-9);
    assertEquals(48, spread.mornings());
  }

  @Test
  void ofAShortLogTheUsualSpreadIsAssumed() {
    DiaryBuilder log = new DiaryBuilder().pillow("Feather").repeat(20, 3, 4, 5, 6, 4);
    assertEquals(Spread.USUAL, Analysis.spread(log.diary(), AnalysisPlan.DEFAULT));
  }
}
