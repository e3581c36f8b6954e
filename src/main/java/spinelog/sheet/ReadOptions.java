package spinelog.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DateOrder;

/**
 * What the person decided about reading her log.
 *
 * @param asOf the report's date; later dates in a log are errors
 * @param dateOrder the order of day, month and year, where she settled it
 * @param headings her own headings, or column letters, and the log's heading that each means
 * @param password the workbook's password
 * @param printed tells of a letter, as a code point, whether a report can show it
 */
public record ReadOptions(
    LocalDate asOf,
    DateOrder dateOrder,
    Map<String, String> headings,
    Optional<char[]> password,
    IntPredicate printed) {
  /** Checks that every heading that is mapped to is one of the log's. */
  public ReadOptions {
    headings = Map.copyOf(headings);
    headings.values().forEach(LogColumn::named);
  }

  /** The same on another day. */
  public ReadOptions onDay(LocalDate day) {
    return new ReadOptions(day, dateOrder, headings, password, printed);
  }

  /** Whether these words are a heading of the log, that others may mean. */
  public static boolean isHeading(String words) {
    return LogColumn.of(words).isPresent();
  }

  /** All headings of the log. */
  public static List<String> knownHeadings() {
    return Arrays.stream(LogColumn.values()).map(LogColumn::heading).toList();
  }
}
