package spinelog.report.words;

import java.util.List;
import java.util.Optional;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.SupportNights;
import spinelog.stats.Estimate;

/**
 * What is said of a support on the nights that it is meant for.
 *
 * @param nights what was found
 * @param which the nights: "side nights"
 * @param what the support: "a pillow between the knees"
 * @param answers how answers are said
 */
public record SupportWords(SupportNights nights, String which, String what, AnswerWords answers) {
  /** The knee pillow and the lumbar support. */
  public static List<SupportWords> all(Findings findings) {
    AnswerWords answers = new AnswerWords(new OutcomeWords(findings.plan().outcome()));
    return List.of(
        new SupportWords(
            findings.kneePillow(), "side nights", "a pillow between the knees", answers),
        new SupportWords(
            findings.lumbarSupport(),
            "back nights",
            "a support under the lower back or knees",
            answers));
  }

  /** How many such nights there were, and what they went together with. */
  public String sentence() {
    if (nights.with() + nights.without() == 0) {
      return "The log holds no " + which + " that say whether there was " + what + ".";
    }
    String counts =
        Formats.capital(which)
            + " with "
            + what
            + ": "
            + nights.with()
            + mean(nights.meanWith())
            + "; without: "
            + nights.without()
            + mean(nights.meanWithout())
            + ". ";
    if (nights.difference() instanceof Withheld withheld) {
      return counts
          + "A comparison is withheld: "
          + WithheldWords.reason(withheld)
          + "; it needs "
          + WithheldWords.needs(withheld)
          + ".";
    }
    Estimate value = ((Estimated) nights.difference()).value();
    OutcomeWords outcome = answers.outcome();
    return value.excludesZero()
        ? counts
            + Formats.capital(outcome.mornings())
            + " with it "
            + outcome.were()
            + " "
            + answers.claim(value)
            + "."
        : counts + "The log cannot tell whether they differ: " + answers.fits(value) + ".";
  }

  /** The comparison, where it holds. */
  public Optional<String> claim() {
    if (!(nights.difference() instanceof Estimated estimated)
        || !estimated.value().excludesZero()) {
      return Optional.empty();
    }
    return Optional.of(
        "With "
            + what
            + " on "
            + which
            + ", "
            + answers.outcome().mornings()
            + " "
            + answers.outcome().were()
            + " "
            + answers.claim(estimated.value())
            + ".");
  }

  private String mean(double mean) {
    OutcomeWords outcome = answers.outcome();
    return Double.isNaN(mean)
        ? ""
        : " (mean " + outcome.shortName() + " " + outcome.level(mean) + ")";
  }
}
