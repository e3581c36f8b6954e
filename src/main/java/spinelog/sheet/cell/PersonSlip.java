package spinelog.sheet.cell;

import spinelog.diary.SheetProblem.Kind;

/** A person's name that is taken for a slip of the pen for another. */
public final class PersonSlip {
  private PersonSlip() {}

  /** Whether two names differ by their accents alone. */
  public static boolean isOfAccents(String one, String other) {
    return Words.fold(one).equals(Words.fold(other))
        && !Words.foldCase(one).equals(Words.foldCase(other));
  }

  /** Says that a name was taken for another. */
  public static void say(Problems problems, Place place, String name, String other) {
    problems.warning(
        Kind.PERSON_TAKEN_AS_OTHER,
        place,
        name,
        "all but the same as \""
            + other
            + "\" and taken for the same person. If it is another, keep their rows in a file of their"
            + " own.");
  }
}
