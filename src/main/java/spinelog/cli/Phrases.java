package spinelog.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.ReadSummary;

/** What the console says about a log that was read. */
final class Phrases {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /** "31 days, 1 Mar 2026 to 31 Mar 2026". */
  static String days(ReadSummary summary) {
    return count(summary.days(), "day")
        + ", "
        + date(summary.first())
        + " to "
        + date(summary.last());
  }

  /** "; 1 error, 2 notes", or nothing where there is no problem. */
  static String problems(List<SheetProblem> problems) {
    String counted =
        List.of(Level.values()).stream()
            .map(level -> counted(problems, level))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "" : "; " + counted;
  }

  /** " from sheet Log, headings in row 1". */
  static String sheet(ReadSummary summary) {
    String sheet = summary.sheet().isEmpty() ? "" : ", sheet " + summary.sheet();
    return sheet + ", headings in row " + summary.headerRow();
  }

  /** "Date A, Morning stiffness I; not used: R". */
  static String columns(ReadSummary summary) {
    String used =
        summary.columns().entrySet().stream()
            .map(column -> column.getKey() + " " + column.getValue())
            .collect(Collectors.joining(", "));
    return summary.ignoredColumns().isEmpty()
        ? used
        : used + "; not used: " + String.join(", ", summary.ignoredColumns());
  }

  private static String counted(List<SheetProblem> problems, Level level) {
    int count = (int) problems.stream().filter(problem -> problem.level() == level).count();
    return count == 0 ? "" : count(count, level.name().toLowerCase(Locale.ROOT));
  }

  private static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private static String date(LocalDate date) {
    return DATE.format(date);
  }
}
