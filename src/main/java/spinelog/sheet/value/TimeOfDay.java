package spinelog.sheet.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;

/**
 * A cell that can be a time of day: "23:10", "11:10 PM", "22.30 Uhr".
 *
 * @param hour the hours past midnight, or the hours that it lasts, 0 or more
 * @param certain whether it says that it is a time of day
 */
public record TimeOfDay(double hour, boolean certain) {
  private static final int MOST_SLEPT = 14;
  private static final int LEAST_SLEPT = 2;
  private static final int MOST_TREATED = 4;
  private static final int FIRST_BEDTIME = 9;
  private static final int FIRST_MORNING = 3;
  private static final int NOON = 12;
  private static final double MINUTES = 60;
  private static final Pattern WRITTEN =
      Words.IN_CELLS.pattern(
          "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})? ?(?:([ap])\\.? ?m\\.?|(<oclock>))?");

  /** "23h10" is 23:10. */
  private static final Pattern HOURS = Pattern.compile("^(\\d{1,2}) ?h ?(\\d{2})$");

  /** The time that a cell shows, empty where it shows none. */
  public static Optional<TimeOfDay> of(Cell cell) {
    if (cell.kind() == Cell.Kind.TIME) {
      return Optional.of(new TimeOfDay(cell.number() * 2 * NOON, /* certain= */ false));
    }
    if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > MOST_SLEPT) {
      return Optional.empty();
    }
    String text = HOURS.matcher(Words.fold(cell.text())).replaceFirst("$1:$2");
    Matcher written = WRITTEN.matcher(text);
    return written.matches() ? written(written, text) : Optional.empty();
  }

  private static Optional<TimeOfDay> written(Matcher written, String text) {
    boolean halfDay = written.group(3) != null;
    boolean certain = halfDay || (written.group(4) != null && written.group(4).length() > 1);
    boolean clock = written.group(2) != null && text.contains(":");
    if (!certain && !clock) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(written.group(1));
    double past = written.group(2) == null ? 0 : Integer.parseInt(written.group(2)) / MINUTES;
    int noon = halfDay && written.group(3).equals("p") ? NOON : 0;
    return Optional.of(new TimeOfDay((halfDay ? hour % NOON + noon : hour) + past, certain));
  }

  /** Whether it can hardly be how long: nobody sleeps so, or is stiff or treated so long. */
  public boolean isNoDuration(boolean ofSleep) {
    return certain || (ofSleep ? hour >= MOST_SLEPT || hour < LEAST_SLEPT : hour >= MOST_TREATED);
  }

  /** Whether it is a usual time to go to bed on a clock of twelve hours. */
  public boolean canBeBedtime() {
    return hour >= FIRST_BEDTIME && hour <= NOON + 1;
  }

  /** Whether it is a usual time to wake up. */
  public boolean isMorning() {
    return hour >= FIRST_MORNING && hour <= NOON;
  }
}
