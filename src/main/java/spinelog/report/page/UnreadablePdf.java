package spinelog.report.page;

/** A PDF that nothing can be taken out of; its message says why and what to do. */
public final class UnreadablePdf extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why nothing can be taken out. */
  public enum Reason {
    /** The file is damaged or cut off. */
    DAMAGED,
    /** The file is locked with a password. */
    LOCKED,
    /** The file is, or claims to be, far larger than a report. */
    TOO_LARGE,
    /** The file does not hold what is looked for. */
    NO_LOG
  }

  /** For a reason, and in words what it is and what to do. */
  public UnreadablePdf(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The same, where a fault showed it, which --debug tells. */
  public UnreadablePdf(Reason reason, String message, Throwable fault) {
    super(message, fault);
    this.reason = reason;
  }

  /** Why nothing can be taken out. */
  public Reason reason() {
    return reason;
  }
}
