package spinelog.sheet.cell;

import java.util.Optional;
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
   * @param message what was expected, what was made of it, and what to do
   */
  record Remark(Level level, String message) {}

  /** A plain cell. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, Optional.empty());
  }

  /** A value that is not quite as written. */
  public static <T> Reading<T> note(T value, String message) {
    return new Reading<>(value, Optional.of(new Remark(Level.NOTE, message)));
  }

  /** A value that was perhaps not meant. */
  public static <T> Reading<T> warning(T value, String message) {
    return new Reading<>(value, Optional.of(new Remark(Level.WARNING, message)));
  }

  /** No value that could be used. */
  public static <T> Reading<T> error(T unknown, String message) {
    return new Reading<>(unknown, Optional.of(new Remark(Level.ERROR, message)));
  }
}
