package spinelog.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.book.Encoding;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.LogColumn;

/**
 * The file beside a log that settles its headings once and for all: lines such as "How stiff =
 * Morning stiffness". It is called as the log with the ending .map, or spinelog.map for every log
 * of its folder.
 */
final class HeadingsFile {
  private static final String FOR_ALL = "spinelog.map";
  private static final long MOST_BYTES = 1 << 16;

  private HeadingsFile() {}

  /** Her headings, and the log's heading that each means; empty where there is no such file. */
  static Map<String, String> beside(Path log, Problems problems) {
    return of(log).map(file -> read(file, problems)).orElse(Map.of());
  }

  /** The file itself; empty where there is none. */
  static Optional<Path> of(Path log) {
    return Stream.of(bare(log) + ".map", FOR_ALL)
        .map(log::resolveSibling)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static String bare(Path log) {
    String name = String.valueOf(log.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Map<String, String> read(Path file, Problems problems) {
    Map<String, String> headings = new LinkedHashMap<>();
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal();
      }
      List<String> lines =
          Encoding.decode(Files.readAllBytes(file), new Problems()).lines().toList();
      for (String line : lines) {
        read(line.strip(), SheetException.name(file), headings, problems);
      }
    } catch (IOException | Refusal e) {
      problems.warning(
          Kind.MAPPING_WITHOUT_EFFECT,
          Place.FILE,
          SheetException.name(file),
          "the file of headings cannot be read, so it changed nothing. Write lines such as How"
              + " stiff = Morning stiffness.");
    }
    return headings;
  }

  private static void read(
      String line, String name, Map<String, String> headings, Problems problems) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.lastIndexOf('=');
    try {
      LogColumn meant = LogColumn.named(line.substring(equals + 1).strip());
      headings.put(line.substring(0, equals).strip(), meant.heading());
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      problems.warning(
          Kind.MAPPING_WITHOUT_EFFECT,
          Place.FILE,
          line,
          "this line of "
              + name
              + " was not understood. Write your heading, =, and a heading of the log: How stiff ="
              + " Morning stiffness.");
    }
  }
}
