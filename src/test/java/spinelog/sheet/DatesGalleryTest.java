package spinelog.sheet;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** One tiny input and the exact message for everything that the reader can say of dates. */
class DatesGalleryTest extends Gallery {
  @Test
  void aDateThatIsAnError() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.createRow(2).createCell(0).setCellErrorValue((byte) 7);
              sheet.getRow(2).createCell(1).setCellValue(5);
            });
    says(
        log,
        "ERROR log.xlsx, sheet Log, A3 (Date): \"#DIV/0!\": the formula gives no date; the row was"
            + " left out. Write the date itself.");
  }

  @Test
  void datesThatTheSpreadsheetTurnedAround() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              Row headings = sheet.createRow(0);
              headings.createCell(0).setCellValue("Date");
              headings.createCell(1).setCellValue("Stiffness");
              var date = book.createCellStyle();
              date.setDataFormat((short) 14);
              for (int day = 10; day <= 15; day++) {
                Row row = sheet.createRow(day - 9);
                row.createCell(1).setCellValue(5);
                if (day <= 12) {
                  row.createCell(0).setCellValue(java.time.LocalDate.of(2025, day, 3));
                  row.getCell(0).setCellStyle(date);
                } else {
                  row.createCell(0).setCellValue(day + "/03/2025");
                }
              }
            });
    says(
        log,
        "WARNING log.xlsx, sheet Log, A2 (Date): \"2025-10-03\": the spreadsheet has exchanged day"
            + " and month in 3 dates, while later days of the month stayed text; they were turned"
            + " back. Check the dates, or import the original file under its own country's"
            + " settings.");
  }
}
