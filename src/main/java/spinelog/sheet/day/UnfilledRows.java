package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;

/** Rows in which every score is 0 and so are the hours of sleep: nobody filled them in. */
public final class UnfilledRows {
  private static final int PLACES_SHOWN = 3;

  private final List<LogRow> found = new ArrayList<>();
  private final Problems problems;

  /** Notes what is left out among these problems. */
  public UnfilledRows(Problems problems) {
    this.problems = problems;
  }

  /** The day without the zeros that nobody filled in; empty where nothing else was. */
  public Optional<Day> without(LogRow row, Day day) {
    boolean noScore =
        !day.scores().isEmpty()
            && day.scores().values().values().stream().allMatch(score -> score == 0);
    if (!noScore || day.night().sleepHours().orElse(1) != 0) {
      return Optional.of(day);
    }
    found.add(row);
    Night night = day.night();
    boolean done = day.care().isSession();
    Day rest =
        new Day(
            day.date(),
            new Night(
                night.position(),
                night.pillow(),
                night.mattress(),
                night.kneePillow(),
                night.lumbarSupport(),
                OptionalDouble.empty()),
            Scores.NONE,
            done ? day.care() : Care.UNKNOWN,
            day.warnings(),
            day.notes());
    boolean isEmpty = rest.night().equals(Night.UNKNOWN) && !done && rest.notes().isEmpty();
    return isEmpty && rest.warnings().flags().isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  /** Says once which rows they were. */
  public void say() {
    if (found.isEmpty()) {
      return;
    }
    Place first = found.get(0).place(LogColumn.SLEEP_HOURS);
    problems.warning(
        Kind.ZEROS_LEFT_OUT,
        new Place(
            first.sheet(),
            found.stream()
                .limit(PLACES_SHOWN)
                .map(row -> row.place(LogColumn.SLEEP_HOURS).cell())
                .collect(Collectors.joining(",")),
            first.column()),
        "0",
        "0 hours of sleep and 0 in every score, in "
            + found.size()
            + (found.size() == 1 ? " row" : " rows")
            + ": days that were not filled in, so the zeros were left out. Leave such cells empty.");
  }
}
