package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.examples.PlainReading;
import spinelog.sheet.value.DateOrder;

/**
 * One tiny input and the exact message for everything that the reader can say of files that give no
 * log at all.
 */
class FilesGalleryTest extends Gallery {
  private static final String NO_CELLS =
      """
      <?xml version="1.0"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:body><office:spreadsheet><table:table table:name="Sheet1">
          <table:table-row><table:table-cell/></table:table-row>
        </table:table></office:spreadsheet></office:body>
      </office:document>
      """;

  @Test
  void aMissingFile() {
    says(
        folder.resolve("log.csv"),
        "ERROR log.csv: there is no such file. Check the name and the folder.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "Shift_JIS", "windows-1251", "UTF-8", "US-ASCII"})
  void anOldWorkbookThatWasTakenForText(String takenFor) throws IOException {
    String letters = new String(container("Workbook"), Charset.forName(takenFor));
    byte[] sent =
        takenFor.equals("US-ASCII")
            ? letters.getBytes(StandardCharsets.US_ASCII)
            : letters.getBytes(StandardCharsets.UTF_8);
    says(
        Logs.write(folder, "log.xls", sent),
        "ERROR log.xls: this is a workbook that was changed on its way, as if it were text. Copy or"
            + " download it again.");
  }

  @Test
  void anOldWorkbookBehindStrayLines() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    sent.write('\n');
    sent.write(container("Workbook"));
    says(
        Logs.write(folder, "log.xls", sent.toByteArray()),
        "ERROR log.xls: this is a workbook that was changed on its way, as if it were text. Copy or"
            + " download it again.");
  }

  @Test
  void aFolder() throws IOException {
    says(
        Files.createDirectory(folder.resolve("logs")),
        "ERROR logs: this is a folder; expected a log file. Name the file in it, or have one report"
            + " each: spinelog batch FOLDER -o DIR.");
  }

  @Test
  void anEmptyFile() {
    says(
        Logs.write(folder, "log.xlsx", new byte[0]),
        "ERROR log.xlsx: the file is empty. Give the log that you filled in.");
    says("  \n\n", "ERROR log.csv: the file is empty. Give the log that you filled in.");
    says(";;;\n;;;\n", "ERROR log.csv: the file is empty. Give the log that you filled in.");
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls", ".ods", ".fods"})
  void aWorkbookWithoutAFilledCell(String kind) throws IOException {
    Path log =
        switch (kind) {
          case ".xlsx" -> Logs.xlsx(folder, FilesGalleryTest::blank);
          case ".xls" -> oldWorkbook();
          case ".ods" -> Logs.write(folder, "log.ods", packed(NO_CELLS));
          default -> Logs.write(folder, "log.fods", NO_CELLS.getBytes(StandardCharsets.UTF_8));
        };
    says(
        log,
        "ERROR " + log.getFileName() + ": the file is empty. Give the log that you filled in.");
  }

  /** The same in a document that is packed, as programs save it. */
  private static byte[] packed(String flat) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          flat.replace("office:document", "office:document-content")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Two sheets, one with a cell that has a look and nothing in it. */
  private static void blank(Workbook book) {
    book.createSheet("Sheet1").createRow(3).createCell(2).setCellStyle(book.createCellStyle());
    book.createSheet("Sheet2");
  }

  private Path oldWorkbook() throws IOException {
    try (Workbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      blank(book);
      book.write(out);
      return Logs.write(folder, "log.xls", out.toByteArray());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "%PDF-1.7|a PDF",
        "{\\rtf1 hello}|a rich-text document",
        "\u0089PNG|a picture",
        "RIFF....WEBPVP8|a picture",
        "\0\0\0 ftypheic|a picture",
        "\0\0\0 ftypqt|a film or a sound",
        "MIME-Version: 1.0|a saved web page or an e-mail",
        "<?xml version='1.0'?><data/>|an XML file",
        "[{\"date\": 1}]|a JSON file",
        "SQLite format 3\0|a database",
        "\t\0\u0004\0\u0007\0|a workbook from before Excel 97",
        "\0\0\u0002\0\u0006\u0004|a Lotus 1-2-3 or Works spreadsheet",
        "\0\0\u0002\0 Q|a Quattro Pro or WordPerfect file",
        "\0\0\u0002\0\u0002\u0010|a Quattro Pro or WordPerfect file",
        "MZ\u0090\0|a program",
        "BEGIN:VCALENDAR|a calendar or an address",
      })
  void anotherKindOfFile(String start, String name) {
    isNamed(start.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  @Test
  void aWebPageWithoutATable() {
    says(
        Logs.csv(folder, "<html><p>Hello</p>"),
        "ERROR log.csv: this is a web page without a table. Export the log as Excel (.xlsx) or CSV and"
            + " give that file.");
  }

  @Test
  void tablesOfOldPrograms() {
    isNamed(
        "ID;PWXL;N;E\r\nP;PGeneral\r\n".getBytes(StandardCharsets.UTF_8),
        "a SYLK spreadsheet (.slk)");
    isNamed(
        "TABLE\r\n0,1\r\n\"EXCEL\"\r\n".getBytes(StandardCharsets.UTF_8),
        "a DIF spreadsheet (.dif)");
  }

  @Test
  void anotherKindOfPackedFile() throws IOException {
    isNamed(zip("[Content_Types].xml", "ppt/presentation.xml"), "a presentation");
    isNamed(zip("Index/Document.iwa"), "an Apple Numbers file");
    isNamed(zip("index.xml", "buildVersionHistory.plist"), "an Apple Numbers file");
    isNamed(zip("[Content_Types].xml", "xl/workbook.bin"), "a binary Excel workbook (.xlsb)");
    isNamed(zip("[Content_Types].xml", "word/document.xml"), "a Word document");
  }

  @Test
  void aNumbersFileThatIsAFolder() throws IOException {
    Path folders = Files.createDirectory(folder.resolve("log.numbers"));
    Files.createDirectory(folders.resolve("Index"));
    says(
        folders,
        "ERROR log.numbers: this is an Apple Numbers file, which is not read. Export it as Excel"
            + " (.xlsx) or CSV and give that file.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BZh91AY|a compressed file. Unpack it and give the log in it.",
        "{\"doc_id\":\"1AbC\"}|a link, not the log itself. Open it and download the log as .xlsx or CSV.",
        "[InternetShortcut]|a link, not the log itself. Open it and download the log as .xlsx or CSV.",
        "',a,b,01.04.2025 09:00,file:///'|"
            + "the mark of a program that has the log open. Give the log itself.",
        "'\0\u0005\u0016\u0007'|"
            + "a helper file that a Mac keeps beside the real one. Give the real one."
      })
  void aFileThatIsNotTheLogItself(String start, String saying) {
    says(
        Logs.write(folder, "log.xlsx", start.getBytes(StandardCharsets.ISO_8859_1)),
        "ERROR log.xlsx: this is " + saying);
  }

  @Test
  void aPackedFileWithTheLogInIt() throws IOException {
    says(
        Logs.write(folder, "log.zip", zip("march.csv")),
        "ERROR log.zip: this is a ZIP archive. Unpack it and give the log in it.");
    byte[] locked = zip("march.csv");
    int flags = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8;
    locked[flags] |= 1;
    says(
        Logs.write(folder, "log.zip", locked),
        "ERROR log.zip: this is a ZIP archive that is locked with a password. Unpack it and give the"
            + " log in it.");
  }

  @Test
  void otherFilesOfAnOfficeProgram() throws IOException {
    isNamed(container("NativeContent_MAIN"), "a Quattro Pro or WordPerfect file");
    isNamed(container("PerfectOffice_MAIN"), "a Quattro Pro or WordPerfect file");
    isNamed(container("WordDocument"), "a Word document, a presentation or a message");
    says(
        Logs.write(folder, "log.xls", container("Book")),
        "ERROR log.xls: the workbook is from Excel 95 or older, which is not read. Save it as .xlsx.");
  }

  @Test
  void aPipe() {
    Path pipe = Path.of("/dev/null");
    assumeTrue(Files.exists(pipe));
    says(
        pipe,
        "ERROR null: this is a pipe or a device; expected a log file. Save the log as a file.");
  }

  @Test
  void aFileThatCannotBeRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory));
    says(memory, "ERROR mem: the file cannot be read. Check that it may be read and is not open.");
  }

  @Test
  void aFileThatIsTooMuchForTheMachine() {
    SheetException refusal =
        assertThrows(
            SheetException.class,
            () ->
                LogReader.read(
                    folder.resolve("log.ods"),
                    PlainReading.asOf(Logs.AS_OF),
                    problems -> {
                      throw new StackOverflowError();
                    }));
    assertEquals(
        "log.ods: the file is too large or too deeply nested to be read. Copy the log into a new"
            + " workbook.",
        refusal.getMessage());
  }

  @Test
  void bytesThatAreNoText() {
    byte[] noise = new byte[500];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37 % 29);
    }
    says(
        Logs.write(folder, "log.csv", noise),
        "ERROR log.csv: this is not text and not a workbook. Give an .xlsx, .xls or .csv file.");
  }

  @Test
  void aWorkbookCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(workbook("2025-03-01", "5"));
    says(
        Logs.write(folder, "log.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)),
        "ERROR log.xlsx: the workbook is damaged or cut off. Save or download it again and give the"
            + " new file.");
  }

  @Test
  void aContainerThatClaimsFewerBlocksThanNone() {
    byte[] bytes = new byte[3_000];
    java.util.Arrays.fill(bytes, (byte) 0xFF);
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(0xE11AB1A1E011CFD0L)
        .putLong(0)
        .putLong(0)
        .putLong(0x0009_FFFE_0003_003EL);
    says(
        Logs.write(folder, "log.xls", bytes),
        "ERROR log.xls: the workbook is damaged or not a workbook. Open it in a spreadsheet program"
            + " and save it again as .xlsx.");
  }

  @Test
  void aWorkbookWithoutItsParts() throws IOException {
    says(
        Logs.write(folder, "log.xlsx", zip("[Content_Types].xml")),
        "ERROR log.xlsx: the workbook is damaged or not a workbook. Open it in a spreadsheet program"
            + " and save it again as .xlsx.");
  }

  @Test
  void aWorkbookWithAPassword() throws IOException {
    Path locked = Lock.locked(folder, workbook("2025-03-01", "5"), "spine");
    says(
        locked,
        "ERROR locked.xlsx: the workbook is locked with a password. Say --password to be asked for"
            + " it, or --password-file FILE, or save it without one.");
    says(
        locked,
        password("wrong"),
        "ERROR locked.xlsx: the password does not open the workbook. Check it, or save the workbook"
            + " without one.");
    says(locked, password("spine"));
  }

  @Test
  void aFileFarTooLarge() throws IOException {
    Path file = folder.resolve("log.csv");
    try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(40L << 20);
    }
    says(
        file,
        "ERROR log.csv: the file has 40 MB; at most 32 MB are read. Keep the log in a file of its"
            + " own.");
    try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(11L << 20);
      sparse.writeBytes("Date");
    }
    says(
        file,
        "ERROR log.csv: the file has 11 MB; at most 10 MB are read. Keep the log in a file of its"
            + " own.");
  }

  @Test
  void aWorkbookThatUnpacksToFarTooMuch() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/_rels/.rels"));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 97; i++) {
        zip.write(megabyte);
      }
    }
    says(
        Logs.write(folder, "log.xlsx", out.toByteArray()),
        "ERROR log.xlsx: the workbook unpacks to more than 64 MB or to far more parts than a log"
            + " has; it was not read. Copy the log into a new workbook.");
  }

  @Test
  void aWorkbookUnderRightsManagement() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      container.writeFilesystem(out);
      says(
          Logs.write(folder, "log.xlsx", out.toByteArray()),
          "ERROR log.xlsx: the workbook is protected by the rights management of a company, which"
              + " only its own programs open. Save it there without protection, or as CSV.");
    }
  }

  @Test
  @Tag("slow")
  void farTooManySheetsAndCells() {
    says(
        Logs.xlsx(
            folder,
            book -> {
              for (int i = 0; i <= 200; i++) {
                book.createSheet("Day " + i);
              }
            }),
        "ERROR log.xlsx: the file has more than 200 sheets; it was not read. Keep the log in a file"
            + " of its own.");
    says(
        "Date,Stiffness\n" + ("1,".repeat(500) + "\n").repeat(1001),
        "ERROR log.csv: the file has more than 500000 filled cells; it was not read. Keep the log in"
            + " a file of its own.");
    says(
        "Date,Stiffness\n" + "x".repeat(9_000).concat("\n").repeat(900),
        "ERROR log.csv: the file has more than 8 million letters; it was not read. Keep the log in a"
            + " file of its own.");
  }

  @Test
  void farTooManyRows() {
    says(
        "Date,Stiffness\n" + "2025-03-01,5\n".repeat(50_000),
        "ERROR log.csv: the file has more than 50000 filled rows; it was not read. Keep the log in a"
            + " file of its own; where a column says whose each row is, have one report each:"
            + " spinelog batch FILE -o DIR.");
  }

  private void isNamed(byte[] bytes, String name) {
    says(
        Logs.write(folder, "log.xlsx", bytes),
        "ERROR log.xlsx: this is "
            + name
            + ", which is not read. Export it as Excel (.xlsx) or CSV"
            + " and give that file.");
  }

  /** The file that an office program before 2007 writes, with one part in it. */
  private static byte[] container(String part) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      container.createDocument(new ByteArrayInputStream(new byte[] {1}), part);
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return out.toByteArray();
  }

  private static ReadOptions password(String password) {
    return new ReadOptions(
        Logs.AS_OF,
        DateOrder.FROM_COLUMN,
        Map.of(),
        Optional.of(password.toCharArray()),
        letter -> true);
  }
}
