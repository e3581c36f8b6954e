package spinelog.sheet;

/** A file that gives no sheets at all; its message says what it is and what to do. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
