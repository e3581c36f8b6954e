package spinelog.sheet;

import java.time.LocalDate;
import java.util.List;
import spinelog.sheet.value.WrittenDate;

/** A date that stands alone, read as one in a log. */
public final class DateText {
  private DateText() {}

  /** The days that a text can be, in whatever order it is written; none where it is no date. */
  public static List<LocalDate> meanings(String text) {
    return WrittenDate.meanings(text);
  }

  /** Whether a text names a day and a month, and no year. */
  public static boolean isWithoutYear(String text) {
    return WrittenDate.isWithoutYear(text);
  }
}
