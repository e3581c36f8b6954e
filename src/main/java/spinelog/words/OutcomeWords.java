package spinelog.words;

import java.math.BigDecimal;
import spinelog.diary.Outcome;
import spinelog.findings.Phase;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/**
 * How an outcome is spoken of. Lower is better for every one of them.
 *
 * @param outcome the outcome
 * @param book the language it is spoken of in
 */
public record OutcomeWords(Outcome outcome, Phrasebook book) {
  private static final BigDecimal SMALLEST = new BigDecimal("0.1");

  /** On which side of no difference a difference lies. */
  enum Side {
    LESS,
    MORE;

    static Side of(double difference) {
      return difference < 0 ? LESS : MORE;
    }
  }

  /**
   * A sentence about the outcome: beside the gaps given it may choose by {@code outcome} and name
   * it, as {@code title} ("Morning stiffness"), {@code name} ("morning stiffness") or {@code
   * subject} (the same, with an article where the language has one).
   */
  String say(String key, Object... gaps) {
    Object[] all = new Object[gaps.length + 8];
    Object[] own = {
      "outcome", outcome, "title", title(), "name", name(), "subject", form("outcome.subject")
    };
    System.arraycopy(gaps, 0, all, 0, gaps.length);
    System.arraycopy(own, 0, all, gaps.length, own.length);
    return book.say(key, all);
  }

  private String form(String key) {
    return book.say(key, outcome);
  }

  /** What it is called where a line begins: "Morning stiffness". */
  public String title() {
    return form("outcome.title");
  }

  /** What it is called: "morning stiffness". */
  public String name() {
    return form("outcome.name");
  }

  /** What it is called in a row of numbers: "stiffness". */
  public String shortName() {
    return form("outcome.short");
  }

  /** A level: "6.1". */
  public String level(double value) {
    return book.numbers().plain(value);
  }

  /** A side of a comparison in a table: its mean, and of how many days. */
  public String side(Phase phase) {
    return book.say(
        "table.side",
        "mean",
        level(phase.mean()),
        "recorded",
        phase.recorded(),
        "days",
        phase.days());
  }

  /** A difference with its sign: "−1.2". */
  public String signed(double value) {
    return book.numbers().signed(value);
  }

  /** The size of a difference without its sign: "1.2", "under 0.1". */
  public String size(double value) {
    return isTiny(value)
        ? book.say("size.tiny", "size", SMALLEST)
        : book.say("size", "size", Numbers.tenths(Math.abs(value)));
  }

  /** What a difference is counted in: "points". */
  public String unit() {
    return book.say("outcome.unit", "outcome", outcome);
  }

  /** A size with its unit: "1.2 points". */
  public String amount(double value) {
    return amount("amount", value);
  }

  /** The same after a preposition, in languages where that changes the unit. */
  String amountAfter(double value) {
    return amount("amount.after", value);
  }

  private String amount(String key, double value) {
    return isTiny(value)
        ? book.say(key + ".tiny", "size", SMALLEST, "outcome", outcome)
        : book.say(key, "size", Numbers.tenths(Math.abs(value)), "outcome", outcome);
  }

  /** Whether a value is shown as less than a tenth. */
  private static boolean isTiny(double value) {
    return value != 0 && Math.abs(value) < SMALLEST.doubleValue() / 2;
  }

  /** A claim's size and direction: "1.2 points less stiff", "12 minutes less to loosen up". */
  public String difference(double value) {
    return book.say("difference", outcome, "amount", amount(value), "side", Side.of(value));
  }
}
