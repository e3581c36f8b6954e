package spinelog.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spinelog.diary.Diary;
import spinelog.sheet.write.SheetTable;
import spinelog.sheet.write.TableWorkbook;
import spinelog.sheet.write.Template;
import spinelog.sheet.write.TidyLog;
import spinelog.sheet.write.TidyTables;

/**
 * The way back: writes logs that {@link LogReader} reads; the same content gives the same bytes.
 */
public final class LogWriter {
  private LogWriter() {}

  /** Writes the days as CSV: UTF-8, one row a day, the template's headings, ISO dates. */
  public static void csv(Diary diary, OutputStream out) throws IOException {
    TidyLog.writeCsv(diary, out);
  }

  /** Writes the days, the setup changes and what is said about the person as an .xlsx workbook. */
  public static void xlsx(Diary diary, OutputStream out) throws IOException {
    TidyLog.writeXlsx(diary, out);
  }

  /**
   * The names of the sheets that {@link #xlsx} writes beside the days, and {@link #csv} does not.
   */
  public static List<String> besideDays(Diary diary) {
    return TidyLog.besideDays(diary).stream().map(sheet -> sheet.title(Locale.ENGLISH)).toList();
  }

  /** Writes a table of whatever else as an .xlsx workbook. */
  public static void xlsx(SheetTable table, OutputStream out) throws IOException {
    TableWorkbook.write(table, out);
  }

  /** A diary as CSV tables by file name, to travel inside another file. */
  public static Map<String, byte[]> tables(Diary diary) throws IOException {
    return TidyTables.of(diary);
  }

  /** Writes the empty log to fill in as an .xlsx workbook, in a language of reports. */
  public static void template(Locale language, OutputStream out) throws IOException {
    Template.write(language, out);
  }
}
