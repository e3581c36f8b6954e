package spinelog.sheet.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Remembered;

/**
 * Tells a workbook's numbers apart by their format: plain ones, percentages, dates and times.
 *
 * @param date1904 whether the workbook counts days from 1904 instead of 1900
 */
record ExcelNumber(boolean date1904) {
  /** As long as a format can be in Excel, in letters; a longer one is none. */
  private static final int LONGEST_FORMAT = 255;

  private static final double LAST_DAY = 2_958_465;

  /** As many digits as Excel shows: what lies beyond is noise of its arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  /** A sheet has a few formats and a cell of one in every row. */
  private static final Remembered<Boolean> OF_DATES =
      new Remembered<>(format -> DateUtil.isADateFormat(0, format));

  /** The cell that a number without a format is. */
  Cell cell(double value) {
    return cell(value, 0, "General");
  }

  /** The cell that a number with a format is. */
  Cell cell(double stored, int formatIndex, String written) {
    String format = written.length() > LONGEST_FORMAT ? "General" : written;
    if (!Double.isFinite(stored)) {
      return Cell.error(Double.toString(stored));
    }
    double value = hasFewDigits(stored) ? stored : rounded(stored);
    Optional<LocalDateTime> date = date(value);
    if (DateUtil.isInternalDateFormat(formatIndex) || OF_DATES.of(format)) {
      return date.map(day -> Cell.dateTime(day, value)).orElseGet(() -> Cell.time(value));
    }
    return format.contains("%") ? Cell.percent(value) : Cell.number(value, date);
  }

  /** Whole numbers, and those of at most nine digits and sixteenths, which have four more. */
  private static boolean hasFewDigits(double value) {
    return value == Math.rint(value)
        || (Math.abs(value) < 1e9 && value * 16 == Math.rint(value * 16));
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  private Optional<LocalDateTime> date(double value) {
    return value >= 1 && value <= LAST_DAY
        ? Optional.ofNullable(DateUtil.getLocalDateTime(value, date1904, true))
        : Optional.empty();
  }
}
