package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spinelog.diary.About;
import spinelog.diary.Aim;
import spinelog.diary.Aim.Bound;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.Measure;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.findings.AimStanding;
import spinelog.findings.AimStanding.Standing;
import spinelog.findings.AnalysisPlan;

class AimsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  /** Where a log of so many mornings of 6 and then these stands against an aim. */
  private static AimStanding standing(Aim aim, int before, double... scores) {
    double[] all = new double[before + scores.length];
    Arrays.fill(all, 6);
    System.arraycopy(scores, 0, all, before, scores.length);
    List<Day> days =
        IntStream.range(0, all.length)
            .mapToObj(
                i ->
                    new Day(
                        FIRST.plusDays(i),
                        Night.UNKNOWN,
                        new Scores(java.util.Map.of(Outcome.STIFFNESS, all[i])),
                        Care.UNKNOWN,
                        Warnings.NONE,
                        ""))
            .toList();
    About about = new About("", "", new Goal("as it was said", List.of(aim)), List.of(), "");
    Diary diary = new Diary(about, days, List.of());
    return Analysis.of(diary, AnalysisPlan.DEFAULT).course().aims().get(0);
  }

  private static Aim stiffness(Bound bound, double number) {
    return new Aim(Measure.STIFFNESS, bound, number);
  }

  @Test
  void theMeanOfTheLastSevenMorningsIsHeldAgainstTheNumber() {
    // 3 + 4 + 3 + 4 + 3 + 4 + 3 = 24, by 7 is 3.43: shown as 3.4.
    AimStanding open = standing(stiffness(Bound.AT_MOST, 3), 7, 3, 4, 3, 4, 3, 4, 3);
    assertEquals(Standing.NOT_YET, open.standing());
    assertEquals(0.4, open.toGo(), 1e-9);
    assertEquals(24 / 7.0, open.lately().orElseThrow().mean(), 1e-9);
    AimStanding reached = standing(stiffness(Bound.AT_MOST, 3.5), 7, 3, 4, 3, 4, 3, 4, 3);
    assertEquals(Standing.REACHED, reached.standing());
    assertEquals(0, reached.toGo());
  }

  @Test
  void whatIsShownAsTheNumberIsTheNumber() {
    // 8 + 9 + 7 * ... : 21.2 / 7 is 3.03, which the page shows as 3.0.
    AimStanding atMost = standing(stiffness(Bound.AT_MOST, 3), 7, 3.2, 3, 3, 3, 3, 3, 3);
    assertEquals(Standing.REACHED, atMost.standing());
    AimStanding under = standing(stiffness(Bound.UNDER, 3), 7, 2.8, 3, 3, 3, 3, 3, 3);
    assertEquals(Standing.NOT_YET, under.standing());
    assertEquals(0, under.toGo());
  }

  @Test
  void underFourteenMorningsNothingIsSaidToBeReached() {
    AimStanding few = standing(stiffness(Bound.AT_MOST, 9), 6, 3, 3, 3, 3, 3, 3, 3);
    assertEquals(Standing.TOO_FEW, few.standing());
    assertEquals(6, few.lately().orElseThrow().recorded());
    assertTrue(Double.isNaN(few.toGo()));
    assertEquals(
        Standing.REACHED, standing(stiffness(Bound.AT_MOST, 9), 7, 3, 3, 3, 3, 3, 3, 3).standing());
  }

  @Test
  void whatIsNotLoggedCannotBeTold() {
    AimStanding pain = standing(new Aim(Measure.PAIN_EVENING, Bound.AT_MOST, 3), 20);
    assertEquals(Standing.NOT_LOGGED, pain.standing());
    assertEquals(Optional.empty(), pain.lately());
  }
}
