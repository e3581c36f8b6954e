package spinelog.words;

import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** A change's verdict, difference and reach in the few words of a table. */
public final class VerdictWords {
  private final AnalysisPlan plan;
  private final Phrasebook book;
  private final OutcomeWords outcome;

  /** Words for changes judged under a plan. */
  public VerdictWords(AnalysisPlan plan, Phrasebook book) {
    this.plan = plan;
    this.book = book;
    this.outcome = new OutcomeWords(plan.outcome(), book);
  }

  /** The verdict in a few plain words. */
  public String verdict(Change change) {
    return switch (change.verdict()) {
      case CHANGED ->
          change.isBeforeAndAfter()
              ? book.say("verdict.changed", "direction", change.direction())
              : book.say(
                  "verdict.changed.switched",
                  "direction",
                  change.direction(),
                  "state",
                  new ChangeNames(book).newState(change));
      case SUGGESTIVE -> book.say("verdict.suggestive", "direction", change.direction());
      case LITTLE -> book.say("verdict.little");
      case CANNOT_TELL ->
          book.say(change.isClearByDriftOnly() ? "verdict.disagree" : "verdict.cannot-tell");
      case WITHHELD -> new ShortageWords(book).briefly(change);
    };
  }

  /** The difference in words: "1.2 less (0.4 to 2.0 less)"; "–" where withheld. */
  public String difference(Change change) {
    return change.withDrift().estimate().map(this::difference).orElse(Numbers.NONE);
  }

  private String difference(Estimate value) {
    return outcome.say(
        "verdict.difference",
        "size",
        outcome.size(value.estimate()),
        "side",
        OutcomeWords.Side.of(value.estimate()),
        "range",
        new AnswerWords(outcome).range(value));
  }

  /** What the smallest important change is called: "2-point mark". */
  public String mcid() {
    return outcome.say("mcid", "mcid", Numbers.shown(plan.mcid()));
  }

  /** The question whether it is reached, for a table: "2 points or more?". */
  public String mcidQuestion() {
    return outcome.say("mcid.question", "mcid", Numbers.shown(plan.mcid()));
  }

  /** The change against it, in a few words. */
  public String againstMcid(Change change) {
    return book.say("mcid.against", change.judgement().mcid());
  }

  /** The same in a sentence. */
  public String mcidSentence(Change change) {
    return outcome.say(
        "mcid.sentence", "mcid", Numbers.shown(plan.mcid()), "reach", change.judgement().mcid());
  }
}
