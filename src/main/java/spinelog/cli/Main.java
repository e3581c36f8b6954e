package spinelog.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The program's door: sets the ground that libraries stand on, runs, and returns the exit code. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the machine with its exit code where that is not 0. */
  public static void main(String[] args) {
    Surroundings here =
        new Surroundings(
            LocalDate.now(ZoneId.systemDefault()), Locale.getDefault(Locale.Category.DISPLAY));
    Ground.prepare();
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
}
