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
import spinelog.analysis.Period;
import spinelog.analysis.Phase;
import spinelog.analysis.Stretch;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
  /** The confidence at which false alarms were counted; narrower intervals raise more of them. */
  private static final double SIMULATED_CONFIDENCE = 0.95;

  /** Four whole weeks: every day of the week counts alike. */
  private static final int MONTH = 28;

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
    TrendWords trend = new TrendWords(findings, book);
    said.add(trend.isClear() || said.isEmpty() ? 0 : 1, trend.answer());
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
    movement().ifPresent(said::add);
    if (isMeasured(change)) {
      said.add(new VerdictWords(findings.plan(), book).markSentence(change));
    }
    return said;
  }

  /** Whether the mark adds to the answer: to a change, and to one that can hardly be any. */
  private static boolean isMeasured(LevelChange change) {
    return change.verdict() == Verdict.CHANGED
        ? change.beyondMcid() != BeyondMcid.UNKNOWN
        : ChangeWords.isLittle(change);
  }

  /** Where the scores went over several changes in a long log, as counted. */
  private Optional<String> movement() {
    Period period = findings.period();
    if (findings.changes().size() < 2 || period.days() < 3 * MONTH) {
      return Optional.empty();
    }
    double first = findings.mean(new Stretch(period.first(), period.first().plusDays(MONTH - 1)));
    double last = findings.mean(new Stretch(period.last().minusDays(MONTH - 1), period.last()));
    return Double.isNaN(first) || Double.isNaN(last)
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "summary.movement",
                "days",
                MONTH,
                "first",
                outcome.level(first),
                "last",
                outcome.level(last)));
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
    if (!isAnswer || !VerdictWords.isAdjusted(change)) {
      return Optional.empty();
    }
    Estimate answer = ((Estimated) change.headline()).value();
    return Optional.of(
        outcome.say(
            "summary.allowing",
            "plain",
            outcome.amount(VerdictWords.plain(change)),
            "answer",
            outcome.amount(answer.estimate())));
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
    // An interval that leaves only small changes says more than what such a log could have shown.
    if (findings.headlineChange().filter(ChangeWords::isLittle).isEmpty()) {
      findings
          .smallestVisibleChange()
          .ifPresent(
              smallest ->
                  said.add(book.say("sure.smallest", "amount", outcome.amountAfter(smallest))));
    }
    MassageWords massage = new MassageWords(findings, book);
    findings.headlineChange().flatMap(massage::around).ifPresent(said::add);
    said.add(book.say("sure.after"));
    return said;
  }
}
