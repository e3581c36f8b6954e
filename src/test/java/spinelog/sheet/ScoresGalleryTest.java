package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Outcome;

/** One tiny input and the exact message for everything that the reader can say of scores. */
class ScoresGalleryTest extends Gallery {
  @Test
  void scoresThatAreNoScores() {
    String expected =
        "; expected a number from 0 to 10, so it was left out. Correct it, or leave the cell"
            + " empty.";
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
    score("4!", "WARNING", "a mark beside the number; read as 4" + one);
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
  void oneNumberInMergedCells() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.createRow(2).createCell(0).setCellValue("2025-03-02");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            });
    says(
        log,
        "WARNING log.xlsx, sheet Log, B3 (Morning stiffness): \"5\": one number in cells merged"
            + " over several rows; it counts for the first only. Write a number in each row.");
  }

  @Test
  void aColumnOfWordsIsOneQuestionAndTheOtherScoresAreKept() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,Stiffness minutes,Pain AM
            2025-03-01,mild,long,5
            2025-03-02,bad,short,4
            2025-03-03,mild,short,none
            2025-03-04,severe,short,4
            2025-03-05,none,,4
            """);
    says(
        log,
        "ERROR log.csv, B1 (Morning stiffness): \"mild, bad, severe\": words and no numbers"
            + " stand under this heading, so the column was left out. Write numbers from 0 to 10, or"
            + " rename the heading.",
        "ERROR log.csv, C1 (Stiffness minutes): \"long, short\": words and no numbers stand under"
            + " this heading, so the column was left out. Write minutes, or rename the heading.",
        "WARNING log.csv, D4 (Pain on waking): \"none\": read as 0. Write 0 if that is meant, else"
            + " leave the cell empty.");
    assertEquals(
        5, Logs.read(log).diary().days().get(0).scores().of(Outcome.PAIN_WAKING).getAsDouble());
  }

  @Test
  void oneNumberAmongTheWordsIsKeptAndTheWordsAreAnErrorEach() {
    String log = "Date,Stiffness\n2025-03-01,bad\n2025-03-02,bad\n2025-03-03,bad\n";
    assertEquals(1, Logs.said(Logs.csv(folder, log)).size());
    assertEquals(3, Logs.said(Logs.csv(folder, log + "2025-03-04,three\n")).size() - 1);
  }

  @Test
  void cellsOfAnotherType() {
    String expected =
        "; expected a number from 0 to 10, so it was left out. Correct it, or leave the cell"
            + " empty.";
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              for (int i = 2; i <= 7; i++) {
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
              var time = book.createCellStyle();
              time.setDataFormat((short) 20);
              sheet.getRow(7).createCell(1).setCellValue(0.25);
              sheet.getRow(7).getCell(1).setCellStyle(time);
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
            + expected,
        "ERROR log.xlsx, sheet Log, B8 (Morning stiffness): \"6:00\": a time" + expected);
  }

  private void score(String cell, String level, String message) {
    cell("Morning stiffness", cell, level, message);
  }

  private static final String WHICH_WAY =
      " Write in the heading which end is which: with Stiffness (10 = best, 0 = worst), or your own"
          + " numbers, the scores are turned; with Stiffness (0 = none, 10 = worst) they count as"
          + " they are.";
  private static final String HIGH_IS_GOOD =
      "this says that the higher a score, the better, and no heading says so." + WHICH_WAY;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "10 = loose | - | 2025-03-01,5,- | A1 | 10 = loose",
        "- | - | 2025-03-01,5,10 = great day | C2 | 10 = great day",
        "- | 10 = loose; 1 = cannot get up | 2025-03-01,5,- | C1 | 10 = loose; 1 = cannot get up",
        "- | - | 10 good; 1 bad | A2 | 10 good; 1 bad",
        "- | - | Je höher desto besser | A2 | Je höher desto besser"
      })
  void aKeyThatSaysThatHighIsGood(
      String above, String beside, String row, String cell, String found) {
    says(
        (above == null ? "" : above + "\n")
            + "Date,Stiffness,"
            + (beside == null ? "" : beside)
            + "\n"
            + row.replace(",-", ",")
            + "\n2025-03-04,5,\n",
        "ERROR log.csv, " + cell + ": \"" + found + "\": " + HIGH_IS_GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 = flumpy; 1 = snorf",
        "snorf = 1; flumpy = 10",
        "1-10; high is flumpy",
        "5 = flumpy; 1 = snorf"
      })
  void aKeyInWordsThatAreNotKnown(String key) {
    says(
        key + "\nDate,Stiffness\n2025-03-01,5\n2025-03-02,4\n",
        "WARNING log.csv, A1: \""
            + key
            + "\": this looks like a key to the scores, and its words are not known; a higher score"
            + " was taken as worse."
            + WHICH_WAY);
    says(key + "\nDate,Stiffness (0 = none; 10 = worst)\n2025-03-01,5\n2025-03-02,4\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 = none",
        "Pillow A = feather",
        "1 = Monday",
        "1 = Monday; 7 = Sunday",
        "1 = latex; 2 = down; 3 = foam; 4 = wool; 5 = hay",
        "Pillow A = 1; Pillow B = 2"
      })
  void aLineThatIsNoKeyToScores(String line) {
    says(line + "\nDate,Stiffness\n2025-03-01,5\n2025-03-02,4\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Key", "How to fill in"})
  void aKeyOnASheetOfItsOwn(String name) {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              Sheet key = book.createSheet(name);
              key.createRow(0).createCell(0).setCellValue(10);
              key.getRow(0).createCell(1).setCellValue("loose");
              key.createRow(1).createCell(0).setCellValue(1);
              key.getRow(1).createCell(1).setCellValue("stuck");
            });
    says(
        log,
        "ERROR log.xlsx, sheet "
            + name
            + ", A1: \"10 = loose\": "
            + HIGH_IS_GOOD.replace("with Stiffness", "with Morning stiffness"));
  }

  @Test
  void notesThatContradictTheirScores() {
    String rows =
        "2025-03-01,9,loose all day\n2025-03-02,2,could not get up\n2025-03-03,8,\"pain free, great"
            + " day\"\n2025-03-04,1,very stiff\n2025-03-05,5,\n";
    says(
        "Date,Stiffness,Notes\n" + rows,
        "ERROR log.csv, C2,C4,C3 (Notes): \"loose all day\": the notes tell of good mornings beside"
            + " high scores and of bad ones beside low scores, in 4 rows, and the heading does not say"
            + " which way the scores run."
            + WHICH_WAY);
    says("Date,Stiffness (0 = none; 10 = worst),Notes\n" + rows);
    says(
        "Date,Stiffness (10 = best; 0 = worst),Notes\n" + rows,
        "WARNING log.csv, B1 (Morning stiffness): \"Stiffness (10 = best; 0 = worst)\": scores from 10"
            + " to 0 were put on 0 to 10. Score from 0 to 10.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 = loose,10 = cannot get up",
        "Sleep quality: 10 = great,",
        "0 = best,2 = good",
        "\"2 = good, 0 = best, 10 = worst\","
      })
  void aKeyThatSaysWhatIsUsualOrSpeaksOfAnotherColumn(String line) {
    says(line + "\nDate,Stiffness,Sleep quality\n2025-03-01,5,7\n2025-03-02,5,7\n2025-03-03,5,7\n");
  }
}
