package spinelog.sheet.book;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import spinelog.sheet.cell.Cell;

/**
 * Tells a workbook's numbers apart by their format: plain ones, percentages, dates and times.
 *
 * @param date1904 whether the workbook counts days from 1904 instead of 1900
 */
record ExcelNumber(boolean date1904) {
  private static final double LAST_DAY = 2_958_465;

  /** The cell that a number with a format is. */
  Cell cell(double value, int formatIndex, String format) {
    Optional<LocalDateTime> date = date(value);
    if (format != null && DateUtil.isADateFormat(formatIndex, format)) {
      return date.map(day -> Cell.dateTime(day, value)).orElseGet(() -> Cell.time(value));
    }
    return format != null && format.contains("%") ? Cell.percent(value) : Cell.number(value, date);
  }

  private Optional<LocalDateTime> date(double value) {
    return value >= 1 && value <= LAST_DAY
        ? Optional.ofNullable(DateUtil.getLocalDateTime(value, date1904, true))
        : Optional.empty();
  }
}
