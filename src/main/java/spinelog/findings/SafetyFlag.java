package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import spinelog.diary.RedFlag;

/**
 * A warning sign and the massage that followed it.
 *
 * @param date the day it was flagged
 * @param flag which warning sign, in whose words
 * @param massageAfter days on or after that date on which a session was logged, in order
 */
public record SafetyFlag(LocalDate date, RedFlag flag, List<LocalDate> massageAfter) {
  /** Copies the list. */
  public SafetyFlag {
    massageAfter = List.copyOf(massageAfter);
  }
}
