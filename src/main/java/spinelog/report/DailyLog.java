package spinelog.report;

import java.util.List;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.report.words.DayWords;

/** The daily log as it was understood, as a table. */
final class DailyLog {
  private DailyLog() {}

  static Block of(Diary diary) {
    List<DayWords.Field> fields = DayWords.fields(diary);
    List<Column> columns = fields.stream().map(DailyLog::column).toList();
    List<List<String>> rows = diary.days().stream().map(day -> row(fields, day)).toList();
    return Block.stack(
        List.of(
            new Heading(2, "The daily log"),
            Paragraph.of(DayWords.lead(), Style.QUIET),
            new Table(columns, rows)));
  }

  private static Column column(DayWords.Field field) {
    return field.isNumber()
        ? Column.numbers(field.head(), field.share())
        : Column.words(field.head(), field.share());
  }

  private static List<String> row(List<DayWords.Field> fields, Day day) {
    return fields.stream().map(field -> field.cell().apply(day)).toList();
  }
}
