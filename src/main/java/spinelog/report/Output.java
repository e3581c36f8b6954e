package spinelog.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** Where results go: each file appears as a whole or not at all. */
public final class Output {
  /** What the name of an unfinished file ends in. */
  public static final String PART = ".part";

  private static final int LONGEST_NAME = 100;
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Output() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The name that a log's results have: its file name without the ending, without anything that a
   * file system minds; never a path, never hidden, never empty.
   */
  public static String name(String logName) {
    int slash = Math.max(logName.lastIndexOf('/'), logName.lastIndexOf('\\'));
    String file = logName.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    StringBuilder safe = new StringBuilder();
    stem.codePoints()
        .limit(LONGEST_NAME)
        .forEach(letter -> safe.appendCodePoint(isSafe(letter) ? letter : '_'));
    String name = safe.toString().replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      return "report";
    }
    String device = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(device) ? "_" + name : name;
  }

  /** Writes a file beside its place and moves it there; a failure leaves what was there before. */
  public static void write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path aside = aside(folder, target.getFileName().toString());
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(aside, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** A new, empty file; made by hand so that it has the rights that files usually get. */
  private static Path aside(Path folder, String name) throws IOException {
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(folder.resolve("." + name + "." + number + PART));
      } catch (FileAlreadyExistsException taken) {
        if (number == 1000) {
          throw taken;
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isSafe(int letter) {
    return !Character.isISOControl(letter)
        && Character.getType(letter) != Character.FORMAT
        && Character.getType(letter) != Character.SURROGATE
        && "<>:\"/\\|?*".indexOf(letter) < 0;
  }
}
