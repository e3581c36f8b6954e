package spinelog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spinelog.diary.SheetProblem;
import spinelog.sheet.SheetException;

/**
 * A command that goes through logs. What goes wrong with one is said in a line or two, and the
 * others go on.
 */
abstract class LogCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;
  @Mixin LanguageOption speech;

  private final Set<String> repeated = new HashSet<>();

  /** What is done with a log that was read. */
  @FunctionalInterface
  interface Step {
    /** Handles one log, read from this file first. */
    void handle(Path file, ReadLog log) throws NotDone, IOException;
  }

  /** What is begun with a log that was read, beside other logs. */
  @FunctionalInterface
  interface Work {
    /** Begins with one log, read from this file first, and tells how to end with it. */
    Finish begin(Path file, ReadLog log) throws NotDone, IOException;
  }

  /** What is done at last with a log, in its turn. */
  @FunctionalInterface
  interface Finish {
    void run() throws Exception;
  }

  /** A log that was begun with. */
  private record Begun(List<Path> files, Finish finish) {}

  /** Goes through groups of files, each one person's log; the worst exit code is the run's. */
  final int each(List<List<Path>> logs, Step step) {
    return each(logs, 1, (file, log) -> () -> step.handle(file, log));
  }

  /** The same with several begun with at once, and ended with in their order. */
  final int each(List<List<Path>> logs, int jobs, Work work) {
    LogSource source = new LogSource(reading.options(), reading.strict(), this::called);
    Set<String> names = new HashSet<>();
    logs.stream()
        .flatMap(List::stream)
        .map(SheetException::name)
        .filter(name -> !names.add(name))
        .forEach(repeated::add);
    AtomicInteger code = new AtomicInteger();
    try (InOrder<Begun> turns =
        new InOrder<>(jobs, begun -> code.accumulateAndGet(end(begun), Math::max))) {
      logs.forEach(files -> turns.add(() -> begin(files, source, work)));
    }
    return code.get();
  }

  /** What the console calls a log: its file's name, with the folder where names repeat. */
  private String called(Path file) {
    String name = SheetException.name(file);
    return repeated.contains(name) ? PlainWriter.line(file) : name;
  }

  private static Begun begin(List<Path> files, LogSource source, Work work) {
    try {
      return new Begun(files, work.begin(files.get(0), source.read(files)));
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return new Begun(files, () -> again(e));
    }
  }

  /** Throws in its turn what was thrown before. */
  private static void again(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  private int end(Begun begun) {
    try {
      begun.finish().run();
      return 0;
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      Failure failure = Failure.of(e, called(begun.files().get(0)));
      refused(failure);
      if (e instanceof SheetException && begun.files().size() > 1) {
        err().println(failure.log() + ": " + phrases().say("console.unjoined"));
      }
      trace(failure);
    }
    return 1;
  }

  /** Where it happened, for those who asked. */
  final void trace(Failure failure) {
    if (reading.debug()) {
      failure.fault().ifPresent(fault -> fault.printStackTrace(err()));
    }
  }

  /** What is said of many logs, or of one that was not read. */
  final Phrases phrases() {
    return Phrases.in(speech.ofAll());
  }

  /** What is said of a log. */
  final Phrases phrases(ReadLog log) {
    return Phrases.in(speech.of(log));
  }

  /** Says why a log was not done. */
  void refused(Failure failure) {
    failure
        .said()
        .ifPresentOrElse(
            why -> err().println(failure.log() + ": " + phrases().say(why)),
            () -> tell(failure.log(), failure.problems(), phrases()));
  }

  /** The first few kinds of problems above a note, errors first; check lists the others. */
  final void tell(String file, List<SheetProblem> problems, Phrases phrases) {
    List<SheetProblem> serious = problems.stream().filter(LogSource::isSerious).toList();
    new ProblemKinds(serious, phrases).told(file).forEach(err()::println);
    if (!serious.isEmpty()) {
      phrases.moreExactly().forEach(err()::println);
    }
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
