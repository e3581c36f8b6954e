package spinelog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spinelog.diary.SheetProblem.Kind;
import spinelog.report.DiaryJson;
import spinelog.report.Output;
import spinelog.sheet.LogReading;
import spinelog.sheet.LogWriter;

/** Writes a log as Spinelog understood it. */
@Command(
    name = "export",
    description = "Writes a log as Spinelog understood it: tidy, one row a day.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, a tidy workbook, and the log back out of its report:",
      "  spinelog export my-log.xlsx -o tidy.xlsx",
      "  spinelog export my-log.pdf --format csv"
    })
final class ExportCommand extends LogCommand {
  /** How a tidy log is written. */
  enum Format {
    CSV,
    JSON,
    XLSX
  }

  /** Reads it as it is typed. */
  static final class FormatWord extends ConstantWord<Format> {
    FormatWord() {
      super(List.of(Format.values()));
    }
  }

  @Parameters(paramLabel = "LOG", description = "The log: .xlsx, .xls, .ods or .csv, or a report.")
  private Path log;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatWord.class,
      completionCandidates = FormatWord.class,
      description = "csv, json or xlsx; what FILE ends in, or csv, by default.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; csv and json are printed by default.")
  private Path file;

  @Option(names = "--force", description = "Replace FILE where there is one.")
  private boolean force;

  @Override
  public Integer call() {
    if (format == null) {
      format = fromEnding();
    }
    if (file == null && format == Format.XLSX) {
      throw new WrongUsage(spec.commandLine(), Said.of("console.usage.printed"));
    }
    if (file != null && !Output.isNoFile(file)) {
      checkEnding();
    }
    return each(List.of(List.of(log)), this::export);
  }

  private void export(Path source, ReadLog log) throws IOException, NotDone {
    LogReading read = log.reading();
    tell(log.name(), read.problems(), phrases(log));
    sayWhatIsLeftOut(log);
    byte[] content = content(read);
    if (file == null) {
      out().print(new String(content, StandardCharsets.UTF_8));
      return;
    }
    if (Files.exists(file) && Files.isSameFile(file, source)) {
      throw new NotDone(Kind.NOT_REPLACED, Said.of("console.itself"));
    }
    NewFile.put(file, content, force);
    out().println(phrases(log).say("console.wrote", "file", PlainWriter.line(file)));
  }

  /** A csv is one table, and has no room for the sheets beside the log. */
  private void sayWhatIsLeftOut(ReadLog log) {
    List<String> sheets = LogWriter.besideDays(log.reading().diary());
    if (format == Format.CSV && !sheets.isEmpty()) {
      String named = sheets.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
      Phrases phrases = phrases(log);
      err()
          .println(
              log.name()
                  + ": "
                  + phrases.say("console.days-alone", "sheets", named, "count", sheets.size()));
    }
  }

  /** A file named like what it does not hold would be opened as what it is not. */
  private void checkEnding() {
    String ending = "." + ConstantWord.word(format);
    if (!name(file).toLowerCase(Locale.ROOT).endsWith(ending)) {
      throw new WrongUsage(
          spec.commandLine(),
          Said.of(
              "console.usage.ending",
              "format",
              ConstantWord.word(format),
              "ending",
              ending,
              "name",
              name(file)));
    }
  }

  private Format fromEnding() {
    String name = file == null ? "" : name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") ? Format.XLSX : name.endsWith(".json") ? Format.JSON : Format.CSV;
  }

  private byte[] content(LogReading read) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    switch (format) {
      case CSV -> LogWriter.csv(read.diary(), content);
      case JSON -> content.write(DiaryJson.bytes(read.diary()));
      case XLSX -> LogWriter.xlsx(read.diary(), content);
    }
    return content.toByteArray();
  }
}
