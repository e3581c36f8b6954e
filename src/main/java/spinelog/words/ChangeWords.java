package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Change.Estimates;
import spinelog.findings.Company;
import spinelog.findings.JointEffect;
import spinelog.findings.Reach;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
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

  /** What the log says of the change, with its interval. */
  public String sentence(Change change) {
    return verdict(change) + number(change).map(said -> " " + said).orElse("");
  }

  /** What stands behind a verdict that is too long a sentence with its number; else empty. */
  public Optional<String> number(Change change) {
    return switch (change.verdict()) {
      case SUGGESTIVE ->
          Optional.of(
              outcome.say("change.suggestive.number", "claim", answers.claim(estimate(change))));
      case CANNOT_TELL ->
          change.isClearByDriftOnly()
              ? Optional.empty()
              : Optional.of(
                  outcome.say("change.cannot-tell.number", "fits", answers.fits(estimate(change))));
      case CHANGED, LITTLE, WITHHELD -> Optional.empty();
    };
  }

  /** What the log says of the change, in one sentence that can be said aloud. */
  public String verdict(Change change) {
    return switch (change.verdict()) {
      case CHANGED -> claim("change.changed", change, change.withDrift());
      case SUGGESTIVE -> claim("change.suggestive", change, change.withDrift());
      case LITTLE ->
          outcome.say(
              "change.little",
              "change",
              names.handle(change),
              "claim",
              answers.claim(estimate(change)));
      case CANNOT_TELL -> cannotTell(change);
      case WITHHELD -> answers.shortages().sentence(change, outcome);
    };
  }

  /** One switch has an after; where the first setup came back, its two states are compared. */
  private String claim(String key, Change change, Answer answer) {
    Estimate value = answer.estimate().orElseThrow();
    return outcome.say(
        change.isBeforeAndAfter() ? key : key + ".switched",
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
        "direction",
        change.direction());
  }

  private String cannotTell(Change change) {
    String handle = names.handle(change);
    return change.isClearByDriftOnly()
        ? outcome.say(
            "change.disagree",
            "change",
            handle,
            "open",
            answers.open(estimate(change)),
            "fits",
            answers.fits(change.estimates().withoutDrift().estimate().orElseThrow()))
        : outcome.say("change.cannot-tell", "change", handle);
  }

  /** Everything else a reader needs for one change, a sentence each. */
  public List<String> details(Change change) {
    List<String> said = new ArrayList<>();
    Estimates estimates = change.estimates();
    estimates
        .withoutDrift()
        .estimate()
        .ifPresent(
            value -> said.add(outcome.say("change.without-drift", "claim", answers.claim(value))));
    estimates
        .nap()
        .ifPresent(nap -> said.add(book.say("change.pairs", "percent", Math.round(nap * 100))));
    estimates.percentChange().ifPresent(percent -> said.add(averages(percent)));
    if (change.judgement().thirtyPercent() != Reach.UNKNOWN) {
      said.add(
          book.say(
              "change.thirty-percent",
              "amount",
              outcome.amount(Rules.THIRTY_PERCENT * change.before().mean()),
              "likely",
              book.say("mcid.against", change.judgement().thirtyPercent())));
    }
    estimates
        .withWeekdays()
        .estimate()
        .ifPresent(
            value -> said.add(outcome.say("change.weekdays", "claim", answers.claim(value))));
    if (!change.isOfPeriods()) {
      said.add(book.say("change.demonstrations", "switches", change.switches().size()));
    }
    Company company = change.company();
    company.notes().forEach(note -> said.add(book.say("change.note", note)));
    if (company.separation() == Separation.POOR && !company.joined().isEmpty()) {
      said.add(book.say("change.poor", RuleGaps.with()));
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

  /** The joint effect of changes that cannot be told apart. */
  public String joint(JointEffect joint) {
    String changes = handle(joint);
    return joint
        .effect()
        .estimate()
        .map(value -> joint(changes, value, joint.effect().isClear()))
        .orElseGet(
            () -> answers.shortages().unsaid(changes, joint.effect().shortage().orElseThrow()));
  }

  private String joint(String changes, Estimate value, boolean isClear) {
    return isClear
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

  private String handle(JointEffect joint) {
    if (joint.changes().size() == 1) {
      String change = names.handle(joint.changes().get(0));
      return book.say("joint.handle.massage.one", "change", change);
    }
    return book.say(
        joint.massage() ? "joint.handle.massage" : "joint.handle",
        "dates",
        book.dates().some(joint.dates()));
  }

  private static Estimate estimate(Change change) {
    return change.withDrift().estimate().orElseThrow();
  }
}
