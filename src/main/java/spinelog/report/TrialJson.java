package spinelog.report;

import static spinelog.report.Json.answer;
import static spinelog.report.Json.number;
import static spinelog.report.Json.object;

import spinelog.findings.KeptNights;
import spinelog.findings.Randomisation;
import spinelog.findings.TrialPair;
import spinelog.findings.TrialResult;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** What came of a fair test, as JSON; differences are B's scores less A's. */
final class TrialJson {
  private TrialJson() {}

  static Object of(TrialResult result) {
    return object(
        "plan", plan(result.trial()),
        "randomised", result.isRandomised(),
        "movedDays", result.moved(),
        "nights", nights(result.nights()),
        "pairs", result.pairs().stream().map(TrialJson::pair).toList(),
        "asDrawn", answer(result.asDrawn()),
        "asUsed", result.asUsed().map(Json::answer).orElse(null),
        "randomisation", result.randomisation().map(TrialJson::randomisation).orElse(null),
        "verdict", Json.name(result.verdict()),
        "because", result.isBecause());
  }

  /** A plan, as the log has it. */
  static Object plan(Trial trial) {
    Schedule schedule = trial.schedule();
    return object(
        "item", trial.subject().name(),
        "a", trial.a(),
        "b", trial.b(),
        "firstEvening", schedule.start().toString(),
        "nights", schedule.nights(),
        "block", schedule.block(),
        "adaptation", schedule.adaptation(),
        "seed", schedule.seed(),
        "order", schedule.order(),
        "drawnBy", trial.drawnBy());
  }

  private static Object nights(KeptNights nights) {
    return object(
        "planned", nights.planned(),
        "recorded", nights.recorded(),
        "kept", nights.kept(),
        "unknown", nights.unknown(),
        "leftOut", nights.leftOut(),
        "otherwise", Json.dates(nights.otherwise()));
  }

  private static Object pair(TrialPair pair) {
    return object(
        "a", Json.phase(pair.a()),
        "b", Json.phase(pair.b()),
        "difference", number(pair.difference()));
  }

  private static Object randomisation(Randomisation test) {
    return object(
        "difference", number(test.difference()),
        "p", number(test.p()),
        "pairs", test.pairs(),
        "orders", number(test.orders()),
        "draws", test.draws());
  }
}
