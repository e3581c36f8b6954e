package spinelog.words;

import spinelog.findings.Answer;
import spinelog.stats.Estimate;

/**
 * How estimates, intervals and withheld answers are said.
 *
 * @param outcome what was scored
 */
public record AnswerWords(OutcomeWords outcome) {
  /** The interval in words: "0.4 to 2.0 less", "from 0.3 less to 1.1 more". */
  public String range(Estimate estimate) {
    String lower = outcome.size(estimate.lower());
    String upper = outcome.size(estimate.upper());
    return switch (estimate.place()) {
      case BELOW -> outcome.say("range.less", "near", upper, "far", lower);
      case ABOVE -> outcome.say("range.more", "near", lower, "far", upper);
      case ACROSS -> outcome.say("range.both", "less", lower, "more", upper);
    };
  }

  /** The interval with its confidence: "95 % interval 0.4 to 2.0 less". */
  public String interval(Estimate estimate) {
    return outcome.say("interval", "confidence", confidence(estimate), "range", range(estimate));
  }

  private String confidence(Estimate estimate) {
    return outcome.book().numbers().percent(estimate.confidence());
  }

  /** A claim with its interval: "1.2 points less stiff (95 % interval 0.4 to 2.0 less)". */
  public String claim(Estimate estimate) {
    return outcome.say(
        "claim",
        "difference",
        outcome.difference(estimate.estimate()),
        "interval",
        interval(estimate));
  }

  /** What remains possible: "anything between 0.3 points less and 1.1 points more". */
  public String open(Estimate estimate) {
    return outcome.say(
        "open",
        "lower",
        outcome.amountAfter(estimate.lower()),
        "from",
        estimate.place() == Estimate.Place.ABOVE ? OutcomeWords.Side.MORE : OutcomeWords.Side.LESS,
        "upper",
        outcome.amountAfter(estimate.upper()),
        "to",
        OutcomeWords.Side.of(estimate.upper()));
  }

  /** What remains possible, in a clause: "anything between ... fits it (95 % interval)". */
  public String fits(Estimate estimate) {
    return outcome.say("fits", "open", open(estimate), "confidence", confidence(estimate));
  }

  /** A table's cell: "−1.2 (−2.0 to −0.4)", or why there is none. */
  public String cell(Answer answer) {
    return answer
        .estimate()
        .map(this::signed)
        .orElseGet(() -> shortages().reason(answer.shortage().orElseThrow()));
  }

  private String signed(Estimate value) {
    String interval =
        outcome.say(
            "interval.signed",
            "lower",
            outcome.signed(value.lower()),
            "upper",
            outcome.signed(value.upper()));
    return outcome.say(
        "estimate.signed", "estimate", outcome.signed(value.estimate()), "interval", interval);
  }

  /** How withheld answers are said. */
  ShortageWords shortages() {
    return new ShortageWords(outcome.book());
  }
}
