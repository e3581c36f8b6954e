package spinelog.findings;

/**
 * Why the log cannot answer a question, and what that would take; a result like any other.
 *
 * @param reason why
 * @param more how many more of what the reason counts would be needed; 0 where no number helps
 * @param before how many more recorded mornings would be needed before a setup change; 0 where
 *     there are enough, or the question is about no change
 * @param after the same after it
 */
public record Shortage(Reason reason, int more, int before, int after) implements Answer {
  /** A shortage that has no sides. */
  public Shortage(Reason reason, int more) {
    this(reason, more, 0, 0);
  }

  /** A shortage of something that cannot be counted. */
  public Shortage(Reason reason) {
    this(reason, 0);
  }

  /** The same with the mornings that each side of a change lacks. */
  public Shortage lacking(int moreBefore, int moreAfter) {
    return new Shortage(reason, more, moreBefore, moreAfter);
  }

  /** On which sides of a change mornings are lacking. */
  public Side side() {
    if (!isOfMornings() || before + after == 0) {
      return Side.NEITHER;
    }
    return before == 0 ? Side.AFTER : after == 0 ? Side.BEFORE : Side.BOTH;
  }

  /** Whether more recorded mornings are all that is needed. */
  public boolean isOfMornings() {
    return reason == Reason.TOO_FEW_MORNINGS
        || reason == Reason.TOO_FEW_MORNINGS_BEFORE
        || reason == Reason.TOO_FEW_MORNINGS_AFTER;
  }

  /** A side of a setup change. */
  public enum Side {
    /** Before it: mornings there can no longer be added. */
    BEFORE,
    /** After it: they are still to come. */
    AFTER,
    /** Both. */
    BOTH,
    /** Neither: it is the whole log that is too short, or no count at all. */
    NEITHER
  }

  /** Why an answer is withheld, and what {@link Shortage#more} counts. */
  public enum Reason {
    /** Too few recorded mornings for any interval; counts mornings. */
    TOO_FEW_MORNINGS,
    /** Too few distinct scores for any interval; nothing to count. */
    TOO_FEW_DISTINCT_SCORES,
    /** Too few recorded mornings before the change; counts mornings before. */
    TOO_FEW_MORNINGS_BEFORE,
    /** Too few recorded mornings after the change; counts mornings after. */
    TOO_FEW_MORNINGS_AFTER,
    /** Changed on the same nights as something else: only the combined effect exists. */
    CHANGED_TOGETHER,
    /** Too few mornings tell two changes apart: only the joint effect is given. */
    TOO_CLOSE_TOGETHER,
    /** Too few usable pairs of mornings; counts pairs. */
    TOO_FEW_PAIRS,
    /** Too few mornings after a day with a session; counts such mornings. */
    TOO_FEW_WITH_SESSION,
    /** Too few mornings after a day without a session; counts such mornings. */
    TOO_FEW_WITHOUT_SESSION,
    /** Too few usable mornings after day 7; counts mornings. */
    TOO_FEW_FOR_WEEKLY_RATE,
    /** Sessions a week hardly differ: nothing to compare. */
    RATE_HARDLY_VARIES,
    /** Too few mornings for a trend; counts mornings. */
    TOO_FEW_FOR_TREND,
    /** Too few mornings to allow for the day of the week; counts mornings. */
    TOO_FEW_FOR_WEEKDAYS,
    /** Too few nights in a compared state; counts nights. */
    TOO_FEW_NIGHTS,
    /** The commonest state itself: the others are compared with it. */
    COMPARED_AGAINST,
    /** Nobody wrote down what this question needs. */
    NOT_LOGGED,
    /** Switched together with something else in the log, so the two cannot be told apart. */
    CANNOT_BE_SEPARATED,
    /** Beside what is allowed for, next to no variation from day to day is left to judge by. */
    NO_VARIATION
  }
}
