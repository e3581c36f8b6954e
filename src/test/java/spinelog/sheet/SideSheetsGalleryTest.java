package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.diary.Condition;
import spinelog.diary.DeclaredChange;
import spinelog.diary.ItemKind;

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
        "ERROR log.xlsx, sheet Setup changes, A2 (Date): \"2025-03-05\": no item is named; the"
            + " change was left out. Write what changed.",
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

  @Test
  void oneItemChangedTwiceOnOneDay() {
    Path log = march("2025-03-05,Desk,high", "2025-03-05,desk,low");
    says(
        log,
        "WARNING log.xlsx, sheet Setup changes, A3 (Date): \"desk\": the same item changed on the"
            + " same day in an earlier row; this later row is used. Delete the row that is wrong.");
    assertEquals("low", Logs.read(log).diary().declaredChanges().get(0).to());
  }

  @Test
  void aChangeWithoutAMorningOnOneSide() {
    Path log = march("2025-03-01,Desk,high", "2025-03-31,Chair,soft", "2025-04-02,Lamp,low");
    says(
        log,
        "NOTE log.xlsx, sheet Setup changes, A2 (Date): \"Desk\": this log alone, from 2025-03-01"
            + " to 2025-03-31, has no morning before this change to compare it with.",
        "NOTE log.xlsx, sheet Setup changes, A4 (Date): \"Lamp\": this log alone, from 2025-03-01"
            + " to 2025-03-31, has no morning after this change to compare it with.");
    assertEquals(3, Logs.read(log).diary().declaredChanges().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Änderungen | Datum,Was,Von,Nach | Matratze",
        "Changements | Date,Objet,De,À | Matelas",
        "Cambios | Fecha,Elemento,De,A | Colchón",
        "Perubahan | Tanggal,Barang,Dari,Ke | Kasur"
      })
  void changesAreListedInOtherLanguages(String sheet, String headings, String item) {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              changes(book, sheet, headings, "2025-03-05," + item + ",hard,soft");
            });
    assertEquals(
        List.of(
            new DeclaredChange(
                LocalDate.of(2025, 3, 5), ItemKind.MATTRESS, "Mattress", "hard", "soft", "")),
        Logs.read(log).diary().declaredChanges());
  }

  @ParameterizedTest
  @CsvSource({
    "Bed frame, BED",
    "Bettgestell, BED",
    "neue Federkernmatratze, BED",
    "SOMMIER, BED",
    "canape, BED",
    "ranjang, MATTRESS",
    "doghe, BED",
    "Kopfkissen, PILLOW",
    "Bettdecke, OTHER",
    "Bedtime, OTHER",
    "Literature, OTHER"
  })
  void whatKindOfThingChangedIsToldByItsWordsInAnyLanguage(String item, ItemKind kind) {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              changes(
                  book, "Setup changes", "Date,Item,From,To", "2025-03-05," + item + ",old,new");
            });
    assertEquals(kind, Logs.read(log).diary().declaredChanges().get(0).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "Über mich,Vorerkrankungen",
    "À propos,Antécédents",
    "Acerca de,Condiciones",
    "Tentang,Kondisi",
    "About me,Medical conditions"
  })
  void conditionsAreToldInOtherLanguages(String sheet, String label) {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              changes(book, sheet, label + ",osteoporosis");
            });
    assertEquals(
        List.of(new Condition("osteoporosis", "osteoporosis")),
        Logs.read(log).diary().about().conditions());
  }

  private static void error(Sheet sheet, int row, int column) {
    sheet.getRow(row).createCell(column).setCellErrorValue(FormulaError.REF.getCode());
  }

  @Test
  void errorsAndLabelsThatAreNotKnown() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              changes(book, "Setup changes", "Date,Item,From,To", "2025-03-05,Desk,high,x");
              error(book.getSheet("Setup changes"), 1, 3);
              changes(book, "About", "About me", "Conditions", "Goal", "Age,45", "Shoes,41");
              error(book.getSheet("About"), 1, 1);
              error(book.getSheet("About"), 2, 1);
            });
    says(
        log,
        "ERROR log.xlsx, sheet About, B2 (Conditions): \"#REF!\": expected words; left blank. Write"
            + " them as plain text.",
        "ERROR log.xlsx, sheet About, B3 (Goal): \"#REF!\": expected words; left blank. Write them as"
            + " plain text.",
        "NOTE log.xlsx, sheet About, A4,A5: \"Age, Shoes\": none of this sheet's labels (Name or"
            + " initials, Report for, Goal, Conditions, Planned changes); left out.",
        "ERROR log.xlsx, sheet Setup changes, D2 (To): \"#REF!\": expected words; left blank. Write"
            + " them as plain text.",
        "NOTE log.xlsx, sheet Setup changes, A2 (Date): \"Desk\": this log alone, from 2025-03-01 to"
            + " 2025-03-01, has no morning after this change to compare it with.");
    assertEquals(List.of(), Logs.read(log).diary().about().conditions());
    assertEquals("", Logs.read(log).diary().about().goal().words());
  }

  @Test
  void conditionsMayStandInSeveralCellsRowsAndSheets() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(book.createSheet("Log"), "2025-03-01", "5");
              changes(
                  book, "About", "Conditions,osteoporosis,pregnancy", ",warfarin", "", ",no label");
              changes(book, "About me", "Conditions,fibromyalgia", "Goal,sleep", "Goal,walk");
              changes(book, "Setup changes", "Date,Item,To", "2025-03-05,Desk,low");
              changes(book, "Änderungen", "Datum,Was,Nach", "2025-03-06,Stuhl,hoch");
            });
    assertEquals(
        List.of("osteoporosis", "pregnancy", "warfarin", "fibromyalgia"),
        Logs.read(log).diary().about().conditions().stream().map(Condition::words).toList());
    assertEquals("sleep; walk", Logs.read(log).diary().about().goal().words());
    assertEquals(2, Logs.read(log).diary().declaredChanges().size());
  }

  /** A log of the first and the last of March, with these changes. */
  private Path march(String... listed) {
    return Logs.xlsx(
        folder,
        book -> {
          changes(book, "Log", "Date,Morning stiffness", "2025-03-01,5", "2025-03-31,5");
          List<String> lines = new ArrayList<>(List.of("Date,Item,To"));
          lines.addAll(List.of(listed));
          changes(book, "Setup changes", lines.toArray(String[]::new));
        });
  }

  private static void changes(Workbook book, String name, String... lines) {
    Sheet sheet = book.createSheet(name);
    for (int i = 0; i < lines.length; i++) {
      Row row = sheet.createRow(i);
      List<String> cells = List.of(lines[i].split(",", -1));
      for (int j = 0; j < cells.size(); j++) {
        row.createCell(j).setCellValue(cells.get(j));
      }
    }
  }
}
