package spinelog.examples;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.value.DateOrder;

/** How a log is read for someone who decided nothing, and whose report can show every letter. */
public final class PlainReading {
  private PlainReading() {}

  /** Read as of a date. */
  public static ReadOptions asOf(LocalDate date) {
    return new ReadOptions(date, DateOrder.FROM_COLUMN, Map.of(), Optional.empty(), letter -> true);
  }
}
