package spinelog.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Stretch;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** A trial as it was kept: on which days its nights fell, and what was used on each. */
final class KeptTrial {
  private static final int MOST_DAYS_EARLIER = 30;
  private static final int MOST_DAYS_LATER = 60;

  /** A start is only taken for moved where the nights then agree so much better. */
  private static final int NIGHTS_BETTER = 4;

  private final Trial trial;
  private final int moved;
  private final UsedSetups used;

  private KeptTrial(Trial trial, int moved, UsedSetups used) {
    this.trial = trial;
    this.moved = moved;
    this.used = used;
  }

  /** The trial of a diary, where any of its mornings in the plan's dates is scored. */
  static Optional<KeptTrial> of(Diary diary, AnalysisPlan plan) {
    return diary.trial().map(trial -> found(trial, diary)).filter(kept -> kept.isIn(diary, plan));
  }

  private static KeptTrial found(Trial trial, Diary diary) {
    NavigableMap<LocalDate, Day> days = new TreeMap<>();
    diary.days().forEach(day -> days.put(day.date(), day));
    UsedSetups used = new UsedSetups(trial, days);
    int moved =
        IntStream.rangeClosed(-MOST_DAYS_EARLIER, MOST_DAYS_LATER)
            .boxed()
            .min(
                Comparator.comparingInt((Integer by) -> -agreement(trial, used, by))
                    .thenComparingInt(Math::abs))
            .orElseThrow();
    boolean isMoved = agreement(trial, used, moved) >= agreement(trial, used, 0) + NIGHTS_BETTER;
    int by = isMoved ? moved : 0;
    Schedule schedule = trial.schedule();
    return new KeptTrial(trial.on(schedule.from(schedule.start().plusDays(by))), by, used);
  }

  /** Nights that were spent as drawn, less those that were not. */
  private static int agreement(Trial trial, UsedSetups used, int by) {
    Schedule schedule = trial.schedule();
    int agreement = 0;
    for (int night = 0; night < schedule.nights(); night++) {
      LocalDate evening = schedule.start().plusDays(night + (long) by);
      agreement +=
          switch (used.on(evening)) {
            case UNKNOWN -> 0;
            case A -> schedule.arm(night) == Arm.A ? 1 : -1;
            case B -> schedule.arm(night) == Arm.B ? 1 : -1;
            case OTHER -> -1;
          };
    }
    return agreement;
  }

  private boolean isIn(Diary diary, AnalysisPlan plan) {
    return plan.window(diary).values().stream()
        .anyMatch(day -> !day.scores().isEmpty() && night(day.date()) >= 0);
  }

  Trial trial() {
    return trial;
  }

  /** Days by which it began later than planned. */
  int moved() {
    return moved;
  }

  /** The night that is judged by a morning, counted from 0; -1 where there is none. */
  int night(LocalDate morning) {
    long night = ChronoUnit.DAYS.between(trial.schedule().morning(0), morning);
    return night >= 0 && night < trial.schedule().nights() ? (int) night : -1;
  }

  /** What was used on a night, counted from 0. */
  UsedSetups.Used used(int night) {
    return used.on(trial.schedule().start().plusDays(night));
  }

  /** A plan of the trial's own mornings: what was logged around it is no part of the test. */
  AnalysisPlan within(AnalysisPlan plan) {
    LocalDate first = trial.schedule().morning(0);
    LocalDate last = trial.schedule().lastMorning();
    Stretch own =
        new Stretch(
            plan.from().filter(first::isBefore).orElse(first),
            plan.to().filter(last::isAfter).orElse(last));
    return plan.about(own, plan.change());
  }

  /** Whether a row of a frame is left out, as was said beforehand. */
  boolean isLeftOut(DayFrame frame, int row) {
    int night = night(frame.date(row));
    return night >= 0 && trial.schedule().isLeftOut(night);
  }

  /** What is varied, in the states that the coin drew for it. */
  ItemHistory asDrawn(DayFrame frame) {
    Arm first = arm(frame, 0);
    int[] state =
        IntStream.range(0, frame.size()).map(row -> arm(frame, row) == first ? 0 : 1).toArray();
    boolean hasBoth = Arrays.stream(state).anyMatch(each -> each == 1);
    List<String> names =
        hasBoth ? List.of(state(first), state(first.other())) : List.of(state(first));
    return new ItemHistory(kind(), trial.subject().name(), names, state);
  }

  private Arm arm(DayFrame frame, int row) {
    return trial.schedule().arm(Math.max(0, night(frame.date(row))));
  }

  /** A setup as the log says it: a technique is done or not. */
  String state(Arm arm) {
    if (!trial.subject().isByDay()) {
      return trial.name(arm);
    }
    return trial.name(arm).equals(trial.subject().setups().get(0)) ? "no" : "yes";
  }

  private ItemKind kind() {
    return switch (trial.subject().kind()) {
      case PILLOW -> ItemKind.PILLOW;
      case MATTRESS -> ItemKind.MATTRESS;
      case KNEE_PILLOW -> ItemKind.KNEE_PILLOW;
      case LUMBAR_SUPPORT -> ItemKind.LUMBAR_SUPPORT;
      case POSITION -> ItemKind.POSITION;
      case TECHNIQUE -> ItemKind.OTHER;
    };
  }
}
