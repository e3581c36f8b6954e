package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.KeptNights;
import spinelog.findings.Randomisation;
import spinelog.findings.TrialPair;
import spinelog.findings.TrialResult;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;

/** What is said of a fair test: the one place where "because of" may stand. */
public final class TrialWords {
  private static final int MOST_DATES = 8;
  private static final int MOST_PAIRS_COUNTED = 20;

  /** What takes turns: nights, or days. */
  private enum Unit {
    NIGHT,
    DAY
  }

  private final TrialResult result;
  private final Schedule schedule;
  private final AnalysisPlan plan;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what came of a test, judged under a plan. */
  public TrialWords(TrialResult result, AnalysisPlan plan, Phrasebook book) {
    this.result = result;
    this.schedule = result.trial().schedule();
    this.plan = plan;
    this.book = book;
    this.outcome = new OutcomeWords(plan.outcome(), book);
    this.answers = new AnswerWords(outcome);
  }

  /** The answer, where a coin decided and the log tells. */
  String because(Change change) {
    Estimate value = change.withDrift().estimate().orElseThrow();
    ChangeNames names = new ChangeNames(book);
    // The setup that did better comes first, whichever the coin drew first.
    boolean isNew = change.isNewBetter();
    return outcome.say(
        "trial.because",
        "kind",
        change.items().get(0).kind(),
        "item",
        names.name(change.items().get(0)),
        "new",
        isNew ? names.newState(change) : names.oldState(change),
        "old",
        isNew ? names.oldState(change) : names.newState(change),
        "difference",
        outcome.difference(isNew ? value.estimate() : -value.estimate()),
        "interval",
        answers.interval(isNew ? value : value.times(-1)));
  }

  /** What kind of log it is, and how the plan was kept, in one sentence. */
  String briefly() {
    KeptNights nights = result.nights();
    return say(
        "trial.short",
        "drawn",
        result.isRandomised() ? YesNo.YES : YesNo.NO,
        "blocks",
        schedule.blocks().size(),
        "block",
        schedule.block(),
        "kept",
        nights.kept(),
        "recorded",
        nights.recorded());
  }

  /** All that a reader needs to judge the test, a sentence or two each. */
  public List<String> lines() {
    List<String> said = new ArrayList<>(List.of(planned()));
    if (!result.isRandomised()) {
      said.add(briefly());
    }
    if (result.moved() != 0) {
      said.add(
          say(
              "trial.moved",
              "days",
              Math.abs(result.moved()),
              "side",
              OutcomeWords.Side.of(result.moved())));
    }
    said.add(kept());
    leftOut().ifPresent(said::add);
    said.add(difference("trial.difference", result.asDrawn()));
    result.asUsed().ifPresent(used -> said.add(difference("trial.used", used)));
    result.randomisation().ifPresent(coin -> said.add(coin(coin)));
    said.add(standard());
    return said;
  }

  private String planned() {
    return say(
        "trial.plan",
        "a",
        setup(Arm.A),
        "b",
        setup(Arm.B),
        "planned",
        schedule.nights(),
        "first",
        book.dates().full(schedule.start()),
        "last",
        book.dates().full(schedule.lastMorning()),
        "block",
        schedule.block(),
        "program",
        result.trial().drawnBy().isBlank() ? "Spinelog" : result.trial().drawnBy(),
        "seed",
        Long.toString(schedule.seed()),
        "order",
        schedule.order().replace(" ", Excerpt.NBSP));
  }

  private String setup(Arm arm) {
    return switch (result.trial().name(arm)) {
      case "on" -> ItemNames.state("yes", book);
      case "off" -> ItemNames.state("no", book);
      default -> Excerpt.of(ItemNames.state(result.trial().name(arm), book), 40);
    };
  }

  private String kept() {
    KeptNights nights = result.nights();
    String counts =
        say(
            "trial.kept",
            "recorded",
            nights.recorded(),
            "planned",
            nights.planned(),
            "kept",
            nights.kept(),
            "otherwise",
            nights.otherwise().size(),
            "unknown",
            nights.unknown());
    return nights.otherwise().isEmpty() ? counts : counts + " " + otherwise(nights);
  }

  private String otherwise(KeptNights nights) {
    List<String> dates =
        new ArrayList<>(
            nights.otherwise().stream().limit(MOST_DATES).map(book.dates()::brief).toList());
    int more = nights.otherwise().size() - dates.size();
    if (more > 0) {
      dates.add("+ " + more);
    }
    return say("trial.otherwise", "dates", book.list(dates));
  }

  private Optional<String> leftOut() {
    return schedule.adaptation() == 0
        ? Optional.empty()
        : Optional.of(
            say(
                "trial.left-out",
                "adaptation",
                schedule.adaptation(),
                "left",
                result.nights().leftOut()));
  }

  private String difference(String key, Answer answer) {
    return answer
        .estimate()
        .map(value -> say(key, "claim", answers.claim(value)))
        .orElseGet(
            () ->
                say(
                    key + ".withheld",
                    "reason",
                    answers.shortages().reason(answer.shortage().orElseThrow())));
  }

  private String coin(Randomisation coin) {
    String counted =
        say(
            "trial.coin",
            "difference",
            outcome.amount(coin.difference()),
            "draws",
            coin.draws(),
            "orders",
            coin.pairs() > MOST_PAIRS_COUNTED
                ? "2^" + coin.pairs()
                : book.numbers().whole((int) coin.orders()),
            "share",
            book.numbers().ofHundred(coin.p()));
    return counted
        + " "
        + say(
            "trial.coin." + coin.telling(plan.confidence()),
            "pairs",
            Randomisation.leastPairs(plan.confidence()));
  }

  private String standard() {
    return say("trial.standard", "pairs", schedule.pairs(), "adaptation", schedule.adaptation());
  }

  /** The head of the table of pairs. */
  public List<String> head() {
    return List.of(
        book.say("trial.head.pair"),
        book.say("trial.head.mean", "name", "A: " + setup(Arm.A)),
        book.say("trial.head.mean", "name", "B: " + setup(Arm.B)),
        book.say("trial.head.difference"));
  }

  /** A row for each pair of blocks that has begun. */
  public List<List<String>> rows() {
    return result.pairs().stream().map(this::row).toList();
  }

  private List<String> row(TrialPair pair) {
    boolean isAFirst = pair.a().first().isBefore(pair.b().first());
    return List.of(
        book.dates().brief((isAFirst ? pair.a() : pair.b()).first()),
        outcome.side(pair.a()),
        outcome.side(pair.b()),
        outcome.signed(pair.difference()));
  }

  private String say(String key, Object... gaps) {
    Object[] all = new Object[gaps.length + 2];
    System.arraycopy(gaps, 0, all, 0, gaps.length);
    all[gaps.length] = "unit";
    all[gaps.length + 1] = result.trial().subject().isByDay() ? Unit.DAY : Unit.NIGHT;
    return outcome.say(key, all);
  }
}
