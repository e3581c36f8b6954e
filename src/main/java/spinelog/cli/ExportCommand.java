package spinelog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import spinelog.report.DiaryJson;
import spinelog.report.Output;
import spinelog.sheet.LogReading;
import spinelog.sheet.TidyLog;

/** Writes a log as Spinelog understood it. */
@Command(
    name = "export",
    description = "Writes a log as Spinelog understood it: tidy, one row a day.",
    mixinStandardHelpOptions = true)
final class ExportCommand extends LogCommand {
  /** How a tidy log is written. */
  enum Format {
    CSV,
    JSON,
    XLSX
  }

  @Parameters(paramLabel = "LOG", description = "The log: .xlsx, .xls, .ods or .csv, or a report.")
  private Path log;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ConstantWord.OfFormat.class,
      description = "csv, json or xlsx; what FILE ends in, or csv, by default.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; csv and json are printed by default.")
  private Path file;

  @Override
  public Integer call() {
    if (format == null) {
      format = fromEnding();
    }
    if (file == null && format == Format.XLSX) {
      throw new ParameterException(spec.commandLine(), "--format xlsx needs -o FILE");
    }
    return each(List.of(List.of(log)), this::export);
  }

  private void export(Path source, ReadLog log) throws IOException, NotDone {
    LogReading read = log.reading();
    tell(read.summary().file(), read.problems());
    if (file == null) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      write(read, text);
      out().print(text.toString(StandardCharsets.UTF_8));
      if (out().checkError()) {
        throw new NotDone("the export could not be printed; name a file for it with -o");
      }
      return;
    }
    if (Files.exists(file) && Files.isSameFile(file, source)) {
      throw new NotDone("the export would replace the log itself; name another file with -o");
    }
    Output.write(file, target -> write(read, target));
    out().println("Wrote " + file);
  }

  private Format fromEnding() {
    String name = file == null ? "" : name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") ? Format.XLSX : name.endsWith(".json") ? Format.JSON : Format.CSV;
  }

  private void write(LogReading read, OutputStream target) throws IOException {
    switch (format) {
      case CSV -> TidyLog.writeCsv(read.diary(), target);
      case JSON -> target.write(DiaryJson.of(read.diary()).getBytes(StandardCharsets.UTF_8));
      case XLSX -> TidyLog.writeXlsx(read.diary(), target);
    }
  }
}
