package spinelog.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.SheetException;

/**
 * Why a log was not done.
 *
 * @param log what the console calls the log, or the one of those joined that is at fault
 * @param problems why, the errors among them being the reason
 * @param fault where it happened, for --debug; empty where nothing else failed
 */
record Failure(String log, List<SheetProblem> problems, Optional<Throwable> fault) {
  private static final String FAILED =
      "Spinelog failed on this log. The fault is the program's, not yours: please report it with"
          + " what --debug shows.";

  /** What was thrown while a log was handled. */
  static Failure of(Throwable thrown, String log) {
    Optional<String> machine = MachineFault.behind(thrown);
    if (thrown instanceof NotDone why) {
      return new Failure(log, ofFile(why.kind(), why.getMessage() + "."), Optional.empty());
    }
    if (thrown instanceof SheetException refused) {
      return new Failure(
          refused.file(),
          machine.map(why -> ofFile(Kind.MACHINE_FAILED, why)).orElse(refused.problems()),
          Optional.ofNullable(refused.getCause()).map(cause -> refused));
    }
    if (machine.isPresent()) {
      return new Failure(log, ofFile(Kind.MACHINE_FAILED, machine.get()), Optional.of(thrown));
    }
    List<SheetProblem> why =
        thrown instanceof IOException unwritten
            ? ofFile(Kind.NOT_WRITTEN, Phrases.unwritten(unwritten, "name another place with -o"))
            : ofFile(Kind.PROGRAM_FAILED, FAILED);
    return new Failure(log, why, Optional.of(thrown));
  }

  /** An error of a whole file. */
  static List<SheetProblem> ofFile(Kind kind, String message) {
    return List.of(new SheetProblem(Level.ERROR, kind, "", "", "", "", "", message));
  }
}
