package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.minutes;
import static spinelog.samples.Doings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import spinelog.trial.Arm;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** Six weeks of two pillows by turns, a coin deciding the order; kept but for a night or three. */
final class PillowPlan {
  private static final LocalDate START = LocalDate.of(2026, 1, 11);

  /** Evenings on which the other pillow was slept on, counted from 0. */
  private final Set<Integer> lapses;

  private final Trial trial;
  private final double latex;

  private PillowPlan(
      String a, String b, int adaptation, long seed, double effect, Set<Integer> lapses) {
    this.trial =
        new Trial(
            new Subject(Subject.Kind.PILLOW, "pillow"),
            a,
            b,
            Schedule.draw(START, 42, 7, adaptation, seed),
            "Spinelog 1.0.0");
    this.latex = effect;
    this.lapses = lapses;
  }

  /** The second pillow takes two points off. */
  static SampleLog found() {
    return new PillowPlan("Feather", "Latex contour", 0, 2026, -2, Set.of(16, 30))
        .log("winter-plan-found-it.xlsx", "A. S.", new SlowState(1.2, 0.5, 0.5), 8);
  }

  /** The second pillow changes nothing. */
  static SampleLog nothing() {
    return new PillowPlan("Memory foam", "Buckwheat", 1, 7, 0, Set.of(10, 11, 37))
        .log("winter-plan-found-nothing.xlsx", "B. T.", new SlowState(1.2, 0.5, 0.5), 3);
  }

  private SampleLog log(String file, String person, SlowState noise, long seed) {
    TrueEffects effects = TrueEffects.none(5.8, noise).withSteps(steps());
    Diary played = SimulatedDiary.of(habits(person), effects, seed);
    Diary diary =
        new Diary(played.about(), played.days(), played.declaredChanges(), Optional.of(trial));
    return new SampleLog(file, diary, LogTable.of(diary, LogTable.ALL_HEADINGS));
  }

  private Arm slept(int night) {
    Arm drawn = trial.schedule().arm(night);
    return lapses.contains(night) ? drawn.other() : drawn;
  }

  /** Each morning after a change of the pillow has a step, there or back. */
  private Step[] steps() {
    List<Step> steps = new ArrayList<>();
    Arm before = Arm.A;
    for (int night = 0; night < trial.schedule().nights(); night++) {
      if (slept(night) != before) {
        before = slept(night);
        steps.add(new Step(trial.schedule().morning(night), before == Arm.B ? latex : -latex));
      }
    }
    return steps.toArray(Step[]::new);
  }

  private List<Bedding> pillows() {
    List<Bedding> pillows = new ArrayList<>();
    for (int night = 0; night < trial.schedule().nights(); night++) {
      pillows.add(
          new Bedding(trial.schedule().morning(night), trial.name(slept(night)), Naming.DAILY));
    }
    return pillows;
  }

  private Habits habits(String person) {
    LocalDate first = trial.schedule().morning(0);
    LocalDate last = trial.schedule().lastMorning();
    return new Habits(
        new About(
            person, "Physiotherapist", Goal.quoted("Know which pillow to keep"), List.of(), ""),
        first,
        last,
        pillows(),
        List.of(new Bedding(first, "Pocket spring, medium-firm", Naming.DAILY)),
        Map.of(
            Position.LEFT_SIDE, 0.5,
            Position.RIGHT_SIDE, 0.2,
            Position.BACK, 0.2,
            Position.MIXED, 0.1),
        List.of(new Supports(first, 0, 0)),
        List.of(
            new Routine(
                first,
                last,
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                0.8,
                0.8,
                List.of(times("Cat-cow", 10))),
            new Routine(first, last, ANY_DAY, 0.1, 0.2, List.of(minutes("Foam roller", 5)))),
        List.of(
            new Remark(first, 0, "First night of the plan"),
            new Remark(first.plusDays(12), 0.6, 2, "Snow, shovelled the drive yesterday"),
            new Remark(first.plusDays(26), 0.4, 1.5, "Late train")),
        Map.of(),
        List.of(),
        new Gaps(0.03, 0.03, 0.01, Set.of()));
  }
}
