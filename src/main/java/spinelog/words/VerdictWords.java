package spinelog.words;

import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.LevelChange;
import spinelog.findings.Phase;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** A change's verdict, difference, mark and needs in the few words of a table. */
public final class VerdictWords {
  /** Recorded mornings on each side that a verdict needs. */
  static final int MORNINGS_A_SIDE = 14;

  /** Less than this can be rounding: of two means, and of the difference. */
  private static final double VISIBLE = 0.15;

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
  public String verdict(LevelChange change) {
    return switch (change.verdict()) {
      case CHANGED ->
          change.switches().size() == 1
              ? book.say("verdict.changed", "direction", change.direction())
              : book.say(
                  "verdict.changed.switched",
                  "direction",
                  change.direction(),
                  "state",
                  new ChangeNames(book).newState(change));
      case SUGGESTIVE -> book.say("verdict.suggestive", "direction", change.direction());
      case CANNOT_TELL ->
          book.say(ChangeWords.isLittle(change) ? "verdict.little" : "verdict.cannot-tell");
      case WITHHELD -> withheld(change);
    };
  }

  private String withheld(LevelChange change) {
    if (isShort((Withheld) change.headline())) {
      return book.say(
          "verdict.early." + Lacking.of(change),
          "before",
          change.sides().before(),
          "after",
          change.sides().after(),
          "mornings",
          MORNINGS_A_SIDE);
    }
    if (!change.isInseparable()) {
      return book.say("verdict.unsaid");
    }
    if (change.isOneWithMassage()) {
      return book.say("verdict.joint.massage");
    }
    boolean massage = change.notes().contains(LevelChange.Note.MASSAGE_SHIFTED_TOO);
    return book.say(
        massage ? "verdict.joint.both" : "verdict.joint",
        "dates",
        book.list(change.joint().stream().map(book.dates()::brief).toList()));
  }

  /** Which side of a change has too few mornings for an interval. */
  enum Lacking {
    /** Before the change: mornings there can no longer be added. */
    BEFORE,
    /** After it: they are still to come. */
    AFTER,
    /** Both. */
    BOTH,
    /** Neither: it is the whole log that is too short. */
    NEITHER;

    static Lacking of(LevelChange change) {
      boolean isBefore = change.sides().before() < MORNINGS_A_SIDE;
      boolean isAfter = change.sides().after() < MORNINGS_A_SIDE;
      return isBefore ? isAfter ? BOTH : BEFORE : isAfter ? AFTER : NEITHER;
    }
  }

  /** The difference in words: "1.2 less (0.4 to 2.0 less)"; "–" where withheld. */
  public String difference(LevelChange change) {
    if (!(change.headline() instanceof Estimated estimated)) {
      return Numbers.NONE;
    }
    Estimate value = estimated.value();
    return outcome.say(
        "verdict.difference",
        "size",
        outcome.size(value.estimate()),
        "side",
        OutcomeWords.Side.of(value.estimate()),
        "range",
        new AnswerWords(outcome).range(value));
  }

  /** Whether a reader would see that the difference is not the gap between the two means. */
  public static boolean isAdjusted(LevelChange change) {
    return change.headline() instanceof Estimated estimated
        && isAdjusted(change.before(), change.after(), estimated.value());
  }

  /** The same of any two phases and the answer for them. */
  static boolean isAdjusted(Phase before, Phase after, Estimate answer) {
    return before.recorded() > 0
        && after.recorded() > 0
        && Math.abs(plain(before, after) - answer.estimate()) >= VISIBLE;
  }

  /** The gap between the two means as they are shown; negative is better. */
  static double plain(Phase before, Phase after) {
    return Numbers.tenths(after.mean()).subtract(Numbers.tenths(before.mean())).doubleValue();
  }

  /** What an answer on a change would need: "11 more recorded mornings after it". */
  public static String needs(LevelChange change, Phrasebook book) {
    Withheld why = (Withheld) change.headline();
    Lacking side = Lacking.of(change);
    return isShort(why) && side != Lacking.NEITHER
        ? book.say(
            "verdict.needs." + side,
            "before",
            MORNINGS_A_SIDE - change.sides().before(),
            "after",
            MORNINGS_A_SIDE - change.sides().after())
        : new WithheldWords(book).needs(why);
  }

  /** Whether more mornings are all that is needed. */
  static boolean isShort(Withheld why) {
    return why.reason() == Reason.TOO_FEW_MORNINGS
        || why.reason() == Reason.TOO_FEW_BEFORE
        || why.reason() == Reason.TOO_FEW_AFTER;
  }

  /** The name of the mark: "2-point mark". */
  public String mark() {
    return outcome.say("mark", "mark", Numbers.shown(plan.mcid()));
  }

  /** The question that the mark asks, for a table: "2 points or more?". */
  public String markQuestion() {
    return outcome.say("mark.question", "mark", Numbers.shown(plan.mcid()));
  }

  /** The change against the mark, in a few words. */
  public String againstMark(LevelChange change) {
    return book.say("mark.against", change.beyondMcid());
  }

  /** The same in a sentence. */
  public String markSentence(LevelChange change) {
    return outcome.say(
        "mark.sentence", "mark", Numbers.shown(plan.mcid()), "likely", againstMark(change));
  }
}
