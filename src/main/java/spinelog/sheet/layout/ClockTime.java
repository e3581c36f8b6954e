package spinelog.sheet.layout;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;

/** The time of day that a cell holds, alone or behind a date. */
public final class ClockTime {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:^|[ t,])(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:[.,]\\d+)?)? ?(?:([ap])\\.? ?m)?");
  private static final int NOON = 12;

  private ClockTime() {}

  /** The time of day, empty where none is written. */
  public static Optional<LocalTime> of(Cell cell) {
    return switch (cell.kind()) {
      case DATE_TIME ->
          cell.date()
              .map(moment -> moment.toLocalTime())
              .filter(time -> !time.equals(LocalTime.MIDNIGHT));
      case TIME ->
          Optional.of(cell.number())
              .filter(days -> days >= 0 && days < 1)
              .map(days -> LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(days * 86_400))));
      case TEXT -> written(Words.fold(cell.text()));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalTime> written(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int onTwentyFour =
        clock.group(3) == null ? hour : hour % NOON + (clock.group(3).equals("p") ? NOON : 0);
    try {
      return Optional.of(LocalTime.of(onTwentyFour, Integer.parseInt(clock.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
