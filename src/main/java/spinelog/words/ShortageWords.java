package spinelog.words;

import java.util.stream.Stream;
import spinelog.findings.Change;
import spinelog.findings.Phase;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Shortage.Side;
import spinelog.language.Phrasebook;

/**
 * Why an answer is withheld, and what it would need.
 *
 * @param book the language that it is said in
 */
public record ShortageWords(Phrasebook book) {
  /** Why there is no answer, without a capital or a full stop. */
  public String reason(Shortage shortage) {
    return book.say("withheld.reason." + shortage.reason(), RuleGaps.with());
  }

  /** What would give an answer: "9 more recorded mornings". */
  public String needs(Shortage shortage) {
    return shortage.side() == Side.NEITHER
        ? book.say("withheld.needs." + shortage.reason(), RuleGaps.with("more", shortage.more()))
        : book.say(
            "verdict.needs." + shortage.side(),
            "before",
            shortage.before(),
            "after",
            shortage.after());
  }

  /** A sentence on an outcome with both, where it has gaps for both. */
  String say(OutcomeWords outcome, String key, Shortage shortage) {
    return outcome.say(key, "reason", reason(shortage), "needs", needs(shortage));
  }

  /** Why a change has no answer, in a sentence. */
  String sentence(Change change, OutcomeWords outcome) {
    Shortage why = change.withDrift().shortage().orElseThrow();
    String handle = new ChangeNames(book).handle(change);
    if (change.isOneWithMassage()) {
      return book.say("change.unsaid.massage", "change", handle);
    }
    return why.isOfMornings()
        ? outcome.say(
            change.isBeforeAndAfter() ? "change.early" : "change.early.switched",
            sides(change, "change", handle, "needs", needs(why)))
        : unsaid(handle, why);
  }

  /** That something cannot be said, and why. */
  String unsaid(String what, Shortage why) {
    return book.say("change.unsaid", "change", what, "reason", reason(why));
  }

  /** Why a change has no answer, in the few words of a table or a figure. */
  public String briefly(Change change) {
    Shortage why = change.withDrift().shortage().orElseThrow();
    if (why.reason() == Reason.TOO_FEW_MORNINGS && why.side() == Side.AFTER) {
      return book.say("verdict.early.NEITHER");
    }
    if (why.isOfMornings()) {
      return book.say("verdict.early." + why.side(), sides(change));
    }
    if (!change.isInseparable()) {
      return book.say("verdict.unsaid");
    }
    if (change.isOneWithMassage()) {
      return book.say("verdict.joint.massage");
    }
    return book.say(
        change.company().hasMassageShift() ? "verdict.joint.both" : "verdict.joint",
        "dates",
        book.list(change.company().joined().stream().map(book.dates()::brief).toList()));
  }

  private Object[] sides(Change change, Object... gaps) {
    ChangeNames names = new ChangeNames(book);
    Object[] sides = {
      "before", change.sides().recordedBefore(),
      "after", change.sides().recordedAfter(),
      "first", mean(change.before()),
      "last", mean(change.after()),
      "old", names.oldState(change),
      "new", names.newState(change)
    };
    return RuleGaps.with(Stream.of(gaps, sides).flatMap(Stream::of).toArray());
  }

  /** A phase's mean with the mornings that it rests on: "6.1 (13 mornings)". */
  String mean(Phase phase) {
    return book.say(
        "summary.phase", "mean", book.numbers().plain(phase.mean()), "mornings", phase.recorded());
  }
}
