package spinelog.chart;

import static spinelog.findings.Shortage.Reason.TOO_FEW_MORNINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Findings;
import spinelog.findings.Massage;
import spinelog.findings.Morning;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.Stretch;
import spinelog.findings.SupportNights;
import spinelog.findings.Switch;
import spinelog.findings.Trend;
import spinelog.findings.Week;
import spinelog.stats.Estimate;

/** Findings made by hand: means and counts are true to the mornings, intervals are made up. */
final class ExampleFindings {
  static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final Answer WITHHELD = new Shortage(TOO_FEW_MORNINGS, 5);
  private static final Position[] POSITIONS = {
    Position.BACK,
    Position.BACK,
    Position.LEFT_SIDE,
    Position.RIGHT_SIDE,
    Position.STOMACH,
    Position.BACK,
    Position.MIXED
  };

  private ExampleFindings() {}

  /** A change on a day counted from 0. */
  record Step(int day, String item, String from, String to) {}

  /** What a log is made of; days are counted from 0. */
  record Recipe(
      Outcome outcome,
      int days,
      List<Step> steps,
      IntToDoubleFunction level,
      IntPredicate missing,
      IntPredicate massage) {
    Recipe(int days, List<Step> steps, IntPredicate missing, IntPredicate massage) {
      this(Outcome.STIFFNESS, days, steps, noisy(days, steps), missing, massage);
    }

    Recipe scored(Outcome other, IntToDoubleFunction scores) {
      return new Recipe(other, days, steps, scores, missing, massage);
    }
  }

  private static IntToDoubleFunction noisy(int days, List<Step> steps) {
    Random random = new Random(7);
    double[] scores = new double[days];
    double slow = 0;
    for (int i = 0; i < days; i++) {
      int day = i;
      slow = 0.5 * slow + random.nextGaussian();
      double passed = steps.stream().filter(step -> step.day() <= day).count();
      double level = 6.1 - 1.9 * passed / Math.max(1, Math.sqrt(steps.size()) * 1.2);
      scores[i] = Math.max(0, Math.min(10, Math.rint(level + 1.2 * slow)));
    }
    return day -> scores[day];
  }

  private static final Step PILLOW = new Step(14, "pillow", "Feather", "Latex contour");

  static final Recipe MONTH =
      new Recipe(31, List.of(PILLOW), day -> day == 5 || day == 22, day -> day % 3 == 1);

  static final Recipe QUARTER =
      new Recipe(
          90,
          List.of(
              new Step(30, "mattress", "Old spring, very soft", "Medium-firm foam"),
              new Step(37, "pillow", "Feather", "Latex contour")),
          day -> day % 11 == 4 || (day > 60 && day < 66),
          day -> day % 4 == 1 || (day > 50 && day % 2 == 0));

  static final Recipe TEN_DAYS =
      new Recipe(10, List.of(), day -> day == 3, day -> day == 2 || day == 6);

  static final Recipe THREE_YEARS =
      new Recipe(
          1096,
          List.of(
              new Step(400, "mattress", "Spring", "Medium-firm foam, 18 cm, with topper"),
              new Step(700, "pillow", "Feather", "Latex contour"),
              new Step(1090, "knee pillow", "no", "yes")),
          day -> day % 13 == 5 || (day > 500 && day < 560),
          day -> day % 5 == 0 && day < 900);

  static final Recipe TWELVE_CHANGES =
      new Recipe(
          120,
          IntStream.range(0, 12)
              .mapToObj(
                  i ->
                      new Step(
                          9 + (i > 7 ? 64 + (i - 8) * 2 : i * 9),
                          i % 2 == 0 ? "pillow" : "mattress",
                          "The one that grandmother left behind in the attic number " + i,
                          "Buckwheat hull travel pillow with a washable cover, size " + (i + 1)))
              .toList(),
          day -> day % 17 == 3,
          day -> day % 6 == 0);

  static final Recipe TWENTY_CHANGES =
      new Recipe(
          200,
          IntStream.range(0, 20)
              .mapToObj(i -> new Step(4 + i * 9, "pillow", "No. " + i, "No. " + (i + 1)))
              .toList(),
          day -> false,
          day -> false);

  static final Recipe EMPTY = new Recipe(31, List.of(PILLOW), day -> true, day -> day % 5 == 0);

  static final Recipe ONE_SCORE = new Recipe(31, List.of(PILLOW), day -> day != 12, day -> false);

  static final Recipe ALL_EQUAL =
      new Recipe(31, List.of(PILLOW), day -> false, day -> true).scored(Outcome.STIFFNESS, d -> 4);

  static final Recipe AT_THE_CEILING =
      new Recipe(60, List.of(new Step(2, "mattress", "", "Futon")), day -> false, day -> false)
          .scored(Outcome.PAIN_WAKING, day -> day < 2 ? 10 : day % 2 * 10);

  static final Recipe NO_MASSAGE =
      new Recipe(45, List.of(new Step(44, "pillow", "A", "")), day -> day % 9 == 0, day -> false);

  static final Recipe LONG_GAP =
      new Recipe(
          100,
          List.of(new Step(50, "Mattress", "Spring", "Foam"), new Step(51, "Pillow", "A", "B")),
          day -> day > 20 && day < 75,
          day -> day % 7 == 0);

  static final Recipe STRANGE_NAMES =
      new Recipe(
          60,
          List.of(
              new Step(12, "pillow", "Dinkelspelz-Nackenstützkissen", "وسادة طبية"),
              new Step(33, "mattress", "😀 漢字マットレス", "Sm\u00F8rrebr\u00F8d \u2192 50 cm\nx 2"),
              new Step(50, "bed frame {0} it's", "", "Oak".repeat(10_000))),
          day -> day % 8 == 0,
          day -> day % 3 == 0);

  static final Recipe MINUTES =
      new Recipe(60, List.of(PILLOW), day -> day % 10 == 9, day -> day % 4 == 0)
          .scored(Outcome.STIFFNESS_MINUTES, day -> day < 14 ? 40 + day % 7 * 5 : 20 + day % 5 * 4);

  static final Recipe HALVES =
      new Recipe(40, List.of(PILLOW), day -> false, day -> day % 4 == 0)
          .scored(Outcome.PAIN_EVENING, day -> (day * 7 % 15) / 2.0);

  /** Every recipe under its name. */
  static Map<String, Recipe> all() {
    Map<String, Recipe> all = new TreeMap<>();
    all.put("month", MONTH);
    all.put("quarter", QUARTER);
    all.put("ten-days", TEN_DAYS);
    all.put("three-years", THREE_YEARS);
    all.put("twelve-changes", TWELVE_CHANGES);
    all.put("twenty-changes", TWENTY_CHANGES);
    all.put("empty", EMPTY);
    all.put("one-score", ONE_SCORE);
    all.put("all-equal", ALL_EQUAL);
    all.put("ceiling", AT_THE_CEILING);
    all.put("no-massage", NO_MASSAGE);
    all.put("long-gap", LONG_GAP);
    all.put("strange-names", STRANGE_NAMES);
    all.put("minutes", MINUTES);
    all.put("halves", HALVES);
    return all;
  }

  static Findings of(Recipe recipe) {
    List<Morning> mornings = mornings(recipe);
    AnalysisPlan plan =
        new AnalysisPlan(
            recipe.outcome(),
            OptionalDate.NONE,
            OptionalDate.NONE,
            2,
            0.95,
            0,
            java.util.Optional.empty());
    Phase whole = phase(mornings, 0, recipe.days());
    List<Change> changes = changes(recipe, mornings);
    SupportNights support = new SupportNights(0, 0, Double.NaN, Double.NaN, WITHHELD);
    return new Findings(
        plan,
        new Period(whole.first(), whole.last(), recipe.days(), whole.recorded(), whole.missing()),
        whole.mean(),
        OptionalDouble.of(0.3),
        changes,
        changes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(changes.size() - 1),
        List.of(),
        List.of(),
        massage(recipe, mornings),
        positions(mornings),
        support,
        support,
        new Trend(WITHHELD, Double.NaN, Double.NaN, Double.NaN),
        List.of(),
        mornings,
        weeks(mornings),
        OptionalDouble.empty(),
        Set.of());
  }

  /** Names the absence of a date in a plan. */
  private static final class OptionalDate {
    static final java.util.Optional<LocalDate> NONE = java.util.Optional.empty();
  }

  private static List<Morning> mornings(Recipe recipe) {
    List<Morning> mornings = new ArrayList<>();
    for (int day = 0; day < recipe.days(); day++) {
      boolean missing = recipe.missing().test(day);
      boolean done = recipe.massage().test(day);
      Morning.Session none = missing ? Morning.Session.UNKNOWN : Morning.Session.NONE;
      mornings.add(
          new Morning(
              FIRST.plusDays(day),
              missing
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(recipe.level().applyAsDouble(day)),
              OptionalDouble.empty(),
              "",
              "",
              missing ? Position.UNKNOWN : POSITIONS[(day * 5 + day / 7) % POSITIONS.length],
              done ? Morning.Session.DONE : none,
              done ? OptionalInt.of(20) : OptionalInt.empty()));
    }
    return IntStream.range(0, mornings.size()).mapToObj(i -> smoothed(mornings, i)).toList();
  }

  private static Morning smoothed(List<Morning> mornings, int i) {
    Morning at = mornings.get(i);
    double[] near =
        mornings.subList(Math.max(0, i - 4), Math.min(mornings.size(), i + 5)).stream()
            .flatMapToDouble(morning -> morning.score().stream())
            .toArray();
    OptionalDouble smooth =
        near.length < 3 ? OptionalDouble.empty() : java.util.Arrays.stream(near).average();
    return new Morning(
        at.date(),
        at.score(),
        smooth,
        at.pillow(),
        at.mattress(),
        at.position(),
        at.session(),
        at.minutes());
  }

  private static Phase phase(List<Morning> mornings, int from, int to) {
    double[] scores =
        mornings.subList(from, to).stream()
            .flatMapToDouble(morning -> morning.score().stream())
            .sorted()
            .toArray();
    double mean = java.util.Arrays.stream(scores).average().orElse(Double.NaN);
    double median = scores.length == 0 ? Double.NaN : scores[scores.length / 2];
    return new Phase(
        List.of(new Stretch(mornings.get(from).date(), mornings.get(to - 1).date())),
        scores.length,
        to - from - scores.length,
        mean,
        median,
        scores.length == 0 ? Double.NaN : scores[0],
        scores.length == 0 ? Double.NaN : scores[scores.length - 1]);
  }

  private static List<Change> changes(Recipe recipe, List<Morning> mornings) {
    List<Change> changes = new ArrayList<>();
    List<Step> steps = recipe.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int start = i == 0 ? 0 : steps.get(i - 1).day();
      int end = i == steps.size() - 1 ? recipe.days() : steps.get(i + 1).day();
      Phase before = phase(mornings, start, step.day());
      Phase after = phase(mornings, step.day(), end);
      boolean enough = before.recorded() >= 13 && after.recorded() >= 13;
      double difference = after.mean() - before.mean();
      changes.add(
          new Change(
              List.of(
                  new Switch(
                      FIRST.plusDays(step.day()),
                      List.of(new ChangedItem(step.item(), step.from(), step.to(), "")),
                      before,
                      after)),
              before,
              after,
              new Change.Sides(before.recorded(), after.recorded()),
              enough ? estimated(difference * 0.9, 1.6) : WITHHELD,
              enough ? estimated(difference, 0.9) : WITHHELD,
              WITHHELD,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              enough ? Verdict.SUGGESTIVE : Verdict.WITHHELD,
              Direction.NONE,
              Reach.UNKNOWN,
              Reach.UNKNOWN,
              List.of(),
              Separation.CLEAR,
              Set.of()));
    }
    return changes;
  }

  private static Answer estimated(double value, double reach) {
    return new Answer.Estimated(new Estimate(value, value - reach, value + reach, 0.95, 0.2), 30);
  }

  private static Massage massage(Recipe recipe, List<Morning> mornings) {
    int done = count(mornings, Morning.Session.DONE);
    int kept = done + count(mornings, Morning.Session.NONE);
    boolean enough = done >= 10 && recipe.days() > 40;
    List<Massage.TechniqueUse> techniques =
        done == 0
            ? List.of()
            : List.of(
                use("Foam roller", done, enough ? estimated(-0.42, 0.6) : WITHHELD),
                use("Trigger point therapy", done / 2, enough ? estimated(0.14, 1.1) : WITHHELD),
                use("Cat-cow", done / 3, enough ? estimated(-0.9, 1.4) : WITHHELD),
                use("Reflexology with the neighbour's hot stones", 2, WITHHELD));
    double perWeek = kept == 0 ? Double.NaN : 7.0 * done / kept;
    return new Massage(kept, done, perWeek, perWeek * 20, WITHHELD, WITHHELD, techniques);
  }

  private static Massage.TechniqueUse use(String name, int days, Answer answer) {
    return new Massage.TechniqueUse(name, days, 0, days * 10, 0, answer, Double.NaN);
  }

  private static int count(List<Morning> mornings, Morning.Session session) {
    return (int) mornings.stream().filter(morning -> morning.session() == session).count();
  }

  private static List<PositionNights> positions(List<Morning> mornings) {
    return java.util.Arrays.stream(Position.values())
        .filter(position -> position != Position.UNKNOWN)
        .map(position -> nights(mornings, position))
        .filter(nights -> nights.nights() > 0)
        .sorted(java.util.Comparator.comparingInt(PositionNights::nights).reversed())
        .toList();
  }

  private static PositionNights nights(List<Morning> mornings, Position position) {
    List<Morning> there =
        mornings.stream().filter(morning -> morning.position() == position).toList();
    double[] scores = there.stream().flatMapToDouble(morning -> morning.score().stream()).toArray();
    double mean = java.util.Arrays.stream(scores).average().orElse(Double.NaN);
    return new PositionNights(position, there.size(), scores.length, mean, WITHHELD, Double.NaN);
  }

  private static List<Week> weeks(List<Morning> mornings) {
    List<Week> weeks = new ArrayList<>();
    for (int from = 0; from < mornings.size(); from += 7) {
      int to = Math.min(mornings.size(), from + 7);
      List<Morning> week = mornings.subList(from, to);
      Phase phase = phase(mornings, from, to);
      Map<Position, Integer> nights = new TreeMap<>();
      week.stream()
          .filter(morning -> morning.position() != Position.UNKNOWN)
          .forEach(morning -> nights.merge(morning.position(), 1, Integer::sum));
      int done = count(week, Morning.Session.DONE);
      int kept = done + count(week, Morning.Session.NONE);
      weeks.add(
          new Week(
              phase.first(),
              to - from,
              phase.recorded(),
              phase.mean(),
              done,
              done * 20,
              kept,
              nights));
    }
    return weeks;
  }

  /** The diary that such findings could be those of: positions and scores, supports in turn. */
  static Diary diary(Findings findings) {
    List<Day> days = new ArrayList<>();
    for (Morning morning : findings.mornings()) {
      int day = days.size();
      Night night =
          new Night(
              morning.position(),
              "",
              "",
              day % 2 == 0 ? YesNo.YES : YesNo.NO,
              day % 3 == 0 ? YesNo.YES : YesNo.NO,
              OptionalDouble.empty());
      Map<Outcome, Double> scores = new TreeMap<>();
      morning
          .score()
          .ifPresent(
              score -> {
                scores.put(findings.plan().outcome(), score);
                scores.put(Outcome.PAIN_EVENING, (double) (day % 11));
                scores.put(Outcome.STIFFNESS_MINUTES, 7.0 * (day % 9));
              });
      days.add(new Day(morning.date(), night, new Scores(scores), Care.UNKNOWN, List.of(), ""));
    }
    return new Diary(About.NOTHING, days, List.of());
  }
}
