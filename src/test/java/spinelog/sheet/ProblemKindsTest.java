package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.value.DateOrder;
import spinelog.trial.Schedule;

/** Every kind of problem: the smallest log that has it, and what is said to be used instead. */
class ProblemKindsTest {
  private static final String DAYS = "2025-03-01,5\n2025-03-02,5\n2025-03-03,5\n2025-03-04,5\n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "CHANGED_IN_PDF",
        "REFUSED_AS_STRICT",
        "NOT_AS_ASKED",
        "NOT_REPLACED",
        "NOT_WRITTEN",
        "MACHINE_FAILED",
        "PROGRAM_FAILED"
      })
  void everyKindOfTheReaderIsFound(Kind kind) throws IOException {
    List<Kind> found = problems(example(kind), kind).stream().map(SheetProblem::kind).toList();
    assertTrue(found.contains(kind), kind + " is not among " + found);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsDocumented(Kind kind) throws IOException {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertTrue(
        Files.readString(Path.of("src/site/markdown/problems.md")).contains("| `" + name + "` |"),
        name);
  }

  @ParameterizedTest
  @CsvSource({
    "Morning stiffness,7-8,7.5",
    "Morning stiffness,7/10,7",
    "Morning stiffness,4/5,8",
    "Sleep hours,about 7 h,7",
    "Sleep position,backk,Back",
    "Morning stiffness,11,''",
  })
  void whatWasUsedInsteadIsSaid(String heading, String cell, String used) {
    String csv = "Date;Pain on waking;" + heading + "\n2025-03-01;5;" + cell + "\n";
    assertEquals(used, read(Logs.csv(folder, csv)).get(0).used());
  }

  @ParameterizedTest
  @CsvSource({"Mar 5,2025-03-05", "Mon 2025-03-05,2025-03-05"})
  void aDateThatWasUsedInsteadIsSaid(String date, String used) {
    assertEquals(used, read(log(DAYS + date + ",5")).get(0).used());
  }

  private static final String SLIP =
      "Date,Stiffness,Pillow\n2025-03-01,5,Feather\n2025-03-02,5,Feather\n2025-03-03,5,Fether\n2025-03-04,5,Feather\n";

  private Path example(Kind kind) throws IOException {
    return switch (kind) {
      case TAKEN_AS_BLANK -> score("n/a");
      case TAKEN_AS_UNKNOWN -> score("?");
      case TAKEN_AS_ZERO -> score("none");
      case WRITTEN_OTHERWISE -> score("7-8");
      case NAMES_ALIKE ->
          Logs.csv(
              folder,
              "Date;Stiffness;Pillow\n2025-03-01;5;Memory foam\n2025-03-02;5;Memroy foam\n");
      case NAME_TAKEN_AS_OTHER -> Logs.csv(folder, SLIP);
      case PERSON_TAKEN_AS_OTHER ->
          Logs.csv(
              folder,
              "Date,Name,Stiffness\n2025-03-03,Susan,7\n2025-03-04,Susan,6\n2025-03-05,Suasn,6\n");
      case YES_NO_AS_NAME -> cell("Pillow", "no");
      case PAIN_OF_DAY -> Logs.csv(folder, "Date,Pain,Pillow\n2025-03-01,5,a\n");
      case COLUMNS_JOINED -> Logs.csv(folder, "Date,Stiffness,Notes,Notes\n2025-03-01,5,a,b\n");
      case FLAG_IN_NOTES -> cell("Notes", "numb left leg");
      case CHANGE_IN_NOTES -> cell("Notes", "new pillow");
      case SCALE_CONVERTED -> score("4/5");
      case SCALE_UNKNOWN -> log("2025-03-01,50\n2025-03-02,60\n2025-03-03,70");
      case MERGED_NUMBER ->
          workbook(
              sheet -> {
                sheet.createRow(2).createCell(0).setCellValue("2025-03-02");
                sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
              });
      case NOTE_SHORTENED -> cell("Notes", "x".repeat(10_001));
      case DATE_SUSPECT -> log("2024-12-31,5\n2024-01-01,5");
      case OUT_OF_RANGE -> score("11");
      case NO_NUMBER -> score("bad");
      case NOT_UNDERSTOOD -> cell("Sleep position", "hammock");
      case SIDE_NOT_SAID -> cell("Sleep position", "side");
      case NO_WORDS -> workbook(sheet -> sheet.getRow(1).createCell(2).setCellErrorValue((byte) 7));
      case TECHNIQUES_DOUBTFUL -> cell("Techniques", "foam roler 5");
      case NEW_TECHNIQUE -> cell("Techniques", "Hula hoop 5");
      case DATE_IMPOSSIBLE -> log(DAYS + "2025-02-30,5");
      case DATE_IN_FUTURE -> log(DAYS + "2025-04-03,5");
      case DATE_FAR_AWAY -> log(DAYS + "1925-03-01,5");
      case YEAR_MISSING -> log("9 March,5");
      case YEAR_ADDED -> log(DAYS + "Mar 5,5");
      case WEEKDAY_DIFFERS -> log("Mon 2025-03-04,5");
      case DATE_ORDER_GUESSED -> log("03.02.2025,5");
      case DATE_ORDER_UNKNOWN -> log("03/02/2025,5");
      case DATED_BY_EVENING -> Logs.csv(folder, "Night of,Stiffness\n2025-03-01,5\n");
      case DATES_MOVED ->
          log("2025-03-01T23:00:00Z,5\n2025-03-02T23:00:00Z,6\n2025-03-03T23:00:00Z,5");
      case DATE_COUNTED -> Logs.csv(folder, "Date,Day,Stiffness\n2025-03-03,Mon,5\n,Tue,6\n");
      case ABOUT_YESTERDAY ->
          Logs.csv(folder, "Date,Stiffness,Evening pain yesterday\n2025-03-03,5,6\n");
      case ZEROS_LEFT_OUT ->
          Logs.csv(folder, "Date,Stiffness,Sleep\n2025-03-03,5,7\n2025-03-04,0,0\n");
      case PARTS_OF_DAY ->
          log("2025-03-01 07:00,5\n2025-03-01 21:00,6\n2025-03-02 07:00,5\n2025-03-02 21:00,6");
      case SEVERAL_PEOPLE ->
          Logs.csv(
              folder,
              """
              Date,Name,Stiffness
              2025-03-01,Ann,5
              2025-03-02,Ann,5
              2025-03-01,Bob,5
              2025-03-02,Bob,5
              """);
      case LAYOUT_TURNED ->
          Logs.csv(folder, "Date,2025-03-01,2025-03-02,2025-03-03\nStiffness,5,6,5\n");
      case FORM_TIME_UNUSED ->
          Logs.csv(folder, "Timestamp,Date,Stiffness\n2025-03-02 08:00:00,2025-03-01,5\n");
      case DAY_TWICE_DIFFERENT -> log("2025-03-01,5\n2025-03-01,6");
      case DAY_FILLED -> Logs.csv(folder, "Date,Stiffness,Pain AM\n2025-03-01,5,\n2025-03-01,,6\n");
      case DAY_TWICE -> log("2025-03-01,5\n2025-03-01,5");
      case HEADINGS_AGAIN -> log("2025-03-01,5\nDate,Stiffness\n2025-03-02,5");
      case ROWS_LEFT_OUT -> log("2025-03-01,5\nAverage,5");
      case CELLS_BESIDE -> workbook(sheet -> sheet.getRow(1).createCell(5).setCellValue("hot"));
      case ROWS_JOINED -> Logs.csv(folder, "Date,Stiffness,Notes\n2025-03-01,5,late, tired\n");
      case ROWS_SHIFTED -> log(DAYS + "2025-03-05,5,5");
      case ENCODING_CHOSEN -> text("2025-03-01,5,m\u00FCde", StandardCharsets.ISO_8859_1);
      case LETTERS_MISSING -> cell("Notes", "\u6795");
      case LETTER_DAMAGED -> text("2025-03-01,5,m\uFFFDde", StandardCharsets.UTF_8);
      case TEXT_MENDED -> text("2025-03-01,5,\0", StandardCharsets.UTF_8);
      case QUOTE_NOT_CLOSED -> log("2025-03-01,\"5\n2025-03-02,5");
      case COLUMNS_BEYOND ->
          Logs.csv(folder, "Date,Stiffness" + ",".repeat(600) + "Notes\n2025-03-01,5\n");
      case COLUMN_LEFT_OUT -> Logs.csv(folder, "Date,Stiffness,Pain\n2025-03-01,5,6\n");
      case COLUMNS_UNCLEAR -> Logs.csv(folder, "Date,Pain,Pain\n2025-03-01,5,6\n");
      case HEADINGS_MISSING -> Logs.csv(folder, "Fruit,Price\nApple,3\n");
      case MAPPING_WITHOUT_EFFECT, NO_DAYS -> log("");
      case APP_EXPORT_CONVERTED, APP_READINGS_LEFT_OUT ->
          Logs.csv(
              folder,
              """
              date,time of day,category,rating/amount,detail,notes
              2025-03-01,am,Symptom,2,Stiffness,
              2025-03-01,am,Mood,2,,
              """);
      case PLAN_NOT_READ -> plan("curtain", "");
      case PLAN_NOT_AS_DRAWN -> plan("pillow", drawn().startsWith("A") ? "BA" : "AB");
      case PLAN_NOT_FILLED_IN -> plan("pillow", drawn());
      case FILE_MISSING -> folder.resolve("none.csv");
      case FILE_NOT_READ -> folder;
      case FILE_DAMAGED -> Logs.write(folder, "log.xlsx", new byte[] {'P', 'K', 3, 4});
      default -> workbook(kind);
    };
  }

  private Path workbook(Kind kind) throws IOException {
    return switch (kind) {
      case SCORE_TURNED_DATE ->
          workbook(
              sheet -> {
                var date = sheet.getWorkbook().createCellStyle();
                date.setDataFormat((short) 14);
                sheet.getRow(1).getCell(1).setCellValue(java.time.LocalDate.of(2025, 8, 7));
                sheet.getRow(1).getCell(1).setCellStyle(date);
              });
      case SHEET_HIDDEN ->
          workbook(
              sheet -> {
                sheet.getWorkbook().createSheet("Old");
                sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
              });
      case ROWS_HIDDEN -> workbook(sheet -> sheet.getRow(1).setZeroHeight(true));
      case CHANGES_NOT_READ ->
          workbook(
              sheet ->
                  sheet
                      .getWorkbook()
                      .createSheet("Setup changes")
                      .createRow(0)
                      .createCell(0)
                      .setCellValue("new bed"));
      case DATES_TURNED_BACK ->
          workbook(
              sheet -> {
                var date = sheet.getWorkbook().createCellStyle();
                date.setDataFormat((short) 14);
                for (int day = 10; day <= 15; day++) {
                  var row = sheet.createRow(day - 9);
                  row.createCell(1).setCellValue(5);
                  if (day > 12) {
                    row.createCell(0).setCellValue(day + "/03/2025");
                  } else {
                    row.createCell(0).setCellValue(java.time.LocalDate.of(2025, day, 3));
                    row.getCell(0).setCellStyle(date);
                  }
                }
              });
      case FILE_LOCKED -> Lock.locked(folder, workbook(sheet -> {}), "spine");
      case FILE_TOO_LARGE -> {
        Path file = folder.resolve("log.csv");
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
          sparse.setLength(40L << 20);
        }
        yield file;
      }
      default -> throw new AssertionError("no example has " + kind);
    };
  }

  private static String drawn() {
    return Schedule.draw(LocalDate.of(2025, 2, 28), 14, 7, 0, 1).order();
  }

  /** A log with a plan, and a row below that only the plan wrote. */
  private Path plan(String item, String order) {
    return workbook(
        sheet -> {
          sheet.getRow(0).createCell(2).setCellValue("Pillow");
          sheet.createRow(2).createCell(0).setCellValue("2025-03-02");
          sheet.getRow(2).createCell(2).setCellValue("Feather");
          Sheet plan = sheet.getWorkbook().createSheet("Plan");
          String[] said = {item, "Feather", "Latex", "2025-02-28", "14", "7", "0", "1", order};
          for (int i = 0; i < said.length; i++) {
            plan.createRow(i).createCell(0).setCellValue(SideSheet.PLAN.headings().get(i));
            plan.getRow(i).createCell(1).setCellValue(said[i]);
          }
        });
  }

  private Path text(String row, Charset charset) {
    return Logs.write(folder, "log.csv", ("Date,Stiffness,Notes\n" + row + "\n").getBytes(charset));
  }

  private interface Change {
    void make(Sheet sheet);
  }

  private Path workbook(Change change) {
    return Logs.xlsx(
        folder,
        book -> {
          Sheet sheet = book.createSheet("Log");
          List<String> headings = List.of("Date", "Morning stiffness", "Notes");
          for (int i = 0; i < headings.size(); i++) {
            (i == 0 ? sheet.createRow(0) : sheet.getRow(0))
                .createCell(i)
                .setCellValue(headings.get(i));
          }
          sheet.createRow(1).createCell(0).setCellValue("2025-03-01");
          sheet.getRow(1).createCell(1).setCellValue(5);
          change.make(sheet);
        });
  }

  private Path score(String cell) {
    return cell("Morning stiffness", cell);
  }

  private Path cell(String heading, String cell) {
    return Logs.csv(folder, "Date;Pain on waking;" + heading + "\n2025-03-01;5;" + cell + "\n");
  }

  private Path log(String rows) {
    return Logs.csv(folder, "Date,Stiffness\n" + rows + "\n");
  }

  private List<SheetProblem> problems(Path file, Kind kind) {
    if (kind == Kind.MAPPING_WITHOUT_EFFECT) {
      Logs.write(folder, "log.map", "Mood=Luck".getBytes(StandardCharsets.UTF_8));
    }
    return read(file);
  }

  private static List<SheetProblem> read(Path file) {
    try {
      return LogReader.read(
              file,
              new ReadOptions(
                  Logs.AS_OF,
                  DateOrder.FROM_COLUMN,
                  Map.of(),
                  Optional.empty(),
                  letter -> letter < 0x3000))
          .problems();
    } catch (SheetException e) {
      return e.problems();
    }
  }
}
