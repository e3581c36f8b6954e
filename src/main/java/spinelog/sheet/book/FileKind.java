package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content; its name does not count. */
enum FileKind {
  XLSX,
  /** An OLE2 container: .xls, or a workbook locked with a password. */
  XLS,
  TEXT,
  EMPTY,
  PDF("a PDF"),
  ODS,
  FODS,
  XML_2003("an Excel 2003 XML spreadsheet"),
  XML("an XML file"),
  JSON("a JSON file"),
  DATABASE("a database"),
  BEFORE_97("a workbook from before Excel 97"),
  OTHER_OLE("a Word document, a presentation or a message"),
  OPEN_TEXT("an OpenDocument text or drawing"),
  PRESENTATION("a presentation"),
  WEB_ARCHIVE("a saved web page"),
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
  private static final Pattern JSON_START = Pattern.compile("[\\[{]\\s*[\"{\\[]");
  private static final Pattern HTML_TAG =
      Pattern.compile("<(!doctype html|html|head|body|meta|table|div|style)\\b");
  private static final Map<String, FileKind> MARKS =
      Map.ofEntries(
          Map.entry("\u0089PNG", IMAGE),
          Map.entry("\u00FF\u00D8\u00FF", IMAGE),
          Map.entry("GIF8", IMAGE),
          Map.entry("II*\0", IMAGE),
          Map.entry("MM\0*", IMAGE),
          Map.entry("\0\0\0\u0018ftyp", IMAGE),
          Map.entry("\0\0\0$ftyp", IMAGE),
          Map.entry("\u001F\u008B", GZIP),
          Map.entry("7z\u00BC\u00AF", GZIP),
          Map.entry("Rar!", GZIP),
          Map.entry("SQLite format 3\0", DATABASE),
          Map.entry("\u0009\0\u0004\0", BEFORE_97),
          Map.entry("\u0009\u0002\u0006\0", BEFORE_97),
          Map.entry("\u0009\u0004\u0006\0", BEFORE_97));
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
      return inOle(file);
    }
    return byMark(start).orElseGet(() -> byText(start));
  }

  private static FileKind inOle(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      boolean other =
          Stream.of("WordDocument", "PowerPoint Document", "__properties_version1.0")
              .anyMatch(container.getRoot()::hasEntryCaseInsensitive);
      return other ? OTHER_OLE : XLS;
    } catch (IOException | RuntimeException e) {
      return XLS;
    }
  }

  private static Optional<FileKind> byMark(String start) {
    return MARKS.entrySet().stream()
        .filter(mark -> start.startsWith(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static FileKind byText(String start) {
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    String first = text.stripLeading().toLowerCase(Locale.ROOT);
    if (first.startsWith("%pdf-")) {
      return PDF;
    }
    if (first.startsWith("{\\rtf")) {
      return RTF;
    }
    if (first.startsWith("mime-version:")) {
      return WEB_ARCHIVE;
    }
    if (JSON_START.matcher(first).lookingAt()) {
      return JSON;
    }
    return first.startsWith("<") ? byTag(first) : TEXT;
  }

  private static FileKind byTag(String first) {
    if (first.contains("opendocument.spreadsheet") || first.contains("<office:document")) {
      return FODS;
    }
    if (first.contains("schemas-microsoft-com:office:spreadsheet") && !first.contains("<html")) {
      return XML_2003;
    }
    if (HTML_TAG.matcher(first).find()) {
      return HTML;
    }
    return first.startsWith("<?xml") || first.startsWith("<!doctype") ? XML : TEXT;
  }

  private static FileKind inZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        return XLSB;
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return zip.getEntry("word/document.xml") != null
            ? WORD
            : zip.getEntry("ppt/presentation.xml") != null ? PRESENTATION : XLSX;
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      boolean numbers =
          Collections.list(entries).stream()
              .map(ZipEntry::getName)
              .anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"));
      if (numbers) {
        return NUMBERS;
      }
      return zip.getEntry("content.xml") == null ? ZIP : openDocument(zip);
    } catch (java.util.zip.ZipException e) {
      return CUT_ZIP;
    }
  }

  private static FileKind openDocument(ZipFile zip) throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null) {
      return ODS;
    }
    byte[] name = zip.getInputStream(type).readNBytes(HEAD);
    return new String(name, StandardCharsets.US_ASCII).contains("spreadsheet") ? ODS : OPEN_TEXT;
  }
}
