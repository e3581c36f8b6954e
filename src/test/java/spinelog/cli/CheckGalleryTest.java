package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One tiny log and the exact words for everything that check says around the problems. */
class CheckGalleryTest {
  @TempDir private Path folder;

  @Test
  void trueDatesAndNoGap() throws IOException {
    Path log = folder.resolve("tidy.xlsx");
    Run.of("export", Run.log(folder, "log.csv", 3), "-o", log);
    says(
        log,
        """
        tidy.xlsx: 3 days, 1 Sep 2026 to 3 Sep 2026, no day missing
          read as xlsx, sheet Log, headings in row 1, dates as true dates
          columns: Date A, Sleep position B, Pillow C, Mattress D, Knee pillow E, Lumbar support F,
            Techniques G, Massage minutes H, Morning stiffness I, Stiffness minutes J, Pain on waking K,
            Pain in the evening L, Sleep hours M, Red flags N, Notes O
          warning signs: not asked in this log
        """);
  }

  @Test
  void dayBeforeMonthAndOneDayMissing() throws IOException {
    says(
        Run.text(folder, "log.csv", "Date;Stiffness;Mood\n29.9.2026;5;x\n1.10.2026;5;x\n"),
        """
        log.csv: 2 of 3 days, 29 Sep 2026 to 1 Oct 2026, 1 missing (30 Sep 2026)
          read as csv, headings in row 1, dates day before month
          columns: Date A, Morning stiffness B; not used: C
          warning signs: not asked in this log
        """);
  }

  @Test
  void aWarningSignTheMassageAfterItAndANoteThatMayBeOne() throws IOException {
    says(
        Run.text(
            folder,
            "log.csv",
            """
            Date,Stiffness,Techniques,Red flags,Notes
            2026-09-01,5,,,no numbness today
            2026-09-02,5,Foam roller 5,numb left foot,
            2026-09-03,5,Foam roller 5,,fell down the stairs
            """),
        """
        log.csv: 3 days, 1 Sep 2026 to 3 Sep 2026, no day missing; 1 note
          read as csv, headings in row 1, dates year first
          columns: Date A, Techniques C, Morning stiffness B, Red flags D, Notes E
          warning signs: 1 logged
          See a doctor now, before any more massage:
            2 September 2026: new numbness or tingling (\u201Cnumb left foot\u201D). Massage or exercise was
              logged on or after that day 2 times, first on 2 September 2026.
            3 September 2026: \u201Cfell down the stairs\u201D. Massage or exercise was logged once on or after
              that day.
            What came of it, and has a doctor looked at it? If not, that comes before the next massage.
              Loss of bladder or bowel control, numbness between the legs, growing weakness: to a doctor
              at once.
          note: E4 (Notes): "fell down the stairs": may tell of a warning sign; it was not counted as
            one. If it is one, write it under Red flags.
        """);
  }

  @Test
  void aGoalThatIsHeldAgainstTheLogAndOneThatIsOnlyQuoted() throws IOException {
    says(
        wanting("Stiffness under 3 by Christmas, sleep 7 hours"),
        """
        goal.xlsx: 1 day, 1 Sep 2026 to 1 Sep 2026, no day missing
          read as xlsx, sheet Log, headings in row 1, dates year first
          columns: Date A, Morning stiffness B
          goal: read as morning stiffness under 3; hours of sleep at least 7
          warning signs: not asked in this log
        """);
    says(
        wanting("walk 5 km"),
        """
        goal.xlsx: 1 day, 1 Sep 2026 to 1 Sep 2026, no day missing
          read as xlsx, sheet Log, headings in row 1, dates year first
          columns: Date A, Morning stiffness B
          goal: only quoted; one that names a score of the log and a number is answered
          warning signs: not asked in this log
        """);
  }

  @Test
  void whatWasUnderstoodOfAGoalIsInTheJson() throws IOException {
    Run run = Run.of("check", "--json", wanting("Stiffness under 3 by Christmas"));
    JsonNode goal = new ObjectMapper().readTree(run.out()).at("/files/0/goal");
    assertEquals(
        "{\"words\":\"Stiffness under 3 by Christmas\",\"aims\":[{\"measure\":\"stiffness\","
            + "\"bound\":\"under\",\"number\":3}]}",
        goal.toString());
  }

  /** A workbook of one day and a goal. */
  private Path wanting(String goal) throws IOException {
    Path file = folder.resolve("goal.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet log = book.createSheet("Log");
      row(log, 0, "Date", "Morning stiffness");
      row(log, 1, "2026-09-01", "5");
      row(book.createSheet("About"), 0, "Goal", goal);
      book.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void monthBeforeDayAndGaps() throws IOException {
    says(
        Run.text(folder, "log.csv", "Date,Stiffness\n9/1/2026,5\n9/13/2026,5\n9/15/2026,5\n"),
        """
        log.csv: 3 of 15 days, 1 Sep 2026 to 15 Sep 2026, 12 missing (the longest gap is 2 Sep 2026 \
        to 12 Sep 2026)
          read as csv, headings in row 1, dates month before day
          columns: Date A, Morning stiffness B
          warning signs: not asked in this log
        """);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file has such a name there")
  void aNameThatWouldRecolourTheConsoleIsSaidPlainly() throws IOException {
    says(
        Run.text(folder, "red\u001b[31m\nlog.csv", "Date,Stiffness\n2026-09-01,5\n"),
        """
        red [31m log.csv: 1 day, 1 Sep 2026 to 1 Sep 2026, no day missing
          read as csv, headings in row 1, dates year first
          columns: Date A, Morning stiffness B
          warning signs: not asked in this log
        """);
  }

  @Test
  void problemsOfOneKindAreSaidOnceErrorsFirst() throws IOException {
    says(
        Run.text(
            folder,
            "log.csv",
            """
            Date,Morning stiffness,Sleep position
            2026-09-01,7-8,hammock
            2026-09-02,bad,back
            2026-09-03,sore,back
            2026-09-04,awful,back
            2026-09-05,ok,back
            2026-09-06,n/a,back
            2026-09-07,3-4,back
            """),
        """
        log.csv: 7 days, 1 Sep 2026 to 7 Sep 2026, no day missing; 4 errors, 3 warnings, 1 note
          read as csv, headings in row 1, dates year first
          columns: Date A, Sleep position C, Morning stiffness B
          warning signs: not asked in this log
          4 errors: B3 (Morning stiffness): "bad": not understood; expected a number from 0 to 10, so it
            was left out. Correct it, or leave the cell empty.
            likewise B4 "sore", B5 "awful" and 1 more
          warning: C2 (Sleep position): "hammock": expected back, left side, right side, stomach or
            mixed; taken as not known. Correct it.
          2 warnings: B2 (Morning stiffness): "7-8": a range; its middle is taken; read as 7.5. Write
            one number from 0 to 10.
            likewise B8 "3-4" as 3.5
          note: B7 (Morning stiffness): "n/a": taken as blank.
          spinelog check --all lists every problem.
        """);
  }

  @Test
  void rowsFilledInAheadAreSaidOnce() throws IOException {
    StringBuilder text = new StringBuilder("Date,Morning stiffness,Pillow\n2026-11-01,5,Feather\n");
    for (int day = 3; day <= 30; day++) {
      text.append("2026-11-%02d,,Feather%n".formatted(day));
    }
    Path log = Run.text(folder, "log.csv", text.toString());
    says(
        log,
        """
        log.csv: 1 day, 1 Nov 2026 to 1 Nov 2026, no day missing; 28 errors
          read as csv, headings in row 1, dates year first
          columns: Date A, Pillow C, Morning stiffness B
          warning signs: not asked in this log
          28 errors: A3 (Date): "2026-11-03": after 2026-11-02, the day of the report; the row was left
            out. Correct the date.
            likewise A4 "2026-11-04", A5 "2026-11-05" and 25 more
          spinelog check --all lists every problem.
        """);
  }

  @Test
  void aLogWithoutHeadingsSaysSo() throws IOException {
    Path log = Run.text(folder, "log.csv", "2026-03-01,Back,5\n2026-03-02,Back,6\n");
    assertEquals(
        """
        log.csv: 2 days, 1 Mar 2026 to 2 Mar 2026, no day missing; 1 note
          read as csv, without headings, dates year first
          columns: Date A, Morning stiffness C; not used: B
          warning signs: not asked in this log
          note: A1 (Date): "2026-03-01": no headings stand above this row; the columns were taken as
            --map names their letters.
        """,
        Run.of("check", "--map", "A=Date", "--map", "C=Morning stiffness", log).out());
  }

  @Test
  void everyProblemHasItsLineWhenAskedFor() throws IOException {
    Path log = Run.text(folder, "log.csv", "Date,Stiffness\n2026-09-01,11\n2026-09-02,12\n");
    String expected =
        "; expected a number from 0 to 10, so it was left out. Correct it, or leave the cell empty.\n";
    assertEquals(
        "  error: log.csv, B2 (Morning stiffness): \"11\": out of range"
            + expected
            + "  error: log.csv, B3 (Morning stiffness): \"12\": out of range"
            + expected,
        Run.of("check", "--all", log).out().replaceFirst("(?s).*?(?=  error)", ""));
  }

  @Test
  void moreKindsThanAConsoleHolds() throws IOException {
    StringBuilder text =
        new StringBuilder("Date;Pain on waking;Morning stiffness;Sleep position\n");
    String[] scores = {"11", "bad", "7-8", "?", "none", "n/a"};
    for (int i = 0; i < scores.length; i++) {
      text.append("2026-09-0").append(i + 1).append(";").append(scores[i]).append(";");
      text.append(scores[i]).append(";back\n");
    }
    Run run = Run.of("check", Run.text(folder, "log.csv", text.toString()));
    assertEquals(
        "  and 2 other kinds of problems\n  spinelog check --all lists every problem.\n",
        run.out().replaceFirst("(?s).*(?=  and )", ""));
  }

  @Test
  void aLogThatGivesNoDiary() {
    Run run = Run.of("check", folder.resolve("none.csv"));
    assertEquals(
        """
        none.csv: refused; 1 error
          error: there is no such file. Check the name and the folder.
        """,
        run.err());
    assertEquals(1, run.code());
  }

  @Test
  void aLogRefusedAsStrictIsInTheJsonToo() throws IOException {
    Path log = Run.text(folder, "log.csv", "Date,Stiffness\n2026-09-01,11\n2026-09-02,4\n");
    Run run = Run.of("check", "--json", "--strict", log);
    JsonNode file = new ObjectMapper().readTree(run.out()).get("files").get(0);
    assertEquals("refused", file.get("outcome").asText());
    assertEquals("refused-as-strict", file.get("problems").get(0).get("kind").asText());
    assertEquals("out-of-range", file.get("problems").get(1).get("kind").asText());
    assertEquals("", run.err());
    assertEquals(1, run.code());
  }

  private static void says(Path log, String words) {
    Run run = Run.of("check", log);
    assertEquals(words, run.out());
    assertEquals("", run.err());
  }
}
