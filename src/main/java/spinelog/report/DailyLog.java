package spinelog.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.diary.Day;
import spinelog.findings.Period;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.AttachmentWords;
import spinelog.words.DayWords;

/** The daily log as it was understood, as a table. */
final class DailyLog {
  private DailyLog() {}

  static Block of(Report report) {
    Period period = report.findings().period();
    List<Day> days =
        report.diary().days().stream().filter(day -> period.contains(day.date())).toList();
    Phrasebook book = report.book();
    DayWords words = new DayWords(days, book);
    List<DayWords.Field> fields = words.fields();
    List<Column> columns = fields.stream().map(DailyLog::column).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.daily")));
    blocks.add(Paragraph.of(words.lead(), Style.QUIET).held());
    if (days.size() < report.diary().days().size()) {
      blocks.add(Paragraph.of(book.say("daily.part"), Style.QUIET).held());
    }
    if (!report.tables().isEmpty()) {
      blocks.add(Paragraph.of(new AttachmentWords(book).sentence(), Style.QUIET).held());
    }
    blocks.add(Table.dense(columns, rows(period, days, words, fields)));
    return Block.stack(blocks);
  }

  private static Column column(DayWords.Field field) {
    return field.isNumber() ? Column.numbers(field.head(), 1) : Column.words(field.head(), 1);
  }

  /** A row a day, and one for each gap between, before and after them. */
  private static List<List<String>> rows(
      Period period, List<Day> days, DayWords words, List<DayWords.Field> fields) {
    List<List<String>> rows = new ArrayList<>();
    LocalDate expected = period.first();
    for (Day day : days) {
      if (day.date().isAfter(expected)) {
        rows.add(words.gap(fields.size(), expected, day.date().minusDays(1)));
      }
      rows.add(fields.stream().map(field -> field.cell().apply(day)).toList());
      expected = day.date().plusDays(1);
    }
    if (!expected.isAfter(period.last())) {
      rows.add(words.gap(fields.size(), expected, period.last()));
    }
    return rows;
  }
}
