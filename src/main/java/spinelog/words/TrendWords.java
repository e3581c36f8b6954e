package spinelog.words;

import java.util.Optional;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.Findings;
import spinelog.findings.Trend;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of the movement over the whole period. */
public final class TrendWords {
  private final Findings findings;
  private final Trend trend;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public TrendWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    trend = findings.trend();
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    answers = new AnswerWords(outcome);
  }

  /** The trend in one sentence with its interval. */
  public String sentence() {
    if (trend.perThirtyDays() instanceof Withheld why) {
      return withheld("trend.withheld", why);
    }
    Estimate value = ((Estimated) trend.perThirtyDays()).value();
    String key = value.excludesZero() ? "trend.changed" : "trend.cannot-tell";
    return outcome.say(
        findings.changes().isEmpty() ? key : key + ".apart",
        "days",
        findings.period().days(),
        "amount",
        outcome.amount(value.estimate()),
        "side",
        OutcomeWords.Side.of(value.estimate()),
        "interval",
        answers.interval(value),
        "open",
        answers.open(value),
        "confidence",
        outcome.book().numbers().percent(value.confidence()));
  }

  private String withheld(String key, Withheld why) {
    WithheldWords words = answers.withheld();
    return outcome.say(key, "reason", words.reason(why), "needs", words.needs(why));
  }

  /** The answer of a log without a setup change: whether it is getting better at all. */
  public String answer() {
    if (!(trend.perThirtyDays() instanceof Withheld why)) {
      return sentence();
    }
    boolean isEarly = why.reason() == Reason.TOO_FEW_FOR_TREND;
    return withheld(isEarly ? "trend.early" : "trend.unsaid", why);
  }

  /** The trend in one line for the first page. */
  public String line() {
    return trend.perThirtyDays() instanceof Withheld why
        ? withheld("trend.withheld.briefly", why)
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
        outcome.say(
            "trend.weeks",
            "first",
            outcome.level(trend.firstWeekMean()),
            "last",
            outcome.level(trend.lastWeekMean())));
  }

  /** The same, where the trend is clear: beside one that is not, two weeks' averages mislead. */
  public Optional<String> clearWeeks() {
    return isClear() ? weeks() : Optional.empty();
  }

  /** Whether there is a trend and its interval excludes 0. */
  boolean isClear() {
    return trend.perThirtyDays() instanceof Estimated estimated && estimated.value().excludesZero();
  }

  /** The robust slope, as a point only. */
  public String robust() {
    return Double.isNaN(trend.senSlopePerThirtyDays())
        ? outcome.say("trend.robust.none")
        : outcome.say(
            "trend.robust",
            "slope",
            outcome.signed(trend.senSlopePerThirtyDays()),
            "unit",
            outcome.unit());
  }
}
