package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.examples.PlainReading;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** The workbook that a plan is kept in, and how it is read when it is filled in. */
class TrialWorkbookTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 31);

  @TempDir Path folder;

  @Test
  void theSamePlanGivesTheSameBytes() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 28, 7, 1, 3));
    assertArrayEquals(written(trial), written(trial));
  }

  @Test
  void everyNightHasItsRowWithDateAndPillow() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 28, 7, 0, 3));
    try (XSSFWorkbook book = open(trial)) {
      Sheet log = book.getSheet("Log");
      assertEquals(28, log.getLastRowNum());
      for (int night = 0; night < 28; night++) {
        assertEquals(
            START.plusDays(night + 1L),
            log.getRow(night + 1).getCell(0).getLocalDateTimeCellValue().toLocalDate());
        assertEquals(trial.name(night), log.getRow(night + 1).getCell(2).getStringCellValue());
      }
    }
  }

  @Test
  void theBookHasTheTemplatesSheetsAndChecks() throws IOException {
    try (XSSFWorkbook book = open(pillows(Schedule.draw(START, 28, 7, 0, 3)));
        XSSFWorkbook template = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(
          List.of("Log", "Bedside", "Plan", "Setup changes", "About", "How to fill in"), names);
      assertEquals(
          template.getSheet("Log").getDataValidations().size() + 1,
          book.getSheet("Log").getDataValidations().size());
      assertTrue(
          book.getSheet("Log").getDataValidations().stream()
              .filter(check -> check.getRegions().getCellRangeAddress(0).getFirstColumn() == 2)
              .allMatch(
                  check ->
                      List.of(check.getValidationConstraint().getExplicitListValues())
                              .equals(List.of("Feather", "Latex contour"))
                          && !check.getShowErrorBox()));
    }
  }

  @Test
  void theBedsidePageOfAShortPlanIsNoLogThatWasNotRead() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 8, 2, 0, 3));
    String said = Logs.said(Logs.write(folder, "plan.xlsx", written(trial))).toString();
    assertTrue(said.contains("no rows that could be used yet"), said);
    assertFalse(said.contains("Bedside"), said);
  }

  @Test
  void theBedsidePageIsOneSheetOfPaperWithABoxForEveryNight() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 56, 7, 0, 3));
    try (XSSFWorkbook book = open(trial)) {
      Sheet page = book.getSheet("Bedside");
      PrintSetup print = page.getPrintSetup();
      assertEquals(PrintSetup.A4_PAPERSIZE, print.getPaperSize());
      assertEquals(1, print.getFitWidth());
      assertEquals(1, print.getFitHeight());
      assertTrue(page.getFitToPage());
      assertFalse(print.getLandscape());
      assertEquals("Pillow: Feather or Latex contour", page.getRow(0).getCell(0).toString());
      assertEquals("Fri 31 Jan 2025", page.getRow(3).getCell(1).toString());
      for (int night = 0; night < 56; night++) {
        assertEquals(trial.name(night), page.getRow(night + 3).getCell(2).toString());
        assertEquals("☐", page.getRow(night + 3).getCell(3).toString());
      }
      assertNull(page.getRow(59));
    }
  }

  @Test
  void whatIsLeftOutIsSaidBeforehand() throws IOException {
    try (XSSFWorkbook book = open(pillows(Schedule.draw(START, 28, 7, 2, 3)))) {
      String advice = book.getSheet("Bedside").getRow(1).getCell(0).toString();
      assertTrue(
          advice.endsWith("Of each block of 7, the first 2 will be left out when it is looked at."),
          advice);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PILLOW, pillow, Feather, =Latex",
    "MATTRESS, mattress, Old, 'Foam, firm'",
    "KNEE_PILLOW, knee pillow, no, yes",
    "LUMBAR_SUPPORT, lumbar support, no, yes",
    "POSITION, sleep position, Back, Left side",
    "TECHNIQUE, foam roller, off, on",
  })
  void aFilledInPlanIsReadBackWithItsLogWithoutAWord(
      Subject.Kind kind, String item, String a, String b) throws IOException {
    Trial trial =
        new Trial(new Subject(kind, item), a, b, Schedule.draw(START, 28, 7, 1, 3), "Spinelog 1");
    Path file = Logs.write(folder, "plan.xlsx", filled(trial, 29));
    assertEquals(List.of(), Logs.said(file));
    LogReading read = Logs.read(file);
    assertEquals(Optional.of(trial), read.diary().trial());
    assertEquals(trial.subject().isByDay() ? 29 : 28, read.diary().days().size());
    assertTrue(TrialBook.isKept(read.diary()));
  }

  @Test
  void whatIsDoneByDayStandsInTheRowOfThatDay() throws IOException {
    Trial trial =
        new Trial(
            new Subject(Subject.Kind.TECHNIQUE, "foam roller"),
            "off",
            "on",
            Schedule.draw(START, 28, 2, 0, 3),
            "");
    Map<LocalDate, Boolean> done = new java.util.TreeMap<>();
    Logs.read(Logs.write(folder, "plan.xlsx", filled(trial, 29)))
        .diary()
        .days()
        .forEach(day -> done.put(day.date(), day.care().isSession()));
    assertEquals(29, done.size());
    for (int day = 0; day < 28; day++) {
      assertEquals(trial.name(day).equals("on"), done.get(START.plusDays(day)), "day " + day);
    }
    assertFalse(done.get(START.plusDays(28)));
  }

  @Test
  void theRowsStillToComeAreLeftOutWithOneWord() throws IOException {
    Trial trial = pillows(Schedule.draw(LocalDate.of(2025, 3, 13), 28, 7, 0, 3));
    Path file = Logs.write(folder, "plan.xlsx", filled(trial, 20));
    assertEquals(
        List.of(
            "NOTE plan.xlsx, sheet Log, A22 (Date): \"2025-04-03\": rows from here on that hold no"
                + " more than the plan had written in them were left out: 8."),
        Logs.said(file));
    assertEquals(LocalDate.of(2025, 4, 2), Logs.read(file).diary().last());
  }

  @Test
  void ofAPlanThatNobodyFilledInThereIsNoLogYet() throws IOException {
    byte[] empty = written(pillows(Schedule.draw(START, 28, 7, 0, 3)));
    assertEquals(
        List.of(
            "ERROR plan.xlsx, sheet Log, A1:O1: there are headings but no rows that could be used"
                + " yet. Fill in one row a day."),
        Logs.said(Logs.write(folder, "plan.xlsx", empty)));
  }

  @Test
  void thePlanTravelsWithTheTidyLogAndWithItsTables() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 28, 7, 2, 3));
    var diary = Logs.read(Logs.write(folder, "plan.xlsx", filled(trial, 28))).diary();
    ByteArrayOutputStream tidy = new ByteArrayOutputStream();
    LogWriter.xlsx(diary, tidy);
    assertEquals(diary, Logs.read(Logs.write(folder, "tidy.xlsx", tidy.toByteArray())).diary());
    Map<String, byte[]> tables = LogWriter.tables(diary);
    assertEquals(
        """
        Item,pillow
        Setup A,Feather
        Setup B,Latex contour
        First evening,2025-01-31
        Nights,28
        Nights in a block,7
        Left out of each block,2
        Seed,3
        Order,%s
        Drawn by,Spinelog 1
        """
            .formatted(trial.schedule().order()),
        new String(tables.get("plan.csv"), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    try {
      assertEquals(
          diary,
          LogReader.read(folder.resolve("report.pdf"), tables, PlainReading.asOf(Logs.AS_OF))
              .diary());
    } catch (SheetException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void joinedLogsKeepThePlanOfTheLastThatHasOne() throws IOException {
    Trial trial = pillows(Schedule.draw(START, 28, 7, 2, 3));
    LogReading plan = Logs.read(Logs.write(folder, "plan.xlsx", filled(trial, 28)));
    LogReading before = Logs.read(Logs.csv(folder, "Date,Stiffness\n2025-01-01,5\n"));
    assertEquals(Optional.of(trial), Join.join(List.of(plan, before)).diary().trial());
  }

  private static Trial pillows(Schedule schedule) {
    return new Trial(
        new Subject(Subject.Kind.PILLOW, "pillow"),
        "Feather",
        "Latex contour",
        schedule,
        "Spinelog 1");
  }

  /** The workbook with a score in this many of its rows. */
  private static byte[] filled(Trial trial, int mornings) throws IOException {
    try (XSSFWorkbook book = open(trial);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet log = book.getSheet("Log");
      for (int row = 1; row <= Math.min(mornings, log.getLastRowNum()); row++) {
        log.getRow(row).createCell(8).setCellValue(row % 5 + 2);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFWorkbook open(Trial trial) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(trial)));
  }

  private static byte[] written(Trial trial) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrialBook.write(trial, java.util.Locale.ENGLISH, out);
    return out.toByteArray();
  }

  private static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogWriter.template(java.util.Locale.ENGLISH, out);
    return out.toByteArray();
  }
}
