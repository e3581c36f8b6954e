package spinelog.findings;

import spinelog.stats.Estimate;

/** What the log says to one question: an estimate with its interval, or why there is none. */
public sealed interface Answer {
  /**
   * An answer that the log can carry.
   *
   * @param value the estimate; negative means lower (better) scores
   * @param mornings recorded mornings that it rests on
   */
  record Estimated(Estimate value, int mornings) implements Answer {}

  /**
   * An answer that the log cannot carry; a result like any other.
   *
   * @param reason why
   * @param needs how many more of what the reason counts would be needed; 0 where no number would
   *     help
   */
  record Withheld(Reason reason, int needs) implements Answer {}

  /** Why an answer is withheld, and what {@link Withheld#needs} counts. */
  enum Reason {
    /** Fewer than 21 recorded mornings; counts mornings. */
    TOO_FEW_MORNINGS,
    /** Fewer than 3 distinct scores; nothing to count. */
    TOO_FEW_DISTINCT_SCORES,
    /** Too few recorded mornings before the change; counts mornings before. */
    TOO_FEW_BEFORE,
    /** Too few recorded mornings after the change; counts mornings after. */
    TOO_FEW_AFTER,
    /** Changed on the same nights as something else: only the combined effect exists. */
    CHANGED_TOGETHER,
    /** Fewer than 7 mornings tell two changes apart: only the joint effect is given. */
    TOO_CLOSE_TOGETHER,
    /** Fewer than 30 usable pairs of mornings; counts pairs. */
    TOO_FEW_PAIRS,
    /** Too few mornings after a day with a session; counts such mornings. */
    TOO_FEW_WITH_SESSION,
    /** Too few mornings after a day without a session; counts such mornings. */
    TOO_FEW_WITHOUT_SESSION,
    /** Fewer than 42 usable mornings after day 7; counts mornings. */
    TOO_FEW_FOR_WEEKLY_RATE,
    /** Sessions a week hardly differ: nothing to compare. */
    RATE_HARDLY_VARIES,
    /** Fewer than 42 mornings for a trend; counts mornings. */
    TOO_FEW_FOR_TREND,
    /** Fewer than 42 mornings to allow for the day of the week; counts mornings. */
    TOO_FEW_FOR_WEEKDAYS,
    /** Fewer than 6 nights in a compared state; counts nights. */
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
