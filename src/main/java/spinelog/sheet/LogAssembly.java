package spinelog.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.day.CareReader;
import spinelog.sheet.day.DayMerge;
import spinelog.sheet.day.DayReader;
import spinelog.sheet.day.LogDates;
import spinelog.sheet.day.LogRow;
import spinelog.sheet.day.LogRows;
import spinelog.sheet.day.MissingLetters;
import spinelog.sheet.day.NoteQuestions;
import spinelog.sheet.day.PlannedRows;
import spinelog.sheet.day.SideSheets;
import spinelog.sheet.day.UnfilledRows;
import spinelog.sheet.day.Yesterday;
import spinelog.sheet.value.AimReader;
import spinelog.sheet.value.Bedding;
import spinelog.sheet.value.DateColumn;
import spinelog.trial.Trial;

/** Turns raw sheets into a diary: headings, rows, dates, days, one day a date. */
final class LogAssembly {
  private final String file;
  private final ReadOptions options;
  private final Problems problems;
  private final NoteQuestions notes = new NoteQuestions();
  private final MissingLetters letters;
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private final Map<LocalDate, LogRow> rowOf = new HashMap<>();

  LogAssembly(String file, ReadOptions options, Problems problems) {
    this.file = file;
    this.options = options;
    letters = new MissingLetters(options.printed());
    this.problems = problems;
  }

  LogReading read(Book book, List<Header> headers) throws Refusal {
    Optional<Trial> trial =
        new SideSheets(book, options.dateOrder(), options.asOf(), problems).trial();
    List<LogRow> rows = PlannedRows.without(new LogRows(problems).of(headers), trial, problems);
    DateColumn dates = LogDates.of(rows, options.dateOrder(), options.asOf(), problems);
    readDays(rows, dates);
    if (days.isEmpty()) {
      problems.error(
          Kind.NO_DAYS,
          new Place(headers.get(0).grid().name(), headers.get(0).range(), ""),
          "",
          "there are headings but no rows that could be used yet. Fill in one row a day.");
      throw new Refusal();
    }
    SideSheets side = new SideSheets(book, dates.order(), options.asOf(), problems);
    Diary diary =
        new Diary(
            side.about(
                goal -> new AimReader(days.values(), score -> scales(headers, score)).read(goal)),
            List.copyOf(days.values()),
            side.declaredChanges(days.firstKey(), days.lastKey()),
            trial);
    notes.ask(diary, problems);
    letters.say(book, problems);
    return new LogReading(diary, summary(book, headers, dates.style()), problems.all(), rowOf);
  }

  /** The scales that a score stands on; none where a key beside the table was not understood. */
  private Set<Scale> scales(List<Header> headers, Outcome score) {
    LogColumn column = LogColumn.valueOf(score.name());
    boolean isUnknown =
        problems.all().stream().anyMatch(problem -> problem.kind() == Kind.SCALE_UNKNOWN);
    return isUnknown
        ? Set.of()
        : headers.stream()
            .filter(header -> header.columns().containsKey(column))
            .map(header -> header.scale(column))
            .collect(Collectors.toSet());
  }

  private void readDays(List<LogRow> rows, DateColumn dates) {
    List<Reading<Optional<LocalDate>>> written =
        IntStream.range(0, rows.size()).mapToObj(dates::date).toList();
    // By identity: the hash of a header is that of its whole sheet.
    IdentityHashMap<Header, DayReader> readers = new IdentityHashMap<>();
    CareReader care = new CareReader(problems);
    Bedding bedding = new Bedding();
    UnfilledRows unfilled = new UnfilledRows(problems);
    Yesterday yesterday = new Yesterday(problems);
    for (LogColumn column : List.of(LogColumn.PILLOW, LogColumn.MATTRESS)) {
      bedding.expect(names(rows, written, column));
    }
    int emptyRows = 0;
    for (int i = 0; i < rows.size(); i++) {
      LogRow row = rows.get(i);
      if (!row.hasEntries() && !row.cell(row.dateColumn()).isBlank()) {
        emptyRows++;
        continue;
      }
      LogColumn column = row.dateColumn();
      if (unfilled.isAhead(row, written.get(i))) {
        continue;
      }
      Optional<LocalDate> date = problems.take(row.place(column), row.cell(column), written.get(i));
      noteUnusedTimestamp(row, column);
      if (date.isPresent()) {
        DayReader reader =
            readers.computeIfAbsent(
                row.header(), header -> new DayReader(header, care, bedding, problems));
        Day read = reader.day(row, morning(row, date.get()));
        unfilled.without(row, read).ifPresent(day -> add(yesterday.without(row, day), row, column));
        notes.look(row, read);
        letters.look(row);
      }
    }
    unfilled.settle(days, rowOf);
    yesterday.giveTo(days);
    if (emptyRows > 0) {
      problems.note(
          Kind.ROWS_LEFT_OUT,
          Place.FILE,
          "",
          "rows with a date and nothing else were left out: " + emptyRows + ".");
    }
  }

  /** The names of a column night by night, as rows may stand in any order. */
  private static List<String> names(
      List<LogRow> rows, List<Reading<Optional<LocalDate>>> dates, LogColumn column) {
    TreeMap<LocalDate, String> names = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      LogRow row = rows.get(i);
      String name = row.cell(column).text();
      if (!name.isBlank()) {
        dates.get(i).value().ifPresent(date -> names.put(morning(row, date), name));
      }
    }
    return List.copyOf(names.values());
  }

  private static LocalDate morning(LogRow row, LocalDate date) {
    return row.dateColumn() == LogColumn.NIGHT_OF ? date.plusDays(1) : date;
  }

  /** A form's row that names its day is dated by that, whenever it was sent. */
  private void noteUnusedTimestamp(LogRow row, LogColumn column) {
    Cell sent = row.cell(LogColumn.TIMESTAMP);
    if (column != LogColumn.TIMESTAMP && !sent.isBlank()) {
      problems.note(
          Kind.FORM_TIME_UNUSED,
          row.place(column),
          row.cell(column).text(),
          "used instead of when the form was sent.");
    }
  }

  /** One date twice: a later row fills blanks, and wins where both say something. */
  private void add(Day day, LogRow row, LogColumn column) {
    Day earlier = days.get(day.date());
    LogRow before = rowOf.put(day.date(), row);
    if (earlier == null) {
      days.put(day.date(), day);
      return;
    }
    int earlierRow = before.row().number();
    DayMerge merge = DayMerge.of(earlier, day);
    days.put(day.date(), merge.day());
    Place place = column == LogColumn.TIMESTAMP ? both(row, earlierRow) : row.place(column);
    String found = row.cell(column).text();
    String twice = day.date() + " is also in row " + earlierRow + "; ";
    if (!merge.overruled().isEmpty()) {
      problems.warning(
          Kind.DAY_TWICE_DIFFERENT,
          place,
          found,
          twice
              + "this later row is used where they differ: "
              + DayMerge.list(merge.overruled(), earlier, day)
              + ". Delete the row that is wrong.");
    } else if (!merge.filled().isEmpty()) {
      problems.note(
          Kind.DAY_FILLED,
          place,
          found,
          twice
              + "this row fills its blanks: "
              + merge.filled().stream().map(LogColumn::heading).collect(Collectors.joining(", "))
              + ".");
    } else {
      problems.note(Kind.DAY_TWICE, place, found, twice + "both say the same and count once.");
    }
  }

  /** Two answers of a form on one day: which was meant for which is seen from both times. */
  private static Place both(LogRow row, int earlierRow) {
    Place later = row.place(LogColumn.TIMESTAMP);
    String letter = Place.letter(row.header().columns().get(LogColumn.TIMESTAMP));
    return new Place(later.sheet(), letter + earlierRow + "," + later.cell(), later.column());
  }

  private ReadSummary summary(Book book, List<Header> headers, String dateStyle) {
    Header first = headers.get(0);
    return new ReadSummary(
        file,
        book.format(),
        headers.stream()
            .map(header -> header.grid().name())
            .distinct()
            .collect(Collectors.joining(", ")),
        first.row().number(),
        first.letters(),
        first.ignored(),
        dateStyle,
        days.size(),
        days.firstKey(),
        days.lastKey(),
        first.language());
  }
}
