package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.minutes;
import static spinelog.samples.Doings.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.diary.Warnings;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Remark;
import spinelog.samples.Habits.Routine;
import spinelog.samples.Habits.Supports;

/** Ten weeks without any setup change, in which it matters how the night was spent. */
final class SleepPositions {
  private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 25);
  static final TrueEffects EFFECTS =
      TrueEffects.none(4.6, new SlowState(1.1, 0.5, 0.5))
          .withNights(Map.of(Position.STOMACH, 2.0, Position.BACK, 1.0), -0.5, -1.5);
  private static final long SEED = 14;

  private static final String FEVER = "Fever in the family, up twice";

  private SleepPositions() {}

  static SampleLog log() {
    Diary played = SimulatedDiary.of(habits(), EFFECTS, SEED);
    List<Day> days = played.days().stream().map(SleepPositions::noticed).toList();
    Diary diary = new Diary(played.about(), days, played.declaredChanges());
    return new SampleLog(
        "autumn-sleep-positions.xlsx", diary, LogTable.of(diary, LogTable.ALL_HEADINGS));
  }

  /** Somebody's fever was noted, but whose is for the reader to ask. */
  private static Day noticed(Day day) {
    return day.notes().equals(FEVER)
        ? new Day(
            day.date(),
            day.night(),
            day.scores(),
            day.care(),
            new Warnings(true, List.of(), List.of(new RedFlag("fever", FEVER))),
            day.notes())
        : day;
  }

  static Habits habits() {
    return new Habits(
        new About("A. S.", "Physiotherapist", Goal.quoted("Find out how to lie"), List.of(), ""),
        FIRST,
        LAST,
        List.of(new Bedding(FIRST, "Down, low loft", Naming.ONCE)),
        List.of(new Bedding(FIRST, "Spring, medium", Naming.ONCE)),
        Map.of(
            Position.LEFT_SIDE, 0.4,
            Position.BACK, 0.35,
            Position.STOMACH, 0.2,
            Position.MIXED, 0.05),
        List.of(new Supports(FIRST, 0.5, 0.5)),
        List.of(
            new Routine(FIRST, LAST, ANY_DAY, 0.25, 0.25, List.of(times("Cat-cow", 10))),
            new Routine(FIRST, LAST, ANY_DAY, 0.15, 0.15, List.of(minutes("Spinal twist", 3)))),
        List.of(
            new Remark(FIRST, 0, "Writing down how I wake up, not how I fall asleep"),
            new Remark(LocalDate.of(2026, 9, 5), 0.8, "Moved house for a friend on Friday"),
            new Remark(LocalDate.of(2026, 9, 23), 0.5, 2, FEVER),
            new Remark(LocalDate.of(2026, 10, 4), 0, "Towel rolled up under the knees works well"),
            new Remark(LocalDate.of(2026, 10, 17), 1.0, "Raked leaves all afternoon yesterday")),
        Map.of(),
        List.of(),
        new Gaps(0.04, 0.1, 0.02, Set.of()));
  }
}
