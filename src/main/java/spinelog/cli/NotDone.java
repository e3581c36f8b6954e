package spinelog.cli;

import spinelog.diary.SheetProblem.Kind;

/** Why one log could not be handled, in words for a person. */
final class NotDone extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Said why;

  /** What was asked for is not there. */
  NotDone(Said why) {
    this(Kind.NOT_AS_ASKED, why);
  }

  NotDone(Kind kind, Said why) {
    super(why.key());
    this.kind = kind;
    this.why = why;
  }

  /** What kind of problem it is. */
  Kind kind() {
    return kind;
  }

  /** What is said of it. */
  Said why() {
    return why;
  }
}
