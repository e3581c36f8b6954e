package spinelog.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads OpenDocument spreadsheets, packed (.ods) or flat (.fods): stored values only. */
final class OdsReader {
  private static final int MANIFEST_BYTES = 1 << 20;

  private OdsReader() {}

  /** The visible sheets of a packed spreadsheet. */
  static Book packed(Path file, Problems problems) throws IOException, Refusal {
    ZipCheck.check(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null || isLocked(zip)) {
        throw new Refusal(
            Kind.FILE_LOCKED,
            "the spreadsheet is locked with a password, which is not opened for OpenDocument. Save"
                + " it without a password, or as .xlsx.");
      }
      try (InputStream cells = zip.getInputStream(content)) {
        return read(cells, "ods", problems);
      }
    }
  }

  /** The visible sheets of a flat spreadsheet. */
  static Book flat(byte[] file, Problems problems) throws IOException, Refusal {
    return read(new ByteArrayInputStream(file), "fods", problems);
  }

  private static Book read(InputStream cells, String format, Problems problems)
      throws IOException, Refusal {
    OdsFile file = new OdsFile(problems);
    file.parse(cells);
    return file.book(format);
  }

  private static boolean isLocked(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
    if (manifest == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(manifest)) {
      String start = new String(in.readNBytes(MANIFEST_BYTES), StandardCharsets.UTF_8);
      return start.contains("encryption-data");
    }
  }
}
