package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.ItemKind;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;

/** Writes a diary day by day, for tests; what is not said stays blank. */
final class DiaryBuilder {
  static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private final List<Day> days = new ArrayList<>();
  private final List<DeclaredChange> declared = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private LocalDate date = FIRST;
  private String pillow = "";
  private String mattress = "";
  private Position position = Position.UNKNOWN;
  private YesNo kneePillow = YesNo.UNKNOWN;
  private YesNo lumbarSupport = YesNo.UNKNOWN;
  private Care care = Care.NOTHING;
  private List<RedFlag> flags = List.of();

  DiaryBuilder pillow(String name) {
    pillow = name;
    return this;
  }

  DiaryBuilder mattress(String name) {
    mattress = name;
    return this;
  }

  DiaryBuilder position(Position slept) {
    position = slept;
    return this;
  }

  DiaryBuilder kneePillow(YesNo used) {
    kneePillow = used;
    return this;
  }

  DiaryBuilder lumbarSupport(YesNo used) {
    lumbarSupport = used;
    return this;
  }

  DiaryBuilder care(Care done) {
    care = done;
    return this;
  }

  DiaryBuilder flags(RedFlag... raised) {
    flags = List.of(raised);
    return this;
  }

  DiaryBuilder declare(LocalDate on, ItemKind kind, String item, String from, String to) {
    declared.add(new DeclaredChange(on, kind, item, from, to, ""));
    return this;
  }

  /** Adds days with these scores; NaN is a day with a row and no score. */
  DiaryBuilder condition(String words, String id) {
    conditions.add(new Condition(words, id));
    return this;
  }

  DiaryBuilder scores(double... scores) {
    for (double score : scores) {
      Scores given =
          Double.isNaN(score) ? Scores.NONE : new Scores(Map.of(Outcome.STIFFNESS, score));
      Night night =
          new Night(position, pillow, mattress, kneePillow, lumbarSupport, OptionalDouble.empty());
      days.add(new Day(date, night, given, care, new Warnings(true, flags, List.of()), ""));
      date = date.plusDays(1);
    }
    return this;
  }

  /** Adds a number of days with the same scores over and over. */
  DiaryBuilder repeat(int days, double... scores) {
    for (int i = 0; i < days; i++) {
      scores(scores[i % scores.length]);
    }
    return this;
  }

  /** Leaves days out. */
  DiaryBuilder skip(int days) {
    date = date.plusDays(days);
    return this;
  }

  Diary diary() {
    return new Diary(new About("", "", Goal.NONE, conditions, ""), days, declared);
  }

  Findings findings() {
    return Analysis.of(diary(), AnalysisPlan.DEFAULT);
  }

  static Care technique(String name, int minutes) {
    return new Care(
        true,
        List.of(
            new Technique(
                name, OptionalInt.of(minutes), OptionalInt.empty(), Practitioner.SELF, "")),
        OptionalInt.empty());
  }
}
