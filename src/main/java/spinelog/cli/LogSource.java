package spinelog.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.report.Reopened;
import spinelog.report.page.UnreadablePdf;
import spinelog.sheet.Join;
import spinelog.sheet.LogReader;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;

/**
 * Reads logs as a command says.
 *
 * @param options how they are to be read
 * @param isStrict whether a log with an error or a warning is refused
 * @param called what the console calls each
 */
record LogSource(ReadOptions options, boolean isStrict, Function<Path, String> called) {
  private static final String STRICT =
      "not used, as --strict refuses a log with an error or a warning. Correct what follows, or"
          + " leave --strict out.";

  /** Reads the files of one person, joined by the rule for doubled days. */
  ReadLog read(List<Path> files) throws SheetException {
    List<ReadLog> logs = new ArrayList<>();
    for (Path file : files) {
      logs.add(read(file));
    }
    return accepted(logs.size() == 1 ? logs.get(0) : joined(logs));
  }

  /** The same log, where it is not too bad for what was asked. */
  ReadLog accepted(ReadLog log) throws SheetException {
    LogReading read = log.reading();
    if (isStrict && read.problems().stream().anyMatch(LogSource::isSerious)) {
      List<SheetProblem> problems = new ArrayList<>(read.problems());
      problems.addAll(0, Failure.ofFile(Kind.REFUSED_AS_STRICT, STRICT));
      throw new SheetException(log.name(), problems, null);
    }
    return log;
  }

  /** Whether a problem is above a note. */
  static boolean isSerious(SheetProblem problem) {
    return problem.level() != Level.NOTE;
  }

  private static ReadLog joined(List<ReadLog> logs) {
    String name = logs.stream().map(ReadLog::name).collect(Collectors.joining(" + "));
    return new ReadLog(
        name, Join.join(logs.stream().map(ReadLog::reading).toList()), Optional.empty());
  }

  private ReadLog read(Path file) throws SheetException {
    String name = called.apply(file);
    try {
      return read(name, file);
    } catch (SheetException e) {
      throw new SheetException(name, e.problems(), e.getCause());
    } catch (UnreadablePdf e) {
      throw new SheetException(name, Failure.ofFile(kind(e), e.getMessage()), e.getCause());
    }
  }

  /** A report holds the log that it was made from. */
  private ReadLog read(String name, Path file) throws SheetException, UnreadablePdf {
    if (!Reopened.isPdf(file)) {
      return new ReadLog(name, LogReader.read(file, options), Optional.empty());
    }
    Reopened report = Reopened.read(file);
    LogReading log = LogReader.read(file, report.tables(), options);
    return new ReadLog(name, log.after(report.problems()), Optional.of(report));
  }

  private static Kind kind(UnreadablePdf why) {
    return switch (why.reason()) {
      case DAMAGED -> Kind.FILE_DAMAGED;
      case LOCKED -> Kind.FILE_LOCKED;
      case TOO_LARGE -> Kind.FILE_TOO_LARGE;
      case NO_LOG -> Kind.FILE_NOT_READ;
    };
  }
}
