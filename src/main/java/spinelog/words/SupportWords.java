package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.Findings;
import spinelog.findings.ItemChange;
import spinelog.findings.SupportNights;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/**
 * What is said of a support on the nights that it is meant for.
 *
 * @param support which one: the knee pillow on side nights, the lumbar support on back nights
 * @param nights what was found
 * @param answers how answers are said
 */
public record SupportWords(ItemChange.Kind support, SupportNights nights, AnswerWords answers) {
  /** The knee pillow and the lumbar support. */
  public static List<SupportWords> all(Findings findings, Phrasebook book) {
    AnswerWords answers = new AnswerWords(new OutcomeWords(findings.plan().outcome(), book));
    return List.of(
        new SupportWords(ItemChange.Kind.KNEE_PILLOW, findings.kneePillow(), answers),
        new SupportWords(ItemChange.Kind.LUMBAR_SUPPORT, findings.lumbarSupport(), answers));
  }

  /** How many such nights there were, and what they went together with, a sentence each. */
  public List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(counts());
    if (nights.with() + nights.without() > 0) {
      said.add(comparison());
    }
    return said;
  }

  private String counts() {
    if (nights.with() + nights.without() == 0) {
      return book().say("support.none", support);
    }
    return book()
        .say(
            "support.counts",
            support,
            "with",
            side(nights.with(), nights.meanWith()),
            "without",
            side(nights.without(), nights.meanWithout()));
  }

  private String side(int count, double mean) {
    OutcomeWords outcome = answers.outcome();
    return Double.isNaN(mean)
        ? book().numbers().whole(count)
        : outcome.say(
            "support.side",
            "nights",
            count,
            "short",
            outcome.shortName(),
            "mean",
            outcome.level(mean));
  }

  private String comparison() {
    if (nights.difference() instanceof Withheld why) {
      return answers.withheld().say("support.withheld", why);
    }
    Estimate value = ((Estimated) nights.difference()).value();
    return value.excludesZero()
        ? answers.outcome().say("support.changed", "claim", answers.claim(value))
        : answers.outcome().say("support.cannot-tell", "fits", answers.fits(value));
  }

  /** The comparison, where it holds. */
  public Optional<String> claim() {
    if (!(nights.difference() instanceof Estimated estimated)
        || !estimated.value().excludesZero()) {
      return Optional.empty();
    }
    return Optional.of(
        answers
            .outcome()
            .say(
                "support.claim",
                "kind",
                support,
                "with",
                nights.with(),
                "all",
                nights.with() + nights.without(),
                "claim",
                answers.claim(estimated.value())));
  }

  private Phrasebook book() {
    return answers.outcome().book();
  }
}
