package spinelog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
  /** More problems than these are counted, not shown: check lists them. */
  private static final int PROBLEMS_SHOWN = 5;

  private static final String STRICT =
      "not used, as --strict refuses a log with an error or a warning. Correct what follows, or"
          + " leave --strict out.";
  private static final String FAILED =
      "Spinelog failed on this log. The fault is the program's, not yours: please report it with"
          + " what --debug shows.";

  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;

  private final Set<String> repeated = new HashSet<>();

  /** What is done with a log that was read. */
  @FunctionalInterface
  interface Step {
    /** Handles one log, read from this file first. */
    void handle(Path file, ReadLog log) throws NotDone, IOException;
  }

  /** Goes through groups of files, each one person's log; the worst exit code is the run's. */
  final int each(List<List<Path>> logs, Step step) {
    ReadOptions options = reading.options();
    Set<String> names = new HashSet<>();
    logs.stream()
        .flatMap(List::stream)
        .map(SheetException::name)
        .filter(name -> !names.add(name))
        .forEach(repeated::add);
    int code = 0;
    for (List<Path> files : logs) {
      code = Math.max(code, one(files, options, step));
    }
    return code;
  }

  /** What the console calls a log: its file's name, with the folder where names repeat. */
  private String called(Path file) {
    String name = SheetException.name(file);
    return repeated.contains(name) ? PlainWriter.line(file) : name;
  }

  private int one(List<Path> files, ReadOptions options, Step step) {
    String name = called(files.get(0));
    try {
      step.handle(files.get(0), read(files, options));
      return 0;
    } catch (SheetException e) {
      refused(e.file(), ofTheMachine(e).orElse(e.problems()));
      sayNotJoined(files, e.file());
      if (e.getCause() != null) {
        trace(e);
      }
    } catch (NotDone e) {
      err().println(name + ": " + e.getMessage() + ".");
    } catch (IOException e) {
      err().println(name + ": " + Phrases.unwritten(e, "name another place with -o"));
      trace(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      refused(name, ofTheMachine(e).orElse(List.of(fileProblem(Kind.PROGRAM_FAILED, FAILED))));
      trace(e);
    }
    return 1;
  }

  private static Optional<List<SheetProblem>> ofTheMachine(Throwable fault) {
    return MachineFault.behind(fault).map(why -> List.of(fileProblem(Kind.MACHINE_FAILED, why)));
  }

  /** Where it happened, for those who asked. */
  private void trace(Throwable fault) {
    if (reading.debug()) {
      fault.printStackTrace(err());
    }
  }

  /** Reads the files of one person, joined by the rule for doubled days. */
  private ReadLog read(List<Path> files, ReadOptions options) throws SheetException {
    List<ReadLog> logs = new ArrayList<>();
    for (Path file : files) {
      logs.add(read(file, options));
    }
    ReadLog log = logs.size() == 1 ? logs.get(0) : joined(logs);
    LogReading read = log.reading();
    if (reading.strict() && read.problems().stream().anyMatch(LogCommand::isSerious)) {
      List<SheetProblem> problems = new ArrayList<>(read.problems());
      problems.add(0, fileProblem(Kind.REFUSED_AS_STRICT, STRICT));
      throw new SheetException(log.name(), problems, null);
    }
    return log;
  }

  private static ReadLog joined(List<ReadLog> logs) {
    String name = logs.stream().map(ReadLog::name).collect(Collectors.joining(" + "));
    return new ReadLog(
        name, Join.join(logs.stream().map(ReadLog::reading).toList()), Optional.empty());
  }

  private ReadLog read(Path file, ReadOptions options) throws SheetException {
    String name = called(file);
    try {
      return read(name, file, options);
    } catch (SheetException e) {
      throw new SheetException(name, e.problems(), e.getCause());
    } catch (UnreadablePdf e) {
      throw new SheetException(name, List.of(fileProblem(kind(e), e.getMessage())), e.getCause());
    }
  }

  /** A report holds the log that it was made from. */
  private static ReadLog read(String name, Path file, ReadOptions options)
      throws SheetException, UnreadablePdf {
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

  private void sayNotJoined(List<Path> files, String refused) {
    if (files.size() > 1) {
      err()
          .println(
              refused
                  + ": so there is nothing to join the other logs with. Correct it, or leave it"
                  + " out.");
    }
  }

  /** Says why a log gave no diary. */
  void refused(String file, List<SheetProblem> problems) {
    tell(file, problems);
  }

  /** The first few problems above a note, errors first; check lists the others. */
  final void tell(String file, List<SheetProblem> problems) {
    List<SheetProblem> serious =
        problems.stream()
            .filter(LogCommand::isSerious)
            .sorted(Comparator.comparing(SheetProblem::level))
            .toList();
    serious.stream()
        .limit(PROBLEMS_SHOWN)
        .forEach(problem -> err().println(ProblemLine.of(file, problem)));
    if (serious.size() > PROBLEMS_SHOWN) {
      int more = serious.size() - PROBLEMS_SHOWN;
      err().println(file + ": and " + more + " more; spinelog check --all lists them all.");
    }
  }

  private static boolean isSerious(SheetProblem problem) {
    return problem.level() != Level.NOTE;
  }

  private static SheetProblem fileProblem(Kind kind, String message) {
    return new SheetProblem(Level.ERROR, kind, "", "", "", "", "", message);
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
