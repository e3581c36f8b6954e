package spinelog.cli;

/** Why one log could not be handled, in words for a person. */
final class NotDone extends Exception {
  private static final long serialVersionUID = 1L;

  NotDone(String why) {
    super(why);
  }
}
