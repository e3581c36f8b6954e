package spinelog.sheet.layout;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;

/** When in a day a row was written. */
enum DayPart {
  MORNING,
  MIDDAY,
  EVENING;

  private static final LocalTime FIVE = LocalTime.of(17, 0);

  /** The part of the day that a cell names, or whose time it holds. */
  static Optional<DayPart> of(Cell cell) {
    return Words.IN_CELLS
        .find("part.", cell.text())
        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
        .or(() -> ClockTime.of(cell).map(DayPart::at));
  }

  private static DayPart at(LocalTime time) {
    return time.isBefore(LocalTime.NOON) ? MORNING : time.isBefore(FIVE) ? MIDDAY : EVENING;
  }
}
