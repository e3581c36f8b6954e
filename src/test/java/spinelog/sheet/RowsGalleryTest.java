package spinelog.sheet;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;

/**
 * One tiny input and the exact message for everything that the reader can say of rows, hidden ones
 * and sheets among them.
 */
class RowsGalleryTest extends Gallery {
  @Test
  void oneDateTwice() {
    says(
        """
        Date,Stiffness,Notes
        2025-03-01,5,
        2025-03-01,5,
        2025-03-01,,late
        2025-03-01,6,
        """,
        "NOTE log.csv, A3 (Date): \"2025-03-01\": 2025-03-01 is also in row 2; both say the same and"
            + " count once.",
        "NOTE log.csv, A4 (Date): \"2025-03-01\": 2025-03-01 is also in row 3; this row fills its"
            + " blanks: Notes.",
        "WARNING log.csv, A5 (Date): \"2025-03-01\": 2025-03-01 is also in row 4; this later row is"
            + " used where they differ: Morning stiffness (5, then 6). Delete the row that is"
            + " wrong.");
  }

  @Test
  void rowsThatAreNoDays() {
    says(
        """
        Date,Stiffness
        2025-03-01,5
        Date,Stiffness
        2025-03-02,
        Average,5
        written by me,
        """,
        "NOTE log.csv, A3: \"Date\": the headings again; left out.",
        "NOTE log.csv, A5: \"Average\": no date, but totals or words about the table; left out.",
        "NOTE log.csv, A6: \"written by me\": words without a date outside the table; left out.",
        "NOTE log.csv: rows with a date and nothing else were left out: 1.");
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() {
    says(
        "Date,Stiffness,Notes\n2025-03-01,5,\"open\n2025-03-02,6,\n",
        "ERROR log.csv, row 2 (Notes): \"\"open\": a quotation mark opens a cell and is never closed;"
            + " the cell was left out, the rows below were read. Remove the quotation mark.");
  }

  @Test
  void aHiddenSheet() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              fill(book.createSheet("Old"), "2025-02-01", "5");
              book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            });
    says(log, "NOTE log.xlsx, sheet Old: the sheet is hidden; not read. Show it if it is the log.");
  }

  @Test
  void hiddenRows() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.getRow(1).setZeroHeight(true);
            });
    says(
        log,
        "NOTE log.xlsx, sheet Log, A2: hidden rows were read like the others: 1, the first is row 2."
            + " Delete those that should not count.");
  }
}
