package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Day;
import spinelog.language.Language;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** A plan's workbook in each language is read as the plan that it was written for. */
class TrialLanguagesTest {
  private static final int SCORE = 8;
  private static final Map<String, List<Day>> ENGLISH = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aPlanThatIsKeptIsKnownByItsSheetAndReadsAsTheEnglishOne(Language language)
      throws IOException {
    for (String item : List.of("pillow", "knee pillow", "sleep position", "foam roller")) {
      Trial trial = trial(item);
      LogReading kept = Logs.read(kept(trial, language));
      assertEquals(List.of(), kept.problems(), item);
      assertEquals(Optional.of(trial), kept.diary().trial());
      assertTrue(TrialBook.isKept(kept.diary()));
      assertEquals(english(item), kept.diary().days(), item);
    }
  }

  /** Read once for all languages. */
  private List<Day> english(String item) throws IOException {
    List<Day> days = ENGLISH.get(item);
    if (days == null) {
      days = Logs.read(kept(trial(item), Language.ENGLISH)).diary().days();
      ENGLISH.put(item, days);
    }
    return days;
  }

  private static Trial trial(String item) {
    Subject subject = TrialBook.subject(item).orElseThrow();
    List<String> setups = subject.setups();
    return new Trial(
        subject,
        setups.isEmpty() ? "Feather" : setups.get(0),
        setups.isEmpty() ? "Latex contour" : setups.get(1),
        Schedule.draw(LocalDate.parse("2025-01-31"), 28, 7, 1, 3),
        "Spinelog");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void nothingOfTheBedsidePageIsLeftInEnglish(Language language) throws IOException {
    Trial trial = trial("knee pillow");
    try (XSSFWorkbook book = open(trial, language);
        XSSFWorkbook english = open(trial, Language.ENGLISH)) {
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 6; column++) {
          String said = text(book.getSheetAt(1), row, column);
          if (said.length() > 1) {
            assertFalse(said.equals(text(english.getSheetAt(1), row, column)), said);
          }
        }
      }
    }
  }

  @Test
  void theGermanPageSaysWhatIsVariedAndHow() throws IOException {
    try (XSSFWorkbook book = open(trial("knee pillow"), Language.GERMAN)) {
      Sheet page = book.getSheet("Am Bett");
      assertEquals("Kniekissen: nein oder ja", text(page, 0, 0));
      assertEquals("Heute Nacht", text(page, 2, 2));
    }
    try (XSSFWorkbook book = open(trial("foam roller"), Language.GERMAN)) {
      assertEquals("Faszienrolle: ohne oder mit", text(book.getSheet("Am Bett"), 0, 0));
    }
  }

  private static String text(Sheet sheet, int row, int column) {
    Row cells = sheet.getRow(row);
    return cells.getCell(column) == null ? "" : cells.getCell(column).toString();
  }

  private Path kept(Trial trial, Language language) throws IOException {
    try (XSSFWorkbook book = open(trial, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet log = book.getSheetAt(0);
      for (int row = 1; row <= log.getLastRowNum(); row++) {
        log.getRow(row).createCell(SCORE).setCellValue(row % 5 + 2);
      }
      book.write(out);
      return Logs.write(folder, language.tag() + ".xlsx", out.toByteArray());
    }
  }

  private static XSSFWorkbook open(Trial trial, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrialBook.write(trial, Locale.forLanguageTag(language.tag()), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
