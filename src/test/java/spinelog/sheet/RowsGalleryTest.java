package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.diary.Day;
import spinelog.sheet.value.DateOrder;

/**
 * One tiny input and the exact message for everything that the reader can say of rows, hidden ones
 * and sheets among them.
 */
class RowsGalleryTest extends Gallery {
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

  @Test
  void twoColumnsOfNotes() {
    Path log =
        Logs.csv(
            folder, "Date,Stiffness,Notes,Comments\n2025-03-01,5,windy,\n2025-03-02,5,late,walk\n");
    says(
        log,
        "NOTE log.csv, C1,D1 (Notes): \"Notes, Comments\": more than one column holds notes; they were"
            + " read as one, under Notes.");
    assertEquals(
        List.of("windy", "late; walk"),
        Logs.read(log).diary().days().stream().map(Day::notes).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "switched to the new latex pillow,pillow,Pillow",
    "started new mattress,mattress,Mattress",
    "neues Kissen seit gestern,pillow,Pillow",
    "nouveau matelas,mattress,Mattress",
    "estrené almohada,pillow,Pillow",
    "ganti kasur,mattress,Mattress",
    "seit heute das neue Latexkissen,pillow,Pillow",
    "passée à l'oreiller en latex,pillow,Pillow",
    "mulai pakai bantal lateks,pillow,Pillow"
  })
  void aChangeInANote(String note, String item, String column) {
    says(
        "Date,Stiffness,Notes\n2025-03-01,5,\n2025-03-02,5," + note + "\n",
        "NOTE log.csv, C3 (Notes): \""
            + note
            + "\": may tell of another "
            + item
            + ", and the log has"
            + " no change of it; it was not used. If it is one, write the names under "
            + column
            + ", or list it on a sheet Setup changes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New pillow? | no,no,yes,yes | old,old,new,new | old, new",
        "Pillow | N,,Y,Y | old,,new,new | old, new",
        "New pillow | no,yes,no,no | old,new,new,new | old, new",
        "New pillow | no,yes,no,yes | old,new,new,new 2 | old, new, new 2"
      })
  void yesAndNoWhereANameIsExpected(String heading, String answers, String names, String said) {
    StringBuilder text = new StringBuilder("Date,Stiffness," + heading + "\n");
    String[] each = answers.split(",", -1);
    for (int i = 0; i < each.length; i++) {
      text.append("2025-03-0").append(i + 1).append(",5,").append(each[i]).append("\n");
    }
    Path log = Logs.csv(folder, text.toString());
    says(
        log,
        "WARNING log.csv, C1 (Pillow): \""
            + heading
            + "\": yes and no stand here, and no name of a"
            + " pillow; read as: "
            + said
            + ". Write the pillow's name in each row, or once where it"
            + " changes.");
    assertEquals(
        List.of(names.split(",", -1)),
        Logs.read(log).diary().days().stream().map(day -> day.night().pillow()).toList());
  }

  @Test
  void yesAndNoBesideNamesAreLeftAside() {
    Path log = Logs.csv(folder, "Date,Stiffness,New pillow?,Pillow\n2025-03-01,5,no,Feather\n");
    says(log);
    assertEquals("Feather", Logs.read(log).diary().days().get(0).night().pillow());
  }

  @Test
  void aNameMistypedBetweenNightsOfTheOther() {
    String before = "Date,Stiffness,Pillow\n2025-03-01,5,Feather\n2025-03-02,5,Feather\n";
    Path log =
        Logs.csv(folder, before + "2025-03-03,5,Fether\n2025-03-04,5,\n2025-03-05,5,Feather\n");
    says(
        log,
        "WARNING log.csv, C4 (Pillow): \"Fether\": all but the same as Feather before and after it,"
            + " and taken for that. Is it the same? If not, write a name that differs more.");
    assertEquals("Feather", Logs.read(log).diary().days().get(2).night().pillow());
    says(before + "2025-03-03,5,Leather\n2025-03-04,5,Leather\n2025-03-05,5,Leather\n");
    says(before + "2025-03-03,5,Pillow A\n2025-03-04,5,Pillow B\n");
  }

  @Test
  void aShortNameWithoutALetterBetweenNightsOfTheOtherOrElsewhere() {
    String before = "Date,Stiffness,Pillow\n2025-03-01,5,Latex\n2025-03-02,5,Latex\n";
    says(
        before + "2025-03-03,5,Latx\n2025-03-04,5,Latex\n",
        "WARNING log.csv, C4 (Pillow): \"Latx\": all but the same as Latex before and after it, and"
            + " taken for that. Is it the same? If not, write a name that differs more.");
    says(
        before + "2025-03-03,5,Latx\n",
        "WARNING log.csv, C4 (Pillow): \"Latx\": all but the same as Latex, and counted as another"
            + " one. Write both the same if they are.");
    String sofa = "2025-03-03,5,Soft\n2025-03-04,5,Soft\n2025-03-05,5,Soft\n2025-03-06,5,Sofa\n";
    says(before + sofa + "2025-03-07,5,Soft\n");
  }

  @Test
  void aNameMistypedBetweenNightsThatStandInAnotherOrder() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,Pillow
            2025-03-05,5,Feather
            2025-03-03,5,Fether
            2025-03-08,5,Latex
            2025-03-01,5,Feather
            2025-03-02,5,Feather
            """);
    assertEquals("Feather", Logs.read(log).diary().days().get(2).night().pillow());
  }

  @Test
  void lettersThatTheReportCannotShow() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,Pillow,Notes
            2025-03-01,5,\u6795,fine \uD83D\uDE42
            2025-03-02,5,\u6795,
            2025-03-03,5,\u6795,
            2025-03-04,5,\u6795,
            2025-03-05,5,Oreiller \u00E9pais,
            """);
    says(
        log,
        new ReadOptions(
            Logs.AS_OF,
            DateOrder.FROM_COLUMN,
            Map.of(),
            Optional.empty(),
            letter -> letter < 0x2000),
        "WARNING log.csv, C2,C3,C4 (Pillow): \"\u6795\": letters that the report's fonts lack, in 4"
            + " cells: a box stands for each in the report. Write such words in other letters, too.",
        "NOTE log.csv, D2 (Notes): \"fine \uD83D\uDE42\": letters that the report's fonts lack, in 1"
            + " cell: a box stands for each in the report. Write such words in other letters, too.");
    says(log);
  }
}
