package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.ItemKind;
import spinelog.findings.Answer;
import spinelog.findings.Findings;
import spinelog.findings.Scored;
import spinelog.findings.SupportNights;
import spinelog.language.Phrasebook;

/**
 * What is said of a support on the nights that it is meant for.
 *
 * @param support which one: the knee pillow on side nights, the lumbar support on back nights
 * @param nights what was found
 * @param answers how answers are said
 */
public record SupportWords(ItemKind support, SupportNights nights, AnswerWords answers) {
  /** The knee pillow and the lumbar support. */
  public static List<SupportWords> all(Findings findings, Phrasebook book) {
    AnswerWords answers = new AnswerWords(new OutcomeWords(findings.plan().outcome(), book));
    return List.of(
        new SupportWords(ItemKind.KNEE_PILLOW, findings.nights().kneePillow(), answers),
        new SupportWords(ItemKind.LUMBAR_SUPPORT, findings.nights().lumbarSupport(), answers));
  }

  /** Both, a line each; one line where no night can be told apart. */
  public static List<String> lines(Findings findings, Phrasebook book) {
    List<SupportWords> all = all(findings, book);
    return all.stream().allMatch(words -> words.nights().known() == 0)
        ? List.of(book.say("support.none"))
        : all.stream().map(words -> String.join(" ", words.sentences())).toList();
  }

  /** How many such nights there were, and what they went together with, a sentence each. */
  public List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(counts());
    if (nights.known() > 0) {
      said.add(comparison());
    }
    return said;
  }

  private String counts() {
    if (nights.known() == 0) {
      return book().say("support.none", support);
    }
    return book()
        .say(
            "support.counts",
            support,
            "with",
            side(nights.with()),
            "without",
            side(nights.without()));
  }

  private String side(Scored scored) {
    OutcomeWords outcome = answers.outcome();
    return scored.recorded() == 0
        ? book().numbers().whole(0)
        : outcome.say(
            "support.side",
            "nights",
            scored.recorded(),
            "short",
            outcome.shortName(),
            "mean",
            outcome.level(scored.mean()));
  }

  private String comparison() {
    Answer difference = nights.difference();
    OutcomeWords outcome = answers.outcome();
    return difference
        .estimate()
        .map(
            value ->
                difference.isClear()
                    ? outcome.say("support.changed", "claim", answers.claim(value))
                    : outcome.say("support.cannot-tell", "fits", answers.fits(value)))
        .orElseGet(
            () ->
                answers
                    .shortages()
                    .say(outcome, "support.withheld", difference.shortage().orElseThrow()));
  }

  /** The comparison, where it holds. */
  public Optional<String> claim() {
    return nights
        .difference()
        .estimate()
        .filter(value -> nights.difference().isClear())
        .map(
            value ->
                answers
                    .outcome()
                    .say(
                        "support.claim",
                        "kind",
                        support,
                        "with",
                        nights.with().recorded(),
                        "all",
                        nights.known(),
                        "claim",
                        answers.claim(value)));
  }

  private Phrasebook book() {
    return answers.outcome().book();
  }
}
