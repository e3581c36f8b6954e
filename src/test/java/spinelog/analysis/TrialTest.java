package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
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
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.findings.Headline;
import spinelog.findings.Randomisation;
import spinelog.findings.Shortage;
import spinelog.findings.TrialPair;
import spinelog.findings.TrialResult;
import spinelog.findings.Verdict;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** A log kept on a plan, and what becomes of it where the person did not keep to it. */
class TrialTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 11);
  private static final Schedule SIX_WEEKS = Schedule.draw(START, 42, 7, 0, 2026);
  private static final Subject PILLOW = new Subject(Subject.Kind.PILLOW, "pillow");
  private static final Subject ROLLER = new Subject(Subject.Kind.TECHNIQUE, "foam roller");

  private static int nightOfSixWeeks(LocalDate date) {
    return (int) (date.toEpochDay() - SIX_WEEKS.morning(0).toEpochDay());
  }

  @Test
  void thePlanLeadsWithTheSecondSetupAgainstTheFirst() {
    Findings findings = findings(diary(pillows(SIX_WEEKS), 0, night -> false));
    TrialResult result = result(findings);
    assertTrue(findings.headline() instanceof Headline.OfTrial);
    assertEquals(Headline.About.TRIAL, findings.headline().about());
    // Scores were played 2 points lower on B, whichever the coin drew first.
    assertEquals(-2, result.asDrawn().estimate().orElseThrow().estimate(), 0.6);
    assertEquals(Verdict.CHANGED, result.verdict());
    assertTrue(result.isBecause());
    assertEquals(42, result.nights().kept());
    assertEquals(Optional.empty(), result.asUsed());
  }

  @Test
  void whicheverComesFirstTheDifferenceIsTheSecondSetups() {
    for (long seed = 0; seed < 8; seed++) {
      Schedule schedule = Schedule.draw(START, 42, 7, 0, seed);
      TrialResult result = result(findings(diary(pillows(schedule), 0, night -> false)));
      assertTrue(result.asDrawn().estimate().orElseThrow().estimate() < -1, "seed " + seed);
    }
  }

  @Test
  void thePairsAreTheMeansOfTheirBlocks() {
    TrialResult result = result(findings(diary(pillows(SIX_WEEKS), 0, night -> false)));
    assertEquals(3, result.pairs().size());
    double sum = 0;
    for (TrialPair pair : result.pairs()) {
      assertEquals(7, pair.a().recorded());
      assertEquals(7, pair.b().recorded());
      sum += pair.b().mean() - pair.a().mean();
    }
    Randomisation test = result.randomisation().orElseThrow();
    assertEquals(sum / 3, test.difference(), 1e-12);
    assertEquals(8, test.orders());
    // All three pairs point one way: of 8 orders only this one and its mirror are as large.
    assertEquals(0.25, test.p());
    assertEquals(Randomisation.Telling.FEW, test.telling(0.95));
    assertEquals(0, test.draws());
  }

  @Test
  void nightsThatWereNotKeptAreCountedAndAnalysedAsDrawn() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    Diary lapsed = withSlept(kept, night -> night == 3 || night == 20 || night == 21);
    TrialResult as = result(findings(lapsed));
    assertEquals(39, as.nights().kept());
    assertEquals(
        List.of(SIX_WEEKS.morning(3), SIX_WEEKS.morning(20), SIX_WEEKS.morning(21)),
        as.nights().otherwise());
    // The same scores, so the same answer: what was slept on does not move a night.
    assertEquals(result(findings(kept)).asDrawn(), as.asDrawn());
    assertEquals(result(findings(kept)).randomisation(), as.randomisation());
    double used = as.asUsed().orElseThrow().estimate().orElseThrow().estimate();
    assertTrue(used != as.asDrawn().estimate().orElseThrow().estimate());
  }

  @Test
  void daysBeforeAndAfterThePlanAreNoPartOfIt() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> days = new ArrayList<>();
    for (int day = 40; day > 0; day--) {
      days.add(day(SIX_WEEKS.morning(0).minusDays(day), "Feather", 9));
    }
    days.addAll(kept.days());
    for (int day = 1; day <= 20; day++) {
      days.add(day(SIX_WEEKS.lastMorning().plusDays(day), "Latex", 1));
    }
    Findings more = findings(new Diary(About.NOTHING, days, List.of(), kept.trial()));
    assertEquals(findings(kept).setup(), more.setup());
    assertEquals(SIX_WEEKS.morning(0), more.period().first());
    assertEquals(SIX_WEEKS.lastMorning(), more.period().last());
  }

  @Test
  void otherDatesThanThePlansAreAskedAboutAsEver() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> days = new ArrayList<>(kept.days());
    for (int day = 1; day <= 20; day++) {
      days.add(day(SIX_WEEKS.lastMorning().plusDays(day), "Latex", day % 3));
    }
    Diary longer = new Diary(About.NOTHING, days, List.of(), kept.trial());
    AnalysisPlan after =
        new AnalysisPlan(
            Outcome.STIFFNESS,
            Optional.of(SIX_WEEKS.lastMorning().plusDays(1)),
            Optional.empty(),
            2,
            0.95,
            0,
            Optional.empty());
    assertEquals(Optional.empty(), Analysis.of(longer, after).setup().trial());
    assertEquals(20, Analysis.of(longer, after).period().days());
  }

  @Test
  void lostDaysAreGaps() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> days = new ArrayList<>(kept.days());
    days.removeIf(day -> day.date().getDayOfMonth() % 5 == 0);
    TrialResult result = result(findings(new Diary(About.NOTHING, days, List.of(), kept.trial())));
    assertEquals(days.size(), result.nights().recorded());
    assertEquals(42, result.nights().planned());
    assertEquals(Verdict.CHANGED, result.verdict());
  }

  @Test
  void aStartThatWasMovedIsFoundFromWhatWasSleptOn() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> later = kept.days().stream().map(day -> moved(day, day.date().plusDays(9))).toList();
    TrialResult result = result(findings(new Diary(About.NOTHING, later, List.of(), kept.trial())));
    assertEquals(9, result.moved());
    assertEquals(START.plusDays(9), result.trial().schedule().start());
    assertEquals(42, result.nights().kept());
    assertEquals(result(findings(kept)).asDrawn(), result.asDrawn());
  }

  @Test
  void aFewNightsNotKeptMoveNoStart() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    // The last night of each block on the next one's pillow looks like a start a day earlier.
    TrialResult result = result(findings(withSlept(kept, night -> night % 14 == 6)));
    assertEquals(0, result.moved());
  }

  @Test
  void theFirstNightsOfABlockAreLeftOutAsWasSaid() {
    Schedule schedule = Schedule.draw(START, 42, 7, 2, 2026);
    Diary diary = diary(pillows(schedule), 0, night -> false);
    // On the nights left out the scores say the opposite, which must change nothing.
    List<Day> turned =
        diary.days().stream()
            .map(day -> schedule.isLeftOut(night(day)) ? scored(day, 10) : day)
            .toList();
    TrialResult result = result(findings(diary));
    TrialResult other =
        result(findings(new Diary(About.NOTHING, turned, List.of(), diary.trial())));
    assertEquals(result.asDrawn(), other.asDrawn());
    assertEquals(result.randomisation(), other.randomisation());
    assertEquals(30, result.asDrawn().mornings());
    assertEquals(12, result.nights().leftOut());
    assertEquals(5, result.pairs().get(0).a().days());
    // No count of a side has the mornings that are left out: not its phase, not its measures.
    Findings findings = findings(diary);
    findings.setup().leading().orElseThrow().before().stretches().stream()
        .flatMap(stretch -> stretch.first().datesUntil(stretch.last().plusDays(1)))
        .forEach(date -> assertFalse(schedule.isLeftOut(nightOfSixWeeks(date))));
    assertEquals(
        findings.setup().leading().orElseThrow().before().mean(),
        findings.course().measured().get(0).sides().orElseThrow().early().mean());
  }

  @Test
  void anOrderThatTheSeedDoesNotDrawIsNotRandomised() {
    List<Arm> other = new ArrayList<>(SIX_WEEKS.blocks());
    java.util.Collections.swap(other, 0, 1);
    Schedule changed = new Schedule(START, 7, 0, 2026, other);
    TrialResult result = result(findings(diary(pillows(changed), 0, night -> false)));
    assertEquals(Verdict.CHANGED, result.verdict());
    assertFalse(result.isRandomised());
    assertFalse(result.isBecause());
  }

  @Test
  void ofAPlanJustBegunOnlyThePairsAreSaid() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    Findings findings =
        findings(new Diary(About.NOTHING, kept.days().subList(0, 5), List.of(), kept.trial()));
    TrialResult result = result(findings);
    assertEquals(5, result.nights().recorded());
    assertEquals(Verdict.WITHHELD, result.verdict());
    assertTrue(result.asDrawn() instanceof Shortage);
    assertEquals(Optional.empty(), result.randomisation());
    assertEquals(1, result.pairs().size());
  }

  @Test
  void sessionsThatGoWithTheDrawnNightsByChanceAreNoJointEffect() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> massaged =
        kept.days().stream()
            .map(day -> SIX_WEEKS.arm(night(day)) == Arm.B ? cared(day) : day)
            .toList();
    TrialResult result =
        result(findings(new Diary(About.NOTHING, massaged, List.of(), kept.trial())));
    assertEquals(Verdict.CHANGED, result.verdict());
  }

  @Test
  void aTechniqueIsJudgedByTheMorningAfterItsDay() {
    Schedule schedule = Schedule.draw(START, 56, 2, 0, 4);
    Trial trial = new Trial(ROLLER, "off", "on", schedule, "a test");
    List<Day> days = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i <= 56; i++) {
      boolean done = i < 56 && schedule.arm(i) == Arm.B;
      boolean doneBefore = i > 0 && schedule.arm(i - 1) == Arm.B;
      double score = Math.rint((doneBefore ? 4 : 6) + random.nextGaussian());
      Day day = day(START.plusDays(i), "Feather", score);
      days.add(done ? cared(day) : day);
    }
    Findings findings = findings(new Diary(About.NOTHING, days, List.of(), Optional.of(trial)));
    TrialResult result = result(findings);
    assertEquals(56, result.nights().kept());
    assertEquals(-2, result.asDrawn().estimate().orElseThrow().estimate(), 0.6);
    assertEquals(14, result.randomisation().orElseThrow().pairs());
    assertTrue(result.randomisation().orElseThrow().p() < 0.01);
    assertEquals("foam roller", findings.headline().change().orElseThrow().items().get(0).item());
  }

  @Test
  void supportsAndPositionsAreReadFromTheirOwnColumns() {
    Subject knee = new Subject(Subject.Kind.KNEE_PILLOW, "knee pillow");
    Subject position = new Subject(Subject.Kind.POSITION, "sleep position");
    Trial pillows = new Trial(knee, "no", "yes", SIX_WEEKS, "a test");
    Trial positions = new Trial(position, "Back", "Left side", SIX_WEEKS, "a test");
    for (Trial trial : List.of(pillows, positions)) {
      TrialResult result = result(findings(diary(trial, 0, night -> night == 4)));
      assertEquals(41, result.nights().kept(), trial.subject().name());
      assertEquals(1, result.nights().otherwise().size(), trial.subject().name());
      assertEquals(Verdict.CHANGED, result.verdict(), trial.subject().name());
    }
  }

  @Test
  void aSideThatIsNotSaidLeavesOpenWhichPositionWasSleptIn() {
    Subject position = new Subject(Subject.Kind.POSITION, "sleep position");
    Trial trial = new Trial(position, "Back", "Left side", SIX_WEEKS, "a test");
    List<Day> days = new ArrayList<>(diary(trial, 0, night -> false).days());
    Day last = days.remove(41);
    Night onSide = Night.of(Position.SIDE, "");
    days.add(new Day(last.date(), onSide, last.scores(), last.care(), last.warnings(), ""));
    TrialResult result =
        result(findings(new Diary(About.NOTHING, days, List.of(), Optional.of(trial))));
    assertEquals(1, result.nights().unknown());
    assertEquals(41, result.nights().kept());
  }

  @Test
  void anotherChangeThatIsNamedLeads() {
    Diary kept = diary(pillows(SIX_WEEKS), 0, night -> false);
    List<Day> days =
        kept.days().stream().map(day -> onMattress(day, night(day) < 24 ? "Old" : "New")).toList();
    AnalysisPlan mattress =
        new AnalysisPlan(
            Outcome.STIFFNESS,
            Optional.empty(),
            Optional.empty(),
            2,
            0.95,
            0,
            Optional.of("mattress"));
    Diary diary = new Diary(About.NOTHING, days, List.of(), kept.trial());
    assertEquals(Headline.About.CHANGE, Analysis.of(diary, mattress).headline().about());
    assertEquals(Headline.About.TRIAL, findings(diary).headline().about());
  }

  private static Trial pillows(Schedule schedule) {
    return new Trial(PILLOW, "Feather", "Latex", schedule, "a test");
  }

  private static Findings findings(Diary diary) {
    return Analysis.of(diary, AnalysisPlan.DEFAULT);
  }

  private static TrialResult result(Findings findings) {
    return findings.setup().trial().orElseThrow();
  }

  private static int night(Day day) {
    return (int) (day.date().toEpochDay() - SIX_WEEKS.morning(0).toEpochDay());
  }

  /** Scores around 6, and 2 lower as drawn for B; nights in which the other setup was used. */
  private static Diary diary(Trial trial, int shift, IntPredicate lapses) {
    Random random = new Random(11);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < trial.schedule().nights(); i++) {
      Arm arm = trial.schedule().arm(i);
      double score = Math.rint((arm == Arm.B ? 4 : 6) + 0.8 * random.nextGaussian());
      String used = trial.name(lapses.test(i) ? arm.other() : arm);
      days.add(day(trial, trial.schedule().morning(i).plusDays(shift), used, score));
    }
    return new Diary(About.NOTHING, days, List.of(), Optional.of(trial));
  }

  private static Day day(Trial trial, LocalDate date, String used, double score) {
    Night night =
        switch (trial.subject().kind()) {
          case KNEE_PILLOW ->
              new Night(
                  Position.LEFT_SIDE,
                  "",
                  "",
                  used.equals("yes") ? YesNo.YES : YesNo.NO,
                  YesNo.UNKNOWN,
                  OptionalDouble.empty());
          case POSITION -> Night.of(used.equals("Back") ? Position.BACK : Position.LEFT_SIDE, "");
          default -> bed(used, "");
        };
    return new Day(date, night, score(score), Care.NOTHING, Warnings.NONE, "");
  }

  private static Day day(LocalDate date, String pillow, double score) {
    return new Day(date, bed(pillow, ""), score(score), Care.NOTHING, Warnings.NONE, "");
  }

  private static Night bed(String pillow, String mattress) {
    return new Night(
        Position.UNKNOWN, pillow, mattress, YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
  }

  private static Scores score(double score) {
    return new Scores(Map.of(Outcome.STIFFNESS, Math.max(0, Math.min(10, score))));
  }

  private static Day moved(Day day, LocalDate date) {
    return new Day(date, day.night(), day.scores(), day.care(), day.warnings(), day.notes());
  }

  private static Day scored(Day day, double score) {
    return new Day(day.date(), day.night(), score(score), day.care(), Warnings.NONE, "");
  }

  private static Day cared(Day day) {
    return new Day(
        day.date(),
        day.night(),
        day.scores(),
        DiaryBuilder.technique("Foam roller", 5),
        Warnings.NONE,
        "");
  }

  private static Day onMattress(Day day, String mattress) {
    return new Day(
        day.date(),
        bed(day.night().pillow(), mattress),
        day.scores(),
        day.care(),
        Warnings.NONE,
        "");
  }

  /** The same scores, with the other pillow on some nights. */
  private static Diary withSlept(Diary diary, IntPredicate lapses) {
    Trial trial = diary.trial().orElseThrow();
    List<Day> days =
        diary.days().stream()
            .map(
                day -> {
                  int night = night(day);
                  Arm arm = trial.schedule().arm(night);
                  String slept = trial.name(lapses.test(night) ? arm.other() : arm);
                  return new Day(
                      day.date(), bed(slept, ""), day.scores(), day.care(), Warnings.NONE, "");
                })
            .toList();
    return new Diary(About.NOTHING, days, List.of(), diary.trial());
  }
}
