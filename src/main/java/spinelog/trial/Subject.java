package spinelog.trial;

import java.util.List;

/**
 * What a trial varies.
 *
 * @param kind what kind of thing it is
 * @param name what the log calls it, in small letters: "pillow", "foam roller"
 */
public record Subject(Kind kind, String name) {
  /** The kinds of things that can be varied night by night, or day by day. */
  public enum Kind {
    /** What the head lies on. */
    PILLOW,
    /** What the body lies on. */
    MATTRESS,
    /** A pillow between the knees, used or not. */
    KNEE_PILLOW,
    /** A support of the lower back, used or not. */
    LUMBAR_SUPPORT,
    /** The position that is advised. */
    POSITION,
    /** A technique, done that day or not. */
    TECHNIQUE
  }

  /**
   * The only names that its setups can have, the one of doing without first; empty where people
   * name them.
   */
  public List<String> setups() {
    return switch (kind) {
      case PILLOW, MATTRESS -> List.of();
      case POSITION -> List.of("Back", "Left side", "Right side");
      case KNEE_PILLOW, LUMBAR_SUPPORT -> List.of("no", "yes");
      case TECHNIQUE -> List.of("off", "on");
    };
  }

  /** Whether it is done during the day, and so noted in the row of the morning before. */
  public boolean isByDay() {
    return kind == Kind.TECHNIQUE;
  }
}
