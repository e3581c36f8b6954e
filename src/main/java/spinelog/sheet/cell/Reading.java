package spinelog.sheet.cell;

import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;

/**
 * What one cell was read as, and what there is to say about it.
 *
 * @param value the value, in its type's own way of being unknown where nothing could be used
 * @param remark what to tell the person, empty where the cell was plain
 */
public record Reading<T>(T value, Optional<Remark> remark) {
  /**
   * What to tell the person about one cell.
   *
   * @param level how bad it is
   * @param kind what was made of it
   * @param used what was used instead, "" where nothing was or the message alone tells
   * @param message what was expected, what was made of it, and what to do
   */
  public record Remark(Level level, Kind kind, String used, String message) {}

  /** A plain cell. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, Optional.empty());
  }

  /** A value that is not quite as written. */
  public static <T> Reading<T> note(T value, Kind kind, String message) {
    return new Reading<>(value, Optional.of(new Remark(Level.NOTE, kind, "", message)));
  }

  /** A value that was perhaps not meant. */
  public static <T> Reading<T> warning(T value, Kind kind, String message) {
    return new Reading<>(value, Optional.of(new Remark(Level.WARNING, kind, "", message)));
  }

  /** No value that could be used. */
  public static <T> Reading<T> error(T unknown, Kind kind, String message) {
    return new Reading<>(unknown, Optional.of(new Remark(Level.ERROR, kind, "", message)));
  }

  /** The same, telling apart what was used instead of what the cell holds. */
  public Reading<T> using(String used) {
    return new Reading<>(
        value, remark.map(one -> new Remark(one.level(), one.kind(), used, one.message())));
  }
}
