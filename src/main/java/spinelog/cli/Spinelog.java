package spinelog.cli;

import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
@Command(
    name = "spinelog",
    description = "Turns a sleep and stiffness log into a one-minute report for a physiotherapist.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "spinelog LOG... is the same as spinelog report LOG..."})
public final class Spinelog implements Runnable, Surroundings.Told {
  /** The commands in the order of the help. Building one costs time, so only the asked one is. */
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("report", ReportCommand::new);
    COMMANDS.put("compare", CompareCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("template", TemplateCommand::new);
    COMMANDS.put("plan", PlanCommand::new);
    COMMANDS.put("batch", BatchCommand::new);
    COMMANDS.put("version", VersionCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("help", HelpCommand::new);
  }

  /** The library's own command cannot be annotated. */
  private static final String[] HELP_EXAMPLE = {"", "For example:", "  spinelog help report"};

  /** Commands that are about all of them. */
  private static final Set<String> OF_ALL = Set.of("completion", "help");

  private static final Set<String> REPORTING = Set.of("report", "compare");

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
    int code = run(args, line(asked(args), plain(out), plain(err), here));
    out.flush();
    if (!out.checkError()) {
      return code;
    }
    plain(err).println("spinelog: " + LanguageOption.phrases(args, here).say("console.unprinted"));
    return Math.max(code, 1);
  }

  /** Each line at once, and nothing in it that a console takes for a command. */
  private static PrintWriter plain(PrintWriter console) {
    return new PrintWriter(new PlainWriter(console), true);
  }

  /** Whether these words seem to ask for a report, named or not. */
  static boolean reports(String[] args) {
    String[] words = reportByDefault(COMMANDS.keySet(), args);
    return words.length > 1 && REPORTING.contains(words[0]);
  }

  /** The names of the commands that these words can need: one, or all for errors and OF_ALL. */
  private static Set<String> asked(String[] args) {
    Set<String> all = COMMANDS.keySet();
    String[] words = reportByDefault(all, args);
    boolean one = words.length > 0 && all.contains(words[0]) && !OF_ALL.contains(words[0]);
    return one && !isMistyped(all, args) ? Set.of(words[0]) : all;
  }

  /** The command line with these commands, ready to run. */
  static CommandLine line(
      Set<String> commands, PrintWriter out, PrintWriter err, Surroundings here) {
    CommandLine line = new CommandLine(new Spinelog(here));
    commands.forEach(name -> line.addSubcommand(name, COMMANDS.get(name).get()));
    Optional.ofNullable(line.getSubcommands().get("help"))
        .ifPresent(help -> help.getCommandSpec().usageMessage().footer(HELP_EXAMPLE));
    line.setOut(out).setErr(err);
    // Said when it is asked for: reading the sentences takes time.
    Map<String, IHelpSectionRenderer> help = new HashMap<>(line.getHelpSectionMap());
    help.put(
        UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
        asked -> heading("console.help.usage", asked) + " ");
    help.put(
        UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
        asked -> heading("console.help.commands", asked) + System.lineSeparator());
    line.setHelpSectionMap(help);
    // A log may be named @march.csv; the library would read it as a list of options.
    line.setExpandAtFiles(false);
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(96);
    line.setParameterExceptionHandler(Spinelog::wrongUsage);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) ->
            failed(fault, parsed.originalArgs().toArray(new String[0]), command));
    // Nothing is coloured, whether NO_COLOR is set or not.
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line;
  }

  /** Runs one command line. */
  static int run(String[] args, CommandLine line) {
    Set<String> commands = line.getSubcommands().keySet();
    if (isMistyped(commands, args)) {
      return mistyped(args[0], line, phrases(args, line));
    }
    try {
      return line.execute(reportByDefault(commands, args));
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return failed(e, args, line);
    }
  }

  private static String heading(String key, Help help) {
    boolean isEmpty = key.equals("console.help.commands") && help.subcommands().isEmpty();
    return isEmpty ? "" : phrases(new String[0], help.commandSpec().commandLine()).say(key);
  }

  private static Phrases phrases(String[] args, CommandLine line) {
    return LanguageOption.phrases(args, Surroundings.of(line.getCommandSpec()));
  }

  private static int mistyped(String word, CommandLine line, Phrases phrases) {
    PrintWriter err = line.getErr();
    err.println("spinelog: " + phrases.say("console.command", "word", word));
    hint(NearestWords.of(word, line.getSubcommands().keySet()), err, phrases);
    String commands = String.join(", ", line.getSubcommands().keySet());
    err.println(phrases.say("console.commands", "commands", commands));
    return 2;
  }

  /** One line, not twenty: where it happened is enough to find it by. */
  private static int failed(Throwable fault, String[] args, CommandLine line) {
    String why =
        MachineFault.behind(fault)
            .orElseGet(
                () -> {
                  String at =
                      Stream.of(fault.getStackTrace())
                          .findFirst()
                          .map(one -> " at " + one)
                          .orElse("");
                  return phrases(args, line).say("console.fault", "fault", fault + at);
                });
    line.getErr().println("spinelog: " + PlainWriter.line(why));
    return 1;
  }

  /** A bare log, as after drag and drop, is a report. */
  private static String[] reportByDefault(Set<String> commands, String[] args) {
    boolean command =
        args.length == 0
            || commands.contains(args[0])
            || List.of("-h", "--help", "-V", "--version").contains(args[0]);
    if (command) {
      return args;
    }
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(Arrays.asList(args));
    return words.toArray(new String[0]);
  }

  /** A bare word that is no file is a mistyped command: nothing must be written for it. */
  private static boolean isMistyped(Set<String> commands, String[] args) {
    return args.length > 0
        && args[0].matches("[A-Za-z]+")
        && !commands.contains(args[0])
        && !new File(args[0]).exists();
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    Phrases phrases = phrases(args, line);
    String why = WrongUsage.why(e, args).map(phrases::say).orElseGet(e::getMessage);
    line.getErr().println("spinelog: " + PlainWriter.line(why));
    if (e instanceof UnmatchedArgumentException unknown) {
      hint(unknown.getSuggestions(), line.getErr(), phrases);
    }
    String command = line.getCommandSpec().qualifiedName() + " --help";
    line.getErr().println(phrases.say("console.see", "command", command));
    return 2;
  }

  private static void hint(List<String> near, PrintWriter err, Phrases phrases) {
    if (!near.isEmpty()) {
      err.println(phrases.say(Said.of("console.meant", "words", Said.anyOf(near))));
    }
  }

  @Override
  public Surroundings here() {
    return here;
  }

  @Override
  public void run() {
    throw new WrongUsage(spec.commandLine(), Said.of("console.usage.nothing"));
  }
}
