package spinelog.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import spinelog.overview.OverviewFiles;
import spinelog.overview.WrittenFile;

/**
 * What lies below a folder.
 *
 * @param logs the logs, in order of their names
 * @param others the names of the files that are no spreadsheets
 * @param unread the names of the folders that cannot be read
 */
record LogFolder(List<LogFile> logs, List<String> others, List<String> unread) {
  /** What the names of spreadsheets end in; what they hold is told by their content. */
  private static final Set<String> ENDINGS =
      Set.of(
          "xlsx", "xlsm", "xlsb", "xltx", "xls", "ods", "fods", "csv", "tsv", "tab", "txt",
          "numbers");

  /** The logs below a folder; a file is one log. */
  static LogFolder below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      String name = LogCommand.name(folder);
      return new LogFolder(List.of(new LogFile(folder, name)), List.of(), List.of());
    }
    // A link that was named is meant; those below may lead round in a circle.
    Path top = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Walk walk = new Walk(top);
    Files.walkFileTree(top, walk);
    walk.logs.sort(Comparator.comparing(LogFile::name));
    return new LogFolder(walk.logs, walk.others, walk.unread);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<LogFile> logs = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    Walk(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return !folder.equals(top) && isPassedOver(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isPassedOver(file) || isOverview(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (isSpreadsheet(file) && Files.isRegularFile(file)) {
        logs.add(new LogFile(file, name(file)));
      } else {
        others.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unread.add(name(file));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
  }

  /** Hidden, or the mark of a program that has a file open. */
  private static boolean isPassedOver(Path file) throws IOException {
    String name = LogCommand.name(file);
    return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(file);
  }

  private static boolean isSpreadsheet(Path file) {
    String name = LogCommand.name(file).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What a batch wrote is no log. */
  private static boolean isOverview(Path file) {
    String name = LogCommand.name(file);
    return name.startsWith(OverviewFiles.NAME)
        && OverviewFiles.in(file.toAbsolutePath().getParent()).earlier().stream()
            .flatMap(overview -> overview.files().stream())
            .map(WrittenFile::name)
            .anyMatch(name::equals);
  }
}
