package spinelog.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.language.Phrasebook;
import spinelog.report.Output;
import spinelog.report.Paper;
import spinelog.sheet.LogWriter;

/**
 * The files of an overview: a workbook, a document, and the values that both are made from. Earlier
 * ones are replaced only where they lie as they were written: a workbook that someone has written
 * remarks into stays.
 */
public final class OverviewFiles {
  /** What all of them are called, before the ending. */
  public static final String NAME = "overview";

  private static final Pattern OF_PART = Pattern.compile(NAME + "-\\d+-of-\\d+");

  private final Path folder;
  private final Optional<Overview> earlier;

  private OverviewFiles(Path folder, Optional<Overview> earlier) {
    this.folder = folder;
    this.earlier = earlier;
  }

  /** Whether a name, in small letters, is that of the record of a part. */
  public static boolean isOfPart(String name) {
    return OF_PART.matcher(name).matches();
  }

  /** Those of a folder. */
  public static OverviewFiles in(Path folder) {
    return new OverviewFiles(folder, read(folder.resolve(NAME + ".json")));
  }

  /** The overview that lies there. */
  public Optional<Overview> earlier() {
    return earlier;
  }

  /** What became of each log before: as its part of them says, else as the overview says. */
  public List<ClientEntry> earlier(Optional<String> shard) {
    return Stream.of(read(record(shard)), earlier)
        .flatMap(Optional::stream)
        .flatMap(overview -> overview.entries().stream())
        .toList();
  }

  /** Where the values are, or those of a part such as "2/3"; there is no other place for them. */
  public Path record(Optional<String> shard) {
    String part = shard.map(one -> "-" + one.replace("/", "-of-")).orElse("");
    return folder.resolve(NAME + part + ".json");
  }

  /** Whether the place of the values is free, or holds values of an earlier overview. */
  public boolean isOwn(Optional<String> shard) {
    Path record = record(shard);
    return !Files.exists(record, LinkOption.NOFOLLOW_LINKS) || read(record).isPresent();
  }

  /** The parts that lie there, in order of their names. */
  public List<Overview> parts() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, NAME + "-*.json")) {
        found.forEach(files::add);
      }
    }
    return files.stream()
        .sorted()
        .map(OverviewFiles::read)
        .flatMap(Optional::stream)
        .filter(overview -> overview.shard().isPresent())
        .toList();
  }

  /** An overview from its values; empty where a file holds none. */
  static Optional<Overview> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? OverviewReader.read(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes all of them, or of a part only its values. The values come first, so that what was done
   * is known whatever becomes of the others.
   */
  public List<Path> write(Overview overview, Paper paper, Phrasebook book) throws IOException {
    if (overview.shard().isPresent()) {
      writeRecord(overview);
      return List.of(record(overview.shard()));
    }
    List<WrittenFile> before = earlier.map(Overview::files).orElse(List.of());
    writeRecord(overview.writtenAs(before));
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    LogWriter.xlsx(OverviewTable.of(overview, book), workbook);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(place(".xlsx"), workbook.toByteArray());
    files.put(place(".pdf"), OverviewPdf.bytes(overview, paper, book));
    List<WrittenFile> written =
        files.entrySet().stream()
            .map(file -> WrittenFile.of(folder, file.getKey(), file.getValue()))
            .toList();
    writeRecord(overview.writtenAs(written));
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Output.replace(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      // What still lies there is ours too.
      writeRecord(
          overview.writtenAs(Stream.of(before, written).flatMap(List::stream).distinct().toList()));
      throw e;
    }
    return List.copyOf(files.keySet());
  }

  /** Writes only the values. */
  public void writeRecord(Overview overview) throws IOException {
    Output.replace(record(overview.shard()), OverviewJson.bytes(overview));
  }

  private Path place(String ending) {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(NAME + (number == 1 ? "" : "-" + number) + ending);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isAsWritten(file)) {
        return file;
      }
    }
  }

  private boolean isAsWritten(Path file) {
    return earlier.stream()
        .flatMap(overview -> overview.files().stream())
        .anyMatch(
            written ->
                written.name().equals(file.getFileName().toString())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && written.isIn(folder));
  }
}
