package spinelog.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import spinelog.report.Digest;
import spinelog.report.Report;
import spinelog.sheet.LogReader;

/**
 * All that a report is made from beside its log: the options and the program. Reports of one digest
 * are the same.
 *
 * @param text all of it in words
 */
record Recipe(String text) {
  /** These say which logs are done, where results go and what is said of it; no report differs. */
  private static final Set<String> NO_INGREDIENTS =
      Set.of("--output", "--jobs", "--quiet", "--changed-only", "--shard", "--debug");

  /** That of a command as it was called, on a system of a language. */
  static Recipe of(CommandSpec command, String language) {
    return new Recipe(
        command.commandLine().getParseResult().matchedOptions().stream()
            .filter(option -> !NO_INGREDIENTS.contains(option.longestName()))
            .map(Recipe::said)
            .sorted()
            .collect(Collectors.joining("\n", Report.VERSION + "\n" + language + "\n", "")));
  }

  private static String said(OptionSpec option) {
    return option.longestName() + " " + option.originalStringValues();
  }

  /** The digest of a log's file, of the headings said beside it, and of this. */
  String digest(Path log) throws IOException {
    Optional<Path> beside = LogReader.readBeside(log);
    return digest(Digest.sha256(log), beside.isPresent() ? Digest.sha256(beside.get()) : "", text);
  }

  /** The digest of what was read of a log, and of this. */
  String digest(String read) {
    return digest(read, "", text);
  }

  /** Each part by its digest: where one ends and the next begins counts too. */
  private static String digest(String... parts) {
    StringBuilder digests = new StringBuilder();
    for (String part : parts) {
      digests.append(Digest.sha256(part.getBytes(StandardCharsets.UTF_8)));
    }
    return Digest.sha256(digests.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
