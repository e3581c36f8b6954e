package spinelog.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words on the command line that are each right, and do not go together. */
final class WrongUsage extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Said why;

  WrongUsage(CommandLine line, Said why) {
    super(line, why.key());
    this.why = why;
  }

  /** What is wrong with a command line; empty where the library alone knows. */
  static Optional<Said> why(ParameterException e, String[] args) {
    if (e instanceof WrongUsage own) {
      return Optional.of(own.why);
    }
    if (e instanceof UnmatchedArgumentException unknown) {
      String key = unknown.isUnknownOption() ? "console.usage.unknown" : "console.usage.unmatched";
      return Optional.of(
          Said.of(key, "words", "'" + String.join("', '", unknown.getUnmatched()) + "'"));
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().stream().findFirst().map(first -> missing(first, args));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return Optional.of(
          Said.of("console.usage.twice", "option", option((OptionSpec) twice.getOverwritten())));
    }
    return e.getArgSpec() instanceof OptionSpec option
        ? wrong(option, e.getCause())
        : Optional.empty();
  }

  private static Said missing(ArgSpec missing, String[] args) {
    if (!(missing instanceof OptionSpec option)) {
      return Said.of("console.usage.missing.word", "word", "'" + missing.paramLabel() + "'");
    }
    for (String word : args) {
      if (List.of(option.names()).contains(word)) {
        return Said.of("console.usage.missing.value", "option", option(option));
      }
    }
    return Said.of(
        "console.usage.missing.option",
        "option",
        "'" + option.longestName() + "=" + option.paramLabel() + "'");
  }

  private static Optional<Said> wrong(OptionSpec option, Throwable why) {
    Optional<Said> said =
        why instanceof NoSuchValue none
            ? Optional.of(none.why())
            : Optional.of(Said.of("console.value.none")).filter(none -> option.arity().max() == 0);
    return said.map(
        reason ->
            Said.of(
                "console.usage.value", "option", "'" + option.longestName() + "'", "why", reason));
  }

  /** "'--mcid' (POINTS)". */
  private static String option(OptionSpec option) {
    String label = option.arity().max() == 0 ? "" : " (" + option.paramLabel() + ")";
    return "'" + option.longestName() + "'" + label;
  }
}
