package spinelog.sheet.layout;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;

/** What a name that stands in a cell, not above a column, means in a log. */
final class Items {
  private static final Pattern COUNT = Pattern.compile("^\\(?\\d{1,2}[.):]+ +");

  private final Map<String, String> mapped;

  /** With the person's own headings, as keys, and the log's heading that each means. */
  Items(Map<String, String> mapped) {
    this.mapped = mapped;
  }

  /** The column of the log that it names. */
  Optional<LogColumn> column(String item) {
    String name = name(item);
    return Optional.ofNullable(mapped.get(Headings.key(name)))
        .map(LogColumn::named)
        .or(() -> Headings.column(name));
  }

  /** The column of the log that the words of a cell name, dates apart. */
  Optional<LogColumn> of(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        ? column(cell.text()).filter(column -> !column.isDate())
        : Optional.empty();
  }

  /** Whether it names a score. */
  boolean isScore(String item) {
    return column(item).filter(column -> column.outcome().isPresent()).isPresent();
  }

  /** It without the number that counts it: "4. How stiff?" is "How stiff?". */
  static String name(String item) {
    return COUNT.matcher(Words.straighten(item)).replaceFirst("");
  }
}
