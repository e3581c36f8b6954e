package spinelog.examples;

import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleChange.DAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spinelog.diary.Position;
import spinelog.findings.Advice;
import spinelog.findings.Also;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Certainty;
import spinelog.findings.Change;
import spinelog.findings.Claim;
import spinelog.findings.Conclusion;
import spinelog.findings.Course;
import spinelog.findings.Findings;
import spinelog.findings.Headline;
import spinelog.findings.JointEffect;
import spinelog.findings.Lately;
import spinelog.findings.LogSummary;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Massage;
import spinelog.findings.MeanGap;
import spinelog.findings.Nights;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.PracticeNote;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Scored;
import spinelog.findings.Setup;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.SupportNights;
import spinelog.findings.Trend;

/**
 * Writes findings: of 31 days around 15 March 2025 with 29 scores, of which nothing can be said,
 * unless said otherwise. What they come to is as written, not concluded.
 */
public final class ExampleFindings {
  private static final Scored NO_SCORES = new Scored(List.of(), Double.NaN);
  private static final SupportNights NO_SUPPORT =
      new SupportNights(NO_SCORES, NO_SCORES, NOT_LOGGED);

  /** Nobody wrote down how the nights were slept. */
  public static final Nights NO_NIGHTS = nightsIn();

  private AnalysisPlan plan = AnalysisPlan.DEFAULT;
  private Phase whole = ExamplePhases.level(DAY.minusDays(15), DAY.plusDays(15), 29, 5.4);
  private Set<Caution> cautions = Set.of();
  private Course course = new Course(List.of(), List.of(), List.of(), List.of(), List.of());
  private Setup setup = new Setup(List.of(), Optional.empty(), List.of(), List.of());
  private Massage massage = massage(NOT_LOGGED);
  private Nights nights = NO_NIGHTS;
  private Trend trend = trend(new Shortage(Reason.TOO_FEW_FOR_TREND, 12));
  private Safety safety = ExampleSafety.NOTHING;
  private List<PracticeNote> practice = List.of();
  private Optional<Headline> headline = Optional.empty();
  private Certainty certainty = Certainty.NONE;
  private List<Also> also = List.of();
  private OptionalDouble smallestVisible = OptionalDouble.empty();
  private List<Advice> advice = List.of();

  /** Sessions on 9 of 29 known days, and what the morning after them says. */
  public static Massage massage(Answer dayAfter) {
    return new Massage(
        new Massage.Sessions(29, 9, 2.2, 41, true, 0, Double.NaN),
        new Shortage(Reason.RATE_HARDLY_VARIES),
        dayAfter,
        List.of(),
        List.of());
  }

  /** A movement, from a first week of 6.2 to a last one of 4.4. */
  public static Trend trend(Answer perThirtyDays) {
    LocalDate first = DAY.minusDays(15);
    LocalDate last = DAY.plusDays(15);
    return new Trend(
        perThirtyDays,
        OptionalDouble.empty(),
        -0.8,
        ExamplePhases.level(first, first.plusDays(6), 7, 6.2),
        ExamplePhases.level(last.minusDays(6), last, 7, 4.4),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * An open movement whose last seven mornings have the second mean, those before them the first.
   */
  public static Trend lately(double earlier, double last, Answer shift) {
    Trend usual = trend(ExampleAnswers.OPEN);
    return new Trend(
        usual.perThirtyDays(),
        usual.atMost(),
        usual.senSlopePerThirtyDays(),
        usual.firstSeven(),
        usual.lastSeven(),
        Optional.of(
            new Lately(
                ExamplePhases.level(DAY, DAY.plusDays(8), 9, earlier),
                ExamplePhases.level(DAY.plusDays(9), DAY.plusDays(15), 7, last),
                (Answer.Estimated) shift)),
        usual.months());
  }

  /** So many nights in a position, against the commonest one. */
  public static PositionNights slept(Position position, int nights, Answer answer, Claim claim) {
    Scored scored = new Scored(Collections.nCopies(nights, 5.0), 5);
    return new PositionNights(
        position, nights, Math.min(nights, 28), scored, answer, MeanGap.NONE, 0.01, claim);
  }

  /** Nights in these positions, without a support. */
  public static Nights nightsIn(PositionNights... positions) {
    return new Nights(List.of(positions), NO_SUPPORT, NO_SUPPORT);
  }

  /** Findings that lead with the change given. */
  public static ExampleFindings leading(Change change) {
    return new ExampleFindings().changes(change);
  }

  /** Findings that lead with the joint effect of a change with others, or with massage. */
  public static ExampleFindings leading(JointEffect joint) {
    Change last = joint.changes().get(joint.changes().size() - 1);
    return new ExampleFindings()
        .setup(new Setup(joint.changes(), Optional.of(last), List.of(joint), List.of()))
        .headline(new Headline.OfJoint(last, joint));
  }

  /** What was chosen before looking. */
  public ExampleFindings plan(AnalysisPlan chosen) {
    plan = chosen;
    return this;
  }

  /** All mornings. */
  public ExampleFindings whole(Phase mornings) {
    whole = mornings;
    return this;
  }

  /** What a reader must know about the log as a whole. */
  public ExampleFindings cautions(Caution... known) {
    cautions = Set.of(known);
    return this;
  }

  /** The course of the log. */
  public ExampleFindings course(Course days) {
    course = days;
    return this;
  }

  /** The setup changes, of which the last one counts. */
  public ExampleFindings changes(Change... changes) {
    List<Change> all = List.of(changes);
    Optional<Change> last = all.stream().reduce((one, next) -> next);
    return setup(new Setup(all, last, List.of(), List.of()));
  }

  /** What became of the setup. */
  public ExampleFindings setup(Setup changed) {
    setup = changed;
    return this;
  }

  /** Sessions and techniques. */
  public ExampleFindings massage(Massage sessions) {
    massage = sessions;
    return this;
  }

  /** Positions and supports. */
  public ExampleFindings nights(Nights slept) {
    nights = slept;
    return this;
  }

  /** The movement over the whole period. */
  public ExampleFindings trend(Trend movement) {
    trend = movement;
    return this;
  }

  /** Warning signs. */
  public ExampleFindings safety(SafetyFlag... flags) {
    safety = ExampleSafety.flagged(flags);
    return this;
  }

  /** What is to be known of warning signs and conditions. */
  public ExampleFindings safety(Safety known) {
    safety = known;
    return this;
  }

  /** How things were done. */
  public ExampleFindings practice(PracticeNote... notes) {
    practice = List.of(notes);
    return this;
  }

  /** The answer of the first page, where it is neither the leading change nor the trend. */
  public ExampleFindings headline(Headline answer) {
    headline = Optional.of(answer);
    return this;
  }

  /** What else stands in the answer's box. */
  public ExampleFindings also(Also... beside) {
    also = List.of(beside);
    return this;
  }

  /** How sure it is. */
  public ExampleFindings certainty(Certainty sure) {
    certainty = sure;
    return this;
  }

  /** The smallest change that such a log is likely to show. */
  public ExampleFindings smallestVisible(double points) {
    smallestVisible = OptionalDouble.of(points);
    return this;
  }

  /** What to do next. */
  public ExampleFindings advice(Advice... all) {
    advice = List.of(all);
    return this;
  }

  /** The findings as written. */
  public Findings findings() {
    Headline answer =
        headline.orElseGet(
            () ->
                setup
                    .leading()
                    .<Headline>map(Headline.OfChange::new)
                    .orElseGet(() -> new Headline.OfTrend(trend)));
    Period period =
        new Period(whole.first(), whole.last(), whole.days(), whole.recorded(), whole.missing());
    return new Findings(
        plan,
        new LogSummary(period, whole, OptionalDouble.of(0.34), cautions),
        course,
        setup,
        massage,
        nights,
        trend,
        safety,
        practice,
        new Conclusion(
            answer, also, certainty, answer.answer().estimate(), smallestVisible, advice));
  }
}
