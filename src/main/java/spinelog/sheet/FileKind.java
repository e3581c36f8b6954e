package spinelog.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file is by its content; its name does not count. */
enum FileKind {
  XLSX,
  /** An OLE2 container: .xls, or a workbook locked with a password. */
  XLS,
  TEXT,
  EMPTY,
  PDF("a PDF"),
  ODS("an OpenDocument spreadsheet"),
  NUMBERS("an Apple Numbers file"),
  XLSB("a binary Excel workbook (.xlsb)"),
  WORD("a Word document"),
  RTF("a rich-text document"),
  HTML("a web page"),
  IMAGE("a picture"),
  ZIP("a ZIP archive"),
  GZIP("a compressed file"),
  CUT_ZIP;

  private static final int HEAD = 4096;
  private final String name;

  FileKind() {
    this("");
  }

  FileKind(String name) {
    this.name = name;
  }

  /** What a person calls it, "" for kinds that are read. */
  String words() {
    return name;
  }

  /** Looks at a file's first bytes, and into it where it is a ZIP. */
  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return inZip(file);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return XLS;
    }
    return byStart(start);
  }

  private static FileKind byStart(String start) {
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    String first = text.stripLeading().toLowerCase(Locale.ROOT);
    if (first.startsWith("%pdf-")) {
      return PDF;
    }
    if (first.startsWith("{\\rtf")) {
      return RTF;
    }
    if (first.startsWith("<!doctype html") || first.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
      return IMAGE;
    }
    if (start.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    return TEXT;
  }

  private static FileKind inZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        return XLSB;
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return zip.getEntry("word/document.xml") == null ? XLSX : WORD;
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      boolean numbers =
          Collections.list(entries).stream()
              .map(ZipEntry::getName)
              .anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"));
      if (numbers) {
        return NUMBERS;
      }
      return zip.getEntry("content.xml") == null ? ZIP : ODS;
    } catch (java.util.zip.ZipException e) {
      return CUT_ZIP;
    }
  }
}
