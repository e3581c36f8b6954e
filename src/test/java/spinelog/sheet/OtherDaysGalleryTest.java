package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Day;
import spinelog.diary.Outcome;

/** One tiny log and the exact message for every row that tells of another day than it seems. */
class OtherDaysGalleryTest extends Gallery {
  private static final String YESTERDAY =
      "asks about yesterday, so each answer was given to the day before; one about a day before the"
          + " log begins was left out.";

  private static Map<String, Double> stiffness(Path log) {
    Map<String, Double> scores = new TreeMap<>();
    for (Day day : Logs.read(log).diary().days()) {
      day.scores()
          .of(Outcome.STIFFNESS)
          .ifPresent(score -> scores.put(day.date().toString(), score));
    }
    return scores;
  }

  private static Map<LocalDate, Day> days(Path log) {
    return Logs.read(log).diary().days().stream().collect(Collectors.toMap(Day::date, day -> day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"21:00:00Z", "17:00:00.000Z", "18:30:00.000Z", "13:00Z"})
  void midnightsOfAnyZoneToTheEast(String midnight) {
    StringBuilder csv = new StringBuilder("Date,Stiffness\n");
    for (int day = 1; day <= 4; day++) {
      csv.append("2025-03-0" + day + "T" + midnight + "," + day + "\n");
    }
    assertEquals(
        Map.of("2025-03-02", 1.0, "2025-03-03", 2.0, "2025-03-04", 3.0, "2025-03-05", 4.0),
        stiffness(Logs.csv(folder, csv.toString())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"05:00:00Z", "12:00:00Z"})
  void oneTimeOfTheMorningForAllIsNoMidnightToTheEast(String time) {
    String csv = "Date,Stiffness\n2025-03-01T%1$s,1\n2025-03-02T%1$s,2\n2025-03-03T%1$s,3\n";
    assertEquals(
        Map.of("2025-03-01", 1.0, "2025-03-02", 2.0, "2025-03-03", 3.0),
        stiffness(Logs.csv(folder, csv.formatted(time))));
  }

  @Test
  void zerosAtOnceToTheEndAreNotFelt() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,Pain in the evening,Pillow
            2025-03-01,7,5,old
            2025-03-02,6,5,old
            2025-03-03,0,0,old
            2025-03-04,0,0,old
            2025-03-05,0,0,old
            """);
    says(
        log,
        "WARNING log.csv, B4,B5,B6 (Morning stiffness): \"0\": 0 in every score and nothing else, at"
            + " once and in 3 rows on end: taken for days that were not filled in, so the zeros were"
            + " left out. If they were felt, write the hours of sleep or a word under Notes beside"
            + " each.");
    assertEquals(Map.of("2025-03-01", 7.0, "2025-03-02", 6.0), stiffness(log));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Stiffness,Pain pm\n2025-03-01,7,5\n2025-03-02,0,0\n2025-03-03,0,0\n",
        "Date,Stiffness,Pain pm\n2025-03-01,1,5\n2025-03-02,0,0\n2025-03-03,0,0\n2025-03-04,0,0\n",
        "Date,Stiffness,Pain pm,Notes\n2025-03-01,7,5,\n2025-03-02,0,0,\n2025-03-03,0,0,well\n2025-03-04,0,0,\n",
        "Date,Stiffness,Sleep\n2025-03-01,7,7\n2025-03-02,0,7\n2025-03-03,0,8\n2025-03-04,0,7\n",
        "Date,Stiffness\n2025-03-01,7\n2025-03-02,0\n2025-03-03,0\n2025-03-04,0\n2025-03-05,0\n"
      })
  void zerosThatMayBeFeltStay(String csv) {
    Path log = Logs.csv(folder, csv);
    says(log);
    assertEquals(0.0, stiffness(log).get("2025-03-03"));
  }

  @Test
  void zerosOfDaysThatAreStillToCome() {
    says(
        "Date,Stiffness,Pain in the evening\n2025-03-31,7,5\n2099-01-01,0,0\n2099-01-02,0,0\n",
        "WARNING log.csv, B3,B4 (Morning stiffness): \"0\": dates after the day of the report, and 0"
            + " in every score, in 2 rows: days that are still to be filled in, so they were left"
            + " out. Leave such cells empty.");
  }

  @Test
  void exercisesOfTheDayBefore() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Morning stiffness,Exercises done the day before
            2025-03-03,7,Cat-cow x10
            2025-03-04,6,Foam roller 5
            2025-03-05,5,
            """);
    says(log, "WARNING log.csv, C1 (Techniques): \"Exercises done the day before\": " + YESTERDAY);
    Map<LocalDate, Day> days = days(log);
    assertEquals(3, days.size());
    assertTrue(days.get(LocalDate.parse("2025-03-03")).care().isSession());
    assertTrue(days.get(LocalDate.parse("2025-03-04")).care().known());
    assertTrue(!days.get(LocalDate.parse("2025-03-04")).care().isSession());
    assertTrue(!days.get(LocalDate.parse("2025-03-05")).care().known());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum,Steifigkeit,Was hast du gestern gemacht?",
        "Datum,Steifigkeit,Was haben Sie gestern für Ihren Rücken getan?",
        "Date,Raideur,Exercices de la veille",
        "Fecha,Rigidez,Ejercicios del día anterior",
        "Date,Raideur,Exercices faits la veille",
        "Fecha,Rigidez,¿Qué hiciste ayer por tu espalda?",
        "Tanggal,Kekakuan,Latihan kemarin",
        "Date,Stiffness,Yesterday's exercises"
      })
  void exercisesOfTheDayBefore(String headings) {
    Path log = Logs.csv(folder, headings + "\n2025-03-03,7,\n2025-03-04,6,Foam roller 20\n");
    says(
        log,
        "WARNING log.csv, C1 (Techniques): \""
            + headings.substring(headings.lastIndexOf(',') + 1)
            + "\": "
            + YESTERDAY);
    assertEquals(20, days(log).get(LocalDate.parse("2025-03-03")).care().minutes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Stiffness,Evening pain yesterday\n2025-03-03,7,2\n2025-03-04,6,8\n",
        "Datum,Steifigkeit,Schmerz am Abend gestern\n2025-03-03,7,2\n2025-03-04,6,8\n",
        "Datum,Steifigkeit,Schmerz gestern Abend\n2025-03-03,7,2\n2025-03-04,6,8\n",
        "Fecha,Rigidez,Dolor anoche\n2025-03-03,7,2\n2025-03-04,6,8\n",
        "Tanggal,Kekakuan pagi,Nyeri tadi malam\n2025-03-03,7,2\n2025-03-04,6,8\n",
        "Fecha,Rigidez,Dolor por la noche ayer\n2025-03-03,7,2\n2025-03-04,6,8\n"
      })
  void painOfTheEveningBefore(String csv) {
    Map<LocalDate, Day> days = days(Logs.csv(folder, csv));
    assertEquals(
        8.0,
        days.get(LocalDate.parse("2025-03-03")).scores().of(Outcome.PAIN_EVENING).getAsDouble());
    assertTrue(days.get(LocalDate.parse("2025-03-04")).scores().of(Outcome.PAIN_EVENING).isEmpty());
  }

  @Test
  void massageMinutesOfTheDayBefore() {
    Path log =
        Logs.csv(
            folder, "Date,Stiffness,Massage minutes yesterday\n2025-03-03,7,\n2025-03-04,6,20\n");
    assertEquals(20, days(log).get(LocalDate.parse("2025-03-03")).care().minutes());
  }

  @Test
  void rowsOfZerosThatNobodyFilledIn() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,Evening pain,Sleep hours,Pillow
            2025-03-03,7,5,6.5,Old
            2025-03-04,0,0,0,Old
            2025-03-05,0,0,7,Old
            2025-03-06,0,0,0,
            """);
    says(
        log,
        "WARNING log.csv, D3,D5 (Sleep hours): \"0\": 0 hours of sleep and 0 in every score, in 2"
            + " rows: days that were not filled in, so the zeros were left out. Leave such cells"
            + " empty.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-05", 0.0), stiffness(log));
    assertEquals(3, days(log).size());
  }

  @Test
  void datesOnTheFirstDayOfTheWeekOnly() {
    Path log =
        Logs.csv(
            folder,
            "Date,Day,Stiffness\n2025-03-03,Mon,7\n,Tue,6\n,Wed,5\n2025-03-10,Mon,4\n,Sat,3\n");
    says(
        log,
        "WARNING log.csv, A3,A4 (Date): no date, but the weekday that follows the row above: taken"
            + " for the day after it, in 2 rows. Fill in every row's date.",
        "ERROR log.csv, A6 (Date): the row has no date; it was left out. Write the date of waking.");
    assertEquals(5.0, stiffness(log).get("2025-03-05"));
  }

  @Test
  void midnightsOfAnotherZone() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness
            2025-03-29T23:00:00.000Z,7
            2025-03-30T22:00:00.000Z,6
            2025-03-31T22:00:00.000Z,5
            """);
    says(
        log,
        "WARNING log.csv, A2,A3,A4 (Date): \"2025-03-29T23:00:00.000Z\": all are midnights of a zone"
            + " to the east, written in universal time (Z): each was taken for the day after. Check"
            + " the dates.");
    assertEquals(Map.of("2025-03-30", 7.0, "2025-03-31", 6.0, "2025-04-01", 5.0), stiffness(log));
  }

  @Test
  void trueDatesAtElevenInTheEvening() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              var sheet = book.createSheet("Log");
              var style = book.createCellStyle();
              style.setDataFormat((short) 22);
              LayoutsGalleryTest.fill(sheet, new Object[][] {{"Date", "Stiffness"}});
              for (int i = 1; i <= 3; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(LocalDate.of(2025, 3, i).atTime(23, 0));
                row.getCell(0).setCellStyle(style);
                row.createCell(1).setCellValue(i);
              }
            });
    says(
        log,
        "WARNING log.xlsx, sheet Log, A2,A3,A4 (Date): \"2025-03-01 23:00\": all stand at 23:00, as"
            + " midnights of another zone do; read as written. If every date is a day early, format"
            + " the column as dates and correct it.");
  }

  @Test
  void anEveningsAnswerAfterMidnight() {
    Path log =
        Logs.csv(
            folder,
            """
            Timestamp,Stiffness
            2025-03-03 21:03:11,7
            2025-03-04 21:03:11,6
            2025-03-06 0:12:11,5
            2025-03-06 21:03:11,4
            2025-03-07 21:03:11,3
            """);
    says(
        log,
        "WARNING log.csv, A4 (Timestamp): \"2025-03-06 0:12:11\": sent after midnight, while the"
            + " others come in the evening and the day before has none: taken for the day before."
            + " Check the date.");
    assertEquals(5.0, stiffness(log).get("2025-03-05"));
  }

  @Test
  void anEveningsDateWithTheNightsEndBeside() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Start,End,Stiffness
            2025-03-02,2025-03-02T22:50:00,2025-03-03T06:40:00,7
            2025-03-03,2025-03-03T22:50:00,2025-03-04T06:40:00,6
            2025-03-04,2025-03-04T22:50:00,2025-03-05T06:40:00,5
            """);
    says(
        log,
        "WARNING log.csv, A1 (Night of): \"Date\": the dates are evenings; each row was taken for"
            + " the morning after. Write the morning's date under Date.");
    assertEquals(7.0, stiffness(log).get("2025-03-03"));
  }

  @Test
  void nightsThatBeginAfterMidnightEndInTheMorningToo() {
    Path log =
        Logs.csv(
            folder,
            """
            Von,Bis,Steifigkeit,Notizen
            12.03.2025 23:10,13.03.2025 06:50,7,
            13.03.2025 22:50,14.03.2025 06:40,6,
            15.03.2025 00:40,15.03.2025 06:40,5,
            16.03.2025 01:10,16.03.2025 06:40,4,
            16.03.2025 23:50,17.03.2025 06:40,5,
            """);
    says(
        log,
        "NOTE log.csv, B1: \"Bis\": the night that begins under \"Von\" ends on this date:"
            + " used as the morning of waking.");
    assertEquals(5.0, stiffness(log).get("2025-03-15"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bed date,Stiffness next morning,Pillow",
        "Nacht vom,Steifigkeit am nächsten Morgen,Kissen",
        "Nuit du,Raideur le lendemain matin,Oreiller",
        "Noche del,Rigidez a la mañana siguiente,Almohada",
        "Malam,Kekakuan keesokan pagi,Bantal"
      })
  void aScoreOfTheMorningAfterAnEvening(String headings) {
    Path log = Logs.csv(folder, headings + "\n2025-03-02,7,Wool\n2025-03-03,6,Wool\n");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }
}
