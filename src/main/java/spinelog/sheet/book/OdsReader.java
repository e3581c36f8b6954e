package spinelog.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads OpenDocument spreadsheets, packed (.ods) or flat (.fods): stored values only. */
final class OdsReader {
  private OdsReader() {}

  /** The visible sheets of a packed spreadsheet. */
  static Book packed(Path file, Problems problems) throws IOException, Refusal {
    Volume volume = new Volume();
    try (Parts parts = Parts.of(file)) {
      Optional<InputStream> content = parts.open("content.xml", Limits.UNPACKED_BYTES, volume);
      if (content.isEmpty() || isLocked(parts, volume)) {
        throw new Refusal(
            Kind.FILE_LOCKED,
            "the spreadsheet is locked with a password, which is not opened for OpenDocument. Save"
                + " it without a password, or as .xlsx.");
      }
      return read(content.get(), "ods", volume, problems);
    }
  }

  /** The visible sheets of a flat spreadsheet. */
  static Book flat(byte[] file, Problems problems) throws IOException, Refusal {
    return read(new ByteArrayInputStream(file), "fods", new Volume(), problems);
  }

  private static Book read(InputStream cells, String format, Volume volume, Problems problems)
      throws IOException, Refusal {
    try (cells) {
      OdsFile file = new OdsFile(volume, problems);
      file.parse(cells);
      return file.book(format);
    }
  }

  private static boolean isLocked(Parts parts, Volume volume) throws IOException, Refusal {
    Optional<InputStream> manifest =
        parts.open("META-INF/manifest.xml", Limits.SMALL_PART_BYTES, volume);
    if (manifest.isEmpty()) {
      return false;
    }
    try (InputStream in = manifest.get()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
    } catch (IOException e) {
      throw Limits.within(e);
    }
  }
}
