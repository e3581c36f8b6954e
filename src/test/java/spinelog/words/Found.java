package spinelog.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Direction;
import spinelog.findings.Findings;
import spinelog.findings.JointEffect;
import spinelog.findings.Massage;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.Reach;
import spinelog.findings.Separation;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Stretch;
import spinelog.findings.SupportNights;
import spinelog.findings.Switch;
import spinelog.findings.Trend;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** Findings made by hand, so that a sentence can be checked against its numbers. */
final class Found {
  static final LocalDate DAY = LocalDate.of(2025, 3, 15);
  static final Answer BETTER = answer(-1.2, -2.0, -0.4);
  static final Answer OPEN = answer(-0.4, -1.1, 0.3);
  static final Answer NOT_LOGGED = new Shortage(Reason.NOT_LOGGED, 0);

  private Found() {}

  static Answer answer(double estimate, double lower, double upper) {
    return new Estimated(estimate(estimate, lower, upper), 29);
  }

  static Estimate estimate(double estimate, double lower, double upper) {
    return new Estimate(estimate, lower, upper, 0.95, 0.01);
  }

  static Answer withheld(Reason reason, int needs) {
    return new Shortage(reason, needs);
  }

  /** A pillow change between 14 mornings before (1 missing) and 15 after. */
  static Change change(Answer headline, Answer companion, Verdict verdict) {
    return change(headline, companion, verdict, 14, 15);
  }

  static Change change(Answer headline, Answer companion, Verdict verdict, int before, int after) {
    Direction direction =
        verdict == Verdict.CHANGED || verdict == Verdict.SUGGESTIVE
            ? ((Estimated) companion).value().estimate() < 0 ? Direction.BETTER : Direction.WORSE
            : Direction.NONE;
    Phase old =
        new Phase(
            List.of(new Stretch(DAY.minusDays(15), DAY.minusDays(1))),
            before,
            15 - before,
            6.1,
            6,
            3,
            8);
    Phase fresh =
        new Phase(List.of(new Stretch(DAY, DAY.plusDays(15))), after, 16 - after, 4.9, 5, 2, 7);
    ChangedItem item = new ChangedItem("pillow", "Feather", "Latex contour", "");
    return new Change(
        List.of(new Switch(DAY, List.of(item), old, fresh)),
        old,
        fresh,
        new Change.Sides(before, after),
        headline,
        companion,
        withheld(Reason.TOO_FEW_FOR_WEEKDAYS, 42 - before - after),
        OptionalDouble.of(0.83),
        OptionalDouble.of(0.66),
        OptionalDouble.of(-19.7),
        verdict,
        direction,
        headline instanceof Estimated ? Reach.POSSIBLY : Reach.UNKNOWN,
        headline instanceof Estimated ? Reach.POSSIBLY : Reach.UNKNOWN,
        List.of(),
        Separation.CLEAR,
        Set.of());
  }

  /** The same change, all of its interval short of the mark. */
  static Change little(Change once) {
    return with(once, once.switches(), Reach.NO);
  }

  /** The same change, with the first setup switched back and forth twice more. */
  static Change backAndForth(Change once) {
    Switch there = once.switches().get(0);
    ChangedItem item = there.items().get(0);
    Switch back =
        new Switch(
            DAY.plusDays(7),
            List.of(new ChangedItem(item.item(), item.to(), item.from(), "")),
            once.after(),
            once.before());
    return with(
        once,
        List.of(
            there, back, new Switch(DAY.plusDays(11), there.items(), once.before(), once.after())));
  }

  /** The same change of another item. */
  static Change item(Change once, String name) {
    return items(once, new ChangedItem(name, "old", "new", ""));
  }

  /** The same change, of other items. */
  static Change items(Change once, ChangedItem... items) {
    return with(
        once, List.of(new Switch(once.date(), List.of(items), once.before(), once.after())));
  }

  /** A change that massage shifted with, and that has no answer of its own for a reason. */
  static Change shiftedWithMassage(Reason reason) {
    Answer unsaid = withheld(reason, 0);
    Change once = change(unsaid, unsaid, Verdict.WITHHELD);
    return with(
        once,
        once.switches(),
        once.beyondMcid(),
        Separation.NONE,
        Set.of(Change.Note.MASSAGE_SHIFTED_TOO));
  }

  private static Change with(Change once, List<Switch> switches) {
    return with(once, switches, once.beyondMcid());
  }

  private static Change with(Change once, List<Switch> switches, Reach mark) {
    return with(once, switches, mark, once.separation(), once.notes());
  }

  private static Change with(
      Change once,
      List<Switch> switches,
      Reach mark,
      Separation separation,
      Set<Change.Note> notes) {
    return new Change(
        switches,
        once.before(),
        once.after(),
        once.sides(),
        once.headline(),
        once.companion(),
        once.weekdays(),
        once.nap(),
        once.tau(),
        once.percentChange(),
        once.verdict(),
        once.direction(),
        mark,
        once.beyondThirtyPercent(),
        once.joint(),
        separation,
        notes);
  }

  static Findings findings(Change... changes) {
    return findings(
        List.of(changes),
        List.of(),
        massage(NOT_LOGGED),
        new Trend(withheld(Reason.TOO_FEW_FOR_TREND, 12), -0.8, 6.2, 4.4));
  }

  static Findings findings(
      List<Change> changes, List<JointEffect> joint, Massage massage, Trend trend) {
    SupportNights none = new SupportNights(0, 0, Double.NaN, Double.NaN, NOT_LOGGED);
    return new Findings(
        AnalysisPlan.DEFAULT,
        new Period(DAY.minusDays(15), DAY.plusDays(15), 31, 29, 2),
        5.4,
        OptionalDouble.of(0.34),
        changes,
        changes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(changes.size() - 1),
        joint,
        List.of(),
        massage,
        List.of(),
        none,
        none,
        trend,
        List.of(),
        List.of(),
        List.of(),
        OptionalDouble.of(3.0),
        Set.of());
  }

  static Massage massage(Answer dayAfter) {
    return new Massage(29, 9, 2.2, 41, withheld(Reason.RATE_HARDLY_VARIES, 0), dayAfter, List.of());
  }

  static Map<Verdict, Change> oneOfEach() {
    return Map.of(
        Verdict.CHANGED,
        change(BETTER, BETTER, Verdict.CHANGED),
        Verdict.SUGGESTIVE,
        change(OPEN, BETTER, Verdict.SUGGESTIVE),
        Verdict.CANNOT_TELL,
        change(OPEN, OPEN, Verdict.CANNOT_TELL),
        Verdict.WITHHELD,
        change(
            withheld(Reason.TOO_FEW_MORNINGS_AFTER, 5),
            withheld(Reason.TOO_FEW_MORNINGS_AFTER, 0),
            Verdict.WITHHELD,
            14,
            9));
  }
}
