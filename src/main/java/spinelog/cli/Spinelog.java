package spinelog.cli;

import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import spinelog.report.Report;

/** The command line as a whole. */
@Command(
    name = "spinelog",
    description = "Turns a sleep and stiffness log into a one-minute report for a physiotherapist.",
    mixinStandardHelpOptions = true,
    versionProvider = Spinelog.Version.class,
    subcommands = {
      ReportCommand.class,
      CompareCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      TemplateCommand.class,
      PlanCommand.class,
      BatchCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "spinelog LOG... is the same as spinelog report LOG..."})
public final class Spinelog implements Runnable, Surroundings.Told {
  @Spec private CommandSpec spec;

  private final Surroundings here;

  private Spinelog(Surroundings here) {
    this.here = here;
  }

  /**
   * Runs one command line.
   *
   * @param args the words after the program's name
   * @param out for what was asked for
   * @param err for problems
   * @param here what the run takes from where it takes place
   * @return 0 where every log was done, 1 where one was not, 2 for wrong usage
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err, Surroundings here) {
    int code = run(args, line(plain(out), plain(err), here));
    out.flush();
    if (!out.checkError()) {
      return code;
    }
    plain(err)
        .println(
            "spinelog: what was asked for could not be printed, or not all of it; the disk is full,"
                + " or what reads it has ended.");
    return Math.max(code, 1);
  }

  /** Each line at once, and nothing in it that a console takes for a command. */
  private static PrintWriter plain(PrintWriter console) {
    return new PrintWriter(new PlainWriter(console), true);
  }

  /** The command line, ready to run. */
  static CommandLine line(PrintWriter out, PrintWriter err, Surroundings here) {
    CommandLine line = new CommandLine(new Spinelog(here));
    line.setOut(out).setErr(err);
    // A log may be named @march.csv; the library would read it as a list of options.
    line.setExpandAtFiles(false);
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(96);
    line.setParameterExceptionHandler(Spinelog::wrongUsage);
    line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line;
  }

  /** Runs one command line. */
  static int run(String[] args, CommandLine line) {
    if (isMistyped(line, args)) {
      String commands = String.join(", ", line.getSubcommands().keySet());
      line.getErr().println("spinelog: \"" + args[0] + "\" is neither a command nor a file");
      line.getErr().println("The commands are: " + commands);
      return 2;
    }
    try {
      return line.execute(reportByDefault(line, args));
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return failed(e, line);
    }
  }

  /** One line, not twenty: where it happened is enough to find it by. */
  private static int failed(Throwable fault, CommandLine line) {
    String why =
        MachineFault.behind(fault)
            .orElseGet(
                () ->
                    "Spinelog failed. The fault is the program's, not yours: please report this: "
                        + fault
                        + Stream.of(fault.getStackTrace())
                            .findFirst()
                            .map(at -> " at " + at)
                            .orElse("")
                        + ".");
    line.getErr().println("spinelog: " + PlainWriter.line(why));
    return 1;
  }

  /** A bare log, as after drag and drop, is a report. */
  private static String[] reportByDefault(CommandLine line, String[] args) {
    boolean command =
        args.length == 0
            || line.getSubcommands().containsKey(args[0])
            || List.of("-h", "--help", "-V", "--version").contains(args[0]);
    if (command) {
      return args;
    }
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(Arrays.asList(args));
    return words.toArray(new String[0]);
  }

  /** A bare word that is no file is a mistyped command: nothing must be written for it. */
  private static boolean isMistyped(CommandLine line, String[] args) {
    return args.length > 0
        && args[0].matches("[a-z]+")
        && !line.getSubcommands().containsKey(args[0])
        && !new File(args[0]).exists();
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("spinelog: " + PlainWriter.line(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unknown && !unknown.getSuggestions().isEmpty()) {
      line.getErr().println("Did you mean " + String.join(" or ", unknown.getSuggestions()) + "?");
    }
    line.getErr().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    return 2;
  }

  @Override
  public Surroundings here() {
    return here;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a log, or a command");
  }

  /** Says which version this is. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"spinelog " + Report.VERSION};
    }
  }
}
