package spinelog.sheet.cell;

import spinelog.diary.SheetProblem.Kind;

/** A file that gives no diary; its message says why, or the problems collected do. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** For the reason that this message gives. */
  public Refusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** For the reason that this message gives, and that a fault showed which --debug tells. */
  public Refusal(Kind kind, String message, Throwable fault) {
    super(message, fault);
    this.kind = kind;
  }

  /** For the problems collected. */
  public Refusal() {
    kind = Kind.NO_DAYS;
  }

  /** What is refused. */
  public Kind kind() {
    return kind;
  }

  /** Adds its own reason, if it has one, to the problems collected. */
  public void addTo(Problems problems) {
    if (getMessage() != null) {
      problems.error(kind, Place.FILE, "", getMessage());
    }
  }
}
