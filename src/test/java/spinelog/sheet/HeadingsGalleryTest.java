package spinelog.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.sheet.value.DateOrder;

/** One tiny input and the exact message for everything that the reader can say of headings. */
class HeadingsGalleryTest extends Gallery {
  @ParameterizedTest
  @ValueSource(strings = {"\"Pain on\nwakeing\"", "\"Pain \"\"on\"\" wakeing\""})
  void aHeadingThatCannotBeTypedIsCalledByItsLetter(String heading) {
    String shown = heading.contains("\n") ? "Pain on wakeing" : "Pain \"on\" wakeing";
    says(
        "Date,Stiffness," + heading + "\n2025-03-01,5,6\n",
        "WARNING log.csv, C1: \""
            + shown
            + "\": the column was left out. Is \""
            + shown
            + "\" Pain"
            + " on waking? Correct it, or say so with --map \"C=Pain on waking\".");
  }

  @Test
  void aMappingThatFitsNoColumn() {
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        new ReadOptions(
            Logs.AS_OF,
            DateOrder.FROM_COLUMN,
            Map.of("Mood", "Notes"),
            Optional.empty(),
            letter -> true),
        "WARNING log.csv: \"Mood\": no column has this heading, so --map changed nothing. Check"
            + " it.");
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
        ": this line of log.map was not understood. Write your heading, =, and a heading of the"
            + " log: How stiff = Morning stiffness.";
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
        "WARNING log.csv, SS1: only the first 512 columns were read. Move columns of the log that lie"
            + " beyond to the left.");
  }

  @Test
  void aSheetOfDaysAndScoresBesideTheLogThatIsNotRead() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              fill(book.createSheet("April"), "2025-04-01", "5");
              fill(book.createSheet("Numbered"), "2025-04-01", "5");
              for (String name : List.of("April", "Numbered")) {
                Sheet sheet = book.getSheet(name);
                sheet.getRow(0).getCell(1).setCellValue("Stffnss");
                for (int day = 2; day < 5; day++) {
                  Row row = sheet.createRow(day);
                  row.createCell(0).setCellValue("2025-04-0" + day);
                  row.createCell(1).setCellValue(name.equals("April") ? 10 - day : 4 + day);
                }
              }
            });
    says(
        log,
        "WARNING log.xlsx, sheet April: \"Date, Stffnss\": days and numbers from 0 to 10 stand on this"
            + " sheet, which was not read: it heads no date or no score. If it belongs to the log,"
            + " name its columns as in the template.");
  }

  @Test
  void cellsUnderABlankHeading() {
    says(
        "Date,,Stiffness,,\n2025-03-01,left,5,,\n2025-03-02,,5,,\n2025-03-03,right,5,,numb\n",
        "NOTE log.csv, B2,B4: \"left\": beside the table, under no heading; left out, as in 2 rows."
            + " Write a heading above it, such as Notes.");
  }
}
