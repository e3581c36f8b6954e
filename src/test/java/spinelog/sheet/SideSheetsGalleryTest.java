package spinelog.sheet;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/**
 * One tiny input and the exact message for everything that the reader can say of the sheets beside
 * the log.
 */
class SideSheetsGalleryTest extends Gallery {
  @Test
  void setupChangesThatCannotBeUsed() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              Sheet changes = book.createSheet("Setup changes");
              Row headings = changes.createRow(0);
              List<String> names = List.of("Date", "Item", "From", "To");
              for (int i = 0; i < names.size(); i++) {
                headings.createCell(i).setCellValue(names.get(i));
              }
              changes.createRow(1).createCell(0).setCellValue("2025-03-05");
              changes.createRow(2).createCell(0).setCellValue("soon");
              changes.getRow(2).createCell(1).setCellValue("Pillow");
            });
    says(
        log,
        "ERROR log.xlsx, sheet Setup changes, A2 (Date): \"2025-03-05\": no item is named; the change"
            + " was left out. Write what changed.",
        "ERROR log.xlsx, sheet Setup changes, A3 (Date): \"soon\": expected a date such as"
            + " 2025-03-31; the row was left out. Correct the date.");
  }

  @Test
  void setupChangesWithoutHeadings() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              book.createSheet("Setup changes").createRow(0).createCell(0).setCellValue("new bed");
            });
    says(
        log,
        "ERROR log.xlsx, sheet Setup changes: expected the headings Date, Item, From, To, Note; the"
            + " sheet was left out. Correct its first row.");
  }
}
