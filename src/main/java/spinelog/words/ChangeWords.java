package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.JointEffect;
import spinelog.findings.LevelChange;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of a setup change. */
public final class ChangeWords {
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final AnswerWords answers;
  private final ChangeNames names;

  /** Words for changes judged under a plan. */
  public ChangeWords(AnalysisPlan plan, Phrasebook book) {
    this.book = book;
    this.outcome = new OutcomeWords(plan.outcome(), book);
    this.answers = new AnswerWords(outcome);
    this.names = new ChangeNames(book);
  }

  /** What the log says of the change, in one sentence with its interval. */
  public String sentence(LevelChange change) {
    return switch (change.verdict()) {
      case CHANGED -> claim("change.changed", change, estimate(change));
      case SUGGESTIVE ->
          claim("change.suggestive", change, ((Estimated) change.companion()).value());
      case CANNOT_TELL -> cannotTell(change);
      case WITHHELD -> withheld(change);
    };
  }

  /** One switch has an after; where the first setup came back, its two states are compared. */
  private String claim(String key, LevelChange change, Estimate value) {
    return outcome.say(
        change.switches().size() == 1 ? key : key + ".switched",
        "change",
        names.handle(change),
        "new",
        names.newState(change),
        "old",
        names.oldState(change),
        "difference",
        outcome.difference(value.estimate()),
        "interval",
        answers.interval(value),
        "open",
        answers.open(estimate(change)));
  }

  private String cannotTell(LevelChange change) {
    Estimate drifting = estimate(change);
    String handle = names.handle(change);
    if (drifting.excludesZero() && change.companion() instanceof Estimated steady) {
      return outcome.say(
          "change.disagree",
          "change",
          handle,
          "open",
          answers.open(drifting),
          "fits",
          answers.fits(steady.value()));
    }
    return isLittle(change)
        ? outcome.say("change.little", "change", handle, "claim", answers.claim(drifting))
        : outcome.say("change.cannot-tell", "change", handle, "fits", answers.fits(drifting));
  }

  /** Whether a log that cannot tell a change from none still shows that it is below the mark. */
  static boolean isLittle(LevelChange change) {
    return change.verdict() == LevelChange.Verdict.CANNOT_TELL
        && change.beyondMcid() == LevelChange.BeyondMcid.NO
        && !estimate(change).excludesZero();
  }

  private String withheld(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    String handle = names.handle(change);
    if (change.isOneWithMassage()) {
      return book.say("change.unsaid.massage", "change", handle);
    }
    return VerdictWords.isShort(why)
        ? book.say(
            "change.early." + VerdictWords.Lacking.of(change),
            "change",
            handle,
            "mornings",
            VerdictWords.MORNINGS_A_SIDE,
            "before",
            change.sides().before(),
            "after",
            change.sides().after())
        : unsaid(handle, why);
  }

  private String unsaid(String handle, Withheld why) {
    return book.say("change.unsaid", "change", handle, "reason", answers.withheld().reason(why));
  }

  /** Everything else a reader needs for one change, a sentence each. */
  public List<String> details(LevelChange change) {
    List<String> said = new ArrayList<>();
    if (change.companion() instanceof Estimated companion
        && change.verdict() != LevelChange.Verdict.SUGGESTIVE) {
      said.add(outcome.say("change.companion", "claim", answers.claim(companion.value())));
    }
    change
        .nap()
        .ifPresent(nap -> said.add(book.say("change.pairs", "percent", Math.round(nap * 100))));
    change.percentChange().ifPresent(percent -> said.add(averages(percent)));
    if (change.beyondThirtyPercent() != LevelChange.BeyondMcid.UNKNOWN) {
      said.add(
          book.say(
              "change.thirty-percent",
              "amount",
              outcome.amount(LevelChange.THIRTY_PERCENT * change.before().mean()),
              "likely",
              book.say("mark.against", change.beyondThirtyPercent())));
    }
    if (change.weekdays() instanceof Estimated weekdays) {
      said.add(outcome.say("change.weekdays", "claim", answers.claim(weekdays.value())));
    }
    said.add(book.say("change.demonstrations", "switches", change.switches().size()));
    change.notes().forEach(note -> said.add(note(note, book)));
    if (change.separation() == LevelChange.Separation.POOR && !change.joint().isEmpty()) {
      said.add(book.say("change.poor"));
    }
    return said;
  }

  private String averages(double percent) {
    return book.say(
        "change.averages",
        "percent",
        book.numbers().number(Math.abs(percent), 0),
        "side",
        OutcomeWords.Side.of(percent));
  }

  /**
   * The joint effect of changes that cannot be told apart.
   *
   * @param joint the effect
   * @param all the changes, those of the effect among them
   */
  public String joint(JointEffect joint, List<LevelChange> all) {
    String changes = handle(joint, all);
    if (joint.effect() instanceof Withheld withheld) {
      return unsaid(changes, withheld);
    }
    Estimate value = ((Estimated) joint.effect()).value();
    return value.excludesZero()
        ? outcome.say(
            "joint.changed",
            "change",
            changes,
            "difference",
            outcome.difference(value.estimate()),
            "interval",
            answers.interval(value))
        : outcome.say("joint.cannot-tell", "change", changes, "fits", answers.fits(value));
  }

  private String handle(JointEffect joint, List<LevelChange> all) {
    if (joint.dates().size() > 1) {
      return book.say(
          joint.massage() ? "joint.handle.massage" : "joint.handle",
          "dates",
          book.dates().some(joint.dates()));
    }
    return all.stream()
        .filter(change -> joint.dates().contains(change.date()))
        .map(change -> book.say("joint.handle.massage.one", "change", names.handle(change)))
        .findFirst()
        .orElseThrow();
  }

  /** A note in a sentence. */
  public static String note(LevelChange.Note note, Phrasebook book) {
    return book.say("change.note", note);
  }

  private static Estimate estimate(LevelChange change) {
    return ((Estimated) change.headline()).value();
  }
}
