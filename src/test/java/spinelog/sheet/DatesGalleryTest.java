package spinelog.sheet;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** One tiny input and the exact message for everything that the reader can say of dates. */
class DatesGalleryTest extends Gallery {
  @Test
  void datesThatOnlyTheirDotsDecide() {
    says(
        "Date,Stiffness\n03.02.2025,5\n",
        "WARNING log.csv, A2 (Date): \"03.02.2025\": only the dots tell that the dates are day"
            + " first. Check the dates, or say --date-order.");
  }

  @Test
  void datesThatCanBeReadBothWays() {
    says(
        "Date,Stiffness\n03/04/2025,5\n",
        "ERROR log.csv, A2 (Date): \"03/04/2025\": the dates can be day first or month first, and"
            + " nothing in the column tells which. Say --date-order dmy or --date-order mdy.");
    says(
        "Date,Stiffness\n13/03/2025,5\n03/14/2025,5\n",
        "ERROR log.csv, A2 (Date): \"13/03/2025\": some dates are day first and some month first,"
            + " so none can be trusted. Correct the odd ones, or say --date-order dmy or"
            + " --date-order mdy.",
        "ERROR log.csv, A3 (Date): \"03/14/2025\": some dates are day first and some month first,"
            + " so none can be trusted. Correct the odd ones, or say --date-order dmy or"
            + " --date-order mdy.");
  }

  @Test
  void datesThatOnlyTheirDistanceDecides() {
    says(
        "Date,Stiffness\n01/03/2025,5\n02/03/2025,5\n04/03/2025,5\n05/03/2025,5\n",
        "WARNING log.csv, A2 (Date): \"01/03/2025\": only the distance between the dates tells that"
            + " they are day first. Check the dates, or say --date-order.");
  }

  @Test
  void datesWithAYearOfTwoDigitsInFront() {
    says(
        "Date,Stiffness\n25-03-11,5\n25-03-12,5\n25-03-13,5\n25-03-14,5\n",
        "WARNING log.csv, A2 (Date): \"25-03-11\": only the distance between the dates tells that"
            + " they are year first. Check the dates, or say --date-order.");
  }

  @Test
  void datesThatCannotBe() {
    says(
        """
        Date,Stiffness
        2025-03-01,5
        2025-02-30,5
        2025-04-03,5
        1925-03-14,5
        yesterday,5
        ,5
        Mar 2,5
        Mon 2025-03-04,5
        """,
        "ERROR log.csv, A3 (Date): \"2025-02-30\": there is no such day; the row was left out."
            + " Correct the date.",
        "ERROR log.csv, A4 (Date): \"2025-04-03\": after 2025-04-02, the day of the report; the"
            + " row was left out. Correct the date.",
        "ERROR log.csv, A5 (Date): \"1925-03-14\": 1925-03-14 lies far from the other dates; the"
            + " row was left out. Correct the date.",
        "ERROR log.csv, A6 (Date): \"yesterday\": expected a date such as 2025-03-31; the row was"
            + " left out. Correct the date.",
        "ERROR log.csv, A7 (Date): the row has no date; it was left out. Write the date of waking.",
        "WARNING log.csv, A8 (Date): \"Mar 2\": no year is written; read as 2025-03-02 from the"
            + " dates around it. Write the whole date.",
        "WARNING log.csv, A9 (Date): \"Mon 2025-03-04\": the weekday does not fit; read as"
            + " 2025-03-04. Check the date.");
  }

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
  void aYearNowhere() {
    says(
        "Date,Stiffness\n9 March,5\n",
        "ERROR log.csv, A2 (Date): \"9 March\": no year is written; the row was left out. Write the"
            + " whole date.",
        "ERROR log.csv, row 1: there are headings but no rows that could be used yet. Fill in one"
            + " row a day.");
  }

  @Test
  void aDateThatDoesNotFitBetweenItsNeighbours() {
    says(
        "Date,Stiffness\n2024-12-30,5\n2024-12-31,5\n2024-01-01,5\n2024-01-02,5\n",
        "WARNING log.csv, A4 (Date): \"2024-01-01\": the rows around it make 2025-01-01 more"
            + " likely; read as written. Check the date.");
    says(
        "Date,Stiffness\n2025-03-14,5\n2025-02-15,5\n2025-03-16,5\n",
        "WARNING log.csv, A3 (Date): \"2025-02-15\": the rows around it make 2025-03-15 more"
            + " likely; read as written. Check the date.");
  }

  @Test
  void daysCountedFromOneOfTwoYears() {
    says(
        "Date,Stiffness\n44255,5\n44256,5\n",
        "WARNING log.csv, A2 (Date): \"44255\": a number of days, counted from 1900: 2021-02-28; an"
            + " old Mac counts from 1904, which would be 2025-03-01. Check the dates, or give the"
            + " workbook itself.");
  }

  @Test
  void evenings() {
    says(
        "Night of,Stiffness\n2025-02-28,5\n",
        "WARNING log.csv, A1 (Night of): \"Night of\": the dates are evenings; each row was taken"
            + " for the morning after. Write the morning's date under Date.");
  }

  @Test
  void aFormsOwnTime() {
    says(
        "Timestamp,Date,Stiffness\n2025-03-02 08:00:00,2025-03-01,5\n",
        "NOTE log.csv, B2 (Date): \"2025-03-01\": used instead of when the form was sent.");
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
