package spinelog.analysis;

import java.util.List;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.findings.Periods;

/**
 * A diary as two periods see it: what was slept on is set aside, and the one change is the step
 * from the first period to the second. All else is asked as of any change.
 */
final class TwoPeriods {
  private TwoPeriods() {}

  static Diary of(Diary diary, Periods both) {
    DeclaredChange step =
        new DeclaredChange(both.b().first(), ItemKind.PERIOD, "period", "A", "B", "");
    return new Diary(
        diary.about(), diary.days().stream().map(TwoPeriods::bare).toList(), List.of(step));
  }

  private static Day bare(Day day) {
    return new Day(
        day.date(),
        day.night().withoutSetup(),
        day.scores(),
        day.care(),
        day.warnings(),
        day.notes());
  }
}
