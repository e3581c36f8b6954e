package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.minutes;
import static spinelog.samples.Doings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.About;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.Position;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Remark;
import spinelog.samples.Habits.Routine;
import spinelog.samples.Habits.Supports;
import spinelog.samples.TrueEffects.Step;

/** A month with a new pillow in the middle that takes two points off. */
final class PillowMonth {
  private static final LocalDate FIRST = march(1);
  private static final LocalDate LAST = march(31);
  private static final LocalDate NEW_PILLOW = march(16);
  static final TrueEffects EFFECTS =
      TrueEffects.none(6.2, new SlowState(1.1, 0.6, 0.5)).withSteps(new Step(NEW_PILLOW, -2.0));
  private static final long SEED = 1;

  private PillowMonth() {}

  static SampleLog log() {
    Diary diary = SimulatedDiary.of(habits(), EFFECTS, SEED);
    return new SampleLog("march-new-pillow.xlsx", diary, LogTable.of(diary, LogTable.ALL_HEADINGS));
  }

  static Habits habits() {
    return new Habits(
        new About(
            "M. K.",
            "Physiotherapist",
            Goal.quoted("Turn over in bed without waking up"),
            List.of(),
            "None until the next appointment"),
        FIRST,
        LAST,
        List.of(
            new Bedding(FIRST, "Feather", Naming.DAILY),
            new Bedding(NEW_PILLOW, "Latex contour", Naming.DAILY)),
        List.of(new Bedding(FIRST, "Pocket spring, medium-firm", Naming.DAILY)),
        Map.of(
            Position.LEFT_SIDE, 0.45,
            Position.RIGHT_SIDE, 0.2,
            Position.BACK, 0.2,
            Position.MIXED, 0.15),
        List.of(new Supports(FIRST, 0.4, 0)),
        List.of(
            new Routine(
                FIRST,
                LAST,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                0.85,
                0.85,
                List.of(times("Cat-cow", 10))),
            new Routine(FIRST, LAST, ANY_DAY, 0.1, 0.2, List.of(minutes("Tennis ball", 4)))),
        remarks(),
        Map.of(),
        List.of(),
        new Gaps(0.03, 0.03, 0, Set.of()));
  }

  private static List<Remark> remarks() {
    return List.of(
        new Remark(march(1), 0, "First day of the log"),
        new Remark(march(5), 0.5, 2.5, "Work stress, lay awake until two"),
        new Remark(march(8), 1.0, 2, "Party next door, bad night"),
        new Remark(march(12), 0.8, "Four hours in the car yesterday"),
        new Remark(march(16), 0, "First night on the new pillow"),
        new Remark(march(17), 0.4, "New pillow feels too high"),
        new Remark(march(20), 0, "Getting used to the pillow"),
        new Remark(march(22), 1.2, "Gardening all Saturday, first time this year"),
        new Remark(march(27), 0.5, 1.5, "Sat over the tax papers until late"),
        new Remark(march(31), 0, "Slept through"));
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }
}
