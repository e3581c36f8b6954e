package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.sheet.value.DateOrder;

/** One tiny input and the exact message for everything that the reader can say. */
class ErrorGalleryTest {
  private static final String MAP =
      " Name the columns as in the template, or say which is which with"
          + " --map \"My heading=Morning stiffness\", or once and for all with the line My heading ="
          + " Morning stiffness in a file spinelog.map beside the log.";

  @TempDir Path folder;

  // Files that give no log at all.

  @Test
  void aMissingFile() {
    says(
        folder.resolve("log.csv"),
        "ERROR log.csv: there is no such file. Check the name and the folder.");
  }

  @Test
  void aFolder() throws IOException {
    says(
        Files.createDirectory(folder.resolve("logs")),
        "ERROR logs: this is a folder; expected a log file. Name the file in it.");
  }

  @Test
  void anEmptyFile() {
    says(
        Logs.write(folder, "log.xlsx", new byte[0]),
        "ERROR log.xlsx: the file is empty. Give the log that you filled in.");
    says("  \n\n", "ERROR log.csv: the file is empty. Give the log that you filled in.");
  }

  @Test
  void otherKindsOfFile() throws IOException {
    isNamed("%PDF-1.7\n", "a PDF");
    isNamed("{\\rtf1 hello}", "a rich-text document");
    isNamed("<!DOCTYPE html><table></table>", "a web page");
    isNamed("\u0089PNG\r\n", "a picture");
    isNamed("\u001F\u008B\b", "a compressed file");
    isNamed("<html><table></table>", "a web page");
    isNamed("MIME-Version: 1.0\n", "a saved web page");
    isNamed(
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
        "an Excel 2003 XML spreadsheet");
    isNamed("<?xml version='1.0'?><data/>", "an XML file");
    isNamed("[{\"date\": 1}]", "a JSON file");
    isNamed("SQLite format 3\0", "a database");
    isNamed("\t\0\u0004\0\u0007\0", "a workbook from before Excel 97");
    isNamed(zip("[Content_Types].xml", "ppt/presentation.xml"), "a presentation");
    isNamed(zip("Index/Document.iwa"), "an Apple Numbers file");
    isNamed(zip("[Content_Types].xml", "xl/workbook.bin"), "a binary Excel workbook (.xlsb)");
    isNamed(zip("[Content_Types].xml", "word/document.xml"), "a Word document");
    isNamed(zip("holiday.txt"), "a ZIP archive");
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
  void aWorkbookWithoutItsParts() throws IOException {
    says(
        Logs.write(folder, "log.xlsx", zip("[Content_Types].xml")),
        "ERROR log.xlsx: the workbook is damaged or not a workbook. Open it in a spreadsheet program"
            + " and save it again as .xlsx.");
  }

  @Test
  void aWorkbookWithAPassword() throws Exception {
    Path locked = locked("spine");
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
        "ERROR log.csv: the file has 40 MB; at most 32 MB are read. Keep the log in a workbook of"
            + " its own.");
  }

  @Test
  void aWorkbookThatUnpacksToFarTooMuch() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 97; i++) {
        zip.write(megabyte);
      }
    }
    says(
        Logs.write(folder, "log.xlsx", out.toByteArray()),
        "ERROR log.xlsx: the workbook unpacks to more than 96 MB or is packed suspiciously tight; it"
            + " was not read. Copy the log into a new workbook.");
  }

  @Test
  void farTooManyRows() {
    says(
        "Date,Stiffness\n" + "2025-03-01,5\n".repeat(50_000),
        "ERROR log.csv: the file has more than 50000 filled rows; it was not read. Keep the log in a"
            + " file of its own.");
  }

  // Headings.

  @Test
  void noKnownHeadings() {
    says(
        "Fruit,Price\nApple,3\n",
        "ERROR log.csv: \"Fruit, Price\": no row of known headings was found; expected Date and a"
            + " score such as Morning stiffness."
            + MAP);
  }

  @Test
  void noDateAndNoScore() {
    says(
        "Pillow,Notes\nFeather,x\n",
        "ERROR log.csv, row 1: \"Pillow, Notes\": no column holds the date." + MAP,
        "ERROR log.csv, row 1: \"Pillow, Notes\": no column holds a score (Morning stiffness,"
            + " Stiffness minutes, Pain on waking or Pain in the evening)."
            + MAP);
  }

  @Test
  void anAppsOneLineAReading() {
    says(
        """
        date,time of day,category,rating/amount,detail,notes
        2025-03-01,am,Symptom,2,Stiffness (Moderate),
        2025-03-01,am,Symptom,7,Back pain,
        2025-03-01,am,Mood,5,,
        """,
        "ERROR log.csv, D3 (Pain on waking): \"7\": expected a rating from 0 to 4, as the app exports"
            + " it; left out. Correct it.",
        "WARNING log.csv, row 1: \"date, time of day, category, rating/amount, detail, notes\": one"
            + " line holds one reading, as the app Bearable exports it; the lines of a day became"
            + " one row, and ratings from 0 (none) to 4 (unbearable) were put on 0 to 10: 1 is 2.5, 2"
            + " is 5. Of several ratings the worst counts; one not logged is not known.",
        "NOTE log.csv, row 1: readings that the log has no column for were left out: Mood 1.");
  }

  @Test
  void twoColumnsWithOneMeaning() {
    says(
        "Date,Stiffness,How stiff?\n2025-03-01,5,6\n",
        "ERROR log.csv, B1,C1 (Morning stiffness): \"Stiffness, How stiff?\": more than one column is"
            + " read as Morning stiffness. Rename all but one, or say which it is with"
            + " --map \"B=Morning stiffness\".");
  }

  @Test
  void painAtATimeNotSaid() {
    says(
        "Date,Pain,Pain\n2025-03-01,5,6\n",
        "ERROR log.csv, B1,C1 (Pain): \"Pain\": the columns do not say which pain is on waking and which in"
            + " the evening. Rename them, or say --map \"B=Pain on waking\".");
    says(
        "Date,Stiffness,Pain\n2025-03-01,5,6\n",
        "WARNING log.csv, C1: \"Pain\": the column does not say whether on waking or in the evening;"
            + " it was left out. Rename it Pain on waking or Pain in the evening.");
  }

  @Test
  void aMappingThatFitsNoColumn() {
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        new ReadOptions(
            Logs.AS_OF, DateOrder.FROM_COLUMN, Map.of("Mood", "Notes"), Optional.empty()),
        "WARNING log.csv: \"Mood\": no column has this heading, so --map changed nothing. Check it.");
  }

  @Test
  void headingsWithoutRows() {
    says(
        "Date,Stiffness\n",
        "ERROR log.csv, row 1: there are headings but no rows that could be used yet. Fill in one"
            + " row a day.");
  }

  @Test
  void aScaleOtherThanTen() {
    says(
        "Date,Stiffness (0-100)\n2025-03-01,55\n2025-03-02,101\n",
        "WARNING log.csv, B1 (Morning stiffness): \"Stiffness (0-100)\": scores from 0 to 100 were"
            + " put on 0 to 10. Score from 0 to 10.",
        "ERROR log.csv, B3 (Morning stiffness): \"101\": out of range; expected a number from 0 to"
            + " 100, so it was left out. Correct it, or leave the cell empty.");
  }

  @Test
  void aFileOfHeadingsBesideTheLog() {
    Path log = Logs.csv(folder, "When,Ouch,Mood\n2025-03-01,5,x\n");
    Logs.write(
        folder,
        "log.map",
        "# mine\nWhen = Date\nOuch=Morning stiffness\nMood=Luck\nnothing\n"
            .getBytes(StandardCharsets.UTF_8));
    String remedy =
        ": this line of log.map was not understood. Write your heading, =, and a heading of the log:"
            + " How stiff = Morning stiffness.";
    says(log, "WARNING log.csv: \"Mood=Luck\"" + remedy, "WARNING log.csv: \"nothing\"" + remedy);
    Logs.write(folder, "log.map", new byte[70_000]);
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        "WARNING log.csv: \"log.map\": the file of headings cannot be read, so it changed nothing."
            + " Write lines such as How stiff = Morning stiffness.");
  }

  @Test
  void columnsFarToTheRight() {
    says(
        "Date,Stiffness" + ",".repeat(600) + "Notes\n2025-03-01,5\n",
        "NOTE log.csv, SS1: only the first 512 columns were read. Move columns of the log that lie"
            + " beyond to the left.");
  }

  // Dates.

  @Test
  void datesThatOnlyTheirDotsDecide() {
    says(
        "Date,Stiffness\n03.02.2025,5\n",
        "WARNING log.csv, A2 (Date): \"03.02.2025\": only the dots tell that the dates are day first."
            + " Check the dates, or say --date-order.");
  }

  @Test
  void datesThatCanBeReadBothWays() {
    says(
        "Date,Stiffness\n03/04/2025,5\n",
        "ERROR log.csv, A2 (Date): \"03/04/2025\": the dates can be day first or month first, and"
            + " nothing in the column tells which. Say --date-order dmy or --date-order mdy.");
    says(
        "Date,Stiffness\n13/03/2025,5\n03/14/2025,5\n",
        "ERROR log.csv, A2 (Date): \"13/03/2025\": some dates are day first and some month first, so"
            + " none can be trusted. Correct the odd ones, or say --date-order dmy or --date-order"
            + " mdy.",
        "ERROR log.csv, A3 (Date): \"03/14/2025\": some dates are day first and some month first, so"
            + " none can be trusted. Correct the odd ones, or say --date-order dmy or --date-order"
            + " mdy.");
  }

  @Test
  void datesThatOnlyTheirDistanceDecides() {
    says(
        "Date,Stiffness\n01/03/2025,5\n02/03/2025,5\n04/03/2025,5\n05/03/2025,5\n",
        "WARNING log.csv, A2 (Date): \"01/03/2025\": only the distance between the dates tells that"
            + " they are day first. Check the dates, or say --date-order.");
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
        "ERROR log.csv, A4 (Date): \"2025-04-03\": 2025-04-03 lies after 2025-04-02, the day of the"
            + " report; the row was left out. Correct the date.",
        "ERROR log.csv, A5 (Date): \"1925-03-14\": 1925-03-14 lies far from the other dates; the row"
            + " was left out. Correct the date.",
        "ERROR log.csv, A6 (Date): \"yesterday\": expected a date such as 2025-03-31; the row was"
            + " left out. Correct the date.",
        "ERROR log.csv, A7 (Date): the row has no date; it was left out. Write the date of waking.",
        "WARNING log.csv, A8 (Date): \"Mar 2\": no year is written; read as 2025-03-02 from the dates"
            + " around it. Write the whole date.",
        "WARNING log.csv, A9 (Date): \"Mon 2025-03-04\": the weekday does not fit; read as"
            + " 2025-03-04. Check the date.");
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
  void evenings() {
    says(
        "Night of,Stiffness\n2025-02-28,5\n",
        "WARNING log.csv, A1 (Night of): \"Night of\": the dates are evenings; each row was taken for"
            + " the morning after. Write the morning's date under Date.");
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

  // Rows.

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

  // Scores.

  @Test
  void scoresThatAreNoScores() {
    String expected =
        "; expected a number from 0 to 10, so it was left out. Correct it, or leave the cell empty.";
    score("11", "ERROR", "out of range" + expected);
    score("-1", "ERROR", "out of range" + expected);
    score("bad", "ERROR", "not understood" + expected);
    score("5 5", "ERROR", "not understood" + expected);
    score("8-7", "ERROR", "not understood" + expected);
    score("12/10", "ERROR", "not a score out of 5, 10, 20 or 100" + expected);
  }

  @Test
  void scoresReadWithAWord() {
    String one = ". Write one number from 0 to 10.";
    score("seven", "WARNING", "written as a word; read as 7" + one);
    score("7-8", "WARNING", "a range; its middle is taken; read as 7.5" + one);
    score("~4", "WARNING", "not exact; read as 4" + one);
    score("5 (bad night)", "WARNING", "words beside the number; read as 5" + one);
    score("4/5", "WARNING", "a score out of 5; read as 8 out of 10. Score from 0 to 10.");
    score("none", "WARNING", "read as 0. Write 0 if that is meant, else leave the cell empty.");
    score("?", "WARNING", "taken as not known, which is not 0.");
    score("n/a", "NOTE", "taken as blank.");
    score("7/10", "NOTE", "read as 7.");
    score("\uFF17", "NOTE", "written in other digits; read as such.");
  }

  @Test
  void cellsOfAnotherType() {
    String expected =
        "; expected a number from 0 to 10, so it was left out. Correct it, or leave the cell empty.";
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              for (int i = 2; i <= 6; i++) {
                sheet.createRow(i).createCell(0).setCellValue("2025-03-0" + i);
              }
              sheet.getRow(2).createCell(1).setCellValue(true);
              var percent = book.createCellStyle();
              percent.setDataFormat((short) 9);
              sheet.getRow(3).createCell(1).setCellValue(0.7);
              sheet.getRow(3).getCell(1).setCellStyle(percent);
              var date = book.createCellStyle();
              date.setDataFormat((short) 14);
              sheet.getRow(4).createCell(1).setCellValue(java.time.LocalDate.of(2025, 7, 8));
              sheet.getRow(4).getCell(1).setCellStyle(date);
              sheet.getRow(5).createCell(1).setCellErrorValue((byte) 7);
              sheet.getRow(6).createCell(1).setCellFormula("1+1");
            });
    says(
        log,
        "ERROR log.xlsx, sheet Log, B3 (Morning stiffness): \"TRUE\": a truth value" + expected,
        "ERROR log.xlsx, sheet Log, B4 (Morning stiffness): \"70%\": a percentage" + expected,
        "ERROR log.xlsx, sheet Log, B5 (Morning stiffness): \"2025-07-08\": a date, probably the"
            + " score 7-8 that the spreadsheet turned into one"
            + expected,
        "ERROR log.xlsx, sheet Log, B6 (Morning stiffness): \"#DIV/0!\": a formula without a usable"
            + " result"
            + expected,
        "ERROR log.xlsx, sheet Log, B7 (Morning stiffness): \"formula without a stored result\": a"
            + " formula without a usable result"
            + expected);
  }

  // The other columns.

  @Test
  void durations() {
    String expected =
        "; expected minutes from 0 to 1440, so it was left out. Correct it, or leave the cell empty.";
    cell("Stiffness minutes", "ages", "ERROR", "not understood" + expected);
    cell("Stiffness minutes", "2000", "ERROR", "out of range" + expected);
    cell(
        "Stiffness minutes",
        "10-20 min",
        "WARNING",
        "a range; its middle is taken; read as 15 minutes. Write one number.");
    cell("Sleep hours", "about 7 h", "WARNING", "not exact; read as 7 hours. Write one number.");
    cell(
        "Sleep hours",
        "25",
        "ERROR",
        "out of range; expected hours from 0 to 24, so it was left out. Correct it, or leave the"
            + " cell empty.");
  }

  @Test
  void positionsAndAnswers() {
    cell(
        "Sleep position",
        "side",
        "WARNING",
        "left or right is not said; taken as not known. Write left side or right side.");
    cell("Sleep position", "backk", "WARNING", "spelled otherwise; read as Back. Check it.");
    cell(
        "Sleep position",
        "hammock",
        "WARNING",
        "expected back, left side, right side, stomach or mixed; taken as not known. Correct it.");
    cell(
        "Knee pillow",
        "sort of",
        "ERROR",
        "expected yes or no; taken as not known. Correct it, or leave the cell empty.");
    cell("Knee pillow", "?", "NOTE", "taken as not known.");
    cell("Pillow", "same", "NOTE", "taken as blank: the last one named stays.");
  }

  @Test
  void oneItemInTwoSpellings() {
    says(
        "Date,Stiffness,Pillow\n2025-03-01,5,Feather\n2025-03-02,5,feather\n",
        "NOTE log.csv, C3 (Pillow): \"feather\": taken for the same as Feather.");
  }

  @Test
  void techniques() {
    String example = "; taken as not known. Write for instance Foam roller 5.";
    technique("5", "WARNING", "an amount without a technique" + example);
    technique("Foam roller -5", "WARNING", "negative minutes" + example);
    technique(
        "Effleurage / Petrissage 15", "WARNING", "one duration for several techniques" + example);
    technique("Cat-cow x99999", "WARNING", "too many repetitions" + example);
    technique(
        "same as yesterday",
        "WARNING",
        "points at another row; taken as not known. Write the techniques out.");
    technique("foam roler 5", "WARNING", "\"foam roler\" is read as Foam roller. Check the cell.");
    technique("Effleurage ten minutes", "WARNING", "\"ten\" is read as 10. Check the cell.");
    technique("Foam roller 500", "WARNING", "more than 8 hours of Foam roller. Check the cell.");
    technique("?", "NOTE", "taken as not known.");
    technique("Hula hoop 5", "NOTE", "counted under the name as written: Hula hoop.");
  }

  @Test
  void aFormulaSignBeforeATechnique() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.getRow(0).createCell(2).setCellValue("Techniques");
              sheet.getRow(1).createCell(2).setCellValue("=Foam roller 5");
            });
    says(
        log,
        "WARNING log.xlsx, sheet Log, C2 (Techniques): \"=Foam roller 5\": begins with '='; read"
            + " without it. Check the cell.");
  }

  @Test
  void wordsThatAreErrors() {
    String unread = "\"text of more than 10000 letters\": ";
    says(
        "Date,Stiffness,Notes,Pillow,Techniques\n2025-03-01,5"
            + ("," + "x".repeat(10_001)).repeat(3)
            + "\n",
        "ERROR log.csv, D2 (Pillow): " + unread + "expected a name; left blank. Write the name.",
        "ERROR log.csv, E2 (Techniques): "
            + unread
            + "expected techniques; taken as not known. Write for instance Foam roller 5.",
        "ERROR log.csv, C2 (Notes): "
            + unread
            + "expected words; left blank. Write them as plain text.");
  }

  // The sheets beside the log.

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

  private void score(String cell, String level, String message) {
    cell("Morning stiffness", cell, level, message);
  }

  private void technique(String cell, String level, String message) {
    cell("Techniques", cell, level, message);
  }

  /** A log with one cell under one heading, and a plain score beside it. */
  private void cell(String heading, String cell, String level, String message) {
    says(
        "Date\tPain on waking\t" + heading + "\n2025-03-01\t5\t" + cell + "\n",
        level + " log.csv, C2 (" + heading + "): \"" + cell + "\": " + message);
  }

  private void says(String csv, String... lines) {
    says(Logs.csv(folder, csv), lines);
  }

  private static void says(Path file, String... lines) {
    says(file, ReadOptions.asOf(Logs.AS_OF), lines);
  }

  private static void says(Path file, ReadOptions options, String... lines) {
    assertEquals(String.join("\n", lines), String.join("\n", Logs.said(file, options)));
  }

  private void isNamed(String start, String name) {
    isNamed(start.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  private void isNamed(byte[] bytes, String name) {
    says(
        Logs.write(folder, "log.xlsx", bytes),
        "ERROR log.xlsx: this is "
            + name
            + ", which is not read. Export it as Excel (.xlsx) or CSV"
            + " and give that file.");
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

  private Path workbook(String date, String score) {
    return Logs.xlsx(folder, book -> fill(book.createSheet("Log"), date, score));
  }

  private static void fill(Sheet sheet, String date, String score) {
    Row headings = sheet.createRow(0);
    headings.createCell(0).setCellValue("Date");
    headings.createCell(1).setCellValue("Morning stiffness");
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(date);
    row.createCell(1).setCellValue(Double.parseDouble(score));
  }

  private Path locked(String password) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(book.createSheet("Log"), "2025-03-01", "5");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (var data = encryptor.getDataStream(container)) {
        book.write(data);
      }
      container.writeFilesystem(out);
      return Logs.write(folder, "locked.xlsx", out.toByteArray());
    }
  }

  private static ReadOptions password(String password) {
    return new ReadOptions(
        Logs.AS_OF, DateOrder.FROM_COLUMN, Map.of(), Optional.of(password.toCharArray()));
  }
}
