package spinelog.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.Findings;
import spinelog.findings.Findings.Caution;
import spinelog.findings.LevelChange;
import spinelog.findings.Massage;
import spinelog.findings.Morning;
import spinelog.findings.SessionsAround;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of massage, exercises and stretches: every day with one of them is a session. */
public final class MassageWords {
  /** Known days of fewer than three weeks are no ground for a weekly number. */
  private static final int DAYS_FOR_RATE = 21;

  /** Whether sessions a week are said. */
  private enum Rate {
    SAID,
    UNSAID
  }

  private final Massage massage;
  private final List<Morning> mornings;
  private final boolean rough;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public MassageWords(Findings findings, Phrasebook book) {
    massage = findings.massage();
    mornings = findings.mornings();
    rough = findings.cautions().contains(Caution.WEEKLY_RATE_ROUGH);
    this.book = book;
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    answers = new AnswerWords(outcome);
  }

  /** Whether there is anything to say beyond that nothing is there. */
  public boolean isLogged() {
    return massage.sessionDays() > 0;
  }

  /** How much there was. */
  public String amount() {
    if (massage.daysKept() == 0) {
      return book.say("massage.unknown");
    }
    if (massage.sessionDays() == 0) {
      return book.say("massage.none", "known", massage.daysKept());
    }
    int[] minutes = minutes();
    return book.say(
        minutes.length > 0 ? "massage.amount" : "massage.amount.unmeasured",
        "rate",
        massage.daysKept() < DAYS_FOR_RATE ? Rate.UNSAID : Rate.SAID,
        "done",
        massage.sessionDays(),
        "known",
        massage.daysKept(),
        "sessions",
        Numbers.tenths(massage.sessionsPerWeek()),
        "minutes",
        book.numbers().number(IntStream.of(minutes).average().orElse(0), 0),
        "measured",
        minutes.length);
  }

  /** The minutes of the days that have any written down. */
  private int[] minutes() {
    return mornings.stream()
        .map(Morning::minutes)
        .flatMapToInt(OptionalInt::stream)
        .filter(minutes -> minutes > 0)
        .toArray();
  }

  /** Massage in one line for the first page, a sentence each. */
  public List<String> line() {
    if (!isLogged()) {
      return List.of(amount());
    }
    return massage.dayAfter() instanceof Withheld why
        ? List.of(amount(), outcome.say("massage.unsaid", "reason", answers.withheld().reason(why)))
        : List.of(amount(), dayAfter());
  }

  /** That sessions became many more or many fewer with a change, where they did. */
  public Optional<String> around(LevelChange change) {
    return shift(change)
        .map(
            sessions ->
                book.say(
                    change.isClaimed() ? "massage.around.claimed" : "massage.around",
                    "before",
                    sessions.doneBefore(),
                    "knownBefore",
                    sessions.knownBefore(),
                    "after",
                    sessions.doneAfter(),
                    "knownAfter",
                    sessions.knownAfter()));
  }

  /** The sessions around a change with which they shifted: plainly, or as the answer found. */
  Optional<SessionsAround> shift(LevelChange change) {
    boolean isNoted = change.notes().contains(LevelChange.Note.MASSAGE_SHIFTED_TOO);
    return change.switches().size() > 1
        ? Optional.empty()
        : Optional.of(SessionsAround.of(mornings, change.date()))
            .filter(around -> around.isShifted() || (isNoted && around.isUneven()));
  }

  /** The mornings after a session, in a sentence. */
  public String dayAfter() {
    return said("massage.dayafter", massage.dayAfter());
  }

  /** The sessions of the week before, a sentence each. */
  public List<String> weekBefore() {
    String sentence = said("massage.weekbefore", massage.perSessionInPrevious7Days());
    boolean answered = massage.perSessionInPrevious7Days() instanceof Estimated;
    return Stream.of(sentence, rough && answered ? book.say("massage.rough") : "")
        .filter(said -> !said.isEmpty())
        .toList();
  }

  private String said(String key, Answer answer) {
    if (answer instanceof Withheld why) {
      return outcome.say(
          key + ".withheld",
          "reason",
          answers.withheld().reason(why),
          "needs",
          answers.withheld().needs(why));
    }
    Estimate value = ((Estimated) answer).value();
    return value.excludesZero()
        ? outcome.say(
            key,
            "difference",
            outcome.difference(value.estimate()),
            "interval",
            answers.interval(value))
        : outcome.say(key + ".cannot-tell", "fits", answers.fits(value));
  }

  /** The head of the table of techniques. */
  public List<String> techniqueHead() {
    return List.of(
        book.say("technique.head.technique"),
        book.say("technique.head.days"),
        book.say("technique.head.professional"),
        book.say("technique.head.minutes"),
        book.say("technique.head.repetitions"),
        outcome.say("technique.head.next", "unit", outcome.unit()),
        book.say("table.words"));
  }

  /** The rows of the table of techniques. */
  public List<List<String>> techniqueRows() {
    return massage.byTechnique().stream().map(this::techniqueRow).toList();
  }

  private List<String> techniqueRow(Massage.TechniqueUse use) {
    return List.of(
        Phrasebook.capital(Excerpt.of(use.technique(), 60)),
        book.numbers().whole(use.days()),
        orDash(use.professionalDays()),
        orDash(use.minutes()),
        orDash(use.repetitions()),
        answers.cell(use.dayAfter()),
        reading(use));
  }

  private String orDash(int count) {
    return count == 0 ? Numbers.NONE : book.numbers().whole(count);
  }

  private String reading(Massage.TechniqueUse use) {
    if (!(use.dayAfter() instanceof Estimated estimated)) {
      return Numbers.NONE;
    }
    Estimate value = estimated.value();
    if (!value.excludesZero()) {
      return book.say("technique.cannot-tell");
    }
    boolean holds = use.adjustedP() < 1 - value.confidence();
    return book.say(
        holds ? "technique.differs" : "technique.chance",
        "side",
        OutcomeWords.Side.of(value.upper()));
  }

  /** What the table of techniques cannot say by itself. */
  public String techniqueNote() {
    return book.say("technique.note");
  }
}
