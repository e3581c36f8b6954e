package spinelog.sheet.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;

/**
 * One column of pain at a time that is not said, as the only score beside the nights: pain of the
 * day. Beside a date alone it may be any pain, and is asked about.
 */
final class PainOfDay {
  /** What shows that it is a diary of nights. */
  private static final Set<LogColumn> OF_NIGHTS =
      Set.of(
          LogColumn.PILLOW,
          LogColumn.MATTRESS,
          LogColumn.KNEE_PILLOW,
          LogColumn.LUMBAR_SUPPORT,
          LogColumn.SLEEP_HOURS);

  private PainOfDay() {}

  /** The same headings with such a column read; as they are where it is none. */
  static Header read(Header log, Problems problems) {
    boolean is =
        log.unclear().size() == 1
            && !log.isScored()
            && log.hasDate()
            && log.columns().keySet().stream().anyMatch(OF_NIGHTS::contains);
    if (!is) {
      return log;
    }
    Map<LogColumn, Integer> columns = new EnumMap<>(log.columns());
    columns.put(LogColumn.PAIN_DAY, log.unclear().get(0));
    problems.note(
        Kind.PAIN_OF_DAY,
        new Place(log.grid().name(), log.cells(log.unclear()), LogColumn.PAIN_DAY.heading()),
        log.heading(log.unclear().get(0)),
        "the heading does not say when in the day; read as pain of the day. If it is that on waking"
            + " or in the evening, say so in the heading.");
    return new Header(log.grid(), log.row(), columns, List.of(), log.repeated());
  }
}
