package spinelog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spinelog.findings.Prospect;
import spinelog.findings.Spread;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** What the console says of a plan that was drawn. */
final class PlanPhrases {
  private PlanPhrases() {}

  /** What was written, and what was drawn. */
  static List<String> lines(String file, Trial trial) {
    Schedule schedule = trial.schedule();
    return List.of(
        "Wrote "
            + file
            + ": "
            + trial.subject().name()
            + ", A "
            + trial.a()
            + " and B "
            + trial.b()
            + ", from "
            + Phrases.ENGLISH.date(schedule.start())
            + ".",
        "  "
            + schedule.nights()
            + unit(trial)
            + " in blocks of "
            + schedule.block()
            + ": "
            + schedule.order()
            + ", drawn from seed "
            + schedule.seed()
            + ".");
  }

  private static String unit(Trial trial) {
    return trial.subject().isByDay() ? " days" : " nights";
  }

  /** What it is likely to find. */
  static List<String> prospect(Prospect prospect, boolean isLogTooShort) {
    Spread spread = prospect.spread();
    List<String> lines = new ArrayList<>();
    lines.add(
        "  A true difference of 1 point would show in about "
            + percent(prospect.onePoint())
            + " of 100 such logs, one of 2 points in about "
            + percent(prospect.twoPoints())
            + ".");
    lines.add(
        "  ("
            + prospect.logs()
            + " simulated logs each, every morning scored; "
            + (spread.isAssumed()
                ? "assumed"
                : "from " + spread.mornings() + " mornings of the log")
            + ": mean "
            + tenths(spread.mean())
            + ", standard deviation "
            + tenths(spread.deviation())
            + ", memory from one morning to the next "
            + tenths(spread.memory())
            + (isLogTooShort ? "; the log is too short to tell" : "")
            + ")");
    return lines;
  }

  /** That the plan is too short, and what would do. */
  static Optional<String> warning(Trial trial, Prospect prospect) {
    if (!prospect.isTooShort()) {
      return Optional.empty();
    }
    return Optional.of(
        "This plan is short: it would miss a difference of 2 points in more than 20 of 100 logs."
            + (prospect.enough().isPresent()
                ? " From "
                    + prospect.enough().getAsInt()
                    + unit(trial)
                    + " on, at least 80 of 100 would show it: --nights "
                    + prospect.enough().getAsInt()
                    + "."
                : " No plan of up to a year would do: these scores move too much."));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
