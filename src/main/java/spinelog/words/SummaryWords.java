package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.JointEffect;
import spinelog.findings.LevelChange;
import spinelog.findings.LevelChange.BeyondMcid;
import spinelog.findings.LevelChange.Separation;
import spinelog.findings.LevelChange.Verdict;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.Stretch;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
  /** At this confidence a change was claimed in at most 5 of 100 simulated logs without any. */
  private static final double FAIRLY_SURE = 0.95;

  /** Four whole weeks: every day of the week counts alike. */
  private static final int MONTH = 28;

  /** Half a year: over less, two months' averages say no more than the answer. */
  private static final int MOVEMENT = 182;

  /** On which side the mean after lies. */
  private enum Gap {
    LESS,
    NONE,
    MORE
  }

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
    said.add(trend.isClear() ? 0 : said.size(), trend.answer());
    return said;
  }

  /** A change that cannot be told from its neighbours is answered together with them. */
  private String answer(LevelChange change) {
    return joint(change)
        .map(joint -> changes.joint(joint, findings.changes()))
        .orElseGet(() -> changes.sentence(change));
  }

  private Optional<JointEffect> joint(LevelChange change) {
    return findings.jointEffects().stream()
        .filter(joint -> change.separation() == Separation.NONE)
        .filter(joint -> joins(joint).test(change))
        .findFirst();
  }

  /**
   * What belongs right under the answer: the plain averages, what else changed, and the mark; where
   * nothing changed, what else is clear about the nights, and the trend.
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
    new MassageWords(findings, book).around(change).ifPresent(said::add);
    if (interval(change).isPresent()) {
      said.add(averages(change));
      allowance(change).ifPresent(said::add);
      movement().ifPresent(said::add);
    } else {
      average().ifPresent(said::add);
    }
    findings.furtherOutcomes().stream()
        .map(further -> further(further, change))
        .flatMap(Optional::stream)
        .forEach(said::add);
    if (change.verdict() == Verdict.CHANGED && change.beyondMcid() != BeyondMcid.UNKNOWN) {
      said.add(new VerdictWords(findings.plan(), book).markSentence(change));
    }
    return said;
  }

  /**
   * What the answer rests on: the change's own interval or that of several together. Where there is
   * none, two averages beside the answer would be read as one.
   */
  private Optional<Estimate> interval(LevelChange change) {
    return Optional.of(joint(change).map(JointEffect::effect).orElse(change.headline()))
        .filter(Estimated.class::isInstance)
        .map(answer -> ((Estimated) answer).value());
  }

  /** That another score changed with the same change, where the answer does not say as much. */
  private Optional<String> further(FurtherOutcome further, LevelChange headline) {
    OutcomeWords other = new OutcomeWords(further.outcome(), book);
    return further
        .changedOn(headline.date())
        .filter(change -> !isAlike(change, headline))
        .map(change -> ((Estimated) change.headline()).value())
        .map(value -> other.say("summary.further", "claim", new AnswerWords(other).claim(value)));
  }

  private static boolean isAlike(LevelChange one, LevelChange other) {
    return one.verdict() == other.verdict() && one.direction() == other.direction();
  }

  /** Where the scores went over several changes in a long log, as counted. */
  private Optional<String> movement() {
    Period period = findings.period();
    if (findings.changes().size() < 2 || period.days() < MOVEMENT) {
      return Optional.empty();
    }
    Stretch early = new Stretch(period.first(), period.first().plusDays(MONTH - 1));
    Stretch late = new Stretch(period.last().minusDays(MONTH - 1), period.last());
    double first = findings.mean(early);
    double last = findings.mean(late);
    return Double.isNaN(first) || Double.isNaN(last)
        ? Optional.empty()
        : Optional.of(
            outcome.say(
                "summary.movement",
                "early",
                book.dates().span(early.first(), early.last()),
                "late",
                book.dates().span(late.first(), late.last()),
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
    List<LevelChange> together = together(change);
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

  /** The changes that are answered together with one, itself among them. */
  private List<LevelChange> together(LevelChange change) {
    return joint(change)
        .map(joint -> findings.changes().stream().filter(joins(joint)).toList())
        .orElse(List.of(change));
  }

  /** Why the answer is not the plain difference of the averages, where a reader would see it. */
  private Optional<String> allowance(LevelChange change) {
    List<LevelChange> together = together(change);
    Phase before = together.get(0).before();
    Phase after = together.get(together.size() - 1).after();
    double plain = VerdictWords.plain(before, after);
    return interval(change)
        .filter(answer -> isNumbered(change))
        .filter(answer -> VerdictWords.isAdjusted(before, after, answer))
        .map(
            answer ->
                outcome.say(
                    "summary.allowing",
                    "gap",
                    plain == 0 ? Gap.NONE : plain < 0 ? Gap.LESS : Gap.MORE,
                    "plain",
                    outcome.amount(plain),
                    "answer",
                    outcome.size(answer.estimate()),
                    "side",
                    OutcomeWords.Side.of(answer.estimate())));
  }

  /** Whether the answer gives a number of its own, and not only all that fits. */
  private boolean isNumbered(LevelChange change) {
    return joint(change).isPresent()
        ? interval(change).filter(Estimate::excludesZero).isPresent()
        : change.isClaimed() || ChangeWords.isLittle(change);
  }

  private static Predicate<LevelChange> joins(JointEffect joint) {
    return change -> joint.dates().contains(change.date());
  }

  private String phase(Phase phase) {
    return book.say(
        "summary.phase", "mean", outcome.level(phase.mean()), "mornings", phase.recorded());
  }

  /**
   * How sure the answers are, in plain words.
   *
   * @param shown the changes beside which this stands
   */
  public List<String> howSure(List<LevelChange> shown) {
    List<String> said = new ArrayList<>();
    graded(shown).ifPresent(said::add);
    smallest().ifPresent(said::add);
    said.add(book.say("sure.after"));
    return said;
  }

  /** What of the answer is fairly sure, and where nothing is, what its interval means. */
  private Optional<String> graded(List<LevelChange> shown) {
    Optional<LevelChange> headline = findings.headlineChange();
    boolean isGraded = findings.plan().confidence() >= FAIRLY_SURE;
    if (isGraded && headline.isEmpty() && new SleepWords(findings, book).isPositionClaimed()) {
      return Optional.of(book.say("sure.nights"));
    }
    boolean hasInterval =
        headline.flatMap(this::interval).isPresent()
            || shown.stream().anyMatch(change -> change.headline() instanceof Estimated)
            || (headline.isEmpty() && withoutChange().size() > 1);
    return headline
        .filter(change -> isGraded)
        .flatMap(this::sure)
        .or(() -> hasInterval ? Optional.of(book.say("sure.interval")) : none());
  }

  /** Where a change was made and nothing can be said of it. */
  private Optional<String> none() {
    return findings.headlineChange().map(change -> book.say("sure.none"));
  }

  private Optional<String> sure(LevelChange change) {
    if (ChangeWords.isLittle(change)) {
      return Optional.of(book.say("sure.little", "mark", Numbers.shown(findings.plan().mcid())));
    }
    boolean isShifted = new MassageWords(findings, book).shift(change).isPresent();
    return interval(change)
        .filter(answer -> isFound(change))
        .map(
            answer ->
                outcome.say(
                    isShifted ? "sure.shifted" : "sure.fell",
                    "side",
                    OutcomeWords.Side.of(answer.estimate())));
  }

  /** Whether the answer says that the scores changed. */
  private boolean isFound(LevelChange change) {
    return change.verdict() == Verdict.CHANGED || (joint(change).isPresent() && isNumbered(change));
  }

  /**
   * What such a log can show, where a change may have been missed: not where one was found, nor
   * where the interval leaves only small ones.
   */
  private Optional<String> smallest() {
    boolean isAnswered =
        findings
            .headlineChange()
            .filter(change -> isFound(change) || ChangeWords.isLittle(change))
            .isPresent();
    return isAnswered || findings.smallestVisibleChange().isEmpty()
        ? Optional.empty()
        : Optional.of(
            book.say(
                "sure.smallest",
                "amount",
                outcome.amountAfter(findings.smallestVisibleChange().getAsDouble())));
  }
}
