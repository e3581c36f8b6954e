package spinelog.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.findings.Period;
import spinelog.report.Output;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;

/** What the console says about a log that was read. */
final class Phrases {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /** "31 days, 1 Mar 2026 to 31 Mar 2026"; "30 of 31 days, ..." where days are missing. */
  static String days(ReadSummary summary) {
    return span(summary.days(), summary.first(), summary.last());
  }

  /** The same of so many days between two dates. */
  static String span(int days, LocalDate first, LocalDate last) {
    long span = ChronoUnit.DAYS.between(first, last) + 1;
    String of = days == span ? "" : days + " of ";
    return of + count((int) span, "day") + ", " + date(first) + " to " + date(last);
  }

  /** "; of these, 5 Mar 2026 to 9 Mar 2026 is reported", or nothing where all of it is. */
  static String window(LogReading log, Period period) {
    boolean whole =
        period.first().equals(log.diary().first()) && period.last().equals(log.diary().last());
    return whole
        ? ""
        : "; of these, " + date(period.first()) + " to " + date(period.last()) + " is reported";
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

  /** ", sheet Log, headings in row 1". */
  static String sheet(ReadSummary summary) {
    String sheet = summary.sheet().isEmpty() ? "" : ", sheet " + summary.sheet();
    return sheet
        + (summary.headerRow() == 0
            ? ", without headings"
            : ", headings in row " + summary.headerRow());
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

  /** Why a result could not be written, where, and what to do. */
  static String unwritten(IOException e, String remedy) {
    return MachineFault.behind(e)
        .orElseGet(
            () -> "the result could not be written (" + place(e) + why(e) + "); " + remedy + ".");
  }

  private static String why(IOException e) {
    return e instanceof AccessDeniedException
        ? "writing there is not allowed"
        : e instanceof FileAlreadyExistsException
            ? "a file is in the way of the folder"
            : e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : "the place cannot be written to";
  }

  /** "out: ", the folder that was to be written to; "" where nothing tells. */
  private static String place(IOException e) {
    if (!(e instanceof FileSystemException known) || known.getFile() == null) {
      return "";
    }
    Path file = Path.of(known.getFile());
    boolean inFolder = file.toString().endsWith(Output.PART) && file.getParent() != null;
    return (inFolder ? file.getParent() : file) + ": ";
  }

  private static String counted(List<SheetProblem> problems, Level level) {
    int count = (int) problems.stream().filter(problem -> problem.level() == level).count();
    return count == 0 ? "" : count(count, level.name().toLowerCase(Locale.ROOT));
  }

  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** "1 Mar 2026". */
  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
