package spinelog.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The program's door: sets the ground that libraries stand on, runs, and returns the exit code. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the machine with its exit code where that is not 0. */
  public static void main(String[] args) {
    Surroundings here =
        new Surroundings(
            LocalDate.now(ZoneId.systemDefault()),
            Locale.getDefault(Locale.Category.DISPLAY),
            terminal());
    Ground.prepare();
    if (Spinelog.reports(args)) {
      OneCompiler.askInBackground();
      Rehearsal.inBackground();
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err, here);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Where not even the command line can be loaded there is nothing else to tell of it. */
  private static int run(String[] args, PrintWriter out, PrintWriter err, Surroundings here) {
    try {
      return Spinelog.run(args, out, err, here);
    } catch (LinkageError e) {
      err.println("spinelog: " + MachineFault.behind(e).orElse(PlainWriter.line(e)));
      return 1;
    }
  }

  /** Where somebody watches: from Java 22 on there is a console without a terminal too. */
  @SuppressWarnings("SystemConsoleNull") // so on Java 17, where there is none without one
  private static Optional<PrintWriter> terminal() {
    Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    try {
      boolean isTerminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return isTerminal ? Optional.of(console.writer()) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.of(console.writer());
    }
  }
}
