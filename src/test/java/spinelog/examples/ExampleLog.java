package spinelog.examples;

import static spinelog.examples.ExampleAnswers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.catalogue.ConstantName;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Claim;
import spinelog.findings.Findings;
import spinelog.findings.Headline;
import spinelog.findings.Massage;
import spinelog.findings.MeanGap;
import spinelog.findings.Morning;
import spinelog.findings.Morning.Session;
import spinelog.findings.Nights;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.Scored;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.SupportNights;
import spinelog.findings.Verdict;

/**
 * A log by rules; days are counted from 0. Means and counts in its findings are true to its
 * mornings, intervals are made up.
 *
 * @param outcome what is scored
 * @param days how many days
 * @param steps the changes, in order
 * @param level the score of a day
 * @param missing whether a day has no score
 * @param massage whether a day has a session
 */
public record ExampleLog(
    Outcome outcome,
    int days,
    List<Step> steps,
    IntToDoubleFunction level,
    IntPredicate missing,
    IntPredicate massage) {
  /** The first day. */
  public static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  private static final int ENOUGH = 13;
  static final int SESSION_MINUTES = 20;
  private static final Answer WITHHELD = new Shortage(Reason.TOO_FEW_MORNINGS, 5);
  private static final Position[] POSITIONS = {
    Position.BACK,
    Position.BACK,
    Position.LEFT_SIDE,
    Position.RIGHT_SIDE,
    Position.STOMACH,
    Position.BACK,
    Position.MIXED
  };

  /** Scores of stiffness that step down with every change and wander between. */
  ExampleLog(int days, List<Step> steps, IntPredicate missing, IntPredicate massage) {
    this(Outcome.STIFFNESS, days, steps, noisy(days, steps), missing, massage);
  }

  /** A change on a day. */
  public record Step(int day, ItemKind kind, String item, String from, String to) {
    /** A thing that the log has a column for. */
    Step(int day, ItemKind kind, String from, String to) {
      this(day, kind, ConstantName.of(kind).replace('-', ' '), from, to);
    }
  }

  ExampleLog scored(Outcome other, IntToDoubleFunction scores) {
    return new ExampleLog(other, days, steps, scores, missing, massage);
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

  /** What such a log comes to. */
  public Findings findings() {
    ExampleFindings all =
        new ExampleFindings()
            .plan(AnalysisPlan.DEFAULT.with(outcome))
            .whole(phase(0, days))
            .course(new ExampleCourse(this).course())
            .changes(changes().toArray(Change[]::new))
            .massage(massages())
            .nights(nights());
    return IntStream.range(0, days).allMatch(missing)
        ? all.headline(new Headline.OfNothing()).findings()
        : all.findings();
  }

  /** A diary that it could be taken from. */
  public Diary diary() {
    return new ExampleCourse(this).diary();
  }

  List<Morning> mornings() {
    return IntStream.range(0, days).mapToObj(this::morning).toList();
  }

  /** The score of a day, NaN where it is missing. */
  double score(int day) {
    return missing.test(day) ? Double.NaN : level.applyAsDouble(day);
  }

  private List<Double> scores(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::score).toList();
  }

  Phase phase(int from, int to) {
    return ExamplePhases.scored(FIRST.plusDays(from), scores(from, to));
  }

  private Morning morning(int day) {
    boolean isMissing = missing.test(day);
    boolean isDone = massage.test(day);
    List<Double> near =
        scores(Math.max(0, day - 4), Math.min(days, day + 5)).stream()
            .filter(score -> !score.isNaN())
            .toList();
    return new Morning(
        FIRST.plusDays(day),
        isMissing ? OptionalDouble.empty() : OptionalDouble.of(score(day)),
        near.size() < 3
            ? OptionalDouble.empty()
            : near.stream().mapToDouble(Double::doubleValue).average(),
        isMissing ? Position.UNKNOWN : POSITIONS[(day * 5 + day / 7) % POSITIONS.length],
        isDone ? Session.DONE : isMissing ? Session.UNKNOWN : Session.NONE);
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int start = i == 0 ? 0 : steps.get(i - 1).day();
      int end = i == steps.size() - 1 ? days : steps.get(i + 1).day();
      changes.add(change(step, phase(start, step.day()), phase(step.day(), end)));
    }
    return changes;
  }

  private static Change change(Step step, Phase before, Phase after) {
    double difference = after.mean() - before.mean();
    ExampleChange change =
        Math.min(before.recorded(), after.recorded()) < ENOUGH
            ? ExampleChange.withheld(lacking(before, after))
            : ExampleChange.with(
                Verdict.SUGGESTIVE, around(difference * 0.9, 1.6), around(difference, 0.9));
    return change
        .items(new ChangedItem(step.kind(), step.item(), step.from(), step.to()))
        .between(before, after)
        .change();
  }

  private static Shortage lacking(Phase before, Phase after) {
    int old = Math.max(0, ENOUGH - before.recorded());
    int fresh = Math.max(0, ENOUGH - after.recorded());
    return new Shortage(Reason.TOO_FEW_MORNINGS, Math.max(old, fresh), old, fresh);
  }

  private static Answer around(double value, double reach) {
    return answer(value, value - reach, value + reach);
  }

  private Massage massages() {
    int done = count(Session.DONE);
    int known = done + count(Session.NONE);
    boolean isEnough = done >= 10 && days > 40;
    List<Massage.TechniqueUse> techniques =
        done == 0
            ? List.of()
            : List.of(
                use("Foam roller", done, isEnough ? around(-0.42, 0.6) : WITHHELD),
                use("Trigger point therapy", done / 2, isEnough ? around(0.14, 1.1) : WITHHELD),
                use("Cat-cow", done / 3, isEnough ? around(-0.9, 1.4) : WITHHELD),
                use("Reflexology with the neighbour's hot stones", 2, WITHHELD));
    double perWeek = known == 0 ? Double.NaN : 7.0 * done / known;
    return new Massage(
        new Massage.Sessions(
            known,
            done,
            perWeek,
            perWeek * SESSION_MINUTES,
            known > 20,
            done,
            done == 0 ? Double.NaN : SESSION_MINUTES),
        WITHHELD,
        WITHHELD,
        techniques,
        List.of());
  }

  private static Massage.TechniqueUse use(String name, int days, Answer answer) {
    return new Massage.TechniqueUse(
        name,
        new Massage.Amount(days, 1, 0, days * 10, 0),
        answer,
        Double.NaN,
        answer.isGiven() ? Claim.OPEN : Claim.WITHHELD);
  }

  private int count(Session session) {
    return (int) mornings().stream().filter(morning -> morning.session() == session).count();
  }

  private Nights nights() {
    List<PositionNights> positions =
        Arrays.stream(Position.values())
            .filter(position -> position != Position.UNKNOWN)
            .map(this::nights)
            .filter(nights -> nights.nights() > 0)
            .sorted(Comparator.comparingInt(PositionNights::nights).reversed())
            .toList();
    return new Nights(
        positions,
        support(2, morning -> morning.position().isSide()),
        support(3, ExampleLog::isBack));
  }

  private static boolean isBack(Morning morning) {
    return morning.position() == Position.BACK;
  }

  private PositionNights nights(Position position) {
    List<Morning> there =
        mornings().stream().filter(morning -> morning.position() == position).toList();
    return new PositionNights(
        position,
        there.size(),
        there.size(),
        scored(there.stream()),
        WITHHELD,
        MeanGap.NONE,
        Double.NaN,
        Claim.WITHHELD);
  }

  /** A support that is there every so many nights. */
  private SupportNights support(int every, Predicate<Morning> meantFor) {
    List<Morning> there = mornings().stream().filter(meantFor).toList();
    return new SupportNights(
        scored(there.stream().filter(morning -> isWith(morning, every))),
        scored(there.stream().filter(morning -> !isWith(morning, every))),
        WITHHELD);
  }

  private static boolean isWith(Morning morning, int every) {
    return (morning.date().toEpochDay() - FIRST.toEpochDay()) % every == 0;
  }

  private static Scored scored(Stream<Morning> mornings) {
    List<Double> scores = mornings.flatMap(morning -> morning.score().stream().boxed()).toList();
    return new Scored(
        scores, scores.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
  }
}
