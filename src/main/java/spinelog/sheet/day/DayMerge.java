package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.YesNo;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

/**
 * Two rows of one date made one: the later fills blanks of the earlier, and wins where both say
 * something.
 *
 * @param day the day
 * @param overruled columns in which both said something different
 * @param filled columns that only the later row had
 */
public record DayMerge(Day day, List<LogColumn> overruled, List<LogColumn> filled) {
  /** Makes two days of one date one. */
  public static DayMerge of(Day earlier, Day later) {
    List<LogColumn> overruled = new ArrayList<>();
    List<LogColumn> filled = new ArrayList<>();
    for (LogColumn column : LogColumn.TEMPLATE) {
      String before = said(earlier, column);
      String after = said(later, column);
      if (!after.isEmpty() && !after.equals(before)) {
        (before.isEmpty() ? filled : overruled).add(column);
      }
    }
    Day merged =
        new Day(
            earlier.date(),
            night(earlier.night(), later.night()),
            scores(earlier.scores(), later.scores()),
            care(earlier.care(), later.care()),
            later.redFlags().isEmpty() ? earlier.redFlags() : later.redFlags(),
            later.notes().isEmpty() ? earlier.notes() : later.notes());
    return new DayMerge(merged, List.copyOf(overruled), List.copyOf(filled));
  }

  /** What a row says in a column; words that stand for a blank say nothing. */
  private static String said(Day day, LogColumn column) {
    boolean nothing = column == LogColumn.TECHNIQUES && day.care().techniques().isEmpty();
    return nothing ? "" : DayText.of(day, column);
  }

  private static Night night(Night earlier, Night later) {
    return new Night(
        later.position() == Position.UNKNOWN ? earlier.position() : later.position(),
        later.pillow().isEmpty() ? earlier.pillow() : later.pillow(),
        later.mattress().isEmpty() ? earlier.mattress() : later.mattress(),
        yesNo(earlier.kneePillow(), later.kneePillow()),
        yesNo(earlier.lumbarSupport(), later.lumbarSupport()),
        either(earlier.sleepHours(), later.sleepHours()));
  }

  private static YesNo yesNo(YesNo earlier, YesNo later) {
    return later == YesNo.UNKNOWN ? earlier : later;
  }

  private static OptionalDouble either(OptionalDouble earlier, OptionalDouble later) {
    return later.isPresent() ? later : earlier;
  }

  private static Scores scores(Scores earlier, Scores later) {
    Map<Outcome, Double> values = new EnumMap<>(Outcome.class);
    values.putAll(earlier.values());
    values.putAll(later.values());
    return new Scores(values);
  }

  private static Care care(Care earlier, Care later) {
    return new Care(
        earlier.kept() || later.kept(),
        later.techniques().isEmpty() ? earlier.techniques() : later.techniques(),
        later.statedMinutes().isPresent() ? later.statedMinutes() : earlier.statedMinutes());
  }

  /** The columns of a list with what each row says: "Morning stiffness (8, then 9)". */
  public static String list(List<LogColumn> columns, Day earlier, Day later) {
    return columns.stream()
        .sorted(Comparator.naturalOrder())
        .map(
            column ->
                column.heading()
                    + " ("
                    + Problems.shorten(said(earlier, column))
                    + ", then "
                    + Problems.shorten(said(later, column))
                    + ")")
        .reduce((one, next) -> one + ", " + next)
        .orElse("");
  }
}
