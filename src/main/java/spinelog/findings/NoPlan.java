package spinelog.findings;

/** Choices that are none, or not together. */
public final class NoPlan extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with them. */
  public enum Reason {
    /** The smallest important change lies outside of the scores. */
    MCID,
    /** The confidence is not from 0.5 to 0.999. */
    CONFIDENCE,
    /** The days left out are not from 0 to 60. */
    ADAPTATION_DAYS,
    /** The change is named by nothing. */
    CHANGE_WITHOUT_NAME,
    /** The first date lies after the last. */
    DATES_REVERSED,
    /** Two periods, and a change or dates beside them. */
    PERIODS_WITH_DATES,
    /** The second period begins before the first has ended. */
    PERIODS_OVERLAP
  }

  private final Reason reason;
  private final int most;

  /** With the greatest number that could be chosen where it depends on other choices, else 0. */
  NoPlan(Reason reason, int most) {
    super(reason.name());
    this.reason = reason;
    this.most = most;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The greatest size that could be chosen; 0 where it is not about one. */
  public int most() {
    return most;
  }
}
