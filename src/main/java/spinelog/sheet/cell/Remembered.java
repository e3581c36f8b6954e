package spinelog.sheet.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts mean, worked out once for each: a log says the same words in many rows, and many logs
 * say the same words. Threads may share one.
 *
 * @param <T> the meaning, never null; the same for the same text
 */
public final class Remembered<T> {
  /** When so many are known, all are forgotten: texts that never come again must not pile up. */
  private static final int MOST = 4096;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> meaning;

  /** Remembers the answers of one question. */
  public Remembered(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  /** What a text means. */
  public T of(String text) {
    T found = known.get(text);
    if (found == null) {
      found = meaning.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }
}
