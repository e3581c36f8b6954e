package spinelog.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Scores;
import spinelog.diary.Technique;

/** Reads the cells of one row to a day. */
final class DayReader {
  private final Header header;
  private final TechniqueReader techniques;
  private final Bedding bedding;
  private final Problems problems;
  private final Map<LogColumn, ScoreReader> scores = new EnumMap<>(LogColumn.class);

  DayReader(Header header, TechniqueReader techniques, Bedding bedding, Problems problems) {
    this.header = header;
    this.techniques = techniques;
    this.bedding = bedding;
    this.problems = problems;
    header.columns().keySet().stream()
        .filter(column -> column.outcome().filter(Outcome::isScore).isPresent())
        .forEach(column -> scores.put(column, new ScoreReader(scale(column))));
    if (header.columns().containsKey(LogColumn.NIGHT_OF)) {
      problems.warning(
          header.place(header.row(), LogColumn.NIGHT_OF),
          header.cell(header.row(), LogColumn.NIGHT_OF).text(),
          "the dates are evenings; each row was taken for the morning after. Write the morning's"
              + " date under Date.");
    }
  }

  /** The day that a row tells of. */
  Day day(LogRow row, LocalDate date) {
    Night night =
        new Night(
            take(row, LogColumn.POSITION, WordReader.position(row.cell(LogColumn.POSITION))),
            take(row, LogColumn.PILLOW, bedding.read(row.cell(LogColumn.PILLOW))),
            take(row, LogColumn.MATTRESS, bedding.read(row.cell(LogColumn.MATTRESS))),
            take(row, LogColumn.KNEE_PILLOW, WordReader.yesNo(row.cell(LogColumn.KNEE_PILLOW))),
            take(
                row,
                LogColumn.LUMBAR_SUPPORT,
                WordReader.yesNo(row.cell(LogColumn.LUMBAR_SUPPORT))),
            take(
                row,
                LogColumn.SLEEP_HOURS,
                DurationReader.HOURS.read(row.cell(LogColumn.SLEEP_HOURS))));
    Scores felt = scores(row);
    return new Day(
        date,
        night,
        felt,
        care(row, felt),
        FlagReader.read(row.cell(LogColumn.RED_FLAGS)),
        row.cell(LogColumn.NOTES).text());
  }

  private Scores scores(LogRow row) {
    Map<Outcome, Double> values = new EnumMap<>(Outcome.class);
    for (LogColumn column : header.columns().keySet()) {
      Cell cell = row.cell(column);
      ScoreReader reader = scores.get(column);
      if (reader != null || column == LogColumn.STIFFNESS_MINUTES) {
        Reading<OptionalDouble> reading =
            reader == null ? DurationReader.MINUTES.read(cell) : reader.read(cell);
        take(row, column, reading)
            .ifPresent(value -> values.put(column.outcome().orElseThrow(), value));
      }
    }
    return new Scores(values);
  }

  /** A blank means that nothing was done only where the row was scored and could have said so. */
  private Care care(LogRow row, Scores felt) {
    Cell named = row.cell(LogColumn.TECHNIQUES);
    Cell timed = row.cell(LogColumn.MASSAGE_MINUTES);
    if (named.isBlank() && timed.isBlank()) {
      return header.hasCare() && !felt.isEmpty() ? Care.NOTHING : Care.UNKNOWN;
    }
    Optional<List<Technique>> done =
        take(row, LogColumn.TECHNIQUES, techniques.read(named)).techniques();
    OptionalDouble minutes =
        take(row, LogColumn.MASSAGE_MINUTES, DurationReader.MINUTES.read(timed));
    boolean known = minutes.isPresent() || (done.isPresent() && !named.isBlank());
    return known ? new Care(true, done.orElse(List.of()), whole(minutes)) : Care.UNKNOWN;
  }

  private static OptionalInt whole(OptionalDouble minutes) {
    return minutes.isPresent()
        ? OptionalInt.of((int) Math.round(minutes.getAsDouble()))
        : OptionalInt.empty();
  }

  private Scale scale(LogColumn column) {
    String heading = header.cell(header.row(), column).text();
    Scale scale = Scale.in(heading).orElse(Scale.TEN);
    if (!scale.isTen()) {
      problems.warning(
          header.place(header.row(), column),
          heading,
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
