package spinelog.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.findings.Also;
import spinelog.findings.Answer;
import spinelog.findings.CareUse;
import spinelog.findings.Change;
import spinelog.findings.Claim;
import spinelog.findings.Findings;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Massage;
import spinelog.findings.Massage.Amount;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.findings.Shortage;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of massage, exercises and stretches: every day with one of them is a session. */
public final class MassageWords {
  /** Whether sessions a week are said. */
  private enum Rate {
    SAID,
    UNSAID
  }

  /** On which days with a session its minutes are written down. */
  private enum Noted {
    PARTLY,
    ALWAYS
  }

  /** Which of a technique's days were a professional's. */
  private enum By {
    SELF,
    SOME,
    ALL
  }

  private static final int MOST_NAMED = 3;

  private final Massage massage;
  private final boolean rough;
  private final double confidence;
  private final boolean isUpFront;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public MassageWords(Findings findings, Phrasebook book) {
    massage = findings.massage();
    rough = findings.log().has(Caution.WEEKLY_RATE_ROUGH);
    confidence = findings.plan().confidence();
    isUpFront = findings.conclusion().has(Also.MASSAGE);
    this.book = book;
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    answers = new AnswerWords(outcome);
  }

  /** Whether there is anything to say beyond that nothing is there. */
  public boolean isLogged() {
    return massage.sessions().done() > 0;
  }

  /** How much there was. */
  public String amount() {
    Sessions sessions = massage.sessions();
    if (sessions.known() == 0) {
      return book.say("massage.unknown");
    }
    if (sessions.done() == 0) {
      return book.say("massage.none", "known", sessions.known());
    }
    return book.say(
        sessions.timed() > 0 ? "massage.amount" : "massage.amount.unmeasured",
        "rate",
        sessions.isRateKnown() ? Rate.SAID : Rate.UNSAID,
        "done",
        sessions.done(),
        "known",
        sessions.known(),
        "sessions",
        Numbers.tenths(sessions.perWeek()),
        "minutes",
        book.numbers().number(sessions.meanMinutes(), 0),
        "noted",
        sessions.timed() < sessions.done() ? Noted.PARTLY : Noted.ALWAYS,
        "measured",
        sessions.timed());
  }

  /**
   * Massage for the first page, a sentence each: the mornings after, where the answer's box does
   * not say it, how much, and of what.
   */
  public List<String> line() {
    if (!isLogged()) {
      return List.of(amount());
    }
    List<String> said = new ArrayList<>(found());
    if (!massage.dayAfter().isClear()) {
      said.add(
          0,
          massage
              .dayAfter()
              .shortage()
              .map(why -> outcome.say("massage.unsaid", "reason", answers.shortages().reason(why)))
              .orElseGet(this::dayAfter));
    }
    return said;
  }

  /** The same without what is open. */
  public List<String> found() {
    List<String> said = new ArrayList<>();
    if (massage.dayAfter().isClear() && !isUpFront) {
      said.add(dayAfter());
    }
    if (massage.perSessionInPrevious7Days().isClear()) {
      said.addAll(weekBefore());
    }
    said.add(amount());
    named().ifPresent(said::add);
    return said;
  }

  /** The techniques done most, by name, with days a week; empty where that cannot be said. */
  private Optional<String> named() {
    List<String> most = massage.byTechnique().stream().limit(MOST_NAMED).map(this::named).toList();
    int rest = massage.byTechnique().size() - most.size();
    return most.isEmpty() || !massage.sessions().isRateKnown()
        ? Optional.empty()
        : Optional.of(
            book.say("massage.named", "techniques", String.join(", ", most), "rest", rest));
  }

  private String named(TechniqueUse use) {
    Amount amount = use.amount();
    return book.say(
        "massage.named.item",
        "technique",
        technique(use, 40),
        "weekly",
        book.numbers().plain(amount.perWeek()),
        "by",
        amount.professionalDays() == 0
            ? By.SELF
            : amount.professionalDays() == amount.days() ? By.ALL : By.SOME,
        "professional",
        amount.professionalDays(),
        "days",
        amount.days());
  }

  /** That sessions became many more or many fewer with a change, where they did. */
  public Optional<String> around(Change change) {
    return change
        .company()
        .massage()
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

  /** The mornings after a session, in a sentence. */
  public String dayAfter() {
    return said("massage.dayafter", massage.dayAfter());
  }

  /** The sessions of the week before, a sentence each. */
  public List<String> weekBefore() {
    Answer answer = massage.perSessionInPrevious7Days();
    String sentence = said("massage.weekbefore", answer);
    String doubt =
        switch (answer.direction()) {
          case WORSE -> book.say("massage.weekbefore.worse");
          case BETTER -> book.say("massage.weekbefore.better");
          case NONE -> "";
        };
    return Stream.of(sentence, doubt, rough ? book.say("massage.rough", RuleGaps.with()) : "")
        .filter(said -> !said.isEmpty())
        .toList();
  }

  private String said(String key, Answer answer) {
    return answer
        .estimate()
        .map(value -> said(key, value, answer.isClear()))
        .orElseGet(
            () ->
                answers
                    .shortages()
                    .say(outcome, key + ".withheld", answer.shortage().orElseThrow()));
  }

  private String said(String key, Estimate value, boolean isClear) {
    return isClear
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

  private List<String> techniqueRow(TechniqueUse use) {
    return List.of(
        Phrasebook.capital(technique(use, 60)),
        book.numbers().whole(use.amount().days()),
        orDash(use.amount().professionalDays()),
        orDash(use.amount().minutes()),
        orDash(use.amount().repetitions()),
        use.dayAfter().isGiven() ? answers.cell(use.dayAfter()) : Numbers.NONE,
        reading(use.claim(), use.dayAfter()));
  }

  /** The head of the table of kinds of care. */
  public List<String> groupHead() {
    return List.of(
        book.say("care.head"),
        book.say("technique.head.days"),
        outcome.say("technique.head.next", "unit", outcome.unit()),
        book.say("table.words"));
  }

  /** The rows of the table of kinds of care: those that have an answer. */
  public List<List<String>> groupRows() {
    return massage.byGroup().stream()
        .filter(use -> use.dayAfter().isGiven())
        .map(
            use ->
                List.of(
                    group(use),
                    book.numbers().whole(use.days()),
                    answers.cell(use.dayAfter()),
                    reading(use.claim(), use.dayAfter())))
        .toList();
  }

  private String group(CareUse use) {
    return use.region().isEmpty()
        ? book.say("care.group", use.group())
        : book.say(
            "care.region", "region", Excerpt.of(new KnownNames(book).region(use.region()), 40));
  }

  /** The kinds of care without an answer, with their days, by what is in the way; or nothing. */
  public Optional<String> groupsLeft() {
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (CareUse use : massage.byGroup()) {
      String days = book.say("days", "days", use.days());
      String name = book.say("care.left.name", "name", group(use), "days", days);
      use.dayAfter().shortage().ifPresent(why -> add(left, why, name));
    }
    return left(left);
  }

  /** The techniques without an answer, by what is in the way; or nothing. */
  public Optional<String> techniquesLeft() {
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (TechniqueUse use : massage.byTechnique()) {
      String name = Phrasebook.capital(technique(use, 60));
      use.dayAfter().shortage().ifPresent(why -> add(left, why, name));
    }
    return left(left);
  }

  private void add(Map<String, List<String>> left, Shortage why, String name) {
    left.computeIfAbsent(answers.shortages().reason(why), reason -> new ArrayList<>()).add(name);
  }

  private Optional<String> left(Map<String, List<String>> left) {
    String items =
        left.entrySet().stream()
            .map(
                item ->
                    book.say(
                        "care.left.item",
                        "names",
                        book.list(item.getValue()),
                        "reason",
                        item.getKey()))
            .collect(Collectors.joining(book.say("list.items")));
    return left.isEmpty() ? Optional.empty() : Optional.of(book.say("care.left", "items", items));
  }

  /** What the table of kinds of care cannot say by itself. */
  public String groupNote() {
    return book.say("care.note");
  }

  /** Its name in the report's language, of so many letters at most. */
  private String technique(TechniqueUse use, int letters) {
    return Excerpt.of(new KnownNames(book).technique(use.technique()), letters);
  }

  private String orDash(int count) {
    return count == 0 ? Numbers.NONE : book.numbers().whole(count);
  }

  private String reading(Claim claim, Answer dayAfter) {
    return switch (claim) {
      case WITHHELD -> Numbers.NONE;
      case OPEN -> book.say("technique.cannot-tell");
      case HOLDS -> book.say("technique.differs", "direction", dayAfter.direction());
      case BY_CHANCE -> book.say("technique.chance", "direction", dayAfter.direction());
    };
  }

  /** What the table of techniques cannot say by itself. */
  public String techniqueNote() {
    String days = book.say("technique.note");
    boolean isAnswered = massage.byTechnique().stream().anyMatch(use -> use.dayAfter().isGiven());
    return isAnswered
        ? book.say("technique.note.answers", "confidence", book.numbers().percent(confidence))
            + " "
            + days
        : days;
  }
}
