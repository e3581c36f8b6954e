package spinelog.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One tiny input and the exact message for everything that the reader can say of a text file's
 * encoding and layout.
 */
class TextGalleryTest extends Gallery {
  private static final String HEADINGS = "Date,Stiffness,Notes\n";

  @Test
  void lettersFromBeforeUnicode() {
    says(
        bytes(HEADINGS + "2025-03-01,5,müde\n", "windows-1252"),
        "NOTE log.csv: the text is not in Unicode; its letters were read as windows-1252. If names or"
            + " notes look wrong, save the log as CSV UTF-8.");
  }

  @Test
  void aDamagedLetterAmongWholeOnes() {
    byte[] bytes =
        (HEADINGS + "2025-03-01,5,müde\n2025-03-02,5,größer\n").getBytes(StandardCharsets.UTF_8);
    byte[] damaged =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replace("gr\u00C3\u00B6", "gr\u00F6")
            .getBytes(StandardCharsets.ISO_8859_1);
    says(
        Logs.write(folder, "log.csv", damaged),
        "WARNING log.csv, C3 (Notes): \"gr\uFFFDßer\": a letter of it is damaged. Correct it, or save"
            + " the log again as CSV UTF-8.");
  }

  @Test
  void quotationMarksThatAreNeverClosedWithoutEnd() {
    StringBuilder text = new StringBuilder(HEADINGS);
    for (int i = 0; i <= 1000; i++) {
      text.append("2025-03-01,\"5\n");
    }
    String last = Logs.said(Logs.csv(folder, text.toString())).get(1000);
    org.junit.jupiter.api.Assertions.assertEquals(
        "ERROR log.csv: more than 1000 quotation marks open a cell and are never closed. Save the log"
            + " again as CSV.",
        last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-02,5,", "2025-03-02,5,,,", "2025-03-02,5"})
  void blankCellsAtTheEndOfSomeRowsHaveMovedNothing(String row) {
    says("Date,Stiffness,Notes\n2025-03-01,5,late\n" + row + "\n2025-03-03,4,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-02,7,5,4,,ok",
        "2025-03-02,7,5,,,ok",
        "2025-03-02,old, flat,5,,ok",
        "2025-03-02,5,4,Latex, contour,ok",
        "2025-03-02,7,5,4,,"
      })
  void aCommaThatMayHaveStoodInAnotherCell(String row) {
    says(
        "Date,Stiffness,Pain AM,Pillow,Notes\n2025-03-01,5,4,Feather,ok\n"
            + row
            + "\n2025-03-03,4,4,,\n",
        "ERROR log.csv, row 3: the row has "
            + row.split(",", -1).length
            + " cells and there are 5 headings, so values may stand under the wrong one; the row was"
            + " left out. Put values that hold a comma in quotation marks, or save the log as .xlsx.");
  }

  @Test
  void aRemarkBesideTheTable() {
    says(
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              book.getSheetAt(0).getRow(1).createCell(3).setCellValue("hot night");
            }),
        "NOTE log.xlsx, sheet Log, D2: \"hot night\": beside the table, under no heading; left out, as"
            + " in 1 row. Write a heading above it, such as Notes.");
  }

  private java.nio.file.Path bytes(String text, String charset) {
    return Logs.write(folder, "log.csv", text.getBytes(Charset.forName(charset)));
  }
}
