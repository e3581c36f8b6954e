package spinelog.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spinelog.sheet.DateOrder;
import spinelog.sheet.ReadOptions;

/** The options that say how logs are to be read, shared by every command that reads one. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "dmy, mdy or ymd, where the dates themselves leave it open.")
  private DateOrder dateOrder;

  @Option(
      names = "--map",
      paramLabel = "\"MINE=THEIRS\"",
      description =
          "Your heading and the log's that it means: --map \"How stiff=Morning stiffness\". Once and"
              + " for all: such lines in a file LOG.map or spinelog.map beside the log.")
  private Map<String, String> headings = new LinkedHashMap<>();

  @Option(
      names = "--password",
      interactive = true,
      description = "Ask for the workbook's password.")
  private char[] password;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Read the workbook's password from the first line of a file.")
  private Path passwordFile;

  @Option(names = "--strict", description = "Refuse a log with any problem above a note.")
  private boolean strict;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The report's date; today by default. Later dates in a log are errors.")
  private LocalDate asOf;

  @Option(names = "--debug", description = "Show where an unexpected error happened.")
  private boolean debug;

  ReadOptions options() {
    try {
      return new ReadOptions(
          asOf(),
          dateOrder == null ? DateOrder.FROM_COLUMN : dateOrder,
          headings,
          Optional.ofNullable(password).or(this::fromFile));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  LocalDate asOf() {
    Spinelog spinelog = (Spinelog) spec.root().userObject();
    return asOf == null ? spinelog.today() : asOf;
  }

  boolean strict() {
    return strict;
  }

  boolean debug() {
    return debug;
  }

  private Optional<char[]> fromFile() {
    if (passwordFile == null) {
      return Optional.empty();
    }
    try (var lines = Files.lines(passwordFile, StandardCharsets.UTF_8)) {
      return Optional.of(lines.findFirst().orElse("").toCharArray());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "the password file cannot be read: " + passwordFile.getFileName());
    }
  }
}
