package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Findings;
import spinelog.findings.Findings.Caution;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.LevelChange;
import spinelog.findings.Massage;
import spinelog.findings.Period;
import spinelog.findings.Rules;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Switch;
import tech.tablesaw.api.DoubleColumn;

/** Asks a plan's questions of a diary. */
public final class Analysis {
  /** Above this lag-1 memory the error rates were not tested. */
  private static final double LONG_MEMORY = 0.7;

  private Analysis() {}

  /**
   * Answers every question of the plan that the diary can carry and withholds the others.
   *
   * @throws IllegalArgumentException if no day of the diary lies between the plan's dates
   * @throws UnclearChange if the plan names a change that is not one of the diary's changes
   */
  public static Findings of(Diary diary, AnalysisPlan plan) {
    DayFrame frame = new DayFrame(diary, plan);
    SetupItems items = new SetupItems(frame, diary.declaredChanges());
    Setup setup = new Setup(frame, items.all());
    Setting setting = new Setting(frame, plan, setup);
    LevelChanges levels = new LevelChanges(setting);
    List<LevelChange> changes = levels.answers();
    MassageAnswers sessions = new MassageAnswers(setting, levels.isMassageInseparable());
    SleepAnswers sleep = new SleepAnswers(setting);
    Period period = period(frame);
    OptionalInt headline = headline(changes, plan);
    return new Findings(
        plan,
        period,
        frame.days().doubleColumn(DayFrame.SCORE).mean(),
        levels.memory(),
        changes,
        headline,
        levels.jointEffects(),
        furtherOutcomes(diary, plan, setup),
        sessions.answers(),
        sleep.positions(),
        sleep.kneePillow(),
        sleep.lumbarSupport(),
        Trends.of(setting),
        safety(diary, period),
        Calendar.mornings(frame, switchDates(changes)),
        Calendar.weeks(frame),
        headline.isPresent() && plan.outcome().isScore()
            ? SmallestChange.visible(changes.get(headline.getAsInt()))
            : OptionalDouble.empty(),
        cautions(items, levels.memory(), sessions, period));
  }

  private static Set<LocalDate> switchDates(List<LevelChange> changes) {
    return changes.stream()
        .flatMap(change -> change.switches().stream())
        .map(Switch::date)
        .collect(Collectors.toSet());
  }

  /** The change named beforehand, else the one that was switched last. */
  private static OptionalInt headline(List<LevelChange> changes, AnalysisPlan plan) {
    if (plan.change().isPresent()) {
      return OptionalInt.of(UnclearChange.named(plan.change().get(), changes));
    }
    return IntStream.range(0, changes.size())
        .reduce((a, b) -> lastSwitch(changes.get(b)).isAfter(lastSwitch(changes.get(a))) ? b : a);
  }

  private static LocalDate lastSwitch(LevelChange change) {
    return change.switches().get(change.switches().size() - 1).date();
  }

  /** Only setup changes are asked of the other scores: more questions, more false alarms. */
  private static List<FurtherOutcome> furtherOutcomes(Diary diary, AnalysisPlan plan, Setup setup) {
    List<FurtherOutcome> further = new ArrayList<>();
    for (Outcome other : EnumSet.complementOf(EnumSet.of(plan.outcome()))) {
      DayFrame frame = new DayFrame(diary, plan.with(other));
      int recorded = period(frame).recorded();
      if (recorded > 0 && !setup.comparisons().isEmpty()) {
        LevelChanges levels = new LevelChanges(new Setting(frame, plan.with(other), setup));
        further.add(
            new FurtherOutcome(
                plan.with(other), recorded, levels.answers(), levels.jointEffects()));
      }
    }
    return further;
  }

  private static Period period(DayFrame frame) {
    DoubleColumn score = frame.days().doubleColumn(DayFrame.SCORE);
    int missing = score.countMissing();
    return new Period(
        frame.first(), frame.date(frame.size() - 1), frame.size(), frame.size() - missing, missing);
  }

  private static List<SafetyFlag> safety(Diary diary, Period period) {
    List<Day> days = diary.days().stream().filter(day -> period.contains(day.date())).toList();
    return days.stream()
        .flatMap(
            day ->
                day.redFlags().stream()
                    .map(flag -> new SafetyFlag(day.date(), flag, sessionsFrom(days, day.date()))))
        .toList();
  }

  private static List<LocalDate> sessionsFrom(List<Day> days, LocalDate date) {
    return days.stream()
        .filter(day -> !day.date().isBefore(date) && day.care().isSession())
        .map(Day::date)
        .toList();
  }

  private static Set<Caution> cautions(
      SetupItems items, OptionalDouble memory, MassageAnswers sessions, Period period) {
    EnumSet<Caution> cautions = EnumSet.noneOf(Caution.class);
    if (memory.orElse(0) > LONG_MEMORY) {
      cautions.add(Caution.LONG_MEMORY);
    }
    if (period.missing() * 4 > period.days()) {
      cautions.add(Caution.MANY_MISSING);
    }
    if (items.hasExcursions()) {
      cautions.add(Caution.FEW_NIGHTS_ELSEWHERE);
    }
    if (items.hasRemarks()) {
      cautions.add(Caution.TOO_MANY_NAMES);
    }
    Massage massage = sessions.answers();
    if (sessions.followWeekday() && massage.dayAfter() instanceof Estimated) {
      cautions.add(Caution.SESSIONS_FOLLOW_WEEKDAY);
    }
    if (massage.perSessionInPrevious7Days() instanceof Estimated rate
        && rate.mornings() < Rules.RATE_ROUGH) {
      cautions.add(Caution.WEEKLY_RATE_ROUGH);
    }
    return cautions;
  }
}
