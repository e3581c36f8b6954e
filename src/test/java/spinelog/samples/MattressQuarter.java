package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.WORKDAYS;
import static spinelog.samples.Doings.byProfessional;
import static spinelog.samples.Doings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spinelog.diary.About;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.ItemKind;
import spinelog.diary.Position;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Remark;
import spinelog.samples.Habits.Routine;
import spinelog.samples.Habits.Supports;
import spinelog.samples.TrueEffects.Step;

/**
 * A quarter with a new mattress that takes two points off, and foam rolling that helps a little.
 */
final class MattressQuarter {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
  private static final LocalDate NEW_MATTRESS = july(14);
  static final TrueEffects EFFECTS =
      TrueEffects.none(7.4, new SlowState(1.2, 0.6, 0.5))
          .withSteps(new Step(NEW_MATTRESS, -2.0))
          .withRecentSessions(-0.3);
  private static final long SEED = 23;

  private MattressQuarter() {}

  static SampleLog log() {
    Diary diary = SimulatedDiary.of(habits(), EFFECTS, SEED);
    return new SampleLog(
        "summer-new-mattress.xlsx", diary, LogTable.of(diary, LogTable.ALL_HEADINGS));
  }

  static Habits habits() {
    return new Habits(
        new About(
            "R. T.",
            "Physiotherapist",
            Goal.quoted("Be loose by the time the coffee is ready"),
            List.of(),
            "Perhaps a lower pillow in autumn"),
        FIRST,
        LAST,
        List.of(new Bedding(FIRST, "Latex contour", Naming.ONCE)),
        List.of(
            new Bedding(FIRST, "Old spring, soft", Naming.ONCE),
            new Bedding(NEW_MATTRESS, "Foam, medium-firm", Naming.ONCE)),
        Map.of(
            Position.BACK, 0.4,
            Position.LEFT_SIDE, 0.25,
            Position.RIGHT_SIDE, 0.25,
            Position.MIXED, 0.1),
        List.of(new Supports(FIRST, 0.3, 0.4)),
        List.of(
            rolling(FIRST, june(10), 0.25),
            rolling(june(11), june(28), 0.9),
            rolling(june(29), july(12), 0.2),
            rolling(july(13), july(26), 0.85),
            rolling(july(27), august(9), 0.2),
            rolling(august(10), LAST, 0.8),
            massage(june(19)),
            massage(july(17)),
            massage(august(21))),
        remarks(),
        Map.of(),
        List.of(
            new DeclaredChange(
                NEW_MATTRESS,
                ItemKind.MATTRESS,
                "Mattress",
                "Old spring, soft",
                "Foam, medium-firm",
                "Delivered on Monday the 13th; the frame stayed")),
        new Gaps(
            0.03,
            0.03,
            0.02,
            august(3).datesUntil(august(8)).collect(Collectors.toUnmodifiableSet())));
  }

  private static Routine rolling(LocalDate from, LocalDate to, double chance) {
    return new Routine(from, to, ANY_DAY, chance, chance, List.of(minutes("Foam roller", 5)));
  }

  private static Routine massage(LocalDate date) {
    return new Routine(date, date, WORKDAYS, 1, 1, List.of(byProfessional("Deep tissue", 45)));
  }

  private static List<Remark> remarks() {
    return List.of(
        new Remark(june(1), 0, "Mattress is eleven years old"),
        new Remark(june(7), 1.0, "Carried paving stones on Saturday"),
        new Remark(june(12), 0, "Trying to roll every day from now on"),
        new Remark(june(24), 0.7, 3.5, "Hot night, hardly slept"),
        new Remark(july(2), 0.7, "Release at work, sat twelve hours"),
        new Remark(july(9), 0, "Too tired to roll this week"),
        new Remark(july(14), 0, "First night on the new mattress"),
        new Remark(july(15), 0, "Feels hard"),
        new Remark(july(25), 0.8, "Long bike ride yesterday"),
        new Remark(august(8), 0.5, "Back from the lake, five nights in a tent, nothing noted"),
        new Remark(august(19), 0.6, 2, "Thunderstorm, bad night"),
        new Remark(august(31), 0, "Last holiday day"));
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }

  private static LocalDate july(int day) {
    return LocalDate.of(2026, 7, day);
  }

  private static LocalDate august(int day) {
    return LocalDate.of(2026, 8, day);
  }
}
