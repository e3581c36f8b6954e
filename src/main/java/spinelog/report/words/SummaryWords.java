package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Findings;
import spinelog.analysis.JointEffect;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.BeyondMcid;
import spinelog.analysis.LevelChange.Separation;
import spinelog.analysis.LevelChange.Verdict;
import spinelog.analysis.Phase;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
  /** The confidence at which false alarms were counted; narrower intervals raise more of them. */
  private static final double SIMULATED_CONFIDENCE = 0.95;

  /** Less than this can be rounding. */
  private static final double VISIBLE = 0.2;

  private final Findings findings;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final ChangeWords changes;
  private final ChangeNames names;

  /** Words for what was found. */
  public SummaryWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    changes = new ChangeWords(findings.plan(), book);
    names = new ChangeNames(book);
  }

  /** The one sentence that the report is opened for. */
  public String answer() {
    if (findings.period().recorded() == 0) {
      return outcome.say("summary.nothing");
    }
    return findings.headlineChange().map(this::answer).orElseGet(() -> withoutChange().get(0));
  }

  /**
   * What there is to say where nothing changed, the answer first: what is clear about the nights
   * leads a trend that is not.
   */
  private List<String> withoutChange() {
    List<String> said = new ArrayList<>(new SleepWords(findings, book).claims());
    boolean isTrendClear =
        findings.trend().perThirtyDays() instanceof Estimated trend && trend.value().excludesZero();
    said.add(isTrendClear || said.isEmpty() ? 0 : 1, new TrendWords(findings, book).answer());
    return said;
  }

  /** A change that cannot be told from its neighbours is answered together with them. */
  private String answer(LevelChange change) {
    return joint(change).map(changes::joint).orElseGet(() -> changes.sentence(change));
  }

  private Optional<JointEffect> joint(LevelChange change) {
    return findings.jointEffects().stream()
        .filter(joint -> change.separation() == Separation.NONE)
        .filter(joint -> joins(joint).test(change))
        .findFirst();
  }

  /**
   * What belongs right under the answer: the plain averages and the mark; where nothing changed,
   * the trend and what else is clear about the nights.
   */
  public List<String> context() {
    List<String> said = new ArrayList<>();
    Optional<LevelChange> headline = findings.headlineChange();
    if (headline.isEmpty()) {
      said.add(book.say("summary.unchanged"));
      average().ifPresent(said::add);
      List<String> all = withoutChange();
      said.addAll(all.subList(1, all.size()));
      return said;
    }
    LevelChange change = headline.get();
    said.add(averages(change));
    allowance(change).ifPresent(said::add);
    if (change.verdict() == Verdict.CHANGED && change.beyondMcid() != BeyondMcid.UNKNOWN) {
      said.add(new VerdictWords(findings.plan(), book).markSentence(change));
    }
    return said;
  }

  private Optional<String> average() {
    return Double.isNaN(findings.mean())
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "summary.average",
                "mean",
                outcome.level(findings.mean()),
                "scale",
                outcome.scale()));
  }

  private String averages(LevelChange change) {
    List<LevelChange> together =
        joint(change)
            .map(joint -> findings.changes().stream().filter(joins(joint)).toList())
            .orElse(List.of(change));
    return outcome.say(
        together.size() > 1
            ? "summary.averages.joint"
            : change.switches().size() > 1 ? "summary.averages.switched" : "summary.averages",
        "first",
        phase(together.get(0).before()),
        "last",
        phase(together.get(together.size() - 1).after()),
        "old",
        names.oldState(change),
        "new",
        names.newState(change),
        "scale",
        outcome.scale());
  }

  /** Why the answer is not the plain difference of the averages, where a reader would see it. */
  private Optional<String> allowance(LevelChange change) {
    boolean isAnswer =
        change.verdict() == Verdict.CHANGED || change.verdict() == Verdict.SUGGESTIVE;
    if (!isAnswer || !(change.headline() instanceof Estimated estimated)) {
      return Optional.empty();
    }
    double answer = estimated.value().estimate();
    double plain = shown(change.after().mean()) - shown(change.before().mean());
    return Math.abs(plain - answer) < VISIBLE
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "summary.allowing",
                "plain",
                outcome.amount(plain),
                "answer",
                outcome.amount(answer)));
  }

  private static double shown(double mean) {
    return Numbers.tenths(mean).doubleValue();
  }

  private static Predicate<LevelChange> joins(JointEffect joint) {
    return change -> joint.dates().contains(change.date());
  }

  private String phase(Phase phase) {
    return book.say(
        "summary.phase", "mean", outcome.level(phase.mean()), "mornings", phase.recorded());
  }

  /** How sure the answers are, in plain words. */
  public List<String> howSure() {
    List<String> said = new ArrayList<>();
    boolean anyInterval =
        findings.changes().stream().anyMatch(change -> change.headline() instanceof Estimated);
    if (anyInterval) {
      said.add(
          book.say(
              findings.plan().confidence() >= SIMULATED_CONFIDENCE
                  ? "sure.interval.simulated"
                  : "sure.interval"));
    }
    findings
        .smallestVisibleChange()
        .ifPresent(
            smallest ->
                said.add(book.say("sure.smallest", "amount", outcome.amountAfter(smallest))));
    said.add(book.say("sure.after"));
    return said;
  }
}
