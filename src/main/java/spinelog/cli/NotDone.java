package spinelog.cli;

import spinelog.diary.SheetProblem.Kind;

/** Why one log could not be handled, in words for a person. */
final class NotDone extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What was asked for is not there. */
  NotDone(String why) {
    this(Kind.NOT_AS_ASKED, why);
  }

  NotDone(Kind kind, String why) {
    super(why);
    this.kind = kind;
  }

  /** What kind of problem it is. */
  Kind kind() {
    return kind;
  }
}
