package spinelog.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks a workbook with a password. */
public final class Lock {
  private Lock() {}

  /** The same workbook as locked.xlsx. */
  public static Path locked(Path folder, Path workbook, String password) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (var data = encryptor.getDataStream(container)) {
        data.write(Files.readAllBytes(workbook));
      }
      container.writeFilesystem(out);
      return Files.write(folder.resolve("locked.xlsx"), out.toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
