package spinelog.trial;

import java.util.List;

/** What cannot be a trial; the message says why, and what could be. */
public final class NoTrial extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** A block is too short or too long. */
    BLOCK,
    /** Of a block nothing would be left. */
    ADAPTATION,
    /** The seed is too small or too large. */
    SEED,
    /** A pair of blocks does not hold both setups once. */
    PAIRS,
    /** There are too few nights, or too many. */
    NIGHTS,
    /** The second setup would have no block. */
    BLOCK_OF_HALF,
    /** The last pair would not be whole. */
    HALF_PAIR,
    /** A setup has no name. */
    SETUP_WITHOUT_NAME,
    /** Both setups are one. */
    SETUP_TWICE,
    /** A setup is none that the subject can have. */
    SETUP_UNKNOWN,
    /** Days take turns in shorter blocks, or longer ones. */
    BLOCK_OF_DAYS
  }

  private final Reason reason;
  private final transient List<Object> values;

  /**
   * For a reason.
   *
   * @param message in English
   * @param values the names and values of what the message is about, in turn
   */
  NoTrial(Reason reason, String message, Object... values) {
    super(message);
    this.reason = reason;
    this.values = List.of(values);
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The names and values of what it is about, in turn: "block", 29. */
  public List<Object> values() {
    return values;
  }
}
