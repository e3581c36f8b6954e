package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds out what a file is by its first bytes, and by its parts where it has any. */
final class Recognition {
  private static final int HEAD = 4096;

  private Recognition() {}

  /** What a file is. */
  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    FileKind kind = FileKind.of(start(head));
    return switch (kind) {
      case PACKED -> ZipKind.of(file);
      case XLS -> inOle(file);
      default -> kind;
    };
  }

  /** The first letters; of text in Unicode those that are meant, else one a byte. */
  private static String start(byte[] head) {
    Charset letters = Encoding.marked(head).orElse(StandardCharsets.ISO_8859_1);
    return new String(head, letters).replace("\uFEFF", "");
  }

  private static FileKind inOle(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (holds(container, "NativeContent_MAIN", "PerfectOffice_MAIN")) {
        return FileKind.QUATTRO;
      }
      return holds(container, "WordDocument", "PowerPoint Document", "__properties_version1.0")
          ? FileKind.OTHER_OLE
          : FileKind.XLS;
    } catch (IOException | RuntimeException e) {
      return FileKind.XLS;
    }
  }

  private static boolean holds(POIFSFileSystem container, String... entries) {
    return Stream.of(entries).anyMatch(container.getRoot()::hasEntryCaseInsensitive);
  }
}
