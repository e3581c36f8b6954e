package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.column.LogColumn;

/**
 * Rows of zeros that nobody felt: beside 0 hours of sleep, ahead of the report's date, or several
 * on end, at once, beside nothing else.
 */
public final class UnfilledRows {
  private static final int PLACES_SHOWN = 3;
  private static final int FEWEST_OF_SEVERAL_SCORES = 3;
  private static final int FEWEST_OF_ONE_SCORE = 5;
  private static final int DAYS_BESIDE = 3;
  private static final Pattern ZERO = Pattern.compile("\\s*0+(?:[.,:]0+)*\\s*");

  private final List<LogRow> withoutSleep = new ArrayList<>();
  private final List<LogRow> ahead = new ArrayList<>();
  private final Problems problems;

  /** Notes what is left out among these problems. */
  public UnfilledRows(Problems problems) {
    this.problems = problems;
  }

  /** The day without the zeros that nobody filled in; empty where nothing else was. */
  public Optional<Day> without(LogRow row, Day day) {
    if (!scoresAreZero(row) || !isZero(row, LogColumn.SLEEP_HOURS)) {
      return Optional.of(day);
    }
    withoutSleep.add(row);
    return rest(day);
  }

  /** Whether a row of a day that is still to come is no wrong date, but holds zeros only. */
  public boolean isAhead(LogRow row, Reading<Optional<LocalDate>> date) {
    boolean is =
        date.remark().filter(remark -> remark.kind() == Kind.DATE_IN_FUTURE).isPresent()
            && holdsZerosOnly(row);
    if (is) {
      ahead.add(row);
    }
    return is;
  }

  /** Leaves out the zeros of runs of rows and says once which rows all of them were. */
  public void settle(NavigableMap<LocalDate, Day> days, Map<LocalDate, LogRow> rows) {
    List<LogRow> inRuns = new ArrayList<>();
    for (List<LocalDate> run : runs(days, rows)) {
      for (LocalDate date : run) {
        inRuns.add(rows.get(date));
        rest(days.get(date)).ifPresentOrElse(rest -> days.put(date, rest), () -> days.remove(date));
      }
    }
    say(
        withoutSleep,
        LogColumn.SLEEP_HOURS,
        "0 hours of sleep and 0 in every score, in ",
        ": days that were not filled in, so the zeros were left out. Leave such cells empty.");
    say(
        inRuns,
        null,
        "0 in every score and nothing else, at once and in ",
        " on end: taken for days that were not filled in, so the zeros were left out. If they were"
            + " felt, write the hours of sleep or a word under Notes beside each.");
    say(
        ahead,
        null,
        "dates after the day of the report, and 0 in every score, in ",
        ": days that are still to be filled in, so they were left out. Leave such cells empty.");
  }

  private void say(List<LogRow> found, LogColumn said, String before, String after) {
    if (found.isEmpty()) {
      return;
    }
    LogColumn column = said == null ? score(found.get(0)) : said;
    Place first = found.get(0).place(column);
    problems.warning(
        Kind.ZEROS_LEFT_OUT,
        new Place(
            first.sheet(),
            found.stream()
                .limit(PLACES_SHOWN)
                .map(row -> row.place(said == null ? score(row) : said).cell())
                .collect(Collectors.joining(",")),
            first.column()),
        "0",
        before + found.size() + (found.size() == 1 ? " row" : " rows") + after);
  }

  private static LogColumn score(LogRow row) {
    return scores(row).get(0);
  }

  private static List<LogColumn> scores(LogRow row) {
    return row.header().columns().keySet().stream()
        .filter(column -> column.outcome().isPresent() && !row.cell(column).isBlank())
        .toList();
  }

  private static boolean isZero(LogRow row, LogColumn column) {
    return ZERO.matcher(row.cell(column).text()).matches();
  }

  private static boolean scoresAreZero(LogRow row) {
    List<LogColumn> scores = scores(row);
    return !scores.isEmpty() && scores.stream().allMatch(score -> isZero(row, score));
  }

  /** Whether nothing shows that somebody filled in the row; bedding may have been filled down. */
  private static boolean holdsZerosOnly(LogRow row) {
    return scoresAreZero(row)
        && row.header().columns().keySet().stream()
            .filter(column -> !column.isDate())
            .filter(column -> column.kind() != LogColumn.Kind.NAME)
            .allMatch(column -> row.cell(column).isBlank() || isZero(row, column));
  }

  /** Days on end of nothing but zeros, beside days of which none was near 0. */
  private static List<List<LocalDate>> runs(
      NavigableMap<LocalDate, Day> days, Map<LocalDate, LogRow> rows) {
    List<List<LocalDate>> runs = new ArrayList<>();
    List<LocalDate> run = new ArrayList<>();
    for (LocalDate date : days.keySet()) {
      LogRow row = rows.get(date);
      if (row != null && holdsZerosOnly(row)) {
        run.add(date);
      } else {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs.stream().filter(one -> isUnfilled(one, days, rows)).toList();
  }

  private static boolean isUnfilled(
      List<LocalDate> run, NavigableMap<LocalDate, Day> days, Map<LocalDate, LogRow> rows) {
    if (run.isEmpty()) {
      return false;
    }
    LocalDate first = run.get(0);
    LocalDate last = run.get(run.size() - 1);
    int fewest =
        scores(rows.get(first)).size() > 1 ? FEWEST_OF_SEVERAL_SCORES : FEWEST_OF_ONE_SCORE;
    NavigableMap<LocalDate, Day> before = days.headMap(first, /* inclusive= */ false);
    return run.size() >= fewest
        && !before.isEmpty()
        && areWellAbove(before.descendingMap())
        && areWellAbove(days.tailMap(last, /* inclusive= */ false));
  }

  /** Whether none of the next days with scores has one near 0. */
  private static boolean areWellAbove(NavigableMap<LocalDate, Day> days) {
    return days.values().stream()
        .map(Day::scores)
        .filter(scores -> !scores.isEmpty())
        .limit(DAYS_BESIDE)
        .allMatch(scores -> scores.values().values().stream().allMatch(score -> score > 1));
  }

  private static Optional<Day> rest(Day day) {
    Night night = day.night();
    boolean done = day.care().isSession();
    Day rest =
        new Day(
            day.date(),
            night.withoutHours(),
            Scores.NONE,
            done ? day.care() : Care.UNKNOWN,
            day.warnings(),
            day.notes());
    boolean isEmpty = rest.night().equals(Night.UNKNOWN) && !done && rest.notes().isEmpty();
    return isEmpty && rest.warnings().flags().isEmpty() ? Optional.empty() : Optional.of(rest);
  }
}
