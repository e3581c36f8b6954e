package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.Warnings;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.value.Bedding;
import spinelog.sheet.value.DurationReader;
import spinelog.sheet.value.FlagReader;
import spinelog.sheet.value.PositionReader;
import spinelog.sheet.value.ScoreReader;
import spinelog.sheet.value.YesNoReader;

/** Reads the cells of one row to a day. */
public final class DayReader {
  private static final int ENOUGH_WORDS = 3;
  private static final ScoreReader USUAL = new ScoreReader(Scale.TEN);

  private final Header header;
  private final CareReader care;
  private final Bedding bedding;
  private final Problems problems;
  private final PositionReader position;
  private final Durations durations;
  private final Map<LogColumn, Function<Cell, Reading<OptionalDouble>>> scores =
      new EnumMap<>(LogColumn.class);

  private final Map<LogColumn, NewOrOld> answers = new EnumMap<>(LogColumn.class);

  /** A reader of the rows below these headings. */
  public DayReader(Header header, CareReader care, Bedding bedding, Problems problems) {
    this.header = header;
    this.care = care;
    this.bedding = bedding;
    this.problems = problems;
    position = new PositionReader(header.language());
    durations = new Durations(header, problems);
    header.columns().keySet().stream()
        .filter(column -> column.outcome().isPresent())
        .filter(this::hasNumbers)
        .forEach(column -> scores.put(column, reader(column)));
    for (LogColumn column : List.of(LogColumn.PILLOW, LogColumn.MATTRESS)) {
      NewOrOld.of(header, column, problems).ifPresent(answer -> answers.put(column, answer));
    }
    if (header.columns().containsKey(LogColumn.NIGHT_OF)) {
      problems.warning(
          Kind.DATED_BY_EVENING,
          header.place(header.row(), LogColumn.NIGHT_OF),
          header.cell(header.row(), LogColumn.NIGHT_OF).text(),
          "the dates are evenings; each row was taken for the morning after. Write the morning's"
              + " date under Date.");
    }
  }

  /** The day that a row tells of. */
  public Day day(LogRow row, LocalDate date) {
    Night night =
        new Night(
            take(row, LogColumn.POSITION, position.read(row.cell(LogColumn.POSITION))),
            named(row, LogColumn.PILLOW),
            named(row, LogColumn.MATTRESS),
            take(row, LogColumn.KNEE_PILLOW, YesNoReader.read(row.cell(LogColumn.KNEE_PILLOW))),
            take(
                row,
                LogColumn.LUMBAR_SUPPORT,
                YesNoReader.read(row.cell(LogColumn.LUMBAR_SUPPORT))),
            take(
                row,
                LogColumn.SLEEP_HOURS,
                durations.read(LogColumn.SLEEP_HOURS, row.cell(LogColumn.SLEEP_HOURS))));
    Scores felt = scores(row);
    Care done = care.read(row, durations, !felt.isEmpty());
    String flags = words(row, LogColumn.RED_FLAGS);
    String notes = words(row, LogColumn.NOTES);
    return new Day(date, night, felt, done, warnings(flags, notes), notes);
  }

  /** A log without such a column did not ask; what notes tell is asked where none was flagged. */
  private Warnings warnings(String written, String notes) {
    boolean isAsked =
        header.columns().containsKey(LogColumn.RED_FLAGS)
            && !Words.IN_CELLS.has("unknown", written);
    List<RedFlag> flags = isAsked ? FlagReader.read(written) : List.of();
    return new Warnings(isAsked, flags, flags.isEmpty() ? FlagReader.inNote(notes) : List.of());
  }

  private String named(LogRow row, LogColumn column) {
    return Optional.ofNullable(answers.get(column))
        .map(answer -> answer.name(row.row()))
        .orElseGet(() -> take(row, column, bedding.read(row.cell(column))));
  }

  private Scores scores(LogRow row) {
    Map<Outcome, Double> values = new EnumMap<>(Outcome.class);
    scores.forEach(
        (column, reader) ->
            take(row, column, reader.apply(row.cell(column)))
                .ifPresent(value -> values.put(column.outcome().orElseThrow(), value)));
    return new Scores(values);
  }

  private Function<Cell, Reading<OptionalDouble>> reader(LogColumn column) {
    return column.kind() == LogColumn.Kind.MINUTES
        ? cell -> durations.read(column, cell)
        : new ScoreReader(scale(column))::read;
  }

  /** The one score of a log is empty where its days are coloured instead. */
  private void noteEmpty(LogColumn column, List<Cell> filled) {
    long scores =
        header.columns().keySet().stream().filter(one -> one.outcome().isPresent()).count();
    if (filled.isEmpty() && scores == 1 && header.grid().rows().size() > ENOUGH_WORDS) {
      problems.warning(
          Kind.COLUMN_LEFT_OUT,
          header.place(header.row(), column),
          header.cell(header.row(), column).text(),
          "no row holds a score under this heading; a colour alone is not read. Write numbers.");
    }
  }

  /** A column of nothing but words such as "mild" is one question, not one a cell. */
  private boolean hasNumbers(LogColumn column) {
    List<Cell> filled =
        header.grid().rows().stream()
            .filter(row -> row.number() > header.row().number())
            .map(row -> header.cell(row, column))
            .filter(cell -> !cell.isBlank())
            .toList();
    if (filled.stream().anyMatch(DayReader::isNumber)) {
      return true;
    }
    noteEmpty(column, filled);
    List<Cell> words = filled.stream().filter(DayReader::isNotUnderstood).toList();
    if (words.size() < ENOUGH_WORDS) {
      return true;
    }
    problems.error(
        Kind.COLUMN_LEFT_OUT,
        header.place(header.row(), column),
        words.stream()
            .map(word -> word.text().strip())
            .distinct()
            .limit(ENOUGH_WORDS)
            .collect(Collectors.joining(", ")),
        "words and no numbers stand under this heading, so the column was left out. Write "
            + (column.kind() == LogColumn.Kind.MINUTES ? "minutes" : "numbers from 0 to 10")
            + ", or rename the heading.");
    return false;
  }

  /** A number in digits or as a word; a bare "none" is the lowest of the words. */
  private static boolean isNumber(Cell cell) {
    return cell.kind() != Cell.Kind.TEXT
        || cell.text().chars().anyMatch(Character::isDigit)
        || USUAL.read(cell).value().orElse(0) > 0
        || DurationReader.MINUTES.read(cell).value().orElse(0) > 0;
  }

  private static boolean isNotUnderstood(Cell cell) {
    return USUAL.read(cell).remark().filter(remark -> remark.kind() == Kind.NO_NUMBER).isPresent();
  }

  private String words(LogRow row, LogColumn column) {
    Cell cell = row.cell(column);
    if (cell.kind() == Cell.Kind.ERROR) {
      problems.error(
          Kind.NO_WORDS,
          row.place(column),
          cell.text(),
          "expected words; left blank. Write them as plain text.");
      return "";
    }
    if (cell.kind() == Cell.Kind.CUT) {
      problems.warning(
          Kind.NOTE_SHORTENED,
          row.place(column),
          cell.text(),
          "more letters than are kept; the rest was left out. Shorten it.");
    }
    return cell.text();
  }

  private Scale scale(LogColumn column) {
    Scale scale = header.scale(column);
    if (!scale.isTen()) {
      problems.warning(
          Kind.SCALE_CONVERTED,
          header.place(header.row(), column),
          header.cell(header.row(), column).text(),
          "scores from "
              + Cell.plain(scale.low())
              + " to "
              + Cell.plain(scale.high())
              + " were put on 0 to 10. Score from 0 to 10.");
    }
    return scale;
  }

  private <T> T take(LogRow row, LogColumn column, Reading<T> reading) {
    return header.columns().containsKey(column)
        ? problems.take(row.place(column), row.cell(column), reading)
        : reading.value();
  }
}
