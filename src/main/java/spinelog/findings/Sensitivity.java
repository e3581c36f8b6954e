package spinelog.findings;

/**
 * The same change asked with one choice made otherwise.
 *
 * @param choice what was chosen
 * @param answer what the scores did under it; negative is better
 * @param verdict what that answer allows to say on its own
 */
public record Sensitivity(Choice choice, Answer answer, Verdict verdict) {
  /** Whether it comes to the same as another one: the same may be said, in the same direction. */
  public boolean isLike(Sensitivity other) {
    return verdict == other.verdict && answer.direction() == other.answer.direction();
  }

  /** What is chosen. */
  public enum Choice {
    /** As it was asked: with a drift allowed for. */
    WITH_DRIFT,
    /** As if nothing else was changing. */
    WITHOUT_DRIFT,
    /** With the day of the week allowed for too. */
    WITH_WEEKDAYS,
    /** Without the first week after the change. */
    WITHOUT_FIRST_WEEK,
    /** With both sides as long as the shorter one. */
    EQUAL_WINDOWS
  }
}
