package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.diary.Diary;
import spinelog.examples.PlainReading;

/**
 * Whatever was read, an export holds all of it: read again it is the same diary, and written again
 * the same bytes.
 */
@Tag("slow")
class RoundTripTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  /** Cells that a reader or a spreadsheet could take for something else. */
  private static final List<String> HARD =
      List.of(
          "",
          "x",
          "none",
          "n/a",
          "?",
          "-",
          "--",
          "=1+1",
          "'quoted'",
          "\"",
          "\"\"",
          "a;b",
          "a,b",
          "a\tb",
          "a|b",
          " lead",
          "trail ",
          "two  spaces",
          "line\nbreak",
          "cr\r\nlf",
          "\n",
          "Date",
          "Morning stiffness",
          "Total",
          "#",
          "# note",
          "sep=;",
          "7",
          "0",
          "07",
          "1e5",
          "7.50",
          "1,5",
          "TRUE",
          "2025-03-01",
          "3/4",
          "½",
          "ü😴",
          "\u202eabc",
          "\u00a0nb",
          "\ufeffbom",
          "日本",
          "עברית",
          "'",
          "''",
          "@",
          "@physio",
          "+",
          "-5",
          "unchanged",
          "same as yesterday",
          "yes",
          "(pro)",
          "x10",
          "5 min",
          "Foam roller;;",
          "a (b) (c)",
          "a ((b",
          "))",
          "no numbness",
          "numb, but no fever",
          "…",
          "_x0041_",
          "_x005F_",
          "<b>",
          "&amp;",
          "]]>",
          "\\",
          "\\n",
          "%",
          "a 5",
          "5 a",
          "a 5 x10",
          "Foam roller 5 (self)",
          "Deep tissue (pro) (lower back) 45",
          "Cat-cow x10; Foam roller",
          "Reiki 1h30",
          "None.",
          "Same",
          "ditto",
          "rest",
          "n.a.",
          "nil",
          "é",
          "e\u0301",
          "İ",
          "ß",
          "\ud83d\udc68\u200d\ud83d\udc69");

  @TempDir private Path folder;

  static Stream<Path> logs() throws IOException {
    List<Path> logs = new ArrayList<>();
    for (String folder : List.of("src/test/resources/spinelog/sheet/people", "samples")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> !file.toString().matches(".*[.](json|map|md)")).forEach(logs::add);
      }
    }
    return logs.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void everyLogThatCanBeReadSurvivesItsExport(Path log) throws IOException {
    try {
      survivesAsText(LogReader.read(log, PlainReading.asOf(AS_OF)).diary());
    } catch (SheetException e) {
      assertFalse(e.getMessage().isEmpty(), "what cannot be read has no export");
    }
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 8).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cellsThatCouldBeTakenForSomethingElseSurvive(int seed) throws IOException {
    survives(read(Logs.write(folder, "log.csv", hardLog(new Random(seed)))));
  }

  @Test
  void lettersThatStandForOthersInAWorkbookSurvive() throws IOException {
    survives(read(Logs.csv(folder, "Date,Stiffness,Notes\n2025-03-01,5,_x0041_ and _x005F_\n")));
  }

  @Test
  void minutesAndRepetitionsOfOneTechniqueStayApart() throws IOException {
    Diary diary =
        read(Logs.csv(folder, "Date,Stiffness,Techniques\n2025-03-01,5,Cat-cow 5 min x10\n"));
    assertTrue(
        new String(TidyLogTest.csv(diary), StandardCharsets.UTF_8).contains("Cat-cow 5 min x10"));
    survives(diary);
  }

  private void survives(Diary diary) throws IOException {
    survivesAsText(diary);
    byte[] xlsx = TidyLogTest.xlsx(diary);
    Diary fromXlsx = read(Logs.write(folder, "once.xlsx", xlsx));
    assertEquals(diary, fromXlsx);
    assertArrayEquals(xlsx, TidyLogTest.xlsx(fromXlsx));
  }

  private void survivesAsText(Diary diary) throws IOException {
    byte[] csv = TidyLogTest.csv(diary);
    Diary fromCsv = read(Logs.write(folder, "once.csv", csv));
    assertEquals(diary.days(), fromCsv.days());
    assertArrayEquals(csv, TidyLogTest.csv(fromCsv));
  }

  private static Diary read(Path log) {
    return Logs.read(log, PlainReading.asOf(AS_OF)).diary();
  }

  private static byte[] hardLog(Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
      csv.writeRecord(
          "Date", "Pillow", "Mattress", "Techniques", "Morning stiffness", "Red flags", "Notes");
      for (int day = 10; day <= 31; day++) {
        csv.writeRecord(
            "2025-03-" + day,
            hard(random),
            hard(random),
            hard(random) + (random.nextBoolean() ? "; " + hard(random) : ""),
            Integer.toString(random.nextInt(11)),
            hard(random),
            hard(random));
      }
    }
    return out.toByteArray();
  }

  private static String hard(Random random) {
    return HARD.get(random.nextInt(HARD.size()));
  }
}
