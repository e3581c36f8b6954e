package spinelog.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Routine;
import spinelog.samples.Habits.Supports;
import spinelog.samples.TrueEffects.Step;

/** The generator puts in what it says, and the samples show it to a plain eye. */
class SimulatedDiaryTest {
  private static final Noise SILENCE = new SlowState(0, 0, 0);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @Test
  void theSameSeedGivesTheSameDiaryAndAnotherSeedAnother() {
    Diary diary = SimulatedDiary.of(PillowMonth.habits(), PillowMonth.EFFECTS, 7);
    assertEquals(diary, SimulatedDiary.of(PillowMonth.habits(), PillowMonth.EFFECTS, 7));
    assertNotEquals(diary, SimulatedDiary.of(PillowMonth.habits(), PillowMonth.EFFECTS, 8));
  }

  @Test
  void aStepMovesTheMorningsFromItsDateOn() {
    TrueEffects effects = TrueEffects.none(6, SILENCE).withSteps(new Step(FIRST.plusDays(3), -2));
    assertEquals(List.of(6.0, 6.0, 6.0, 4.0, 4.0, 4.0), stiffness(plain(6, 0), effects));
  }

  @Test
  void eachSessionOfThePreviousSevenDaysCountsOnceAndNotOnItsOwnMorning() {
    TrueEffects effects = TrueEffects.none(9, SILENCE).withRecentSessions(-1);
    assertEquals(
        List.of(9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 2.0, 2.0),
        stiffness(plain(10, 1), effects));
  }

  @Test
  void supportsWorkOnlyOnTheNightsTheyAreMeantFor() {
    TrueEffects effects =
        TrueEffects.none(6, SILENCE).withNights(Map.of(Position.BACK, 1.0), -5, -2);
    assertEquals(List.of(5.0), stiffness(plain(1, 0), effects));
  }

  @Test
  void scoresStayOnTheScale() {
    assertEquals(List.of(10.0), stiffness(plain(1, 0), TrueEffects.none(14, SILENCE)));
    assertEquals(List.of(0.0), stiffness(plain(1, 0), TrueEffects.none(-3, SILENCE)));
  }

  @Test
  void noiseHasItsSpreadAndItsMemory() {
    double[] noise = new SlowState(1.5, 0.6, 0.5).draw(200_000, new Random(1));
    double square = DoubleStream.of(noise).map(value -> value * value).average().orElseThrow();
    double product = 0;
    for (int day = 1; day < noise.length; day++) {
      product += noise[day] * noise[day - 1] / (noise.length - 1);
    }
    assertEquals(1.5, Math.sqrt(square), 0.03);
    assertEquals(0.3, product / square, 0.02, "memory 0.6 times share 0.5");
  }

  @Test
  void theNewPillowShows() {
    double change = change(PillowMonth.log().diary(), LocalDate.of(2026, 3, 16));
    assertTrue(change > -3 && change < -1, "change " + change);
  }

  @Test
  void theNewMattressShows() {
    double change = change(MattressQuarter.log().diary(), LocalDate.of(2026, 7, 14));
    assertTrue(change > -3.5 && change < -1, "change " + change);
  }

  @Test
  void busyWeeksOnTheFoamRollerAreLooserThanIdleOnesOnEitherMattress() {
    Diary diary = MattressQuarter.log().diary();
    double onTheOldOne =
        mean(diary, LocalDate.of(2026, 6, 18), LocalDate.of(2026, 6, 28))
            - mean(diary, LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 12));
    double onTheNewOne =
        mean(diary, LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 26))
            - mean(diary, LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 10));
    assertTrue(onTheOldOne < -1, "old mattress " + onTheOldOne);
    assertTrue(onTheNewOne < -0.5, "new mattress " + onTheNewOne);
  }

  @Test
  void whereNothingHelpedNothingShows() {
    Diary diary = NothingHelped.log().diary();
    for (LocalDate date :
        List.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 18), LocalDate.of(2026, 6, 3))) {
      double change = change(diary, date);
      assertTrue(Math.abs(change) < 0.75, date + " change " + change);
    }
  }

  private static Habits plain(int days, double sessionChance) {
    LocalDate last = FIRST.plusDays(days - 1L);
    return new Habits(
        About.NOTHING,
        FIRST,
        last,
        List.of(),
        List.of(),
        Map.of(Position.BACK, 1.0),
        List.of(new Supports(FIRST, 1, 1)),
        List.of(
            new Routine(
                FIRST,
                last,
                Doings.ANY_DAY,
                sessionChance,
                sessionChance,
                List.of(Doings.minutes("Foam roller", 5)))),
        List.of(),
        Map.of(),
        List.of(),
        new Gaps(0, 0, 0, Set.of()));
  }

  private static List<Double> stiffness(Habits habits, TrueEffects effects) {
    return SimulatedDiary.of(habits, effects, 1).days().stream()
        .map(day -> day.scores().of(Outcome.STIFFNESS).orElseThrow())
        .toList();
  }

  private static double change(Diary diary, LocalDate date) {
    return mean(diary, date, diary.last()) - mean(diary, diary.first(), date.minusDays(1));
  }

  private static double mean(Diary diary, LocalDate from, LocalDate to) {
    return diary.days().stream()
        .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
        .map(Day::scores)
        .flatMapToDouble(scores -> scores.of(Outcome.STIFFNESS).stream())
        .average()
        .orElseThrow();
  }
}
