package spinelog.report.words;

import java.util.Optional;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.Trend;
import spinelog.stats.Estimate;

/** What is said of the movement over the whole period. */
public final class TrendWords {
  private final Findings findings;
  private final Trend trend;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public TrendWords(Findings findings) {
    this.findings = findings;
    trend = findings.trend();
    outcome = new OutcomeWords(findings.plan().outcome());
    answers = new AnswerWords(outcome);
  }

  /** The trend in one sentence with its interval. */
  public String sentence() {
    if (trend.perThirtyDays() instanceof Withheld withheld) {
      return "A trend cannot be called yet: "
          + WithheldWords.reason(withheld)
          + "; it needs "
          + WithheldWords.needs(withheld)
          + ".";
    }
    Estimate value = ((Estimated) trend.perThirtyDays()).value();
    String over = "Over these " + Formats.count(findings.period().days(), "day");
    String apart = findings.changes().isEmpty() ? "" : ", apart from the setup changes";
    if (value.excludesZero()) {
      return over
          + apart
          + ", "
          + outcome.name()
          + (value.estimate() < 0 ? " fell by " : " rose by ")
          + outcome.size(value.estimate())
          + Formats.NBSP
          + outcome.unit()
          + " per 30\u00A0days ("
          + answers.interval(value)
          + ").";
    }
    return over
        + apart
        + ", the log cannot tell a slow trend from none: "
        + answers.open(value)
        + " per 30\u00A0days fits it ("
        + Formats.percent(value.confidence())
        + " interval).";
  }

  /** The answer of a log without a setup change: whether it is getting better at all. */
  public String answer() {
    if (!(trend.perThirtyDays() instanceof Withheld withheld)) {
      return sentence();
    }
    String better = outcome.name() + " is getting better";
    return withheld.reason() == Reason.TOO_FEW_FOR_TREND
        ? "It is too early to say whether "
            + better
            + ": that needs "
            + WithheldWords.needs(withheld)
            + "."
        : "Whether " + better + " cannot be said: " + WithheldWords.reason(withheld) + ".";
  }

  /** The trend in one line for the first page. */
  public String line() {
    return trend.perThirtyDays() instanceof Withheld withheld
        ? "A trend cannot be called yet: " + WithheldWords.reason(withheld) + "."
        : sentence();
  }

  /** The first and the last week's average, as counted; empty where the two would overlap. */
  public Optional<String> weeks() {
    if (findings.period().days() < 14
        || Double.isNaN(trend.firstWeekMean())
        || Double.isNaN(trend.lastWeekMean())) {
      return Optional.empty();
    }
    return Optional.of(
        "The first seven days averaged "
            + outcome.level(trend.firstWeekMean())
            + ", the last seven "
            + outcome.level(trend.lastWeekMean())
            + ".");
  }

  /** The robust slope, as a point only. */
  public String robust() {
    return Double.isNaN(trend.senSlopePerThirtyDays())
        ? "There are too few mornings for a slope."
        : "The median slope between all pairs of mornings (Theil\u2013Sen, steps included) is "
            + outcome.signed(trend.senSlopePerThirtyDays())
            + Formats.NBSP
            + outcome.unit()
            + " per 30\u00A0days; it is given without an interval, and nothing is said about later"
            + " days.";
  }
}
