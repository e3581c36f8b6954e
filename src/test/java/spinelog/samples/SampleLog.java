package spinelog.samples;

import java.util.List;
import spinelog.diary.Diary;

/**
 * One of the logs in {@code samples/}.
 *
 * @param file its name there; the ending says what kind of file it is
 * @param diary what a perfect reader makes of it
 * @param table what is written in it, slips of the hand included
 */
public record SampleLog(String file, Diary diary, LogTable table) {
  /** Every sample, in order of name. */
  public static List<SampleLog> all() {
    return List.of(
        SleepPositions.log(),
        PillowMonth.log(),
        GappyMonth.log(),
        NothingHelped.log(),
        MattressQuarter.log(),
        PillowPlan.found(),
        PillowPlan.nothing());
  }

  /** The file's bytes. */
  byte[] content() {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "csv" -> LogFiles.csv(table);
      case "xls" -> LogFiles.xls(table, diary);
      case "xlsx" -> LogFiles.xlsx(table, diary);
      default -> throw new IllegalStateException("no writer for " + file);
    };
  }
}
