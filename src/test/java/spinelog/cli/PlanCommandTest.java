package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code plan} writes and says; all that it refuses, with the exact line. */
@Tag("slow")
class PlanCommandTest {
  @TempDir private Path folder;

  @Test
  void thePlanIsSaidAsItWasDrawnWithWhatItCanFind() {
    Path file = folder.resolve("plan.xlsx");
    Run run = plan(file, "--seed", "1");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "Wrote "
            + file
            + ": pillow, A Feather and B Latex contour, from 3 Nov 2026.\n"
            + "  56 nights in blocks of 7: AB AB AB BA, drawn from seed 1.\n"
            + "  A true difference of 1 point would show in about 50 of 100 such logs, one of 2 points"
            + " in about 98.\n"
            + "  (300 simulated logs each, every morning scored; assumed: mean 5.0, standard deviation"
            + " 1.5, memory from one morning to the next 0.3)\n",
        run.out());
    assertEquals("", run.err());
  }

  @Test
  @Tag("slow")
  void theSameSeedAndOptionsGiveTheSameBytesAndOthersOthers() throws IOException {
    byte[] once = Files.readAllBytes(written("one.xlsx", "--seed", "7"));
    assertArrayEquals(once, Files.readAllBytes(written("two.xlsx", "--seed", "7")));
    assertFalse(Arrays.equals(once, Files.readAllBytes(written("three.xlsx", "--seed", "8"))));
    assertArrayEquals(
        Files.readAllBytes(written("four.xlsx")), Files.readAllBytes(written("five.xlsx")));
  }

  @Test
  void aShortPlanIsWarnedOfWithTheLengthThatWouldDo() {
    Run run = plan(folder.resolve("plan.xlsx"), "--seed", "1", "--nights", "14");
    assertEquals(0, run.code());
    assertEquals(
        "This plan is short: it would miss a difference of 2 points in more than 20 of 100 logs."
            + " From 42 nights on, at least 80 of 100 would show it: --nights 42.\n",
        run.err());
  }

  @Test
  void aShortPlanByDaySaysDays() {
    Path file = folder.resolve("plan.xlsx");
    Run run = Run.of("plan", file, "--item", "foam roller", "--nights", "14", "--seed", "1");
    assertEquals(
        "This plan is short: it would miss a difference of 2 points in more than 20 of 100 logs."
            + " From 42 days on, at least 80 of 100 would show it: --nights 42.\n",
        run.err());
  }

  @Test
  void withALogItIsToldForItsScores() throws IOException {
    Path log = Run.log(folder, "log.csv", 60);
    Run run = plan(folder.resolve("plan.xlsx"), "--log", log);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains(
                "  (300 simulated logs each, every morning scored; from 60 mornings of the log: mean"
                    + " 5.1, standard deviation 1.0, memory from one morning to the next 0.0)"),
        run.out());
  }

  @Test
  void aLogThatIsTooShortToTellIsSaidToBe() throws IOException {
    Run run = plan(folder.resolve("plan.xlsx"), "--log", Run.log(folder, "log.csv", 12));
    assertTrue(
        run.out()
            .contains("memory from one morning to the next 0.3; the log is too short to tell)"),
        run.out());
  }

  @Test
  @Tag("slow")
  void whereNoPlanWouldDoThatIsSaid() throws IOException {
    StringBuilder text = new StringBuilder("Date,Morning stiffness\n");
    for (int day = 1; day <= 30; day++) {
      text.append(String.format(java.util.Locale.ROOT, "2026-09-%02d", day))
          .append(day <= 9 || (day > 18 && day <= 24) ? ",0\n" : day % 2 == 0 ? ",9\n" : ",10\n");
    }
    Path log = Run.text(folder, "log.csv", text.toString());
    Run run = plan(folder.resolve("plan.xlsx"), "--log", log, "--nights", "56", "--block", "28");
    assertTrue(
        run.err().endsWith(" No plan of up to a year would do: these scores move too much.\n"),
        run.err());
  }

  @Test
  void aLogThatIsNoneStopsThePlan() {
    Path file = folder.resolve("plan.xlsx");
    Run run = plan(file, "--log", folder.resolve("none.csv"));
    assertEquals("none.csv: there is no such file. Check the name and the folder.\n", run.err());
    assertEquals(1, run.code());
    assertFalse(Files.exists(file));
  }

  // What is not replaced.

  @Test
  void aFileThatIsThereIsNotReplacedWithoutForce() throws IOException {
    Path file = Run.text(folder, "plan.xlsx", "");
    Run run = plan(file);
    assertEquals(
        file + " exists already; name another file, or replace it with --force.\n", run.err());
    assertEquals(1, run.code());
    assertEquals(0, plan(file, "--force").code());
    assertTrue(Files.size(file) > 0);
  }

  @Test
  void aPlanThatIsBeingKeptIsNeverReplaced() throws IOException {
    Path file = written("plan.xlsx", "--seed", "7");
    assertEquals(0, plan(file, "--force").code());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      book.getSheet("Log").getRow(1).createCell(8).setCellValue(6);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    byte[] kept = Files.readAllBytes(file);
    Run run = plan(file, "--force", "--as-of", "2026-12-01");
    assertEquals(
        file + " is a plan that is being kept, with mornings filled in; name another file.\n",
        run.err());
    assertEquals(1, run.code());
    assertArrayEquals(kept, Files.readAllBytes(file));
    assertEquals(1, plan(file, "--force", "--as-of", "2026-11-02").code(), "a day before them all");
    assertArrayEquals(kept, Files.readAllBytes(file));
  }

  @Test
  void aPlaceThatCannotBeWrittenTo() throws IOException {
    Path way = Run.text(folder, "way", "");
    assertEquals(
        "the result could not be written ("
            + way
            + ": a file is in the way of the folder); name another file.\n",
        plan(way.resolve("plan.xlsx")).err());
  }

  // What is refused.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--item pillow --a X --b Y plan.csv | a plan is a workbook: name it .xlsx",
        "--item curtain --a X --b Y | \"curtain\" is no item of a plan; it can be about sleep position, pillow, mattress, knee pillow, lumbar support, or a technique such as foam roller",
        "--item pillow --a X --b x | \"X\" is named for both setups; name the two that take turns",
        "--item pillow --a X | a plan needs the names of both setups",
        "--item knee-pillow --a maybe | the setups of the knee pillow can only be: no, yes",
        "--item position --a Back --b Ceiling | the setups of the sleep position can only be: Back, Left side, Right side",
        "--item pillow --a X --b Y --start 2026-11-01 | --start 2026-11-01 lies before 2026-11-02; a plan can begin today",
        "--item pillow --a X --b Y --start soon | Invalid value for option '--start': \"soon\" is no date such as 2026-03-31 or 31.3.2026",
        "--item pillow --a X --b Y --block 29 --nights 56 | a block of 29 nights is longer than half of the 56 nights, so the second setup would have none",
        "--item pillow --a X --b Y --block 29 --nights 58 | a block must have from 1 to 28 nights, not 29",
        "--item pillow --a X --b Y --block 0 | a block must have from 1 to 28 nights, not 0",
        "--item pillow --a X --b Y --nights 50 | 50 nights are no whole pairs of blocks of 7; take 42 or 56",
        "--item pillow --a X --b Y --nights 1 | a plan must have from 2 to 364 nights, not 1",
        "--item pillow --a X --b Y --nights 4000 | a plan must have from 2 to 364 nights, not 4,000",
        "--item pillow --a X --b Y --nights 5.5 | Invalid value for option '--nights': \"5.5\" is no whole number such as 7",
        "--item pillow --a X --b Y --adaptation 7 | of a block of 7 nights, 0 to 6 can be left out",
        "--item pillow --a X --b Y --seed -1 | the seed must be from 0 to 999999999",
        "--item foam-roller --block 14 | what is done by day takes turns in blocks of 2 to 7 days, not 14",
      })
  void whatCannotBeAPlan(String options, String message) {
    List<Object> words = new ArrayList<>(List.of("plan"));
    words.addAll(List.of(options.split(" ")));
    Run run = Run.of(words.toArray());
    assertEquals("spinelog: " + message + "\nSee: spinelog plan --help\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.code());
  }

  @Test
  void withoutAnItemThereIsNoPlan() {
    Run run = Run.of("plan");
    assertEquals(
        "spinelog: Missing required option: '--item=ITEM'\nSee: spinelog plan --help\n", run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "Knee pillow, 'knee pillow, A no and B yes'",
    "lumbar support, 'lumbar support, A no and B yes'",
    "foam rolling, 'Foam roller, A off and B on'",
    "Kniekissen, 'knee pillow, A no and B yes'",
  })
  void itemsAreNamedInAnyonesWordsAndUsedOrNot(String item, String said) {
    Run run = Run.of("plan", folder.resolve("plan.xlsx"), "--item", item);
    assertTrue(run.out().contains(": " + said + ", from "), run.out() + run.err());
    assertEquals(item.startsWith("foam"), run.out().contains("56 days in blocks"));
  }

  @Test
  void positionsAreSpelledAsInTheLog() {
    Run run =
        Run.of(
            "plan",
            folder.resolve("plan.xlsx"),
            "--item",
            "sleep position",
            "--a",
            "back",
            "--b",
            "LEFT SIDE");
    assertTrue(run.out().contains("sleep position, A Back and B Left side"), run.out() + run.err());
  }

  private Path written(String name, Object... options) {
    Path file = folder.resolve(name);
    assertEquals(0, plan(file, options).code());
    return file;
  }

  private static Run plan(Path file, Object... options) {
    List<Object> words =
        new ArrayList<>(
            List.of("plan", file, "--item", "pillow", "--a", "Feather", "--b", "Latex contour"));
    words.addAll(List.of(options));
    return Run.of(words.toArray());
  }
}
