package spinelog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.report.Reopened;
import spinelog.report.page.UnreadablePdf;
import spinelog.sheet.Join;
import spinelog.sheet.LogReader;
import spinelog.sheet.LogReading;
import spinelog.sheet.ProblemLine;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;

/**
 * A command that goes through logs one by one. What goes wrong with one is said in a line or two,
 * and the others go on.
 */
abstract class LogCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;

  /** What is done with a log that was read. */
  @FunctionalInterface
  interface Step {
    /** Handles one log, read from this file first. */
    void handle(Path file, ReadLog log) throws NotDone, IOException;
  }

  /** Goes through groups of files, each one person's log; the worst exit code is the run's. */
  final int each(List<List<Path>> logs, Step step) {
    ReadOptions options = reading.options();
    int code = 0;
    for (List<Path> files : logs) {
      code = Math.max(code, one(files, options, step));
    }
    return code;
  }

  private int one(List<Path> files, ReadOptions options, Step step) {
    String name = name(files.get(0));
    try {
      step.handle(files.get(0), read(files, options));
      return 0;
    } catch (SheetException e) {
      refused(e);
    } catch (NotDone e) {
      err().println(name + ": " + e.getMessage());
    } catch (IOException e) {
      err().println(name + ": " + Phrases.unwritten(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      err()
          .println(
              name + ": Spinelog failed on this log; nothing was written for it. The fault is");
      err().println("the program's, not yours: please report it with what --debug shows.");
      if (reading.debug()) {
        e.printStackTrace(err());
      }
    }
    return 1;
  }

  /** Reads the files of one person, joined by the rule for doubled days. */
  private ReadLog read(List<Path> files, ReadOptions options) throws SheetException, NotDone {
    List<ReadLog> logs = new ArrayList<>();
    for (Path file : files) {
      logs.add(read(file, options));
    }
    ReadLog log =
        logs.size() == 1
            ? logs.get(0)
            : new ReadLog(
                Join.join(logs.stream().map(ReadLog::reading).toList()), Optional.empty());
    List<SheetProblem> serious =
        log.reading().problems().stream().filter(problem -> problem.level() != Level.NOTE).toList();
    if (reading.strict() && !serious.isEmpty()) {
      serious.forEach(problem -> err().println(line(log.reading(), problem)));
      throw new NotDone("not used, as --strict refuses a log with problems");
    }
    return log;
  }

  /** A report holds the log that it was made from. */
  private static ReadLog read(Path file, ReadOptions options) throws SheetException {
    if (!Reopened.isPdf(file)) {
      return new ReadLog(LogReader.read(file, options), Optional.empty());
    }
    try {
      Reopened report = Reopened.read(file);
      LogReading log = LogReader.read(file, report.tables(), options);
      return new ReadLog(log.after(report.problems()), Optional.of(report));
    } catch (UnreadablePdf e) {
      throw new SheetException(
          file,
          List.of(new SheetProblem(Level.ERROR, kind(e), "", "", "", "", "", e.getMessage())));
    }
  }

  private static Kind kind(UnreadablePdf why) {
    return switch (why.reason()) {
      case DAMAGED -> Kind.FILE_DAMAGED;
      case LOCKED -> Kind.FILE_LOCKED;
      case TOO_LARGE -> Kind.FILE_TOO_LARGE;
      case NO_LOG -> Kind.FILE_NOT_READ;
    };
  }

  /** Says why a log gave no diary. */
  void refused(SheetException e) {
    e.lines().forEach(err()::println);
  }

  static String line(LogReading log, SheetProblem problem) {
    return ProblemLine.of(log.summary().file(), problem);
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
