package spinelog.report.words;

import spinelog.analysis.Answer;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.stats.Estimate;

/**
 * How estimates, intervals and withheld answers are said.
 *
 * @param outcome what was scored
 */
public record AnswerWords(OutcomeWords outcome) {
  /** The interval in words: "0.4 to 2.0 less", "from 0.3 less to 1.1 more". */
  public String range(Estimate estimate) {
    if (estimate.upper() < 0) {
      return outcome.size(estimate.upper()) + " to " + outcome.size(estimate.lower()) + " less";
    }
    if (estimate.lower() > 0) {
      return outcome.size(estimate.lower()) + " to " + outcome.size(estimate.upper()) + " more";
    }
    return "from "
        + outcome.size(estimate.lower())
        + " less to "
        + outcome.size(estimate.upper())
        + " more";
  }

  /** The interval with its confidence: "95 % interval 0.4 to 2.0 less". */
  public String interval(Estimate estimate) {
    return Formats.percent(estimate.confidence()) + " interval " + range(estimate);
  }

  /** A claim with its interval: "1.2 points less stiff (95 % interval 0.4 to 2.0 less)". */
  public String claim(Estimate estimate) {
    return outcome.difference(estimate.estimate()) + " (" + interval(estimate) + ")";
  }

  /** What remains possible: "anything between 0.3 points less and 1.1 points more". */
  public String open(Estimate estimate) {
    String unit = Formats.NBSP + outcome.unit();
    return "anything between "
        + outcome.size(estimate.lower())
        + unit
        + (estimate.lower() <= 0 ? " less" : " more")
        + " and "
        + outcome.size(estimate.upper())
        + unit
        + (estimate.upper() < 0 ? " less" : " more");
  }

  /** What remains possible, in a clause: "anything between ... fits it (95 % interval)". */
  public String fits(Estimate estimate) {
    return open(estimate) + " fits it (" + Formats.percent(estimate.confidence()) + " interval)";
  }

  /** A table's cell: "−1.2 (−2.0 to −0.4)", or why there is none. */
  public String cell(Answer answer) {
    if (answer instanceof Estimated estimated) {
      Estimate value = estimated.value();
      return outcome.signed(value.estimate())
          + " ("
          + outcome.signed(value.lower())
          + " to "
          + outcome.signed(value.upper())
          + ")";
    }
    return "withheld: " + WithheldWords.reason((Withheld) answer);
  }
}
