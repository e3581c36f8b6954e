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
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Aim;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Measure;
import spinelog.diary.Position;
import spinelog.diary.YesNo;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.sheet.column.LogColumn;

/** The template of each language, filled in with its own words, says what the English one says. */
class TemplateLanguagesTest {
  private static final int POSITION = 1;
  private static final int KNEE = 4;
  private static final int LUMBAR = 5;
  private static final int TECHNIQUES = 6;
  private static final int FLAGS = 13;
  private static final Map<Language, String> NUMB =
      Map.of(
          Language.ENGLISH, "numbness in the left foot",
          Language.GERMAN, "Taubheit im linken Fuß",
          Language.FRENCH, "engourdissement du pied gauche",
          Language.SPANISH, "entumecimiento del pie izquierdo",
          Language.INDONESIAN, "kebas di kaki kiri");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void filledInWithTheWordsItOffersItReadsAsTheEnglishOne(Language language) throws IOException {
    LogReading read = Logs.read(filled(language));
    assertEquals(List.of(), read.problems());
    Diary english = Logs.read(filled(Language.ENGLISH)).diary();
    assertEquals(
        english.days().stream().map(TemplateLanguagesTest::withoutWords).toList(),
        read.diary().days().stream().map(TemplateLanguagesTest::withoutWords).toList());
    Day first = read.diary().days().get(0);
    assertEquals(Position.BACK, first.night().position());
    assertEquals(YesNo.YES, first.night().kneePillow());
    assertEquals(YesNo.NO, first.night().lumbarSupport());
    assertEquals(3, first.care().techniques().size());
    assertEquals(1, first.warnings().flags().size());
    assertTrue(read.diary().days().stream().allMatch(day -> day.warnings().isAsked()));
    assertEquals(Optional.of(language.tag()), read.summary().language().map(Locale::getLanguage));
  }

  /** Notes and what was said in free words are in the language of the template. */
  private static List<Object> withoutWords(Day day) {
    return List.of(
        day.date(),
        day.night(),
        day.care(),
        day.scores(),
        day.warnings().flags().stream().map(flag -> flag.sign()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void goalConditionsAndPlansAreReadFromItsAboutSheet(Language language) throws IOException {
    Diary diary = Logs.read(filled(language)).diary();
    assertEquals("3", diary.about().person());
    assertEquals("goal", diary.about().goal().words());
    assertEquals("plans", diary.about().plannedChanges());
    assertEquals(
        List.of("osteoporosis"),
        diary.about().conditions().stream().map(condition -> condition.id()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whereNobodyWritesOnTheAboutSheetItsExplanationIsNotRead(Language language)
      throws IOException {
    Path log = write(language, workbook -> fill(workbook.getSheetAt(0), language));
    assertEquals("", Logs.read(log).diary().about().goal().words());
    assertEquals(List.of(), Logs.read(log).diary().about().conditions());
  }

  @ParameterizedTest
  @EnumSource
  void itsHeadingsAreTheColumnsAsTheReportCallsThem(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    try (XSSFWorkbook workbook = open(language)) {
      Row headings = workbook.getSheetAt(0).getRow(0);
      for (int i = 0; i < LogColumn.TEMPLATE.size(); i++) {
        String key = LogColumn.TEMPLATE.get(i).heading().toLowerCase(Locale.ROOT).replace(' ', '-');
        assertEquals(book.say("column." + key), headings.getCell(i).getStringCellValue());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleIsReadWithoutAWord(Language language) throws IOException {
    Path log =
        write(
            language,
            workbook -> {
              Sheet guide = workbook.getSheetAt(3);
              Row row = workbook.getSheetAt(0).createRow(1);
              for (int i = 0; i < LogColumn.TEMPLATE.size(); i++) {
                assertFalse(guide.getRow(i + 1).getCell(1).getStringCellValue().isBlank());
                row.createCell(i).setCellValue(guide.getRow(i + 1).getCell(2).getStringCellValue());
              }
            });
    LogReading read = Logs.read(log);
    assertEquals(List.of(), read.problems());
    assertEquals(1, read.diary().days().get(0).warnings().flags().size());
  }

  @ParameterizedTest
  @EnumSource
  void theExampleOfAGoalIsOneThatIsAnswered(Language language) throws IOException {
    Path log =
        write(
            language,
            workbook -> {
              fill(workbook.getSheetAt(0), language);
              Sheet about = workbook.getSheetAt(2);
              String explained = about.getRow(9).getCell(1).getStringCellValue();
              about
                  .getRow(2)
                  .createCell(1)
                  .setCellValue(explained.substring(explained.lastIndexOf(": ") + 2));
            });
    assertEquals(
        List.of(new Aim(Measure.STIFFNESS, Aim.Bound.AT_MOST, 3)),
        Logs.read(log).diary().about().goal().aims());
  }

  @ParameterizedTest
  @EnumSource
  void noPromptIsLongerThanAWorkbookHolds(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(language)) {
      for (DataValidation check : workbook.getSheetAt(0).getDataValidations()) {
        assertTrue(check.getPromptBoxText().length() <= 255, check.getPromptBoxText());
        assertTrue(check.getPromptBoxText().endsWith("."), check.getPromptBoxText());
      }
    }
  }

  /** The width of a column is told in letters: a word of a heading fits with some room. */
  @ParameterizedTest
  @EnumSource
  void noWordOfAHeadingIsBroken(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(language)) {
      for (int at : new int[] {0, 1, 3}) {
        for (Cell heading : workbook.getSheetAt(at).getRow(0)) {
          int letters = workbook.getSheetAt(at).getColumnWidth(heading.getColumnIndex()) / 256;
          for (String word : heading.getStringCellValue().split("[ -]", -1)) {
            assertTrue(word.length() + 2 <= letters, word + " in " + letters + " letters");
          }
        }
      }
    }
  }

  /** A row is as high as what stands in its narrowest cell needs. */
  @ParameterizedTest
  @EnumSource
  void everySourceOfATechniqueIsSeenWhole(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(language)) {
      Sheet guide = workbook.getSheetAt(3);
      int seen = 0;
      for (Row row : guide) {
        String source = row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue();
        if (source.contains("Cochrane")) {
          int lines = (source.length() + 49) / 50;
          assertTrue(row.getHeightInPoints() >= 15 * lines, source);
          seen++;
        }
      }
      assertTrue(seen > 5, "only " + seen);
    }
  }

  private Path filled(Language language) throws IOException {
    return write(
        language,
        workbook -> {
          fill(workbook.getSheetAt(0), language);
          XSSFSheet about = workbook.getSheetAt(2);
          List<String> said = List.of("3", "physio", "goal", "osteoporosis", "plans");
          IntStream.range(0, said.size())
              .forEach(i -> about.getRow(i).createCell(1).setCellValue(said.get(i)));
        });
  }

  private static void fill(XSSFSheet log, Language language) {
    for (int day = 0; day < 4; day++) {
      Row row = log.createRow(day + 1);
      row.createCell(0).setCellValue(LocalDate.parse("2025-03-01").plusDays(day));
      row.getCell(0).setCellStyle(log.getColumnStyle(0));
      List<String> positions = offered(log, POSITION);
      row.createCell(POSITION).setCellValue(positions.get(day));
      row.createCell(KNEE).setCellValue(offered(log, KNEE).get(day % 2));
      row.createCell(LUMBAR).setCellValue(offered(log, LUMBAR).get(1 - day % 2));
      for (LogColumn score : LogColumn.TEMPLATE) {
        if (score.kind() == LogColumn.Kind.SCORE) {
          row.createCell(LogColumn.TEMPLATE.indexOf(score)).setCellValue(3 + day);
        }
      }
    }
    log.getRow(1).createCell(TECHNIQUES).setCellValue(guide(log).get(TECHNIQUES));
    log.getRow(1).createCell(FLAGS).setCellValue(NUMB.get(language));
  }

  /** The examples of the explanation. */
  private static List<String> guide(XSSFSheet log) {
    return IntStream.rangeClosed(1, LogColumn.TEMPLATE.size())
        .mapToObj(i -> log.getWorkbook().getSheetAt(3).getRow(i).getCell(2).getStringCellValue())
        .toList();
  }

  private static List<String> offered(XSSFSheet log, int column) {
    return log.getDataValidations().stream()
        .filter(check -> check.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
        .map(check -> List.of(check.getValidationConstraint().getExplicitListValues()))
        .findFirst()
        .orElseThrow();
  }

  private interface Filling {
    void fill(XSSFWorkbook workbook);
  }

  private Path write(Language language, Filling filling) throws IOException {
    try (XSSFWorkbook workbook = open(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook);
      workbook.write(out);
      return Logs.write(folder, language.tag() + ".xlsx", out.toByteArray());
    }
  }

  private static XSSFWorkbook open(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogWriter.template(Locale.forLanguageTag(language.tag()), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
