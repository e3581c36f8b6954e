package spinelog.sheet.book;

import static java.util.regex.Pattern.compile;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file is by its content; its name does not count. Those that are read have no name of their
 * own here; the others are told by how they begin, the first that fits.
 */
enum FileKind {
  EMPTY("", compile("\\z")),
  /** A packed workbook or something else that is packed: its parts tell. */
  PACKED("", compile("PK[\\x03\\x05]")),
  /** An OLE2 container: .xls, or a workbook locked with a password. */
  XLS("", compile("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1")),
  XLSX,
  ODS,
  CUT_ZIP,
  PDF("a PDF", compile("\\s*%PDF-")),
  IMAGE(
      "a picture",
      compile(
          "(?s)\\x89PNG|\\xFF\\xD8\\xFF|GIF8|II\\*\\x00|MM\\x00\\*|BM.{4}\\x00{4}|RIFF.{4}WEBP"
              + "|.{4}ftyp(?:hei|mif|avif)")),
  FILM(
      "a film or a sound",
      compile("(?s).{4}ftyp|ID3[\\x02-\\x04]|OggS|fLaC|RIFF.{4}(?:WAVE|AVI)|\\x1A\\x45\\xDF\\xA3")),
  COMPRESSED(
      "a compressed file. Unpack it and give the log in it.",
      compile("(?s)\\x1F\\x8B|7z\\xBC\\xAF|Rar!|BZh[1-9]|\\xFD7zXZ|.{257}ustar")),
  DATABASE(
      "a database", compile("SQLite format 3\\x00|\\x00\\x01\\x00\\x00Standard (?:Jet|ACE) DB")),
  BEFORE_97("a workbook from before Excel 97", compile("\\x09[\\x00\\x02\\x04][\\x04\\x06]\\x00")),
  LOTUS(
      "a Lotus 1-2-3 or Works spreadsheet",
      compile("\\x00\\x00(?:\\x02\\x00[\\x04\\x06]|\\x1A\\x00)|\\xFF\\x00\\x02\\x00")),
  QUATTRO(
      "a Quattro Pro or WordPerfect file",
      compile("\\x00\\x00\\x02\\x00(?:[\\x20\\x21]\\x51|[\\x01\\x02]\\x10)")),
  /** An old workbook that some program took for text: its first bytes became other letters. */
  MANGLED(
      "a workbook that was changed on its way, as if it were text. Copy or download it again.",
      compile(
          "(?:\\xC3\\x90\\xC3\\x8F|\\xEF\\xBE\\x90\\xEF\\xBE\\x8F|\\xD0\\xA0\\xD0\\x9F"
              + "|(?:\\xEF\\xBF\\xBD){2}|\\?\\?)\\x11|\\s{1,9}\\xD0\\xCF\\x11\\xE0")),
  PROGRAM("a program", compile("(?s)MZ[^\\r\\n]{0,60}\\x00|\\x7FELF|\\xCF\\xFA\\xED\\xFE")),
  MAC_HELPER(
      "a helper file that a Mac keeps beside the real one. Give the real one.",
      compile("\\x00\\x05\\x16\\x07")),
  LINK(
      "a link, not the log itself. Open it and download the log as .xlsx or CSV.",
      compile("bplist0|\\[InternetShortcut]|\\s*\\{[^{]{0,300}\"doc_id\"\\s*:")),
  LOCK(
      "the mark of a program that has the log open. Give the log itself.",
      compile(
          "(?s)[\\x01-\\x34][\\x20-\\xFF]{53,54}[\\x00-\\x34]\\x00|,[^,\\n]*,[^,\\n]*,[\\d. :]{12,20},file:")),
  RTF("a rich-text document", compile("\\s*\\{\\\\rtf")),
  WEB_ARCHIVE(
      "a saved web page or an e-mail",
      compile("(?i)(?:mime-version|from|return-path|received|delivered-to): ?")),
  CALENDAR("a calendar or an address", compile("BEGIN:V(?:CALENDAR|CARD)")),
  SYLK("a SYLK spreadsheet (.slk)", compile("ID;P[^\\r\\n]*[\\r\\n]+(?:P|B|C|F|O|NN);")),
  DIF("a DIF spreadsheet (.dif)", compile("TABLE\\r?\\n0,1\\r?\\n")),
  JSON("a JSON file", compile("\\s*[\\[{]\\s*[\"{\\[]")),
  FODS("", compile("(?s)\\s*<.*?(?:opendocument\\.spreadsheet|<office:document\\b)")),
  HTML("", compile("(?is)\\s*<(?:!doctype html|html|head|body|meta|table|div|style|p|center)\\b")),
  XML_2003("", compile("(?s)\\s*<.*?urn:schemas-microsoft-com:office:spreadsheet")),
  XML("an XML file", compile("(?i)\\s*<(?:\\?xml|!doctype|svg)")),
  TEXT("", compile("")),

  // What only a look inside tells.
  OTHER_OLE("a Word document, a presentation or a message"),
  OPEN_TEXT("an OpenDocument text or drawing"),
  OLD_OPEN_OFFICE("a spreadsheet of OpenOffice 1 (.sxc)"),
  NUMBERS("an Apple Numbers file"),
  XLSB("a binary Excel workbook (.xlsb)"),
  WORD("a Word document"),
  PRESENTATION("a presentation"),
  ZIP("a ZIP archive. Unpack it and give the log in it."),
  LOCKED_ZIP("a ZIP archive that is locked with a password. Unpack it and give the log in it.");

  private static final String EXPORT =
      ", which is not read. Export it as Excel (.xlsx) or CSV and give that file.";

  private final String name;
  private final Optional<Pattern> start;

  FileKind() {
    this("");
  }

  FileKind(String name) {
    this.name = name;
    start = Optional.empty();
  }

  FileKind(String name, Pattern start) {
    this.name = name;
    this.start = Optional.of(start);
  }

  /** What a person calls it and what can be done, "" for kinds that are read. */
  String words() {
    return name.isEmpty() || name.endsWith(".") ? name : name + EXPORT;
  }

  /** The kind that begins so, {@link #TEXT} where none does. */
  static FileKind of(String start) {
    return Stream.of(values())
        .filter(one -> one.start.isPresent() && one.start.get().matcher(start).lookingAt())
        .findFirst()
        .orElse(TEXT);
  }
}
