package spinelog.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and their words. */
@Command(
    name = "completion",
    description = "Prints the script by which bash and zsh complete commands, options and words.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example:",
      "  spinelog completion",
      "Kept in a file that ~/.bashrc or ~/.zshrc sources, it works in every new shell."
    })
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandSpec all = spec.root();
    spec.commandLine().getOut().println(AutoComplete.bash(all.name(), all.commandLine()));
  }
}
