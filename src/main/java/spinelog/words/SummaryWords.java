package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import spinelog.findings.Also;
import spinelog.findings.Certainty;
import spinelog.findings.Change;
import spinelog.findings.Direction;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.Headline;
import spinelog.findings.Lately;
import spinelog.findings.MeanGap;
import spinelog.findings.Phase;
import spinelog.findings.TrialResult;
import spinelog.findings.Verdict;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
  /** Whether the averages are said with what a slow drift makes of them. */
  private enum Drift {
    /** The answer said so, or there is no need to. */
    SAID,
    /** It stands under the averages. */
    ALLOWED_FOR
  }

  /** How the last mornings stand to the answer. */
  private enum Against {
    /** It is claimed that it got better, and they are worse; or the other way round. */
    YES,
    /** Nothing is claimed, or they go the same way. */
    NO
  }

  private final Findings findings;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final ChangeWords changes;
  private final Headline headline;

  /** Words for what was found. */
  public SummaryWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    changes = new ChangeWords(findings.plan(), book);
    headline = findings.headline();
  }

  /** The one sentence that the report is opened for. */
  public String answer() {
    if (headline.about() == Headline.About.NOTHING) {
      return outcome.say("summary.nothing");
    }
    return headline
        .together()
        .map(changes::joint)
        .or(this::because)
        .or(() -> headline.change().map(changes::verdict))
        .orElseGet(() -> withoutChange().get(0));
  }

  /** The answer with its number, where it leaves that to the next sentence. */
  public String inFull() {
    return answer() + number().map(said -> " " + said).orElse("");
  }

  private Optional<String> number() {
    return headline.together().isPresent() || isBecause()
        ? Optional.empty()
        : headline.change().flatMap(changes::number);
  }

  /** Where a coin decided, and only there, a cause may be named. */
  private Optional<String> because() {
    return headline
        .tested()
        .filter(TrialResult::isBecause)
        .flatMap(
            trial ->
                headline
                    .change()
                    .map(change -> new TrialWords(trial, findings.plan(), book).because(change)));
  }

  /** Whether the answer is said from the setup that did better, because of which. */
  private boolean isBecause() {
    return headline.tested().filter(TrialResult::isBecause).isPresent();
  }

  /** That it is other now than the answer says, which belongs right under it. */
  public Optional<String> now() {
    return findings.conclusion().has(Also.LATELY) ? lately("lately") : Optional.empty();
  }

  /** What massage goes with, where that is as good to know as an answer that is open. */
  public Optional<String> massage() {
    return findings.conclusion().has(Also.MASSAGE)
        ? Optional.of(new MassageWords(findings, book).dayAfter())
        : Optional.empty();
  }

  /** How the last mornings are beside those before them with the same setup. */
  private Optional<String> lately(String key) {
    return findings.trend().lately().map(lately -> lately(key, lately));
  }

  private String lately(String key, Lately lately) {
    Direction went = lately.went();
    return outcome.say(
        key,
        "against",
        headline.isClaimed() && headline.direction() != went ? Against.YES : Against.NO,
        "count",
        lately.last().recorded(),
        "last",
        outcome.level(lately.last().mean()),
        "direction",
        went,
        "earlier",
        outcome.level(lately.earlier().mean()),
        "changes",
        findings.setup().switches().size(),
        "interval",
        new AnswerWords(outcome).interval(lately.shift().value()));
  }

  /** What there is to say where nothing changed, the answer first; of a trend beside it, if any. */
  private List<String> withoutChange() {
    TrendWords trend = new TrendWords(findings, book);
    List<String> said = new ArrayList<>(new SleepWords(findings, book).claims());
    if (headline.about() == Headline.About.NIGHTS) {
      trend.found().ifPresent(said::add);
    } else {
      said.add(0, trend.answer());
    }
    return said;
  }

  /**
   * What belongs right under the answer: what else changed, why the answer is not what the averages
   * say, and the mark; where nothing changed, what else is clear about the nights, and the trend.
   */
  public List<String> context() {
    Optional<Change> leading = findings.setup().leading();
    return leading.map(this::beside).orElseGet(this::besideNothing);
  }

  private List<String> besideNothing() {
    List<String> said = new ArrayList<>();
    said.add(book.say("summary.unchanged"));
    List<String> all = withoutChange();
    said.addAll(all.subList(1, all.size()));
    perhapsLately().ifPresent(said::add);
    return said;
  }

  private List<String> beside(Change change) {
    List<String> said = new ArrayList<>();
    headline
        .tested()
        .map(trial -> new TrialWords(trial, findings.plan(), book).briefly())
        .ifPresent(said::add);
    number().ifPresent(said::add);
    new MassageWords(findings, book).around(change).ifPresent(said::add);
    new SleepWords(findings, book).stomachAround().ifPresent(said::add);
    averages().ifPresent(said::add);
    perhapsLately().ifPresent(said::add);
    findings.setup().clearBefore().map(changes::sentence).ifPresent(said::add);
    movement().ifPresent(said::add);
    findings.setup().furtherOutcomes().stream()
        .map(further -> further(further, change))
        .flatMap(Optional::stream)
        .forEach(said::add);
    // The table says what is possible, not certain; beside the answer it says nothing.
    if (change.verdict() == Verdict.CHANGED && change.judgement().mcid().isDecided()) {
      said.add(new VerdictWords(findings.plan(), book).mcidSentence(change));
    }
    return said;
  }

  private Optional<String> perhapsLately() {
    return findings.conclusion().has(Also.PERHAPS_LATELY)
        ? lately("lately.perhaps")
        : Optional.empty();
  }

  /** That another score changed with the same change, where the answer does not say as much. */
  private Optional<String> further(FurtherOutcome further, Change leading) {
    OutcomeWords other = new OutcomeWords(further.outcome(), book);
    return further.changes().stream()
        .filter(change -> change.date().equals(leading.date()))
        .filter(change -> change.verdict() == Verdict.CHANGED)
        .filter(change -> !isAlike(change, leading))
        .flatMap(change -> change.withDrift().estimate().stream())
        .map(
            value ->
                other.say(
                    "summary.further",
                    "claim",
                    new AnswerWords(other).claim(value),
                    "asked",
                    findings.setup().furtherAsked()))
        .findFirst();
  }

  private static boolean isAlike(Change one, Change other) {
    return one.verdict() == other.verdict() && one.direction() == other.direction();
  }

  /** Where the scores went over several changes in a long log, as counted. */
  private Optional<String> movement() {
    return findings
        .trend()
        .months()
        .map(
            months ->
                outcome.say(
                    "summary.movement",
                    "early",
                    book.dates().span(months.early().first(), months.early().last()),
                    "late",
                    book.dates().span(months.late().first(), months.late().last()),
                    "first",
                    outcome.level(months.early().mean()),
                    "last",
                    outcome.level(months.late().mean())));
  }

  /** The averages, and why the answer is not their difference, where a reader would see it. */
  private Optional<String> averages() {
    if (!headline.answer().isGiven()) {
      return Optional.empty();
    }
    return headline
        .together()
        .map(
            joint ->
                averages(joint.gap(), plain("summary.averages", joint.before(), joint.after())))
        .or(
            () ->
                headline
                    .change()
                    .map(change -> averages(change.judgement().gap(), averages(change))));
  }

  private String averages(Change change) {
    ChangeNames names = new ChangeNames(book);
    return plain(
        change.isBeforeAndAfter() ? "summary.averages" : "summary.averages.switched",
        change.before(),
        change.after(),
        "old",
        names.oldState(change),
        "new",
        names.newState(change));
  }

  private String plain(String key, Phase before, Phase after, Object... states) {
    Object[] means = {"before", outcome.level(before.mean()), "after", outcome.level(after.mean())};
    return book.say(key, Stream.of(means, states).flatMap(Stream::of).toArray());
  }

  private String averages(MeanGap gap, String averages) {
    // Said from the setup that did better, as the answer is.
    double side = isBecause() && headline.direction() == Direction.WORSE ? -1 : 1;
    double found = headline.answer().estimate().orElseThrow().estimate();
    double answer = side * found;
    return outcome.say(
        "summary.allowing",
        "averages",
        averages,
        "drift",
        gap.differs() && headline.verdict() == Verdict.CHANGED ? Drift.ALLOWED_FOR : Drift.SAID,
        "answer",
        outcome.size(answer),
        "side",
        OutcomeWords.Side.of(answer));
  }

  /** How sure the answers are, in plain words. */
  public List<String> howSure() {
    List<String> said = new ArrayList<>();
    graded().ifPresent(said::add);
    smallest().ifPresent(said::add);
    if (isBecause()) {
      said.add(book.say("sure.because"));
    } else if (headline.change().isPresent()
        && headline.tested().filter(TrialResult::isRandomised).isEmpty()) {
      said.add(book.say("sure.after"));
    }
    return said;
  }

  /** What of the answer is fairly sure, and where nothing is, what its interval means. */
  private Optional<String> graded() {
    Certainty certainty = findings.conclusion().certainty();
    return Optional.of(
        outcome.say(
            "sure." + (isBecause() ? Certainty.NIGHTS : certainty),
            "direction",
            headline.direction(),
            "size",
            findings.conclusion().sizeKnown(findings.plan().mcid()),
            "within",
            outcome.amount(findings.conclusion().within()),
            "mcid",
            Numbers.shown(findings.plan().mcid())));
  }

  /** What such a log can show, where a change may have been missed. */
  private Optional<String> smallest() {
    OptionalDouble smallest = findings.conclusion().smallestVisible();
    return smallest.isPresent()
        ? Optional.of(
            book.say("sure.smallest", "amount", outcome.amountAfter(smallest.getAsDouble())))
        : Optional.empty();
  }
}
