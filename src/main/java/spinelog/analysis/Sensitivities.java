package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Rules;
import spinelog.findings.Sensitivity;
import spinelog.findings.Sensitivity.Choice;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

/** Asks about one change again, with one choice each made otherwise. */
final class Sensitivities {
  private final AnalysisPlan plan;
  private final Function<AnalysisPlan, List<Change>> engine;

  /** Takes the plan as it was, and what answers another one. */
  Sensitivities(AnalysisPlan plan, Function<AnalysisPlan, List<Change>> engine) {
    this.plan = plan;
    this.engine = engine;
  }

  /** The answer as asked first; a choice that changes nothing is left out. */
  List<Sensitivity> of(Change change) {
    List<Sensitivity> all = new ArrayList<>();
    all.add(of(Choice.WITH_DRIFT, change.withDrift()));
    all.add(of(Choice.WITHOUT_DRIFT, change.estimates().withoutDrift()));
    all.add(of(Choice.WITH_WEEKDAYS, change.estimates().withWeekdays()));
    if (plan.adaptationDays() < Rules.FIRST_WEEK) {
      all.add(asked(Choice.WITHOUT_FIRST_WEEK, change, plan.adapting(Rules.FIRST_WEEK)));
    }
    Windows.equal(change, plan)
        .map(equal -> asked(Choice.EQUAL_WINDOWS, change, equal))
        .ifPresent(all::add);
    return all;
  }

  private Sensitivity asked(Choice choice, Change change, AnalysisPlan other) {
    Optional<Change> again =
        engine.apply(other).stream().filter(each -> each.date().equals(change.date())).findFirst();
    return of(choice, again.map(Change::withDrift).orElse(tooShort()));
  }

  private Sensitivity of(Choice choice, Answer answer) {
    return new Sensitivity(choice, answer, Judgements.alone(plan, answer));
  }

  /** In so short a window the change is none: one of its states has not enough nights. */
  private static Answer tooShort() {
    return new Shortage(Reason.TOO_FEW_MORNINGS);
  }
}
