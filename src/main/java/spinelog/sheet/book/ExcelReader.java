package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Opens Excel workbooks, read-only and with their password, and says why one cannot be opened. */
final class ExcelReader {
  static {
    // What a file unpacks to is measured beforehand; this counts for locked ones, and an honest
    // workbook with the same long note every day is packed as tightly as a dishonest one.
    ZipSecureFile.setGraceEntrySize(Limits.UNPACKED_BYTES);
  }

  private ExcelReader() {}

  static Book read(Path file, FileKind kind, Optional<char[]> password, Problems problems)
      throws Refusal {
    try {
      return kind == FileKind.XLSX ? open(file, problems) : openOld(file, password, problems);
    } catch (EncryptedDocumentException e) {
      throw new Refusal(
          Kind.FILE_LOCKED,
          password.isEmpty()
              ? "the workbook is locked with a password. Say --password to be asked for it, or"
                  + " --password-file FILE, or save it without one."
              : "the password does not open the workbook. Check it, or save the workbook without"
                  + " one.");
    } catch (OldExcelFormatException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "the workbook is from Excel 95 or older, which is not read. Save it as .xlsx.");
    } catch (IOException | OpenXML4JException | GeneralSecurityException | RuntimeException e) {
      throw explain(e);
    }
  }

  private static Book open(Path file, Problems problems)
      throws IOException, OpenXML4JException, Refusal {
    ZipCheck.check(file);
    // Reverting instead of closing: a package that is closed is written.
    OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      return XlsxReader.read(workbook, problems);
    } finally {
      workbook.revert();
    }
  }

  /** An OLE2 container holds an .xls workbook, or an .xlsx that is locked with a password. */
  private static Book openOld(Path file, Optional<char[]> password, Problems problems)
      throws IOException, OpenXML4JException, GeneralSecurityException, Refusal {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return unlock(container, password, problems);
      }
      Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
      try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
        return XlsReader.read(workbook, problems);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    }
  }

  private static Book unlock(
      POIFSFileSystem container, Optional<char[]> password, Problems problems)
      throws IOException, OpenXML4JException, GeneralSecurityException, Refusal {
    if (!container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
      throw new Refusal(
          Kind.FILE_LOCKED,
          "the workbook is protected by the rights management of a company, which only its own"
              + " programs open. Save it there without protection, or as CSV.");
    }
    Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
    if (password.isEmpty() || !decryptor.verifyPassword(new String(password.get()))) {
      throw new EncryptedDocumentException("locked");
    }
    try (InputStream data = decryptor.getDataStream(container);
        OPCPackage workbook = OPCPackage.open(data)) {
      return XlsxReader.read(workbook, problems);
    }
  }

  private static Refusal explain(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("DOCTYPE")) {
        return Limits.doctype();
      }
      if (message.contains("Zip bomb") || message.contains("maximum length")) {
        return Limits.tooLarge();
      }
    }
    return Limits.damaged();
  }
}
