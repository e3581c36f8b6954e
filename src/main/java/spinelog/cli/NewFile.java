package spinelog.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import spinelog.diary.SheetProblem.Kind;
import spinelog.report.Output;

/** A file that someone named, which may be there already. */
final class NewFile {
  private NewFile() {}

  /**
   * Writes it.
   *
   * @param force whether a file that is there is replaced
   * @throws NotDone if something is there that is not to be replaced
   */
  static void put(Path file, byte[] content, boolean force) throws NotDone, IOException {
    if (Output.isNoFile(file)) {
      throw not("console.no-file", file);
    }
    try {
      if (force) {
        Output.replace(file, content);
      } else {
        Output.create(file, content);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.exists(file)) {
        throw e;
      }
      throw not("console.there", file);
    }
  }

  private static NotDone not(String why, Path file) {
    return new NotDone(Kind.NOT_REPLACED, Said.of(why, "file", PlainWriter.line(file)));
  }
}
