package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.Position;
import spinelog.findings.Findings;
import spinelog.findings.PositionNights;
import spinelog.findings.Rules;
import spinelog.findings.Scored;
import spinelog.findings.StomachNights;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of sleep positions. */
public final class SleepWords {
  /** What is said of the nights on the stomach on the two sides of a change. */
  private enum Around {
    /** There are no two sides. */
    UNSAID,
    /** How many there were. */
    COUNTED
  }

  /** Whether the scores after them are said beside those after other nights. */
  private enum Means {
    SAID,
    /** One of the two is missing, or both stand in the table of positions on the first page. */
    UNSAID
  }

  /** Whether it is still worth a word that the position is advised against. */
  private enum Advised {
    /** It is still slept in now and then. */
    AGAINST,
    /** It has been left, or all but left. */
    ALREADY
  }

  private final Findings findings;
  private final Phrasebook book;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public SleepWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
    outcome = new OutcomeWords(findings.plan().outcome(), book);
    answers = new AnswerWords(outcome);
  }

  /** A position's name inside a sentence: "left side". */
  public static String position(Position position, Phrasebook book) {
    return book.say("position.name", position);
  }

  /** Whether any position is known. */
  public boolean isLogged() {
    return !positions().isEmpty();
  }

  /** Whether two positions are known, one to compare with the other. */
  public boolean isCompared() {
    return positions().size() > 1;
  }

  private List<PositionNights> positions() {
    return findings.nights().positions();
  }

  /** The head of the table of positions. */
  public List<String> head() {
    return List.of(
        book.say("sleep.head.position"),
        book.say("sleep.head.nights"),
        book.say("sleep.head.scored"),
        outcome.say("sleep.head.mean", "short", outcome.shortName()),
        book.say(
            "sleep.head.against",
            "position",
            position(positions().get(0).position(), book),
            "unit",
            outcome.unit(),
            "confidence",
            book.numbers().percent(findings.plan().confidence())));
  }

  /** The rows of the table of positions. */
  public List<List<String>> rows() {
    return positions().stream()
        .map(
            nights ->
                List.of(
                    new KnownNames(book).position(nights.position()),
                    book.numbers().whole(nights.nights()),
                    book.numbers().whole(nights.scored().recorded()),
                    outcome.level(nights.scored().mean()),
                    against(nights)))
        .toList();
  }

  /** Why a difference is not the gap between two means, where a reader would see that. */
  public Optional<String> note() {
    return positions().stream().anyMatch(nights -> nights.gap().differs())
        ? Optional.of(book.say("sleep.note"))
        : Optional.empty();
  }

  private String against(PositionNights nights) {
    String cell = answers.cell(nights.againstCommonest());
    return switch (nights.claim()) {
      case BY_CHANCE -> book.say("sleep.chance", "cell", cell);
      case HOLDS, OPEN -> cell;
      case WITHHELD -> isCommonest(nights) ? book.say("sleep.commonest") : cell;
    };
  }

  private boolean isCommonest(PositionNights nights) {
    return nights.position() == positions().get(0).position();
  }

  /** The nights' positions in one line for the first page: "Of 30 known nights: back 12". */
  public String line() {
    if (!isCompared()) {
      return book.say(
          "sleep.line.one",
          "known",
          findings.nights().known(),
          "position",
          position(positions().get(0).position(), book));
    }
    List<String> shares =
        positions().stream()
            .map(
                nights ->
                    book.say(
                        "sleep.share",
                        "position",
                        position(nights.position(), book),
                        "nights",
                        nights.nights()))
            .toList();
    return book.say("sleep.line", "known", findings.nights().known(), "shares", book.list(shares));
  }

  /** The comparisons of positions and supports that hold, a sentence each. */
  public List<String> claims() {
    List<String> claims = new ArrayList<>();
    positions().stream()
        .filter(PositionNights::holds)
        .map(nights -> claim(nights, nights.againstCommonest().estimate().orElseThrow()))
        .forEach(claims::add);
    SupportWords.all(findings, book).forEach(words -> words.claim().ifPresent(claims::add));
    return claims;
  }

  private String claim(PositionNights nights, Estimate value) {
    return outcome.say(
        "sleep.claim",
        "position",
        nights.position(),
        "commonest",
        positions().get(0).position(),
        "difference",
        outcome.difference(value.estimate()),
        "interval",
        answers.interval(value));
  }

  /** A word on sleeping on the stomach, where it was logged, and on which side of the change. */
  public Optional<String> stomach() {
    return findings.nights().in(Position.STOMACH).map(this::stomach);
  }

  /** That the nights on the stomach changed too, where a claim may come from that. */
  public Optional<String> stomachAround() {
    return findings
        .stomachNights()
        .filter(StomachNights::mayExplain)
        .map(
            around ->
                book.say(
                    "sleep.stomach.claimed", "before", around.before(), "after", around.after()));
  }

  private String stomach(PositionNights nights) {
    Optional<StomachNights> around = findings.stomachNights();
    Scored others = findings.nights().beside(Position.STOMACH);
    boolean isInTable = findings.changes().isEmpty() && isCompared();
    return outcome.say(
        "sleep.stomach",
        "nights",
        nights.nights(),
        "around",
        around.isPresent() ? Around.COUNTED : Around.UNSAID,
        "advised",
        nights.lately() < Rules.STOMACH_NOTED ? Advised.ALREADY : Advised.AGAINST,
        "means",
        isInTable || nights.scored().recorded() == 0 || others.recorded() == 0
            ? Means.UNSAID
            : Means.SAID,
        "mean",
        outcome.level(nights.scored().mean()),
        "other",
        outcome.level(others.mean()),
        "before",
        around.map(StomachNights::before).orElse(0),
        "after",
        around.map(StomachNights::after).orElse(0),
        "date",
        book.dates().full(around.map(StomachNights::change).orElse(findings.period().first())));
  }
}
