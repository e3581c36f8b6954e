package spinelog.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** What is counted over the replies to the logs of a cell. */
enum Measure {
  /** Logs in which a t-test finds a difference, in percent. */
  T_TEST("t-test finds %", 1),
  /** Logs whose headline interval excludes 0, in percent. */
  HEADLINE("headline finds %", 1),
  /** Logs with the verdict `changed`, in percent. */
  CHANGED("`changed` %", 1),
  /** Logs with a headline and a verdict, in percent of all drawn. */
  ANSWERED("answered %", 1),
  /** Logs with the verdict `changed`, in percent of all drawn. */
  CHANGED_OF_ALL("`changed` % of all", 1),
  /** Logs at least `suggestive`, in percent of all drawn. */
  CLAIMED_OF_ALL("at least `suggestive` % of all", 1),
  /** Logs in which the change goes with a shift of massage, in percent. */
  JOINED("joined with massage %", 1),
  /** Logs whose headline interval holds the true change, in percent. */
  COVERAGE("coverage %", 1),
  /** Median width of the headline interval, in points. */
  WIDTH("median width", 2),
  /** Logs whose day-after interval excludes 0, in percent. */
  DAY_AFTER("day after finds %", 1),
  /** Mean of the day-after estimates, in points. */
  DAY_AFTER_MEAN("day after, mean", 3),
  /** Logs whose weekly-rate interval excludes 0, in percent. */
  WEEKLY_RATE("weekly rate finds %", 1),
  /** Mean of the weekly-rate estimates, in points. */
  WEEKLY_RATE_MEAN("weekly rate, mean", 3);

  private final String heading;
  private final int decimals;

  Measure(String heading, int decimals) {
    this.heading = heading;
    this.decimals = decimals;
  }

  String heading() {
    return heading;
  }

  /** A value of this measure as a table shows it. */
  String format(double value) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /**
   * The measure over the logs that answer.
   *
   * @param drawn logs drawn until so many answered
   */
  double of(List<Replies> logs, int drawn) {
    double share = (double) logs.size() / drawn;
    return switch (this) {
      case T_TEST -> percent(logs, Replies::plainDifference);
      case HEADLINE -> percent(logs, log -> finds(log.headline()));
      case CHANGED -> percent(logs, log -> log.verdict() == Verdict.CHANGED);
      case ANSWERED -> 100 * share;
      case CHANGED_OF_ALL -> share * percent(logs, log -> log.verdict() == Verdict.CHANGED);
      case CLAIMED_OF_ALL -> share * percent(logs, Measure::claims);
      case JOINED -> percent(logs, Replies::joined);
      case COVERAGE -> percent(logs, Measure::covers);
      case WIDTH -> medianWidth(logs);
      case DAY_AFTER -> percent(logs, log -> finds(log.dayAfter()));
      case DAY_AFTER_MEAN -> mean(logs, Replies::dayAfter);
      case WEEKLY_RATE -> percent(logs, log -> finds(log.weeklyRate()));
      case WEEKLY_RATE_MEAN -> mean(logs, Replies::weeklyRate);
    };
  }

  private static double percent(List<Replies> logs, Predicate<Replies> which) {
    return 100.0 * logs.stream().filter(which).count() / logs.size();
  }

  private static boolean finds(Optional<Estimate> answer) {
    return answer.orElseThrow().excludesZero();
  }

  private static boolean claims(Replies log) {
    return log.verdict() == Verdict.CHANGED || log.verdict() == Verdict.SUGGESTIVE;
  }

  private static boolean covers(Replies log) {
    Estimate headline = log.headline().orElseThrow();
    return headline.lower() <= log.truth() && log.truth() <= headline.upper();
  }

  private static double mean(List<Replies> logs, Function<Replies, Optional<Estimate>> answer) {
    return logs.stream()
        .mapToDouble(log -> answer.apply(log).orElseThrow().estimate())
        .average()
        .orElseThrow();
  }

  private static double medianWidth(List<Replies> logs) {
    double[] widths =
        logs.stream()
            .map(log -> log.headline().orElseThrow())
            .mapToDouble(headline -> headline.upper() - headline.lower())
            .toArray();
    Arrays.sort(widths);
    return (widths[(widths.length - 1) / 2] + widths[widths.length / 2]) / 2;
  }
}
