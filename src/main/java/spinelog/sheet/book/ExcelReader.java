package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Opens Excel workbooks, read-only and with their password, and says why one cannot be opened. */
final class ExcelReader {
  private ExcelReader() {}

  /** What the library does with a file's bytes. */
  @FunctionalInterface
  private interface Opening<T> {
    T open() throws IOException, Refusal;
  }

  /** The visible sheets of a packed workbook. */
  static Book packed(Path file, Problems problems) throws IOException, Refusal {
    Volume volume = new Volume();
    try (Parts parts = Parts.of(file)) {
      return XlsxReader.read(parts, volume, problems);
    }
  }

  /** The visible sheets of an OLE2 container: .xls, or an .xlsx that is locked with a password. */
  static Book inContainer(Path file, Optional<char[]> password, Problems problems) throws Refusal {
    try (POIFSFileSystem container = opened(() -> new POIFSFileSystem(file.toFile(), true))) {
      DirectoryNode root = opened(container::getRoot);
      return root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? unlock(container, password, problems)
          : old(root, password, problems);
    } catch (EncryptedDocumentException e) {
      throw new Refusal(
          Kind.FILE_LOCKED,
          password.isEmpty()
              ? "the workbook is locked with a password. Say --password to be asked for it, or"
                  + " --password-file FILE, or save it without one."
              : "the password does not open the workbook. Check it, or save the workbook without"
                  + " one.",
          e);
    } catch (OldExcelFormatException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "the workbook is from Excel 95 or older, which is not read. Save it as .xlsx.",
          e);
    } catch (IOException | GeneralSecurityException e) {
      throw Limits.damaged(e);
    }
  }

  private static Book unlock(
      POIFSFileSystem container, Optional<char[]> password, Problems problems)
      throws IOException, GeneralSecurityException, Refusal {
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
    Volume volume = new Volume();
    try (InputStream data = decryptor.getDataStream(container);
        Parts parts = Parts.of(data, volume)) {
      return XlsxReader.read(parts, volume, problems);
    }
  }

  private static Book old(DirectoryNode root, Optional<char[]> password, Problems problems)
      throws IOException, Refusal {
    Volume volume = new Volume();
    Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
    try (HSSFWorkbook workbook = opened(() -> counted(root, volume))) {
      return XlsReader.read(workbook, volume, problems);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static HSSFWorkbook counted(DirectoryNode root, Volume volume)
      throws IOException, Refusal {
    XlsRecords.count(root, volume);
    return new HSSFWorkbook(root, false);
  }

  /** These are what the library has for bytes that make no sense; others are faults of its own. */
  private static <T> T opened(Opening<T> opening) throws IOException, Refusal {
    try {
      return opening.open();
    } catch (OldExcelFormatException | EncryptedDocumentException e) {
      throw e;
    } catch (RecordFormatException
        | LeftoverDataException
        | IllegalArgumentException
        | IllegalStateException
        | NegativeArraySizeException
        | IndexOutOfBoundsException e) {
      throw String.valueOf(e.getMessage()).contains("maximum length")
          ? Limits.tooLarge()
          : Limits.damaged(e);
    }
  }
}
