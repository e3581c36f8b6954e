package spinelog.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import spinelog.report.Digest;

/**
 * A file that was written.
 *
 * @param name its path below the folder of all that was written, with slashes on every system
 * @param digest of its content
 */
public record WrittenFile(String name, String digest) {
  /** A file as it was written. */
  public static WrittenFile of(Path folder, Path file, byte[] content) {
    String name = folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    return new WrittenFile(
        name.replace(file.getFileSystem().getSeparator(), "/"), Digest.sha256(content));
  }

  /** Whether it lies there as it was written. */
  public boolean isIn(Path folder) {
    try {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file) && Digest.sha256(file).equals(digest);
    } catch (IOException e) {
      return false;
    }
  }
}
