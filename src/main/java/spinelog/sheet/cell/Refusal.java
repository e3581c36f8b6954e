package spinelog.sheet.cell;

/** A file that gives no diary; its message says why, or the problems collected do. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** For the reason that this message gives. */
  public Refusal(String message) {
    super(message);
  }

  /** For the problems collected. */
  public Refusal() {}
}
