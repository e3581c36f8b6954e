package spinelog.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.findings.Period;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Heading;
import spinelog.report.page.Ledger;
import spinelog.report.page.LedgerRow;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.words.AttachmentWords;
import spinelog.words.DayWords;

/**
 * The daily log as it was understood: a line a day, month by month. What stays the same is said
 * once: the bedding in a line of its own where it changes, and three equal days or more in one row.
 */
final class DailyLog {
  private static final int FEWEST_EQUAL = 3;

  private final Period period;
  private final List<Day> days;
  private final DayWords words;
  private final List<DayWords.Field> fields;
  private final List<LedgerRow> rows = new ArrayList<>();
  private LocalDate week;

  private DailyLog(Period period, List<Day> days, Phrasebook book) {
    this.period = period;
    this.days = days;
    this.words = new DayWords(days, book);
    this.fields = words.fields();
    this.week = monday(period.first());
  }

  static Block of(Report report) {
    Period period = report.findings().period();
    List<Day> days =
        report.diary().days().stream().filter(day -> period.contains(day.date())).toList();
    Phrasebook book = report.book();
    DailyLog log = new DailyLog(period, days, book);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.daily")));
    blocks.add(Paragraph.of(log.words.lead(), Style.QUIET).held());
    if (days.size() < report.diary().days().size()) {
      blocks.add(Paragraph.of(book.say("daily.part"), Style.QUIET).held());
    }
    if (!report.tables().isEmpty()) {
      blocks.add(Paragraph.of(new AttachmentWords(book).sentence(), Style.QUIET).held());
    }
    blocks.add(log.ledger());
    return Block.stack(blocks);
  }

  private Ledger ledger() {
    List<Column> columns =
        Stream.concat(
                Stream.of(Column.words(words.dateHead(), 1)), fields.stream().map(DailyLog::column))
            .toList();
    LocalDate expected = period.first();
    int at = 0;
    while (at < days.size()) {
      Day day = days.get(at);
      addGap(expected, day.date().minusDays(1));
      addMonth(at);
      int end = endOfEqual(at);
      LocalDate last = days.get(end - 1).date();
      rows.add(entry(day, last));
      expected = last.plusDays(1);
      at = end;
    }
    addGap(expected, period.last());
    return new Ledger(columns, words.remarkHead(), rows);
  }

  private static Column column(DayWords.Field field) {
    return field.isNumber() ? Column.numbers(field.head(), 1) : Column.words(field.head(), 1);
  }

  /** Days without a row, if there are any from one date to another. */
  private void addGap(LocalDate first, LocalDate last) {
    if (!last.isBefore(first)) {
      rows.add(new LedgerRow.Across(words.gap(first, last), isNewWeek(first)));
    }
  }

  /** The title of a day's month where it is the first of it, and other bedding where it changes. */
  private void addMonth(int at) {
    Day day = days.get(at);
    boolean isFirst = at == 0;
    String before = isFirst ? words.bedding(day) : words.bedding(days.get(at - 1));
    if (isFirst || !YearMonth.from(day.date()).equals(YearMonth.from(days.get(at - 1).date()))) {
      rows.add(new LedgerRow.Title(words.month(day.date()), before));
      week = monday(day.date());
    }
    if (!words.bedding(day).equals(before)) {
      rows.add(new LedgerRow.Across(words.beddingFrom(day), isNewWeek(day.date())));
    }
  }

  private LedgerRow.Entry entry(Day day, LocalDate last) {
    return new LedgerRow.Entry(
        Stream.concat(Stream.of(words.dates(day.date(), last)), cells(day)).toList(),
        words.warnings(day),
        words.remarks(day),
        isNewWeek(day.date()));
  }

  private Stream<String> cells(Day day) {
    return fields.stream().map(field -> field.cell().apply(day));
  }

  /** The end of the days in a row that are equal in all that is said of them, if they are many. */
  private int endOfEqual(int at) {
    int end = at + 1;
    while (end < days.size() && isAsBefore(end)) {
      end++;
    }
    return end - at < FEWEST_EQUAL ? at + 1 : end;
  }

  private boolean isAsBefore(int at) {
    Day day = days.get(at);
    Day before = days.get(at - 1);
    return day.date().equals(before.date().plusDays(1))
        && day.date().getDayOfMonth() > 1
        && words.notes(day).isEmpty()
        && words.warnings(day).isEmpty()
        && words.notes(before).isEmpty()
        && words.warnings(before).isEmpty()
        && words.remarks(day).equals(words.remarks(before))
        && words.bedding(day).equals(words.bedding(before))
        && cells(day).toList().equals(cells(before).toList());
  }

  /** Whether a row that begins on a date is the first of its week. */
  private boolean isNewWeek(LocalDate date) {
    boolean isNew = !monday(date).equals(week);
    week = monday(date);
    return isNew;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
