package spinelog.sheet.day;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import spinelog.diary.Care;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DurationReader;
import spinelog.sheet.value.TechniqueReader;

/** Reads what was done in a day from its techniques and its minutes. */
public final class CareReader {
  private static final Words WORDS = Words.IN_CELLS;

  private final TechniqueReader techniques = new TechniqueReader();
  private final Problems problems;

  /** A reader that remembers what it has asked about. */
  public CareReader(Problems problems) {
    this.problems = problems;
  }

  /** A blank means that nothing was done only where the row was scored and could have said so. */
  Care read(LogRow row, Durations durations, boolean scored) {
    Cell named = row.cell(LogColumn.TECHNIQUES);
    Cell timed = row.cell(LogColumn.MASSAGE_MINUTES);
    if (named.isBlank() && timed.isBlank()) {
      return row.header().hasCare() && scored ? Care.NOTHING : Care.UNKNOWN;
    }
    if (holdsMinutes(row, named)) {
      return new Care(
          true, List.of(), minutes(row, LogColumn.TECHNIQUES, DurationReader.WHOLE_MINUTES::read));
    }
    OptionalInt minutes =
        minutes(
            row,
            LogColumn.MASSAGE_MINUTES,
            cell -> durations.read(LogColumn.MASSAGE_MINUTES, cell));
    Optional<List<Technique>> done = named.isBlank() ? Optional.empty() : techniques(row, named);
    return minutes.isPresent() || done.isPresent()
        ? new Care(true, done.orElse(List.of()), minutes)
        : Care.UNKNOWN;
  }

  /** A column headed "Massage" may hold minutes instead of names. */
  private static boolean holdsMinutes(LogRow row, Cell named) {
    boolean only = !row.header().columns().containsKey(LogColumn.MASSAGE_MINUTES);
    boolean headed = !heading(row).equals(LogColumn.TECHNIQUES.heading());
    boolean counts = named.text().chars().anyMatch(Character::isDigit);
    return only && headed && counts && DurationReader.MINUTES.read(named).value().isPresent();
  }

  private Optional<List<Technique>> techniques(LogRow row, Cell named) {
    if (WORDS.has("yes", named.text())) {
      // "Massage: yes" names its technique in the heading.
      return Optional.of(
          List.of(
              new Technique(
                  Words.straighten(heading(row)),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  Practitioner.SELF,
                  "")));
    }
    return problems
        .take(row.place(LogColumn.TECHNIQUES), named, techniques.read(named))
        .techniques();
  }

  private OptionalInt minutes(
      LogRow row, LogColumn column, Function<Cell, Reading<OptionalDouble>> reader) {
    Cell cell = row.cell(column);
    if (cell.isBlank()) {
      return OptionalInt.empty();
    }
    OptionalDouble minutes = problems.take(row.place(column), cell, reader.apply(cell));
    return minutes.isPresent() ? OptionalInt.of((int) minutes.getAsDouble()) : OptionalInt.empty();
  }

  private static String heading(LogRow row) {
    return row.header().cell(row.header().row(), LogColumn.TECHNIQUES).text();
  }
}
