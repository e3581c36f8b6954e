package spinelog.words;

import java.util.Optional;
import spinelog.findings.Findings;
import spinelog.findings.Shortage.Reason;
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
    return said("trend.withheld");
  }

  /** The trend in one line for the first page. */
  public String line() {
    return said("trend.withheld.briefly");
  }

  /** The answer of a log without a setup change: whether it is getting better at all. */
  public String answer() {
    boolean isEarly =
        trend
            .perThirtyDays()
            .shortage()
            .filter(why -> why.reason() == Reason.TOO_FEW_FOR_TREND)
            .isPresent();
    return said(isEarly ? "trend.early" : "trend.unsaid");
  }

  private String said(String withheld) {
    return trend
        .perThirtyDays()
        .estimate()
        .map(this::slope)
        .orElseGet(
            () ->
                answers
                    .shortages()
                    .say(outcome, withheld, trend.perThirtyDays().shortage().orElseThrow()));
  }

  /** The trend, where it is more than an open question. */
  public Optional<String> found() {
    return trend.perThirtyDays().isClear() || trend.atMost().isPresent()
        ? Optional.of(line())
        : Optional.empty();
  }

  private String slope(Estimate value) {
    String key =
        trend.perThirtyDays().isClear()
            ? "trend.changed"
            : trend.atMost().isPresent() ? "trend.slight" : "trend.cannot-tell";
    return outcome.say(
        findings.changes().isEmpty() ? key : key + ".apart",
        "changes",
        findings.setup().switches().size(),
        "most",
        outcome.amount(trend.atMost().orElse(0)),
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

  /** The first and the last recorded mornings' means; empty where no two are recorded. */
  public Optional<String> firstAndLast() {
    return trend.firstSeven().recorded() == 0
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "trend.first-and-last",
                "mornings",
                trend.firstSeven().recorded(),
                "first",
                outcome.level(trend.firstSeven().mean()),
                "last",
                outcome.level(trend.lastSeven().mean())));
  }

  /** The robust slope, as a point only; empty where there are too few mornings for one. */
  public Optional<String> robust() {
    return Double.isNaN(trend.senSlopePerThirtyDays())
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "trend.robust",
                "slope",
                outcome.signed(trend.senSlopePerThirtyDays()),
                "unit",
                outcome.unit()));
  }
}
