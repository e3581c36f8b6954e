package spinelog.samples;

import static spinelog.samples.Doings.ANY_DAY;
import static spinelog.samples.Doings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Remark;
import spinelog.samples.Habits.Routine;
import spinelog.samples.TrueEffects.Step;

/**
 * A month too short and too gappy to say much, with two slips of the hand. The new pillow does take
 * a point off; the log cannot show it.
 */
final class GappyMonth {
  private static final LocalDate FIRST = october(5);
  private static final LocalDate LAST = october(30);
  private static final LocalDate NEW_PILLOW = october(19);
  private static final LocalDate SLIP = october(14);
  private static final LocalDate DOUBLED = october(22);
  private static final List<String> HEADINGS =
      List.of(
          "Date",
          "Sleep position",
          "Pillow",
          "Techniques",
          "Massage minutes",
          "Morning stiffness",
          "Notes");
  static final TrueEffects EFFECTS =
      TrueEffects.none(5.5, new SlowState(1.2, 0.6, 0.5)).withSteps(new Step(NEW_PILLOW, -1.0));
  private static final long SEED = 3;

  private GappyMonth() {}

  static SampleLog log() {
    Diary diary = asWritten(SimulatedDiary.of(habits(), EFFECTS, SEED));
    LogTable table =
        LogTable.of(diary, HEADINGS)
            .withSlip(SLIP, "Morning stiffness", "11")
            .withDoubledRow(DOUBLED);
    return new SampleLog("october-too-gappy.csv", diary, table);
  }

  static Habits habits() {
    return new Habits(
        About.NOTHING,
        FIRST,
        LAST,
        List.of(
            new Bedding(FIRST, "Down", Naming.ONCE), new Bedding(NEW_PILLOW, "Wool", Naming.ONCE)),
        List.of(),
        Map.of(Position.BACK, 0.5, Position.STOMACH, 0.3, Position.MIXED, 0.2),
        List.of(),
        List.of(new Routine(FIRST, LAST, ANY_DAY, 0.3, 0.3, List.of(minutes("Spinal twist", 5)))),
        remarks(),
        Map.of(),
        List.of(),
        new Gaps(0.45, 0.6, 0.08, Set.of(october(9), october(10), october(11), october(12))));
  }

  private static List<Remark> remarks() {
    return List.of(
        new Remark(october(5), 0, "Starting a log"),
        new Remark(october(13), 0.5, "Back from the fair, four hotel nights, forgot to write"),
        new Remark(SLIP, 0, "Worst ever"),
        new Remark(NEW_PILLOW, 0, "Wool pillow"),
        new Remark(DOUBLED, 0, "Slept well, for once"),
        new Remark(october(30), 0, "Will try to be more regular"));
  }

  /** What these few columns keep of the diary: the slip is no score, and the rest was not noted. */
  private static Diary asWritten(Diary diary) {
    List<Day> days = new ArrayList<>();
    for (Day day : diary.days()) {
      Night night =
          new Night(
              day.night().position(),
              day.night().pillow(),
              "",
              YesNo.UNKNOWN,
              YesNo.UNKNOWN,
              Night.UNKNOWN.sleepHours());
      EnumMap<Outcome, Double> scores = new EnumMap<>(Outcome.class);
      if (!day.date().equals(SLIP)) {
        day.scores().of(Outcome.STIFFNESS).ifPresent(score -> scores.put(Outcome.STIFFNESS, score));
      }
      Care care = scores.isEmpty() && !day.care().isSession() ? Care.UNKNOWN : day.care();
      days.add(
          new Day(day.date(), night, new Scores(scores), care, Warnings.NOT_ASKED, day.notes()));
    }
    return new Diary(diary.about(), days, diary.declaredChanges());
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2026, 10, day);
  }
}
