package spinelog.sheet.book;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import spinelog.sheet.cell.Refusal;

/**
 * Counts the records of an .xls workbook before the library reads them, which makes an object of
 * each, and of some very many.
 */
final class XlsRecords {
  private static final int MANY_NUMBERS = 0x00BD;
  private static final int MANY_BLANKS = 0x00BE;
  private static final int BYTES_OF_A_NUMBER = 6;
  private static final int BYTES_OF_A_BLANK = 2;

  /** What an object of the library costs, in letters: much memory. */
  private static final int OBJECT = 200;

  private XlsRecords() {}

  /** Refuses a workbook of far more records than a log has. */
  static void count(DirectoryNode root, Volume volume) throws IOException, Refusal {
    String name = HSSFWorkbook.getWorkbookDirEntryName(root);
    try (DocumentInputStream records = root.createDocumentInputStream(name)) {
      while (records.available() >= 4) {
        int kind = records.readUShort();
        int bytes = records.readUShort();
        volume.addWork(OBJECT * (long) objects(kind, bytes) + bytes);
        if (records.skip(bytes) < bytes) {
          return;
        }
      }
    }
  }

  private static int objects(int kind, int bytes) {
    return switch (kind) {
      case MANY_NUMBERS -> 1 + bytes / BYTES_OF_A_NUMBER;
      case MANY_BLANKS -> 1 + bytes / BYTES_OF_A_BLANK;
      default -> 1;
    };
  }
}
