package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.byProfessional;
import static spinelog.samples.Doings.minutes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.About;
import spinelog.diary.Condition;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Remark;
import spinelog.samples.Habits.Routine;
import spinelog.samples.Habits.Supports;

/** A quarter in which a pillow, a knee pillow and more massage change nothing. */
final class NothingHelped {
  private static final LocalDate FIRST = april(1);
  private static final LocalDate LAST = june(30);
  private static final LocalDate NEW_PILLOW = april(27);
  private static final LocalDate KNEE_PILLOW = may(18);
  private static final LocalDate MORE_MASSAGE = june(3);
  static final TrueEffects EFFECTS = TrueEffects.none(5.6, new SlowState(1.3, 0.7, 0.5));
  private static final long SEED = 14;

  private NothingHelped() {}

  static SampleLog log() {
    Diary diary = SimulatedDiary.of(habits(), EFFECTS, SEED);
    return new SampleLog(
        "spring-nothing-helped.xls", diary, LogTable.of(diary, LogTable.ALL_HEADINGS));
  }

  static Habits habits() {
    return new Habits(
        new About(
            "J. D.",
            "Physiotherapist and family doctor",
            Goal.quoted("Know what is worth paying for"),
            List.of(new Condition("osteoporosis", "osteoporosis")),
            ""),
        FIRST,
        LAST,
        List.of(
            new Bedding(FIRST, "Memory foam", Naming.DAILY),
            new Bedding(NEW_PILLOW, "Buckwheat", Naming.DAILY)),
        List.of(new Bedding(FIRST, "Latex, firm", Naming.DAILY)),
        Map.of(
            Position.RIGHT_SIDE, 0.5,
            Position.LEFT_SIDE, 0.2,
            Position.BACK, 0.15,
            Position.MIXED, 0.15),
        List.of(new Supports(FIRST, 0, 0), new Supports(KNEE_PILLOW, 1, 0)),
        List.of(
            new Routine(FIRST, LAST, ANY_DAY, 0.1, 0.25, List.of(minutes("Effleurage", 10))),
            new Routine(
                MORE_MASSAGE, LAST, ANY_DAY, 0.4, 0.4, List.of(minutes("Trigger point", 5))),
            new Routine(
                may(5),
                LAST,
                Set.of(DayOfWeek.FRIDAY),
                0.9,
                0.9,
                List.of(byProfessional("Petrissage", 30)))),
        remarks(),
        Map.of(may(12), new RedFlag("numbness", "New tingling in the left foot")),
        List.of(),
        new Gaps(0.04, 0.08, 0.02, Set.of()));
  }

  private static List<Remark> remarks() {
    return List.of(
        new Remark(april(6), 0.8, "Easter at my sister's, sofa bed"),
        new Remark(april(15), 0.7, 2.5, "Stress at work, woke up at four"),
        new Remark(april(27), 0, "Buckwheat pillow from now on"),
        new Remark(april(29), 0, "Pillow rustles"),
        new Remark(may(3), 1.0, "Dug over the vegetable bed yesterday"),
        new Remark(may(12), 0, "Foot tingles since last night, rang the doctor"),
        new Remark(may(18), 0, "Pillow between the knees, every night now"),
        new Remark(may(26), -0.5, -1.5, "Slept like a stone"),
        new Remark(june(3), 0, "Partner learned trigger points from a video"),
        new Remark(june(11), 0.8, 3, "Night train"),
        new Remark(june(21), 0.6, 3, "Too hot to sleep"),
        new Remark(june(30), 0, "Not sure anything changed"));
  }

  private static LocalDate april(int day) {
    return LocalDate.of(2026, 4, day);
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }
}
