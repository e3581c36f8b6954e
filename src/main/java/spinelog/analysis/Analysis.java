package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.Comparison;
import spinelog.findings.Conclusion;
import spinelog.findings.Course;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.LogSummary;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Massage;
import spinelog.findings.Measured;
import spinelog.findings.Nights;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.PracticeNote;
import spinelog.findings.Prospect;
import spinelog.findings.Rules;
import spinelog.findings.Safety;
import spinelog.findings.Setup;
import spinelog.findings.Spread;
import spinelog.findings.Stretch;
import spinelog.findings.Trend;
import spinelog.trial.Trial;

/** Asks a plan's questions of a diary. */
public final class Analysis {
  private Analysis() {}

  /**
   * Answers every question of the plan that the diary can carry and withholds the others. A diary
   * that is kept on a plan of a fair test is asked about the mornings of the test only.
   *
   * @throws IllegalArgumentException if no day of the diary lies between the plan's dates
   * @throws UnclearChange if the plan names a change that is not one of the diary's changes
   */
  public static Findings of(Diary written, AnalysisPlan asked) {
    Diary diary = asked.periods().map(both -> TwoPeriods.of(written, both)).orElse(written);
    Optional<KeptTrial> kept = KeptTrial.of(diary, asked);
    AnalysisPlan plan = kept.map(trial -> trial.within(asked)).orElse(asked);
    DayFrame frame = new DayFrame(diary, plan);
    ItemHistories items =
        new ItemHistories(frame, diary.declaredChanges(), kept.map(trial -> trial.asDrawn(frame)));
    SetupDesign design = new SetupDesign(frame, items.all(), kept);
    Basis basis = new Basis(frame, plan, design);
    ChangeAnswers levels = new ChangeAnswers(basis);
    List<Change> changes = levels.answers();
    Setup setup =
        new Setup(
            changes,
            leading(changes, design, plan),
            levels.jointEffects(changes),
            furtherOutcomes(diary, plan, design),
            kept.map(trial -> new TrialAnswers(trial, basis).of(changes)));
    MassageAnswers sessions = new MassageAnswers(basis, levels.isMassageInseparable());
    Period period = period(frame, plan);
    LogSummary log =
        new LogSummary(
            period,
            whole(frame, period),
            levels.memory(),
            cautions(items, levels.memory(), sessions, period));
    Massage massage = sessions.answers();
    Nights nights = new SleepAnswers(basis).answers();
    Trend trend = Trends.of(basis);
    Safety safety = new SafetyAnswers(diary, period::contains).answers();
    List<PracticeNote> practice = new PracticeRules(diary, plan, setup, nights).notes();
    Forecast forecast =
        setup.leading().map(change -> Forecast.of(basis, change)).orElse(Forecast.NONE);
    Conclusion conclusion =
        new Conclusions(new Answers(plan, log, setup, massage, nights, trend, safety, forecast))
            .of(diary.about().plannedChanges());
    List<Measured> measured = Measurements.of(diary, plan, conclusion.headline(), setup.leading());
    Course course = Calendar.course(diary, plan, frame, changes, measured);
    return new Findings(
        asked, log, course, setup, massage, nights, trend, safety, practice, conclusion);
  }

  /**
   * The same plan, no farther than so many days from the change that it is about.
   *
   * @param before calendar days before the change, empty for all
   * @param after calendar days from the change on, empty for all
   * @throws UnclearChange if the plan names a change that is not one of the diary's changes
   */
  public static AnalysisPlan around(
      Diary diary, AnalysisPlan plan, OptionalInt before, OptionalInt after) {
    Findings all = of(diary, plan);
    return all.setup()
        .leading()
        .map(change -> Windows.around(change, all, before, after))
        .orElse(plan);
  }

  /**
   * How firm the answer on the change that counts is, and what else differed; empty without one.
   */
  public static Optional<Comparison> comparison(Diary diary, Findings findings) {
    return findings
        .setup()
        .leading()
        .map(
            change ->
                new Comparison(
                    change,
                    new Sensitivities(findings.plan(), other -> of(diary, other).changes())
                        .of(change),
                    new Circumstances(diary, findings).of(change)));
  }

  /** What a plan is likely to find, for scores that move like these. */
  public static Prospect prospect(Trial trial, Spread spread) {
    return Foresight.of(trial.schedule(), spread);
  }

  /** How the scores of a diary move while its setup stays; assumed where too few are recorded. */
  public static Spread spread(Diary diary, AnalysisPlan plan) {
    DayFrame frame = new DayFrame(diary, plan);
    ItemHistories items = new ItemHistories(frame, diary.declaredChanges());
    return Foresight.spread(new Basis(frame, plan, new SetupDesign(frame, items.all())));
  }

  /** What a whole diary says of warning signs and standing conditions. */
  public static Safety safety(Diary diary) {
    return new SafetyAnswers(diary, date -> true).answers();
  }

  private static Phase whole(DayFrame frame, Period period) {
    double[] scores = frame.days().doubleColumn(DayFrame.SCORE).removeMissing().asDoubleArray();
    return Phases.of(List.of(new Stretch(period.first(), period.last())), scores, period.days());
  }

  /** The change named beforehand, else that of a fair test, else the one that was switched last. */
  private static Optional<Change> leading(
      List<Change> changes, SetupDesign design, AnalysisPlan plan) {
    if (plan.change().isPresent()) {
      return Optional.of(UnclearChange.named(plan.change().get(), changes));
    }
    if (design.drawn().isPresent()) {
      return design.drawn().map(changes::get);
    }
    return changes.stream().reduce((a, b) -> lastSwitch(b).isAfter(lastSwitch(a)) ? b : a);
  }

  private static LocalDate lastSwitch(Change change) {
    return change.switches().get(change.switches().size() - 1).date();
  }

  /** Only setup changes are asked of the other scores: more questions, more false alarms. */
  private static List<FurtherOutcome> furtherOutcomes(
      Diary diary, AnalysisPlan plan, SetupDesign setup) {
    List<FurtherOutcome> further = new ArrayList<>();
    for (Outcome other : EnumSet.complementOf(EnumSet.of(plan.outcome()))) {
      DayFrame frame = new DayFrame(diary, plan.with(other));
      int recorded = period(frame, plan).recorded();
      if (recorded > 0 && !setup.comparisons().isEmpty()) {
        ChangeAnswers levels = new ChangeAnswers(new Basis(frame, plan.with(other), setup));
        List<Change> changes = levels.answers();
        further.add(
            new FurtherOutcome(plan.with(other), recorded, changes, levels.jointEffects(changes)));
      }
    }
    return further;
  }

  private static Period period(DayFrame frame, AnalysisPlan plan) {
    LocalDate last = frame.date(frame.size() - 1);
    int days = (int) frame.first().datesUntil(last.plusDays(1)).filter(plan::isCompared).count();
    int recorded = frame.days().doubleColumn(DayFrame.SCORE).removeMissing().size();
    return new Period(frame.first(), last, days, recorded, days - recorded);
  }

  private static Set<Caution> cautions(
      ItemHistories items, OptionalDouble memory, MassageAnswers sessions, Period period) {
    EnumSet<Caution> cautions = EnumSet.noneOf(Caution.class);
    if (memory.orElse(0) > Rules.TESTED_MEMORY) {
      cautions.add(Caution.LONG_MEMORY);
    }
    if (period.missing() > Rules.MANY_MISSING * period.days()) {
      cautions.add(Caution.MANY_MISSING);
    }
    if (items.hasExcursions()) {
      cautions.add(Caution.FEW_NIGHTS_ELSEWHERE);
    }
    if (items.hasRemarks()) {
      cautions.add(Caution.TOO_MANY_NAMES);
    }
    Massage massage = sessions.answers();
    if (sessions.followWeekday() && massage.dayAfter().isGiven()) {
      cautions.add(Caution.SESSIONS_FOLLOW_WEEKDAY);
    }
    if (massage.perSessionInPrevious7Days() instanceof Estimated rate
        && rate.mornings() < Rules.RATE_ROUGH) {
      cautions.add(Caution.WEEKLY_RATE_ROUGH);
    }
    return cautions;
  }
}
