package spinelog.sheet;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/**
 * One tiny input and the exact message for everything that the reader can say of the cells of other
 * columns.
 */
class CellsGalleryTest extends Gallery {
  @Test
  void durations() {
    String expected =
        "; expected minutes from 0 to 1440, so it was left out. Correct it, or leave the cell"
            + " empty.";
    cell("Stiffness minutes", "ages", "ERROR", "not understood" + expected);
    cell("Stiffness minutes", "1.200", "ERROR", "can be a thousand or a decimal" + expected);
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
  void aDurationOfAnotherType() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.getRow(0).createCell(2).setCellValue("Sleep hours");
              sheet.getRow(1).createCell(2).setCellValue(true);
            });
    says(
        log,
        "ERROR log.xlsx, sheet Log, C2 (Sleep hours): \"TRUE\": not a duration; expected hours from"
            + " 0 to 24, so it was left out. Correct it, or leave the cell empty.");
  }

  @Test
  void positionsAndAnswers() {
    cell(
        "Sleep position",
        "side",
        "WARNING",
        "left or right is not said; read as on the side, which one not known. Write left side or"
            + " right side to compare the two.");
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
    cell(
        "Sleep position",
        "not on back",
        "WARNING",
        "says how it was not; taken as not known. Write the position slept in.");
    cell(
        "Sleep position",
        "same",
        "WARNING",
        "points at another row; taken as not known. Write the position slept in.");
    cell(
        "Sleep position",
        "curled up on left side",
        "WARNING",
        "other words beside it; read as Left side. Check it.");
    cell(
        "Knee pillow",
        "yes (thin one)",
        "WARNING",
        "words beside the answer; read as yes. Write yes or no.");
    cell("Knee pillow", "?", "NOTE", "taken as not known.");
    cell("Pillow", "same", "NOTE", "taken as blank: the last one named stays.");
  }

  @Test
  void techniques() {
    String example = "; taken as not known. Write for instance Foam roller 5.";
    technique("5", "WARNING", "an amount without a technique" + example);
    technique("Foam roller -5", "WARNING", "negative minutes" + example);
    technique(
        "Effleurage / Petrissage 15", "WARNING", "one duration for several techniques" + example);
    technique("Foam roller 1500", "WARNING", "an amount that is no number of minutes" + example);
    technique("no foam roller today", "WARNING", "says what was not done" + example);
    technique(
        "Spinal twist 5 each side",
        "WARNING",
        "what is said for each side is counted once. Check the cell.");
    technique("about 5 min foam roller", "WARNING", "an amount that is not exact. Check the cell.");
    technique(
        "massage by Anna, 30 min, neck",
        "WARNING",
        "\"by Anna\" is read as by a professional. Check the cell.");
    technique("Cat-cow x99999", "WARNING", "too many repetitions" + example);
    technique(
        "same as yesterday",
        "WARNING",
        "points at another row; taken as not known. Write the techniques out.");
    technique("foam roler 5", "WARNING", "\"foam roler\" is read as Foam roller. Check the cell.");
    technique(
        "Effleurage ten minutes",
        "WARNING",
        "\"ten minutes\" is read as 10 minutes. Check the cell.");
    technique("Foam roller 500", "WARNING", "more than 8 hours of Foam roller. Check the cell.");
    technique("?", "NOTE", "taken as not known.");
    technique("Hula hoop 5", "NOTE", "counted under the name as written: Hula hoop.");
  }

  @Test
  void wordsAmongTechniquesThatNameNone() {
    cell(
        "Techniques",
        "none; Foam roller",
        "WARNING",
        "a word for nothing beside techniques is left out. Check the cell.");
    cell(
        "Techniques",
        "Foam roller; ?",
        "WARNING",
        "does not say what was done; taken as not known. Write for instance Foam roller 5.");
    says("Date,Stiffness,Techniques\n2025-03-01,5,\"yes, foam roller\"\n2025-03-02,5,none;\n");
  }

  @Test
  void aStoryUnderTechniques() {
    says(
        "Date,Stiffness,Techniques\n2025-03-01,5," + "word ".repeat(70) + "\n",
        "WARNING log.csv, C2 (Techniques): \""
            + "word ".repeat(11)
            + "word…\": too long to name a technique; taken as not known. Write for instance Foam"
            + " roller 5.");
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
    String unread = "\"" + "x".repeat(59) + "…\": ";
    says(
        "Date,Stiffness,Notes,Pillow,Techniques\n2025-03-01,5"
            + ("," + "x".repeat(10_001)).repeat(3)
            + "\n",
        "ERROR log.csv, D2 (Pillow): " + unread + "expected a name; left blank. Write the name.",
        "ERROR log.csv, E2 (Techniques): "
            + unread
            + "expected techniques; taken as not known. Write for instance Foam roller 5.",
        "WARNING log.csv, C2 (Notes): "
            + unread
            + "more letters than are kept; the rest was left out. Shorten it.");
  }

  @Test
  void aFormulaThatGivesNoWords() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet("Log");
              fill(sheet, "2025-03-01", "5");
              sheet.getRow(0).createCell(2).setCellValue("Notes");
              sheet.getRow(1).createCell(2).setCellErrorValue((byte) 7);
            });
    says(
        log,
        "ERROR log.xlsx, sheet Log, C2 (Notes): \"#DIV/0!\": expected words; left blank. Write them"
            + " as plain text.");
  }

  private void technique(String cell, String level, String message) {
    cell("Techniques", cell, level, message);
  }
}
