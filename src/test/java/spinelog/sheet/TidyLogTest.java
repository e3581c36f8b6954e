package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.diary.About;
import spinelog.diary.Aim;
import spinelog.diary.Care;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.ItemKind;
import spinelog.diary.Measure;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.examples.PlainReading;

class TidyLogTest {
  private static final Diary DIARY = diary();

  @TempDir Path folder;

  @Test
  void csvHasTheTemplatesHeadingsIsoDatesAndOneRowADay() throws IOException {
    String text = new String(csv(DIARY), StandardCharsets.UTF_8);
    assertEquals(
        "Date,Sleep position,Pillow,Mattress,Knee pillow,Lumbar support,Techniques,Massage"
            + " minutes,Morning stiffness,Stiffness minutes,Pain on waking,Pain in the"
            + " evening,Sleep hours,Red flags,Notes\r\n"
            + "2025-03-01,Left side,Feather,,yes,no,Foam roller 5; Deep tissue (pro) (lower back)"
            + " 45; Cat-cow x10,50,6.5,25,,3,7.25,numbness in the foot,\"one, \"\"two\"\"\"\r\n"
            + "2025-03-02,,'=1+1,,,,none,,,,,,,,'@home\r\n"
            + "2025-03-04,,,,,,?,,7,,,,,,\"line one\nline two\"\r\n"
            + "2025-03-05,,,,,,,,0,,,,,,\r\n"
            + "2025-03-06,Back,,,,,,,,,,,,,\r\n",
        text);
  }

  @Test
  void readingAnExportGivesTheDiaryBack() throws IOException {
    assertEquals(DIARY.days(), Logs.read(Logs.write(folder, "a.csv", csv(DIARY))).diary().days());
    assertEquals(DIARY, Logs.read(Logs.write(folder, "a.xlsx", xlsx(DIARY))).diary());
  }

  @Test
  void exportImportExportGivesTheSameBytes() throws IOException {
    byte[] csv = csv(DIARY);
    assertArrayEquals(csv, csv(Logs.read(Logs.write(folder, "a.csv", csv)).diary()));
    byte[] xlsx = xlsx(DIARY);
    assertArrayEquals(xlsx, xlsx(Logs.read(Logs.write(folder, "a.xlsx", xlsx)).diary()));
  }

  @Test
  void painOfTheDayHasAColumnOfItsOwnWhereItWasScored() throws IOException {
    Diary diary = Logs.read(Logs.csv(folder, "Date,Pain,Pillow\n2025-03-01,4.5,Feather\n")).diary();
    assertEquals(Map.of(Outcome.PAIN_DAY, 4.5), diary.days().get(0).scores().values());
    byte[] csv = csv(diary);
    List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(0).endsWith(",Notes,Pain of the day"), lines::toString);
    assertTrue(lines.get(1).endsWith(",4.5"), lines::toString);
    assertEquals(diary.days(), Logs.read(Logs.write(folder, "a.csv", csv)).diary().days());
    assertEquals(diary, Logs.read(Logs.write(folder, "a.xlsx", xlsx(diary))).diary());
  }

  @Test
  void aGoalIsReadAsItWasWhateverScaleTheScoresWereWrittenOn() throws IOException {
    Aim atMostThree = new Aim(Measure.STIFFNESS, Aim.Bound.AT_MOST, 3);
    roundTrips("Stiffness", "stiffness at most 3", atMostThree, 5);
    roundTrips("Stiffness (0-100)", "stiffness at most 30", atMostThree, 6);
    roundTrips("Stiffness (10 = best, 0 = worst)", "stiffness 7", atMostThree, 6);
    roundTrips("Stiffness (0-100)", "stiffness at most 3/10", null, 6);
    roundTrips("Stiffness", "sleep well", null, 5);
  }

  /** The goal is read so, and so is that of its tidy log, whose sheet About has so many lines. */
  private void roundTrips(String heading, String goal, Aim aim, int lines) throws IOException {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              Sheet days = book.createSheet("Log");
              Row heads = days.createRow(0);
              heads.createCell(0).setCellValue("Date");
              heads.createCell(1).setCellValue(heading);
              Row day = days.createRow(1);
              day.createCell(0).setCellValue("2025-03-01");
              day.createCell(1).setCellValue(4);
              Row about = book.createSheet("About").createRow(0);
              about.createCell(0).setCellValue("Goal");
              about.createCell(1).setCellValue(goal);
            });
    Diary diary = Logs.read(log).diary();
    Goal read = new Goal(goal, aim == null ? List.of() : List.of(aim));
    assertEquals(read, diary.about().goal());
    assertEquals(diary, Logs.read(Logs.write(folder, "a.xlsx", xlsx(diary))).diary());
    Map<String, byte[]> tables = LogWriter.tables(diary);
    String about = new String(tables.get("about.csv"), StandardCharsets.UTF_8);
    assertEquals(lines, about.lines().count(), about);
    try {
      assertEquals(diary, LogReader.read(log, tables, PlainReading.asOf(Logs.AS_OF)).diary());
    } catch (SheetException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readingAnExportHasNothingToSayAboveANote() throws IOException {
    List<String> said = Logs.said(Logs.write(folder, "a.csv", csv(DIARY)));
    assertTrue(said.stream().allMatch(line -> line.startsWith("NOTE")), said::toString);
  }

  @Test
  void noCellOfAnExportBeginsLikeAFormula() throws IOException {
    for (String risky : List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''@x")) {
      Diary diary = noting(risky);
      String csv = new String(csv(diary), StandardCharsets.UTF_8);
      String note = csv.substring(csv.lastIndexOf(',') + 1).replace("\"", "");
      assertTrue(note.startsWith("'"), csv);
      Day read = Logs.read(Logs.csv(folder, csv)).diary().days().get(0);
      assertEquals(risky, read.notes());
    }
  }

  private static Diary noting(String note) {
    return new Diary(
        About.NOTHING, List.of(day("2025-03-01", Scores.NONE, Care.NOTHING, note)), List.of());
  }

  static byte[] csv(Diary diary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogWriter.csv(diary, out);
    return out.toByteArray();
  }

  static byte[] xlsx(Diary diary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogWriter.xlsx(diary, out);
    return out.toByteArray();
  }

  private static Diary diary() {
    Night night =
        new Night(Position.LEFT_SIDE, "Feather", "", YesNo.YES, YesNo.NO, OptionalDouble.of(7.25));
    Scores scores =
        new Scores(
            Map.of(
                Outcome.STIFFNESS,
                6.5,
                Outcome.STIFFNESS_MINUTES,
                25.0,
                Outcome.PAIN_EVENING,
                3.0));
    Care care =
        new Care(
            true,
            List.of(
                technique("Foam roller", OptionalInt.of(5), Practitioner.SELF, ""),
                technique(
                    "Deep tissue", OptionalInt.of(45), Practitioner.PROFESSIONAL, "lower back"),
                new Technique(
                    "Cat-cow", OptionalInt.empty(), OptionalInt.of(10), Practitioner.SELF, "")),
            OptionalInt.of(50));
    Day first =
        new Day(
            LocalDate.parse("2025-03-01"),
            night,
            scores,
            care,
            new Warnings(true, List.of(new RedFlag("numbness", "numbness in the foot")), List.of()),
            "one, \"two\"");
    Night risky = Night.of(Position.UNKNOWN, "=1+1");
    Night onBack = Night.of(Position.BACK, "");
    return new Diary(
        new About(
            "A. E.",
            "Physio B",
            Goal.quoted("Sleep on my back"),
            List.of(new Condition("osteoporosis", "osteoporosis")),
            "=firmer"),
        List.of(
            first,
            new Day(
                LocalDate.parse("2025-03-02"),
                risky,
                Scores.NONE,
                Care.NOTHING,
                Warnings.NONE,
                "@home"),
            day("2025-03-04", stiffness(7), Care.UNKNOWN, "line one\nline two"),
            day("2025-03-05", stiffness(0), Care.NOTHING, ""),
            new Day(
                LocalDate.parse("2025-03-06"),
                onBack,
                Scores.NONE,
                Care.UNKNOWN,
                Warnings.NONE,
                "")),
        List.of(
            new DeclaredChange(
                LocalDate.parse("2025-03-03"),
                ItemKind.BED,
                "Bed frame",
                "Old",
                "New",
                "-creaks less")));
  }

  private static Technique technique(
      String name, OptionalInt minutes, Practitioner by, String region) {
    return new Technique(name, minutes, OptionalInt.empty(), by, region);
  }

  private static Scores stiffness(double score) {
    return new Scores(Map.of(Outcome.STIFFNESS, score));
  }

  private static Day day(String date, Scores scores, Care care, String notes) {
    return new Day(LocalDate.parse(date), Night.UNKNOWN, scores, care, Warnings.NONE, notes);
  }
}
