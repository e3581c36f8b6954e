package spinelog.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Aim;
import spinelog.diary.Care;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.ItemKind;
import spinelog.diary.Measure;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;

/** Logs that strain a page: too long, too short, too wordy, in other scripts. */
final class HardLogs {
  static final String SCRIPTS = "Łódź Ελλάδα Привет עברית العربية 漢字 😀 ≤ ✓ e\u0301";
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private HardLogs() {}

  /** Three years, twelve changes, fifteen techniques, long names, endless notes, many flags. */
  static Report endless() {
    return wordy(1095);
  }

  /** As many as are read of a goal. */
  private static List<Aim> aims() {
    return Stream.of(Measure.STIFFNESS_MINUTES, Measure.SLEEP_HOURS)
        .map(
            measure ->
                new Aim(
                    measure,
                    measure == Measure.SLEEP_HOURS ? Aim.Bound.AT_LEAST : Aim.Bound.UNDER,
                    6.25))
        .toList();
  }

  /** Some days of a log with long names, endless notes and many flags. */
  static Report wordy(int length) {
    Random chance = new Random(7);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (chance.nextDouble() < 0.9) {
        days.add(endlessDay(i, chance));
      }
    }
    About about =
        new About(
            "A person with a remarkably long name " + SCRIPTS,
            "Everyone who ever asked ".repeat(9),
            new Goal("To sleep, and to wake up without it. ".repeat(30), aims()),
            List.of(
                new Condition("osteoporosis", "osteoporosis"),
                new Condition("blood thinners ".repeat(9).strip(), "blood-thinners"),
                new Condition(SCRIPTS, "")),
            "Another mattress, then another pillow. ".repeat(20));
    List<SheetProblem> problems = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      SheetProblem.Level level = any(List.of(SheetProblem.Level.values()), i);
      problems.add(
          new SheetProblem(
              level,
              any(List.of(SheetProblem.Kind.values()), i),
              "Sheet with a long name",
              "I" + i,
              "Morning stiffness",
              "eleven".repeat(1 + i % 20),
              "",
              "A score lies from 0 to 10. It was left out. Correct the cell. " + SCRIPTS));
    }
    return Reports.of(
        "a/../name that is far too long ".repeat(5) + ".xlsx",
        new Diary(about, days, List.of()),
        problems);
  }

  private static <T> T any(List<T> things, int number) {
    return things.get(number % things.size());
  }

  private static Day endlessDay(int i, Random chance) {
    String pillow = "Pillow number " + (1 + i / 90) + " with a very descriptive name " + SCRIPTS;
    Night night =
        new Night(
            any(List.of(Position.values()), chance.nextInt(7)),
            pillow,
            "Mattress",
            any(List.of(YesNo.values()), chance.nextInt(3)),
            any(List.of(YesNo.values()), chance.nextInt(3)),
            OptionalDouble.of(7.25));
    List<Technique> techniques = new ArrayList<>();
    for (int t = 0; t < 15; t++) {
      if (chance.nextDouble() < 0.12) {
        techniques.add(
            new Technique(
                "Technique " + t + (t == 3 ? " of a kind that takes long to say, " + SCRIPTS : ""),
                OptionalInt.of(5 + t),
                OptionalInt.of(10),
                any(List.of(Practitioner.values()), t),
                "lower back and whatever else hurts"));
      }
    }
    Care care = new Care(true, techniques, OptionalInt.of(90));
    List<RedFlag> flags =
        i % 100 == 50 ? List.of(new RedFlag("numbness", "tingling ".repeat(40))) : List.of();
    String notes = i % 97 == 5 ? "word ".repeat(6000) : i % 31 == 1 ? SCRIPTS : "";
    double score = Math.max(0, Math.min(10, Math.round(6 - i / 400.0 + 2 * chance.nextGaussian())));
    Scores scores =
        new Scores(Map.of(Outcome.STIFFNESS, score, Outcome.STIFFNESS_MINUTES, 5 * score));
    return new Day(
        FIRST.plusDays(i), night, scores, care, new Warnings(true, flags, List.of()), notes);
  }

  /** Scores on some days, nothing else at all. */
  static Report bare(int days) {
    List<Day> kept = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      Scores scores = new Scores(Map.of(Outcome.STIFFNESS, (double) (3 + i % 4)));
      kept.add(new Day(FIRST.plusDays(i), Night.UNKNOWN, scores, Care.UNKNOWN, Warnings.NONE, ""));
    }
    return Reports.of("bare.csv", new Diary(About.NOTHING, kept, List.of()));
  }

  /** A row without a score. */
  static Report unscored() {
    Day day =
        new Day(FIRST, Night.UNKNOWN, Scores.NONE, Care.UNKNOWN, Warnings.NONE, "nothing to score");
    return Reports.of("unscored.csv", new Diary(About.NOTHING, List.of(day), List.of()));
  }

  /** Dates asked for in which no morning has a score, with a warning sign among them. */
  static Report silentWindow() {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean silent = i >= 20;
      Scores scores = silent ? Scores.NONE : new Scores(Map.of(Outcome.STIFFNESS, 5.0));
      List<RedFlag> flags = i == 30 ? List.of(new RedFlag("fever", "fever")) : List.of();
      days.add(
          new Day(
              FIRST.plusDays(i),
              Night.UNKNOWN,
              scores,
              Care.NOTHING,
              new Warnings(true, flags, List.of()),
              ""));
    }
    Diary diary = new Diary(About.NOTHING, days, List.of());
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    AnalysisPlan plan =
        new AnalysisPlan(
            usual.outcome(),
            Optional.of(FIRST.plusDays(20)),
            Optional.of(FIRST.plusDays(39)),
            usual.mcid(),
            usual.confidence(),
            usual.adaptationDays(),
            usual.change());
    return new Report(
        "silent.csv",
        diary,
        Analysis.of(diary, plan),
        List.of(),
        diary.last(),
        Paper.A4,
        Reports.tables(diary),
        Reports.ENGLISH,
        Report.Contents.EVERYTHING);
  }

  /** A year that was kept well: all scores, much care, some notes, two changes. */
  static Report year() {
    Random chance = new Random(11);
    List<String> techniques = List.of("Foam roller", "Cat-cow", "Deep tissue", "Tennis ball");
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 365; i++) {
      double score =
          Math.max(1, Math.min(9, Math.round(5 - i / 200.0 + 2 * chance.nextGaussian())));
      Night night =
          new Night(
              any(List.of(Position.values()), chance.nextInt(6)),
              i < 120 ? "Feather" : "Latex contour",
              i < 240 ? "Old spring" : "Pocket spring, medium-firm",
              any(List.of(YesNo.YES, YesNo.NO), chance.nextInt(2)),
              YesNo.NO,
              OptionalDouble.of(6 + chance.nextInt(5) / 2.0));
      List<Technique> done = new ArrayList<>();
      if (chance.nextDouble() < 0.4) {
        String name = any(techniques, chance.nextInt(4));
        done.add(
            new Technique(name, OptionalInt.of(5), OptionalInt.empty(), Practitioner.SELF, ""));
      }
      Scores scores =
          new Scores(
              Map.of(
                  Outcome.STIFFNESS,
                  score,
                  Outcome.STIFFNESS_MINUTES,
                  5 * score,
                  Outcome.PAIN_WAKING,
                  score - 1,
                  Outcome.PAIN_EVENING,
                  score + 1));
      String notes = i % 9 == 4 ? "Four hours in the car, then a bad bed " + i : "";
      Care care = new Care(true, done, OptionalInt.empty());
      days.add(new Day(FIRST.plusDays(i), night, scores, care, Warnings.NONE, notes));
    }
    return Reports.of("year.csv", new Diary(About.NOTHING, days, List.of()));
  }

  /** Minutes as the outcome, on letter paper, two things changed on one day. */
  static Report minutes() {
    List<Day> days = new ArrayList<>();
    Random chance = new Random(3);
    for (int i = 0; i < 70; i++) {
      double minutes = Math.max(0, Math.round((i < 35 ? 50 : 25) + 8 * chance.nextGaussian()));
      String item = i < 35 ? "Old" : "New";
      Night night =
          new Night(
              Position.BACK, item, item, YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
      days.add(
          new Day(
              FIRST.plusDays(i),
              night,
              new Scores(Map.of(Outcome.STIFFNESS_MINUTES, minutes)),
              Care.NOTHING,
              Warnings.NONE,
              ""));
    }
    Diary diary =
        new Diary(
            About.NOTHING,
            days,
            List.of(
                new DeclaredChange(
                    FIRST.plusDays(38), ItemKind.BED, "Bed frame", "wood", "steel", "")));
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    AnalysisPlan plan =
        new AnalysisPlan(
            Outcome.STIFFNESS_MINUTES,
            usual.from(),
            usual.to(),
            10,
            usual.confidence(),
            0,
            java.util.Optional.empty());
    return new Report(
        "minutes.xlsx",
        diary,
        Analysis.of(diary, plan),
        List.of(),
        diary.last().plusDays(1),
        Paper.LETTER,
        Reports.tables(diary),
        Reports.ENGLISH,
        Report.Contents.EVERYTHING);
  }

  /** Two pillows in turn, a fortnight each. */
  static Report backAndForth() {
    Random chance = new Random(5);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 84; i++) {
      boolean fresh = i / 14 % 2 == 1;
      Night night = Night.of(Position.BACK, fresh ? "Latex contour" : "Feather");
      double score = Math.round((fresh ? 4 : 6) + chance.nextGaussian());
      Scores scores = new Scores(Map.of(Outcome.STIFFNESS, score));
      days.add(new Day(FIRST.plusDays(i), night, scores, Care.UNKNOWN, Warnings.NONE, ""));
    }
    return Reports.of("turns.csv", new Diary(About.NOTHING, days, List.of()));
  }

  /** Analysed once for all tests, as they take longer than all samples. */
  static List<Report> all() {
    return All.LOGS;
  }

  private static final class All {
    static final List<Report> LOGS =
        List.of(
            endless(),
            wordy(75),
            bare(1),
            bare(10),
            bare(60),
            unscored(),
            silentWindow(),
            minutes(),
            backAndForth(),
            year());
  }
}
