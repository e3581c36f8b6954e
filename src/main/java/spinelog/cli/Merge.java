package spinelog.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.overview.Overview;

/** Whether the parts of an overview are all of it. */
final class Merge {
  private Merge() {}

  /**
   * The parts.
   *
   * @throws NotDone if one is missing, or if they are of different runs
   */
  static List<Overview> complete(List<Overview> parts, Path folder) throws NotDone {
    String place = PlainWriter.line(folder);
    if (parts.isEmpty()) {
      throw new NotDone(Said.of("console.parts.none", "folder", place));
    }
    List<String> found = parts.stream().map(part -> part.shard().orElseThrow()).toList();
    TreeSet<String> counts = new TreeSet<>(found.stream().map(Merge::of).toList());
    if (counts.size() > 1) {
      throw new NotDone(
          Said.of("console.parts.mixed", "folder", place, "parts", String.join(", ", found)));
    }
    int all = Integer.parseInt(counts.first());
    String missing =
        IntStream.rangeClosed(1, all)
            .mapToObj(number -> number + "/" + all)
            .filter(part -> !found.contains(part))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new NotDone(Said.of("console.parts.missing", "folder", place, "parts", missing));
    }
    return parts;
  }

  /** One overview of all parts, as of the last day of any. */
  static Overview whole(List<Overview> parts) {
    return new Overview(
        parts.stream().map(Overview::asOf).max(Comparator.naturalOrder()).orElseThrow(),
        Optional.empty(),
        parts.stream().flatMap(part -> part.entries().stream()).toList(),
        List.of());
  }

  private static String of(String shard) {
    return shard.substring(shard.indexOf('/') + 1);
  }
}
