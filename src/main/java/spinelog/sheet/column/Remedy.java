package spinelog.sheet.column;

import spinelog.sheet.cell.Place;

/** What to say on the command line where a heading does not say what its column holds. */
public final class Remedy {
  private Remedy() {}

  /** That a column, counted from 0, is one of the log's: {@code --map "C=Pain on waking"}. */
  public static String map(int column, LogColumn meant) {
    return "--map \"" + Place.letter(column) + "=" + meant.heading() + "\"";
  }

  /** What scores can be, each with what to say for it. */
  public static String score(int column) {
    return map(column, LogColumn.STIFFNESS)
        + " if they are stiffness on waking, "
        + map(column, LogColumn.PAIN_WAKING)
        + " if they are pain then, "
        + map(column, LogColumn.PAIN_EVENING)
        + " if they are pain in the evening, "
        + map(column, LogColumn.PAIN_DAY)
        + " if they are pain of the day";
  }

  /** The same where stiffness is out of the question. */
  public static String pain(int column) {
    return map(column, LogColumn.PAIN_WAKING)
        + " if it is pain on waking, "
        + map(column, LogColumn.PAIN_EVENING)
        + " if it is pain in the evening, "
        + map(column, LogColumn.PAIN_DAY)
        + " if it is pain of the day";
  }
}
