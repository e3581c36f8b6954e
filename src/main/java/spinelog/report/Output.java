package spinelog.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** Where results go: each file appears as a whole or not at all. */
public final class Output {
  /** What the name of an unfinished file ends in. */
  public static final String PART = ".part";

  /** What file systems allow a name, in bytes of UTF-8. */
  private static final int LONGEST_NAME = 255;

  /** The longest ending that a result has after its name: ".json". */
  private static final int LONGEST_ENDING = 5;

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Output() {}

  /**
   * The name that a log's results have: its file name without the ending, without anything that a
   * file system minds; never a path, never hidden, never empty, never too long.
   *
   * @param logName the log's file name
   * @param ending what tells one result of a log from another ("-compare"), or ""
   */
  public static String name(String logName, String ending) {
    int slash = Math.max(logName.lastIndexOf('/'), logName.lastIndexOf('\\'));
    String file = logName.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    StringBuilder safe = new StringBuilder();
    stem.codePoints().forEach(letter -> safe.appendCodePoint(isSafe(letter) ? letter : '_'));
    String name = safe.toString().replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      return "report" + ending;
    }
    String device = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
    String known = DEVICES.contains(device) ? "_" + name : name;
    return cut(known, LONGEST_NAME - LONGEST_ENDING - utf8(ending).length) + ending;
  }

  /** The beginning of a name that has at most so many bytes, no letter of it halved. */
  private static String cut(String name, int most) {
    int end = name.length();
    while (utf8(name.substring(0, end)).length > most) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end).replaceAll("[. ]+$", "");
  }

  /** Whether a place holds what no file may replace: a folder, a device, a pipe or a link. */
  public static boolean isNoFile(Path place) {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a file where there is none.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one by now
   * @throws IOException if it cannot be written; then nothing is left of it
   */
  public static void create(Path target, byte[] content) throws IOException {
    write(target, content, false);
  }

  /**
   * Writes a file in place of another, or where there is none.
   *
   * @throws IOException if it cannot be written; then what was there before is there still
   */
  public static void replace(Path target, byte[] content) throws IOException {
    write(target, content, true);
  }

  private static void write(Path target, byte[] content, boolean replacing) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    // A link to a folder is one; the library would take it for a file in the way.
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    removeStale(target);
    Path aside = part(target, ProcessHandle.current().pid());
    try {
      write(aside, content);
      move(aside, target, replacing);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** On the disk before it is moved: else a power cut could leave an empty file in its place. */
  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  /** The unfinished file of a process, beside its target; named so that no name is too long. */
  static Path part(Path target, long process) {
    return target.resolveSibling(beginning(target) + process + PART);
  }

  private static String beginning(Path target) {
    String digest = Digest.sha256(utf8(target.getFileName().toString()));
    return ".spinelog-" + digest.substring(0, 16) + ".";
  }

  /** Removes what runs that were ended before they were done left of the same file. */
  private static void removeStale(Path target) throws IOException {
    String beginning = beginning(target);
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            file -> isStale(file.getFileName().toString(), beginning))) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static boolean isStale(String file, String beginning) {
    if (!file.startsWith(beginning) || !file.endsWith(PART)) {
      return false;
    }
    String process = file.substring(beginning.length(), file.length() - PART.length());
    return process.matches("\\d{1,18}") && !isAnothers(Long.parseLong(process));
  }

  private static boolean isAnothers(long process) {
    return process != ProcessHandle.current().pid()
        && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private static void move(Path from, Path to, boolean replacing) throws IOException {
    if (!replacing) {
      Files.move(from, to);
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isSafe(int letter) {
    return !Character.isISOControl(letter)
        && Character.getType(letter) != Character.FORMAT
        && Character.getType(letter) != Character.SURROGATE
        && "<>:\"/\\|?*".indexOf(letter) < 0;
  }
}
