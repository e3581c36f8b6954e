package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

class JoinTest {
  private static final Path MESSY = Path.of("src/test/resources/spinelog/sheet/messy");

  @TempDir Path folder;

  @Test
  void oneLogJoinedIsItself() {
    LogReading one = Logs.read(MESSY.resolve("base.csv"));
    assertSame(one, Join.join(List.of(one)));
  }

  @Test
  void theLaterFileWinsFillsBlanksAndRepeatsCountOnce() {
    LogReading joined =
        Join.join(
            List.of(
                Logs.read(MESSY.resolve("overlap_a.xlsx")),
                Logs.read(MESSY.resolve("overlap_b.xlsx"))));
    assertEquals(31, joined.diary().days().size());
    assertEquals(31, joined.summary().days());
    assertEquals("overlap_a.xlsx + overlap_b.xlsx", joined.summary().file());
    assertEquals(
        List.of(
            "NOTE sheet Log, overlap_a.xlsx N3 (Notes): \"New pillow feels too high\": may tell of"
                + " another pillow, and the log has no change of it; it was not used. If it is one,"
                + " write the names under Pillow, or list it on a sheet Setup changes.",
            "WARNING overlap_b.xlsx I5 (Morning stiffness): 2025-03-18 differs from overlap_a.xlsx"
                + " I19; the later file is used: Morning stiffness (6, then 4). Correct the one"
                + " that is wrong.",
            "NOTE overlap_a.xlsx L20,M20 (Pain in the evening, Sleep hours): 2025-03-19 was blank"
                + " here and is filled from overlap_b.xlsx.",
            "WARNING overlap_b.xlsx K7,M7 (Pain on waking, Sleep hours): 2025-03-20 differs from"
                + " overlap_a.xlsx K21,M21; the later file is used: Pain on waking (5, then 9),"
                + " Sleep hours (7.5, then 4). Correct the one that is wrong."),
        joined.problems().stream()
            .map(problem -> problem.level() + " " + ProblemLine.of("", problem))
            .toList());
  }

  @Test
  void theCellsOfALogThatWasTurnedAreThoseOfItsFile() {
    LogReading plain = Logs.read(Logs.csv(folder, "Date,Stiffness\n2025-03-03,7\n2025-03-04,5\n"));
    LogReading turned =
        Logs.read(
            Logs.write(
                folder,
                "across.csv",
                "Date,2025-03-03,2025-03-04,2025-03-05\nMorning stiffness,7,6,5\n"
                    .getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of(
            "across.csv C2 (Morning stiffness): 2025-03-04 differs from log.csv B3; the later file"
                + " is used: Morning stiffness (5, then 6). Correct the one that is wrong."),
        Join.join(List.of(plain, turned)).problems().stream()
            .filter(problem -> problem.kind() == Kind.DAY_TWICE_DIFFERENT)
            .map(problem -> ProblemLine.of("", problem))
            .toList());
  }

  @Test
  void theOrderGivenDecidesNotTheDates() {
    LogReading march = Logs.read(MESSY.resolve("overlap_b.xlsx"));
    LogReading early = Logs.read(MESSY.resolve("overlap_a.xlsx"));
    assertEquals("6", stiffnessOn18March(Join.join(List.of(march, early))));
    assertEquals("4", stiffnessOn18March(Join.join(List.of(early, march))));
  }

  @Test
  void joinedLogsHaveTheLanguageThatAllOfThemTell() {
    LogReading english = Logs.read(MESSY.resolve("base.csv"));
    LogReading german = Logs.read(MESSY.resolve("german_excel_cp1252.csv"));
    assertEquals(Optional.of(Locale.GERMAN), german.summary().language());
    assertEquals(Optional.of(Locale.GERMAN), language(german, german));
    assertEquals(Optional.empty(), language(english, german));
  }

  private static Optional<Locale> language(LogReading... logs) {
    return Join.join(List.of(logs)).summary().language();
  }

  private static String stiffnessOn18March(LogReading reading) {
    return reading.diary().days().stream()
        .filter(day -> day.date().toString().equals("2025-03-18"))
        .map(day -> DayText.of(day, LogColumn.STIFFNESS))
        .findFirst()
        .orElseThrow();
  }
}
