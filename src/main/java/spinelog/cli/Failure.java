package spinelog.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.report.Output;
import spinelog.sheet.SheetException;

/**
 * Why a log was not done.
 *
 * @param log what the console calls the log, or the one of those joined that is at fault
 * @param problems why, the errors among them being the reason
 * @param said the same in any language; empty where the reason lies in the log or in the machine
 * @param fault where it happened, for --debug; empty where nothing else failed
 */
record Failure(
    String log, List<SheetProblem> problems, Optional<Said> said, Optional<Throwable> fault) {
  /** What to do where results lie in a folder. */
  static final String ELSEWHERE = "console.elsewhere.folder";

  /** What was thrown while a log was handled. */
  static Failure of(Throwable thrown, String log) {
    Optional<String> machine = MachineFault.behind(thrown);
    if (thrown instanceof NotDone why) {
      return of(log, why.kind(), why.why(), Optional.empty());
    }
    if (thrown instanceof SheetException refused) {
      return new Failure(
          refused.file(),
          machine.map(why -> ofFile(Kind.MACHINE_FAILED, why)).orElse(refused.problems()),
          Optional.empty(),
          Optional.ofNullable(refused.getCause()).map(cause -> refused));
    }
    if (machine.isPresent()) {
      List<SheetProblem> why = ofFile(Kind.MACHINE_FAILED, machine.get());
      return new Failure(log, why, Optional.empty(), Optional.of(thrown));
    }
    return thrown instanceof IOException unwritten
        ? of(log, Kind.NOT_WRITTEN, unwritten(unwritten, ELSEWHERE), Optional.of(thrown))
        : of(log, Kind.PROGRAM_FAILED, Said.of("console.fault.log"), Optional.of(thrown));
  }

  private static Failure of(String log, Kind kind, Said why, Optional<Throwable> fault) {
    return new Failure(log, ofFile(kind, Phrases.ENGLISH.say(why)), Optional.of(why), fault);
  }

  /** An error of a whole file. */
  static List<SheetProblem> ofFile(Kind kind, String message) {
    return List.of(new SheetProblem(Level.ERROR, kind, "", "", "", "", "", message));
  }

  /** Why a result could not be written, where, and what to do, which is a sentence's name. */
  static Said unwritten(IOException e, String remedy) {
    return MachineFault.behind(e)
        .map(machine -> Said.of("console.one", "word", machine))
        .orElseGet(
            () -> Said.of("console.unwritten", "where", where(e), "remedy", Said.of(remedy)));
  }

  /** "out: writing there is not allowed". */
  private static Said where(IOException e) {
    if (!(e instanceof FileSystemException known) || known.getFile() == null) {
      return why(e);
    }
    Path file = Path.of(known.getFile());
    boolean inFolder = file.toString().endsWith(Output.PART) && file.getParent() != null;
    Path place = inFolder ? file.getParent() : file;
    return Said.of("console.place", "place", PlainWriter.line(place), "why", why(e));
  }

  private static Said why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return Said.of("console.why.denied");
    }
    if (e instanceof FileAlreadyExistsException) {
      return Said.of("console.why.file");
    }
    return e instanceof FileSystemException known && known.getReason() != null
        ? Said.of("console.one", "word", known.getReason())
        : Said.of("console.why.unknown");
  }
}
