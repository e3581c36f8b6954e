package spinelog.sheet.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;

/** Bare numbers in cells of any kind. */
final class BareNumbers {
  private static final Pattern BARE = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,4})?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?");
  private static final int LAST_DAY = 31;

  private BareNumbers() {}

  /** The number that a cell holds and nothing else. */
  static Optional<Double> of(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return Optional.of(cell.number());
    }
    String text = Words.straighten(cell.text());
    return cell.kind() == Cell.Kind.TEXT && BARE.matcher(text).matches()
        ? Optional.of(Double.valueOf(text.replace(',', '.')))
        : Optional.empty();
  }

  /** The day of a month that a cell holds and nothing else: 1, "1." or "1st". */
  static Optional<Integer> dayOfMonth(Cell cell) {
    Matcher written = DAY.matcher(Words.fold(cell.text()));
    boolean isPlain = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT;
    if (!isPlain || !written.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(written.group(1));
    return day >= 1 && day <= LAST_DAY ? Optional.of(day) : Optional.empty();
  }
}
