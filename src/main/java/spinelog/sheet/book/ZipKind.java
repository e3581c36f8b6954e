package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells from the parts of a packed file what it is. */
final class ZipKind {
  private static final int LONGEST_NAME = 200;

  /** What a document of iWork '09 consists of. */
  private static final List<String> NUMBERS_09 = List.of("index.xml", "buildVersionHistory.plist");

  private ZipKind() {}

  /** What a packed file is. */
  static FileKind of(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry type = zip.getEntry("mimetype");
      return type == null
          ? byParts(zip.stream().map(ZipEntry::getName).limit(Limits.PARTS).toList())
          : byName(zip, type);
    } catch (ZipException e) {
      return String.valueOf(e.getMessage()).contains("encrypted")
          ? FileKind.LOCKED_ZIP
          : FileKind.CUT_ZIP;
    }
  }

  private static FileKind byParts(List<String> parts) {
    if (parts.contains("xl/workbook.bin")) {
      return FileKind.XLSB;
    }
    if (parts.stream().anyMatch(name -> name.endsWith(".iwa") || name.endsWith("Index.zip"))
        || parts.containsAll(NUMBERS_09)) {
      return FileKind.NUMBERS;
    }
    if (parts.contains("content.xml")) {
      return FileKind.ODS;
    }
    if (parts.contains("word/document.xml")) {
      return FileKind.WORD;
    }
    if (parts.contains("ppt/presentation.xml")) {
      return FileKind.PRESENTATION;
    }
    boolean workbook =
        parts.contains("[Content_Types].xml")
            || parts.stream().anyMatch(name -> name.startsWith("xl/"));
    return workbook ? FileKind.XLSX : FileKind.ZIP;
  }

  /** OpenDocument files name their kind in a part of its own. */
  private static FileKind byName(ZipFile zip, ZipEntry type) throws IOException {
    String name;
    try (InputStream in = zip.getInputStream(type)) {
      name = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII);
    }
    if (name.contains("opendocument.spreadsheet")) {
      return FileKind.ODS;
    }
    if (name.contains("sun.xml.calc")) {
      return FileKind.OLD_OPEN_OFFICE;
    }
    return name.contains("opendocument") ? FileKind.OPEN_TEXT : FileKind.ZIP;
  }
}
