package spinelog.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spinelog.report.page.PageLetters;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;
import spinelog.sheet.value.DateOrder;

/** The options that say how logs are to be read, shared by every command that reads one. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      converter = ConstantWord.OfDateOrder.class,
      completionCandidates = ConstantWord.OfDateOrder.class,
      description = "dmy, mdy or ymd, where the dates themselves leave it open.")
  private DateOrder dateOrder;

  @Option(
      names = "--map",
      paramLabel = "\"MINE=THEIRS\"",
      description =
          "Your heading and the log's that it means: --map \"How stiff=Morning stiffness\". Once and"
              + " for all: such lines in a file LOG.map or spinelog.map beside the log.")
  private List<String> headings = List.of();

  @Option(names = "--password", description = "Ask for the workbook's password.")
  private boolean password;

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
    return new ReadOptions(
        asOf(),
        dateOrder == null ? DateOrder.FROM_COLUMN : dateOrder,
        mapped(),
        password ? Optional.of(asked()) : fromFile(),
        PageLetters::shows);
  }

  /** A heading may hold an equals sign itself; the log's own have none. */
  private Map<String, String> mapped() {
    Map<String, String> mapped = new LinkedHashMap<>();
    for (String words : headings) {
      int equals = words.lastIndexOf('=');
      if (equals < 1) {
        throw wrong(Said.of("console.usage.map", "words", words));
      }
      String theirs = words.substring(equals + 1).strip();
      if (!ReadOptions.isHeading(theirs)) {
        throw noHeading(theirs);
      }
      mapped.put(words.substring(0, equals).strip(), theirs);
    }
    return mapped;
  }

  private WrongUsage noHeading(String words) {
    return wrong(
        Said.of(
            "console.usage.heading",
            "heading",
            words,
            "headings",
            String.join(", ", ReadOptions.knownHeadings())));
  }

  LocalDate asOf() {
    return asOf == null ? Surroundings.of(spec).today() : asOf;
  }

  boolean strict() {
    return strict;
  }

  boolean debug() {
    return debug;
  }

  /** Asked on the console itself, so that standard output stays what was asked for. */
  @SuppressWarnings(
      "SystemConsoleNull") // null up to Java 21; later an answer of null says the same
  private char[] asked() {
    char[] answer =
        System.console() == null
            ? null
            : System.console().readPassword("%s ", phrases().say("console.password"));
    if (answer == null) {
      throw wrong(Said.of("console.usage.password"));
    }
    return answer;
  }

  private Phrases phrases() {
    String[] words = spec.commandLine().getParseResult().originalArgs().toArray(new String[0]);
    return LanguageOption.phrases(words, Surroundings.of(spec));
  }

  private Optional<char[]> fromFile() {
    if (passwordFile == null) {
      return Optional.empty();
    }
    try (BufferedReader file = Files.newBufferedReader(passwordFile, StandardCharsets.UTF_8)) {
      String line = file.readLine();
      return Optional.of(line == null ? new char[0] : line.toCharArray());
    } catch (IOException e) {
      throw wrong(
          Said.of("console.usage.password.file", "name", SheetException.name(passwordFile)));
    }
  }

  private WrongUsage wrong(Said why) {
    return new WrongUsage(spec.commandLine(), why);
  }
}
