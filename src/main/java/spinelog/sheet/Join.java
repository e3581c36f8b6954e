package spinelog.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.day.DayMerge;
import spinelog.sheet.day.LogRow;
import spinelog.trial.Trial;

/**
 * Joins logs of one person: of a date in two files, the later file fills blanks, and wins, with a
 * warning, where both say something.
 */
public final class Join {
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private final Map<LocalDate, LogReading> from = new HashMap<>();
  private final List<SheetProblem> problems = new ArrayList<>();

  private Join() {}

  /**
   * One reading of all of them.
   *
   * @param readings at least one, in the order given
   */
  public static LogReading join(List<LogReading> readings) {
    if (readings.size() == 1) {
      return readings.get(0);
    }
    Join join = new Join();
    readings.forEach(join::add);
    return join.reading(readings);
  }

  private void add(LogReading reading) {
    String file = reading.summary().file();
    reading.problems().stream().map(problem -> in(file, problem)).forEach(problems::add);
    for (Day day : reading.diary().days()) {
      Day earlier = days.get(day.date());
      if (earlier == null) {
        days.put(day.date(), day);
      } else {
        DayMerge merge = DayMerge.of(earlier, day);
        days.put(day.date(), merge.day());
        say(merge, earlier, day, reading);
      }
      from.put(day.date(), reading);
    }
  }

  private void say(DayMerge merge, Day earlier, Day later, LogReading reading) {
    LogReading before = from.get(later.date());
    if (!merge.overruled().isEmpty()) {
      problems.add(
          problem(
              Kind.DAY_TWICE_DIFFERENT,
              cells(reading, later, merge.overruled()),
              names(merge.overruled()),
              later.date()
                  + " differs from "
                  + cells(before, later, merge.overruled())
                  + "; the later file is used: "
                  + DayMerge.list(merge.overruled(), earlier, later)
                  + ". Correct the one that is wrong."));
    }
    if (!merge.filled().isEmpty()) {
      problems.add(
          problem(
              Kind.DAY_FILLED,
              cells(before, later, merge.filled()),
              names(merge.filled()),
              later.date()
                  + " was blank here and is filled from "
                  + reading.summary().file()
                  + "."));
    }
  }

  private static SheetProblem problem(Kind kind, String cells, String column, String message) {
    Level level = kind == Kind.DAY_FILLED ? Level.NOTE : Level.WARNING;
    return new SheetProblem(level, kind, "", cells, column, "", "", message);
  }

  private static String names(List<LogColumn> columns) {
    return columns.stream().map(LogColumn::heading).collect(Collectors.joining(", "));
  }

  /** "march.xlsx I5,K5"; a column that the file lacks has no cell. */
  private static String cells(LogReading reading, Day day, List<LogColumn> columns) {
    LogRow row = reading.rows().get(day.date());
    String cells =
        columns.stream()
            .filter(row.header().columns()::containsKey)
            .map(column -> row.place(column).cell())
            .collect(Collectors.joining(","));
    return (reading.summary().file() + " " + cells).strip();
  }

  private static SheetProblem in(String file, SheetProblem problem) {
    return new SheetProblem(
        problem.level(),
        problem.kind(),
        problem.sheet(),
        (file + " " + problem.cell()).strip(),
        problem.column(),
        problem.found(),
        problem.used(),
        problem.message());
  }

  private LogReading reading(List<LogReading> readings) {
    ReadSummary first = readings.get(0).summary();
    Map<LocalDate, LogRow> rows = new HashMap<>();
    readings.forEach(reading -> rows.putAll(reading.rows()));
    ReadSummary summary =
        new ReadSummary(
            readings.stream().map(r -> r.summary().file()).collect(Collectors.joining(" + ")),
            first.format(),
            first.sheet(),
            first.headerRow(),
            first.columns(),
            first.ignoredColumns(),
            first.dateOrder(),
            days.size(),
            days.firstKey(),
            days.lastKey(),
            language(readings));
    List<DeclaredChange> changes =
        readings.stream()
            .flatMap(reading -> reading.diary().declaredChanges().stream())
            .distinct()
            .sorted(Comparator.comparing(DeclaredChange::date))
            .toList();
    Optional<Trial> trial =
        readings.stream()
            .flatMap(reading -> reading.diary().trial().stream())
            .reduce((one, next) -> next);
    Diary diary = new Diary(about(readings), List.copyOf(days.values()), changes, trial);
    return new LogReading(diary, summary, problems, rows);
  }

  /** The one language that all the logs tell which tell any. */
  private static Optional<Locale> language(List<LogReading> readings) {
    Set<Locale> told =
        readings.stream()
            .flatMap(reading -> reading.summary().language().stream())
            .collect(Collectors.toSet());
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  /** The last file that says something about the person. */
  private static About about(List<LogReading> readings) {
    return readings.stream()
        .map(reading -> reading.diary().about())
        .filter(about -> !about.equals(About.NOTHING))
        .reduce((one, next) -> next)
        .orElse(About.NOTHING);
  }
}
