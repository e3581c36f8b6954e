package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.Position;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Findings;
import spinelog.findings.PositionNights;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** What is said of sleep positions. */
public final class SleepWords {
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
    return !known().isEmpty();
  }

  /** Whether two positions are known, one to compare with the other. */
  public boolean isCompared() {
    return known().size() > 1;
  }

  /** The positions that nights were slept in, the commonest first. */
  private List<PositionNights> known() {
    return findings.positions().stream()
        .filter(nights -> nights.position() != Position.UNKNOWN && nights.nights() > 0)
        .toList();
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
            position(known().get(0).position(), book),
            "unit",
            outcome.unit(),
            "confidence",
            book.numbers().percent(findings.plan().confidence())));
  }

  /** The rows of the table of positions. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (PositionNights nights : known()) {
      rows.add(
          List.of(
              book.say("position", nights.position()),
              book.numbers().whole(nights.nights()),
              book.numbers().whole(nights.recorded()),
              outcome.level(nights.mean()),
              rows.isEmpty() ? book.say("sleep.commonest") : against(nights)));
    }
    return rows;
  }

  private String against(PositionNights nights) {
    String cell = answers.cell(nights.againstCommonest());
    return claimed(nights).isPresent() && !holds(nights)
        ? book.say("sleep.chance", "cell", cell)
        : cell;
  }

  private static Optional<Estimate> claimed(PositionNights nights) {
    return nights.againstCommonest() instanceof Estimated estimated
            && estimated.value().excludesZero()
        ? Optional.of(estimated.value())
        : Optional.empty();
  }

  private static boolean holds(PositionNights nights) {
    return claimed(nights).filter(value -> nights.adjustedP() < 1 - value.confidence()).isPresent();
  }

  /** The nights' positions in one line for the first page: "Of 30 known nights: back 12". */
  public String line() {
    int all = known().stream().mapToInt(PositionNights::nights).sum();
    List<String> shares =
        known().stream()
            .map(
                nights ->
                    book.say(
                        "sleep.share",
                        "position",
                        position(nights.position(), book),
                        "nights",
                        nights.nights()))
            .toList();
    return book.say("sleep.line", "known", all, "shares", book.list(shares));
  }

  /** Whether a comparison of positions holds among all of them. */
  boolean isPositionClaimed() {
    return known().stream().anyMatch(SleepWords::holds);
  }

  /** The comparisons of positions and supports that hold, a sentence each. */
  public List<String> claims() {
    List<String> claims = new ArrayList<>();
    for (PositionNights nights : known()) {
      claimed(nights)
          .filter(value -> holds(nights))
          .ifPresent(value -> claims.add(claim(nights, value)));
    }
    SupportWords.all(findings, book).forEach(words -> words.claim().ifPresent(claims::add));
    return claims;
  }

  private String claim(PositionNights nights, Estimate value) {
    return outcome.say(
        "sleep.claim",
        "position",
        nights.position(),
        "commonest",
        known().get(0).position(),
        "difference",
        outcome.difference(value.estimate()),
        "interval",
        answers.interval(value));
  }

  /** A word on sleeping on the stomach, where it was logged. */
  public Optional<String> stomach() {
    return known().stream()
        .filter(nights -> nights.position() == Position.STOMACH)
        .findFirst()
        .map(nights -> book.say("sleep.stomach", "nights", nights.nights()));
  }
}
