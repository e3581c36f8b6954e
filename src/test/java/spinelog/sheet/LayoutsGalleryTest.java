package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Day;
import spinelog.diary.Outcome;
import spinelog.sheet.value.DateOrder;

/** One tiny log and the exact message for every layout that is not one row a day. */
class LayoutsGalleryTest extends Gallery {
  private static final String ACROSS =
      "the days run across and the headings stand below each other; read as one row a day.";

  /** The scores of one outcome by their dates. */
  private static Map<String, Double> scores(Path log, Outcome outcome) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Day day : Logs.read(log).diary().days()) {
      day.scores().of(outcome).ifPresent(score -> scores.put(day.date().toString(), score));
    }
    return scores;
  }

  private static Map<String, Double> stiffness(Path log) {
    return scores(log, Outcome.STIFFNESS);
  }

  /** Rows of words, numbers and dates. */
  static void fill(Sheet sheet, Object[]... rows) {
    var date = sheet.getWorkbook().createCellStyle();
    date.setDataFormat((short) 14);
    for (int i = 0; i < rows.length; i++) {
      var row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        if (rows[i][j] instanceof Integer number) {
          row.createCell(j).setCellValue(number);
        } else if (rows[i][j] instanceof LocalDate day) {
          row.createCell(j).setCellValue(day);
          row.getCell(j).setCellStyle(date);
        } else {
          row.createCell(j).setCellValue(String.valueOf(rows[i][j]));
        }
      }
    }
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Day,Morning stiffness\n2025-03-03,Mon,6\n2025-03-04,Tue,5\n",
        "Date,Day,Morning stiffness\n2025-03-03,1,6\n2025-03-04,2,5\n",
        "Datum,Wochentag,Tag,Steifigkeit\n2025-03-03,Mo,1,6\n2025-03-04,Di,2,5\n",
        "Jour,Date,Raideur\nlundi,2025-03-03,6\nmardi,2025-03-04,5\n",
        "Fecha,Día,Rigidez\n2025-03-03,lunes,6\n2025-03-04,martes,5\n",
        "Hari,Tanggal,Kekakuan pagi\nSenin,2025-03-03,6\nSelasa,2025-03-04,5\n",
        "Date,Morning,Morning stiffness\n2025-03-03,x,6\n2025-03-04,x,5\n",
        "Full date,date,stiffness\n2025-03-03,March 3,6\n2025-03-04,March 4,5\n",
        "Date,Day,Stiffness\n2025-03-03,2025-03-03,6\n2025-03-04,2025-03-04,5\n"
      })
  void theColumnThatHoldsDatesIsTheDate(String csv) {
    Path log = Logs.csv(folder, csv);
    assertEquals(Map.of("2025-03-03", 6.0, "2025-03-04", 5.0), stiffness(log));
    says(log);
  }

  @Test
  void numbersUnderAHeadingOfDatesAreNotDroppedInSilence() {
    says(
        "Date,Morning stiffness,Night\n2025-03-03,6,4\n2025-03-04,5,3\n",
        "WARNING log.csv, C1: \"Night\": numbers and no dates stand under this heading, so the"
            + " column was left out. If they are scores, say which with --map \"C=Pain on"
            + " waking\".");
  }

  @Test
  void daysAcross() {
    Path log =
        Logs.csv(
            folder,
            """
            Back diary
            ,Mon 2025-03-03,Tue 2025-03-04,Wed 2025-03-05
            1. How stiff were you on waking (0-10)?,7,6,12
            2. Comments,,walked far,
            """);
    says(
        log,
        "NOTE log.csv, B2:D2: \"Mon 2025-03-03\": " + ACROSS,
        "ERROR log.csv, D3 (Morning stiffness): \"12\": out of range; expected a number from 0 to 10,"
            + " so it was left out. Correct it, or leave the cell empty.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @Test
  void daysAcrossInBlocksBelowEachOther() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              LocalDate day = LocalDate.of(2025, 3, 3);
              fill(
                  book.createSheet("Diary"),
                  row("Date", day, day.plusDays(1), day.plusDays(2)),
                  row("Stiffness", 7, 6, 5),
                  row("Date", day.plusDays(3), day.plusDays(4), day.plusDays(5)),
                  row("Stiffness", 4, 3, 2));
            });
    says(log, "NOTE log.xlsx, sheet Diary, B1:D1: \"2025-03-03\": " + ACROSS);
    assertEquals(6, stiffness(log).size());
    assertEquals(2.0, stiffness(log).get("2025-03-08"));
  }

  @Test
  void daysAcrossWithoutAYear() {
    says(
        ",03/03,04/03,05/03\nMorning stiffness,7,6,5\n",
        "ERROR log.csv, B1:D1: \"03/03\": the days run across, and none has its year, so nothing was"
            + " read. Write the whole dates, such as 2025-03-31, or copy the table and paste it"
            + " transposed: one row a day.");
  }

  @Test
  void dayNumbersOfAMonthThatTheSheetIsNamedAfter() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              fill(
                  book.createSheet("Januar 2025"),
                  row("Tag", "Steifigkeit"),
                  row(29, 7),
                  row(30, 6),
                  row(31, 5));
              fill(
                  book.createSheet("Februar 2025"),
                  row("Tag", "Steifigkeit"),
                  row(1, 4),
                  row(2, 3),
                  row(30, 2));
            });
    String note =
        "numbers of days stand here; the month was taken from the sheet's name or from the title"
            + " above: ";
    says(
        log,
        "NOTE log.xlsx, sheet Januar 2025, A1 (Date): \"Tag\": " + note + "2025-01.",
        "NOTE log.xlsx, sheet Februar 2025, A1 (Date): \"Tag\": " + note + "2025-02.",
        "ERROR log.xlsx, sheet Februar 2025, A4 (Date): \"2025-02-30\": there is no such day; the row"
            + " was left out. Correct the date.");
    assertEquals(5, stiffness(log).size());
    assertEquals(3.0, stiffness(log).get("2025-02-02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"March 2025", "Mar 25", "2025-03", "03/2025", "Back log for März 2025"})
  void dayNumbersUnderATitle(String title) {
    Path log = Logs.csv(folder, title + "\nDay,Stiffness\n1.,7\n2.,6\n3rd,5\n");
    assertEquals(Map.of("2025-03-01", 7.0, "2025-03-02", 6.0, "2025-03-03", 5.0), stiffness(log));
  }

  @Test
  void dayNumbersOfNoKnownMonth() {
    says(
        "March\nDay,Stiffness\n1,7\n2,6\n3,5\n",
        "ERROR log.csv, A2 (Date): \"Day\": numbers of days stand here instead of dates, and neither"
            + " the sheet's name nor a title tells the month and its year. Name the sheet after it,"
            + " such as March 2025, write that above the headings, or write whole dates.");
  }

  @Test
  void weekdaysUnderTheDateOfTheirWeek() {
    Path log =
        Logs.csv(
            folder,
            """
            Week commencing:,03/03/2025
            Day,Stiffness
            Monday,7
            Wed,6
            Sunday,5
            Week commencing:,10/03/2025
            Monday,4
            """);
    says(
        log,
        "NOTE log.csv, A2 (Date): \"Day\": weekdays stand here; their dates were counted from the"
            + " date of the week, such as 03/03/2025.",
        "NOTE log.csv, A6: \"Week commencing:\": no date, but totals or words about the table; left"
            + " out.");
    assertEquals(
        Map.of("2025-03-03", 7.0, "2025-03-05", 6.0, "2025-03-09", 5.0, "2025-03-10", 4.0),
        stiffness(log));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Woche vom 3. März 2025\nTag;Steifigkeit\nMontag;7\nDienstag;6\nMittwoch;5\n",
        "Semaine du 3 mars 2025\nJour;Raideur\nlundi;7\nmardi;6\nmercredi;5\n",
        "Semana del 03/03/2025\nDía;Rigidez\nlunes;7\nmartes;6\nmiércoles;5\n",
        "Minggu mulai 2025-03-03\nHari;Kekakuan pagi\nSenin;7\nSelasa;6\nRabu;5\n",
        "Week ending 9 March 2025\nDay;Stiffness\nMon;7\nTue;6\nWed;5\n",
        "W/c;Day;Stiffness\n2025-03-03;Mon;7\n;Tue;6\n;Wed;5\n"
      })
  void aWeekIsDatedInManyWords(String csv) {
    assertEquals(
        Map.of("2025-03-03", 7.0, "2025-03-04", 6.0, "2025-03-05", 5.0),
        stiffness(Logs.csv(folder, csv)));
  }

  @Test
  void weekdaysThatGoOnIntoTheNextWeek() {
    StringBuilder csv = new StringBuilder("Week of 2025-03-03\nDay,Stiffness\n");
    for (String day : List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue")) {
      csv.append(day).append(",5\n");
    }
    assertEquals(5.0, stiffness(Logs.csv(folder, csv.toString())).get("2025-03-11"));
  }

  @Test
  void weekdaysOfNoKnownWeek() {
    says(
        "Day,Stiffness\nMon,7\nTue,6\nWed,5\n",
        "ERROR log.csv, A1 (Date): \"Day\": weekdays stand here instead of dates, and nothing tells"
            + " which week it is. Write the date in each row, or above each week a line such as Week"
            + " commencing 2025-03-31.");
  }

  @Test
  void aWeekWhoseDateCanBeTwoDays() {
    says(
        "Week of 04/03/25,,\nDay,Stiffness\nFri,7\nSat,6\nSun,5\n",
        "ERROR log.csv, A2 (Date): \"Day\": weekdays stand here, and \"Week of 04/03/25\" does not"
            + " tell for certain when their week begins. Write the whole date, such as 2025-03-31, or"
            + " say --date-order.");
  }

  private static String severalRows(int leftOut) {
    return "a day has several rows, told apart here: the morning's row was taken for what was felt on"
        + " waking, and the evening's for the evening; scores on waking in later rows, which were left"
        + " out: "
        + leftOut
        + ".";
  }

  @Test
  void rowsOfTheMorningAndTheEvening() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Session,Stiffness,Pain,Notes
            2025-03-03,Morning,7,6,old pillow
            2025-03-03,Evening,5,4,
            2025-03-04,Morning,6,5,
            2025-03-04,Evening,4,12,walked
            """);
    says(
        log,
        "WARNING log.csv, B1: \"Session\": " + severalRows(2),
        "ERROR log.csv, D5 (Pain in the evening): \"12\": out of range; expected a number from 0 to"
            + " 10, so it was left out. Correct it, or leave the cell empty.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
    assertEquals(Map.of("2025-03-03", 6.0, "2025-03-04", 5.0), scores(log, Outcome.PAIN_WAKING));
    assertEquals(Map.of("2025-03-03", 4.0), scores(log, Outcome.PAIN_EVENING));
    assertEquals("walked", Logs.read(log).diary().days().get(1).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Timestamp,Stiffness\n2025-03-03 07:00,7\n2025-03-03 21:00,5\n2025-03-04 07:01,6\n2025-03-04 21:00,4\n",
        "Datum,Wann,Steifigkeit\n2025-03-03,morgens,7\n,abends,5\n2025-03-04,morgens,6\n,abends,4\n",
        "Date,Moment,Raideur\n2025-03-03,matin,7\n2025-03-03,soir,5\n2025-03-04,matin,6\n2025-03-04,soir,4\n",
        "Fecha,Cuando,Rigidez\n2025-03-03,mañana,7\n2025-03-03,noche,5\n2025-03-04,mañana,6\n2025-03-04,noche,4\n",
        "Tanggal,Waktu,Kekakuan pagi\n2025-03-03,pagi,7\n2025-03-03,malam,5\n2025-03-04,pagi,6\n2025-03-04,malam,4\n",
        "Date,Time,Stiffness\n2025-03-03,7:00 am,7\n2025-03-03,9:00 pm,5\n2025-03-04,7:00 am,6\n2025-03-04,9:00 pm,4\n"
      })
  void onlyTheMorningsRowIsOnWaking(String csv) {
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(Logs.csv(folder, csv)));
  }

  private static final ReadOptions BY_LETTER =
      new ReadOptions(
          Logs.AS_OF,
          DateOrder.FROM_COLUMN,
          Map.of("A", "Date", "C", "Morning stiffness"),
          Optional.empty(),
          letter -> true);

  private static List<Double> stiffnessByLetter(Path log) {
    return Logs.read(log, BY_LETTER).diary().days().stream()
        .map(day -> day.scores().of(Outcome.STIFFNESS).getAsDouble())
        .toList();
  }

  @Test
  void aTableWithoutHeadingsMappedByLetter() {
    Path log =
        Logs.csv(folder, "Our log,,\n2025-03-03,07:00,7\n2025-03-04,07:01,6\n2025-03-05,07:00,7\n");
    says(
        log,
        BY_LETTER,
        "NOTE log.csv, A2 (Date): \"2025-03-03\": no headings stand above this row; the columns"
            + " were taken as --map names their letters.");
    assertEquals(List.of(7.0, 6.0, 7.0), stiffnessByLetter(log));
    assertEquals(0, Logs.read(log, BY_LETTER).summary().headerRow());
  }

  @Test
  void aWorkbookWithoutHeadingsMappedByLetter() {
    Object[] first = {LocalDate.of(2025, 3, 3), "ok", 7};
    Object[] second = {LocalDate.of(2025, 3, 4), "ok", 6};
    Path log = Logs.xlsx(folder, book -> fill(book.createSheet("Log"), first, second));
    assertEquals(List.of(7.0, 6.0), stiffnessByLetter(log));
  }

  @Test
  void headingsMappedByLetterStayHeadings() {
    Path log = Logs.csv(folder, "Wann,Um,Wie\n2025-03-03,07:00,7\n2025-03-04,07:01,6\n");
    says(log, BY_LETTER);
    assertEquals(List.of(7.0, 6.0), stiffnessByLetter(log));
    assertEquals(1, Logs.read(log, BY_LETTER).summary().headerRow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Item,Value\nD3,Morning stiffness,70\nD3,Sleep hours,6\nD4,Morning stiffness,6\n",
        "checked,what,n\nD3,Lower back stiffness,7\nD4,Back stiffness,7\nD5,Back stiffness,7\n",
        "Tag,Was,Wert,Nr\nD3,Morgensteifigkeit,7,1\nD3,Schlafdauer,6,2\nD4,Morgensteifigkeit,6,3\n",
        """
        day,kind,n
        D3,"back stiffness, intensity: 4/5",
        D4,"back stiffness, intensity: 4/5",
        D5,"back stiffness, intensity: 3/5",
        """
      })
  void oneReadingALineIsRefusedWithTheWayOut(String csv) {
    Path log = Logs.csv(folder, csv.replace("D", "2025-03-0").replace("2025-03-0ate", "Date"));
    assertEquals(
        List.of(
            "each line holds one reading of a day, named in this column; expected one row a day,"
                + " with a column for each. Make a pivot table of it, with the dates in its rows"
                + " and this column across."),
        Logs.said(log).stream()
            .map(line -> line.replaceFirst("ERROR log.csv, B1: .*\": ", ""))
            .toList());
  }

  private static final String ONE_ROW_A_DAY =
      "each line holds one reading of a day, named in this column; read as one row a day, with a"
          + " column for each.";

  @Test
  void oneReadingALine() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Item,Value,Comment
            2025-03-03,Morning stiffness,7,
            2025-03-03,Sleep hours,6.5,woke once
            2025-03-03,Weight,71,
            2025-03-04,Morning stiffness,5,
            2025-03-04,Sleep hours,7,
            2025-03-05,Morning stiffness,6,
            """);
    says(log, "NOTE log.csv, B1: \"Item\": " + ONE_ROW_A_DAY);
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 5.0, "2025-03-05", 6.0), stiffness(log));
    assertEquals(6.5, Logs.read(log).diary().days().get(0).night().sleepHours().getAsDouble());
    assertEquals("woke once", Logs.read(log).diary().days().get(0).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum;Was;Wert\nD3;Morgensteifigkeit;7\nD3;Schmerz abends;4\nD4;Morgensteifigkeit;6\n",
        "Date;Symptôme;Intensité (0-5)\nD3;Raideur;3,5\nD3;Douleur le soir;2\nD4;Raideur;3\n",
        "Fecha;Qué;Valor\nD3;Rigidez;7\nD3;Horas de sueño;6\nD4;Rigidez;6\n",
        "Tanggal;Hal;Nilai\nD3;Kekakuan pagi;7\nD3;Jam tidur;6\nD4;Kekakuan pagi;6\n",
        """
        Date;Time;Item;Value
        D3;7:00;Stiffness;7
        D3;21:00;Stiffness;4
        D3;21:00;Sleep hours;6
        D4;7:00;Stiffness;6
        D4;21:00;Stiffness;3
        """
      })
  void oneReadingALineInManyWords(String csv) {
    Path log = Logs.csv(folder, csv.replace("\nD", "\n2025-03-0"));
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @Test
  void readingsThatMayBeOutOfFive() {
    says(
        "Date,Item,Value\n2025-03-03,Stiffness,4\n2025-03-03,Sleep hours,7\n2025-03-04,Stiffness,5\n",
        "ERROR log.csv, C1: \"Value\": each line holds one reading of a day, and no score is above 5,"
            + " so they may be out of 5 or of 10. Write the scale in this heading, such as Value"
            + " (0-5) or Value (0-10).");
  }

  @Test
  void twoReadingsOfOneItemOnOneDay() {
    says(
        "Date,Item,Value\n2025-03-03,Stiffness,7\n2025-03-03,Sleep hours,7\n2025-03-03,Stiffness,6\n",
        "ERROR log.csv, C4: \"6\": 2025-03-03 has two readings of Stiffness (7, then 6), and nothing"
            + " tells which counts. Delete one, or add a column with the time of each.");
  }

  private static final String NOT_READ =
      ": no column is headed as a score. If it belongs to the log, name its columns as in the"
          + " template.";

  @Test
  void aTableOfOtherContentBelowEndsTheLog() {
    Path log =
        Logs.csv(
            folder,
            """
            Body
            Date,Weight,Stiffness
            2025-03-03,71,7
            2025-03-04,72,6

            Sleep
            Date,Minutes awake,Wake-ups,Steps
            2025-03-03,20,1,8000
            2025-03-04,15,2,9000
            """);
    says(
        log,
        "WARNING log.csv, A7:D9: \"Date, Minutes awake, Wake-ups, Steps\": another table, which was"
            + " not read"
            + NOT_READ,
        "NOTE log.csv, A6: \"Sleep\": words without a date outside the table; left out.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @Test
  void tablesOfOtherContentAroundTheLogAreNamedOnce() {
    Path log =
        Logs.xlsx(
            folder,
            book -> {
              LocalDate day = LocalDate.of(2025, 3, 3);
              fill(
                  book.createSheet("Diary"),
                  row("Datum", "Schritte", "Stockwerke"),
                  row(day, 8000, 3),
                  row("Datum", "Steifigkeit", "Kissen"),
                  row(day, 7, "Feder"),
                  row(day.plusDays(1), 6, "Feder"),
                  row("Datum", "Gewicht"),
                  row(day, 71));
            });
    says(
        log,
        "WARNING log.xlsx, sheet Diary, A1:C2,A6:B7: \"Datum, Schritte, Stockwerke\": 2 other"
            + " tables, which were not read"
            + NOT_READ);
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @Test
  void aTableBelowWithMoreHeadingsGoesOnWithTheLog() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Raideur
            2025-03-03,7
            Avril
            Date,Raideur,Douleur le soir
            2025-04-01,6,4
            """);
    says(
        log,
        "NOTE log.csv, A4:C5: \"Date, Raideur, Douleur le soir\": the log goes on here, under"
            + " headings of its own.",
        "NOTE log.csv, A3: \"Avril\": words without a date outside the table; left out.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-04-01", 6.0), stiffness(log));
    assertEquals(Map.of("2025-04-01", 4.0), scores(log, Outcome.PAIN_EVENING));
  }

  @Test
  void aKeyBelowATableThatWasNotReadStillCounts() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness
            2025-03-03,7
            Date,Steps
            2025-03-03,8000
            "10 = loose, 1 = cannot get up"
            """);
    assertTrue(
        Logs.said(log).get(1).startsWith("ERROR log.csv, A5: \"10 = loose"),
        () -> Logs.said(log).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fecha,Rigidez,Almohada,Notas,Horas de sueño\nsin datos\n",
        "Fecha,Rigidez,Almohada\n\n",
        "Fecha,Notas\nsin datos\n"
      })
  void anEmptyTableAboveDoesNotHideTheLog(String empty) {
    Path log = Logs.csv(folder, empty + "Fecha,Rigidez,Notas\n2025-03-03,7,\n2025-03-04,6,\n");
    says(log);
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @Test
  void anEmptyTableAboveDoesNotHideWhatIsToBeAsked() {
    says(
        """
        Date,Time Period,Notes
        No events.,,
        #,Started,Pain Level,Notes
        1,2025-03-03 06:10,7,
        2,2025-03-05 06:12,6,
        """,
        "ERROR log.csv, row 3: \"#, Started, Pain Level, Notes\": no column holds the date. Dates"
            + " stand under \"Started\". The one of the morning can be said with --map"
            + " \"B=Date\".",
        "ERROR log.csv, row 3: \"#, Started, Pain Level, Notes\": no column holds a score (Morning"
            + " stiffness, Stiffness minutes, Pain on waking or Pain in the evening). Is \"Pain"
            + " Level\" felt on waking, say --map \"C=Pain on waking\"; in the evening, --map \"C=Pain in"
            + " the evening\"; or of the day, --map \"C=Pain of the day\".");
  }

  @Test
  void tablesBesideEachOther() {
    Path log =
        Logs.csv(
            folder,
            """
            Maret,,,April
            Tanggal,Kekakuan pagi,,Tanggal,Kekakuan pagi
            2025-03-30,7,,2025-04-01,5
            2025-03-31,6,,,
            """);
    says(
        log,
        "NOTE log.csv, A2,D2: \"Tanggal\": tables stand beside each other here; their days were read"
            + " as one log.");
    assertEquals(Map.of("2025-03-30", 7.0, "2025-03-31", 6.0, "2025-04-01", 5.0), stiffness(log));
  }

  @Test
  void aTableOfOtherContentBeside() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Stiffness,,Date,Weight
            2025-03-03,7,,2025-03-01,71
            2025-03-04,6,,2025-03-02,72
            """);
    says(
        log,
        "WARNING log.csv, D1,E1: \"Date, Weight\": another table, with dates of its own, which was"
            + " not read: no column is headed as a score. If it belongs to the log, name its columns"
            + " as in the template.");
    assertEquals(Map.of("2025-03-03", 7.0, "2025-03-04", 6.0), stiffness(log));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Scales\n2025-03-03,Stiffness: 7/10 | Sleep hours: 6\n2025-03-04,Stiffness: 6/10\n",
        "Datum;Werte\n03.03.2025;Steifigkeit: 7, Schlafdauer: 6,5\n14.03.2025;Steifigkeit: 6\n",
        "Fecha,Medidas\n2025-03-03,\"Rigidez: 7\nHoras de sueño: 6\"\n2025-03-04,Rigidez = 6\n",
        "Date,Mesures\n2025-03-03,Raideur : 7 ; Humeur : bonne\n2025-03-04,Raideur : 6\n",
        "Tanggal,Catatan lain\n2025-03-03,Kekakuan pagi: 7\n2025-03-04,Kekakuan pagi: 6\n"
      })
  void severalAnswersInOneCell(String csv) {
    Path log = Logs.csv(folder, csv);
    assertEquals(List.of(7.0, 6.0), List.copyOf(stiffness(log).values()));
    assertTrue(
        Logs.said(log).stream()
            .anyMatch(
                line ->
                    line.startsWith("NOTE log.csv, B1: ")
                        && line.endsWith(
                            "a cell holds several answers, each behind its label; read as a"
                                + " column for each.")));
  }

  @Test
  void twoAnswersBehindOneLabelAreNotChosenFrom() {
    Path log =
        Logs.csv(
            folder,
            """
            Date,Entry,Notes
            2025-03-03,Stiffness: 7 | Stiffness: 3,
            2025-03-04,Stiffness: 6,
            """);
    assertTrue(
        Logs.said(log).get(0).startsWith("ERROR log.csv, row 1: \"Date, Entry, Notes\": no column"),
        () -> Logs.said(log).toString());
  }

  @Test
  void rowsOfSeveralPeople() {
    says(
        """
        Date,Your name,Stiffness
        2025-03-03,Ann,7
        2025-03-03,Bob,2
        2025-03-04,Ann,6
        2025-03-04,Bob,1
        """,
        "ERROR log.csv, B1: \"Your name\": the rows are those of 2 people: Ann, Bob. Keep one"
            + " person's rows in each file, or have one report each: spinelog batch FILE -o DIR.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Email Address",
        "E-Mail-Adresse",
        "Adresse e-mail",
        "Dirección de correo electrónico",
        "Alamat email",
        "Initials",
        "Logged by"
      })
  void peopleAreToldByMoreThanTheirNames(String heading) {
    says(
        """
        Date,%s,Stiffness
        2025-03-03,a@example.org,7
        2025-03-03,b@example.org,2
        2025-03-04,a@example.org,6
        2025-03-04,b@example.org,1
        """
            .formatted(heading),
        "ERROR log.csv, B1: \""
            + heading
            + "\": the rows are those of 2 people: a@example.org, b@example.org. Keep one person's"
            + " rows in each file, or have one report each: spinelog batch FILE -o DIR.");
  }

  @Test
  void aMisspeltNameIsNobodyElse() {
    says(
        """
        Date,Name,Stiffness
        2025-03-03,Susan,7
        2025-03-04,Susan,7
        2025-03-05,Susan,7
        2025-03-06,Suasn,6
        2025-03-07,Suasn,6
        """,
        "WARNING log.csv, B5: \"Suasn\": all but the same as \"Susan\" and taken for the same person. If it"
            + " is another, keep their rows in a file of their own.");
  }

  @Test
  void aNameWithoutItsAccentIsNobodyElseUnlessItHasDaysOfItsOwnTwice() {
    says(
        """
        Date,Name,Stiffness
        2025-03-03,José,7
        2025-03-04,José,7
        2025-03-05,Jose,6
        2025-03-06,Jose,6
        2025-03-07,JOSÉ,6
        """,
        "WARNING log.csv, B4: \"Jose\": all but the same as \"José\" and taken for the same person. If it"
            + " is another, keep their rows in a file of their own.");
    says(
        """
        Date,Name,Stiffness
        2025-03-03,Müller,7
        2025-03-04,Müller,7
        2025-03-03,Muller,6
        2025-03-04,Muller,6
        """,
        "ERROR log.csv, B1: \"Name\": the rows are those of 2 people: Muller, Müller. Keep one person's"
            + " rows in each file, or have one report each: spinelog batch FILE -o DIR.");
  }

  @Test
  void aSecondColumnOfNamesIsTheOneToSettle() {
    says(
        """
        Date,Client,Patient,Stiffness
        2025-03-03,Ann,Ann A,7
        2025-03-04,Ann,Ann B,6
        """,
        "ERROR log.csv, C1: \"Patient\": the rows are those of 2 people: Ann A, Ann B; \"Client\" in B1"
            + " names people too. Keep one column, with the whole name of whose each row is.");
    says(
        """
        Date,Surname,First name,Stiffness
        2025-03-03,Smith,Ann,7
        2025-04-04,Smith,Bob,6
        """,
        "ERROR log.csv, C1: \"First name\": the rows are those of 2 people: Ann, Bob; \"Surname\" in B1"
            + " names people too. Keep one column, with the whole name of whose each row is.");
  }

  @Test
  void namesAlikeOfManyRowsOrOtherNumbersAndASingleRowAreOtherPeople() {
    assertTrue(severalPeople("Maria", "Maria", "Maria", "Marie", "Marie"));
    assertTrue(severalPeople("Client 1", "Client 1", "Client 1", "Client 2"));
    assertTrue(severalPeople("Ann", "Ann", "Bob"));
    assertTrue(severalPeople("Ann", "Bea", "Cyd"));
    assertFalse(severalPeople("Maria", "Maria", "Marie"));
  }

  private boolean severalPeople(String... names) {
    StringBuilder rows = new StringBuilder("Date,Client,Stiffness\n");
    for (int i = 0; i < names.length; i++) {
      rows.append("2025-03-0").append(i + 1).append(',').append(names[i]).append(",7\n");
    }
    rows.append(",Total,35\n");
    return Logs.said(Logs.csv(folder, rows.toString())).get(0).contains("the rows are those of");
  }

  @Test
  void weekdaysAcrossWithTheWeeksBelowEachOther() {
    says(
        """
        2025,Mon,Tue,Wed,Thu,Fri,Sat,Sun
        Week of 3 March,,,,,,,
        Morning stiffness,7,6,7,8,6,7,5
        """,
        "ERROR log.csv, A1: \"2025\": the weekdays run across and the weeks stand below each other, so"
            + " no value has its date. Write one row a day: the whole date, such as 2025-03-31, and"
            + " its values beside it.");
  }

  @Test
  void monthsAcrossWithTheDaysBelowEachOther() {
    StringBuilder grid = new StringBuilder("Day,Jan,Feb,Mar\n");
    for (int day = 1; day <= 28; day++) {
      grid.append(day).append(",5,6,4\n");
    }
    says(
        grid.toString(),
        "ERROR log.csv, A1: \"Day\": the months run across and the days of the month stand below each"
            + " other. Write one row a day: the whole date, such as 2025-03-31, and its values"
            + " beside it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sun 2/3 Mar|Mon 3/4 Mar", "30/31 März|31/1 April", "2-3 mars 2025|3-4 mars 2025"})
  void nightsNamedByTheirEveningAndTheirMorning(String nights) {
    String first = nights.split("\\|", 0)[0];
    String second = nights.split("\\|", 0)[1];
    says(
        "Night,Stiffness\n" + first + ",7\n" + second + ",6\n" + second + ",5\n",
        "ERROR log.csv, A1 (Night of): \""
            + first
            + "\": each night is named by two days, its evening and its morning, so nothing was"
            + " read. Write the date of the morning, with its year, such as 2025-03-31.");
  }
}
