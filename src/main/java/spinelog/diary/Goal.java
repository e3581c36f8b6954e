package spinelog.diary;

import java.util.List;

/**
 * What a person hopes for.
 *
 * @param words her own words, "" where she said nothing
 * @param aims what of it can be held against the log, each measure once; none where her words name
 *     no measure and number
 */
public record Goal(String words, List<Aim> aims) {
  /** Nothing was said. */
  public static final Goal NONE = quoted("");

  /** Copies the list. */
  public Goal {
    aims = List.copyOf(aims);
  }

  /** A goal that is quoted only. */
  public static Goal quoted(String words) {
    return new Goal(words, List.of());
  }
}
