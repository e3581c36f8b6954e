package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class ProblemWordsTest {
  @Test
  void theSameProblemInManyCellsIsSaidOnce() {
    List<SheetProblem> problems = new ArrayList<>();
    for (int row = 2; row < 10; row++) {
      problems.add(
          new SheetProblem(
              Level.ERROR,
              Kind.NO_NUMBER,
              "Log",
              "I" + row,
              "Morning stiffness",
              "seven",
              "",
              "Not a number."));
    }
    problems.add(
        new SheetProblem(Level.NOTE, Kind.COLUMN_LEFT_OUT, "", "", "", "", "", "An extra column."));
    ProblemWords words = new ProblemWords(problems, BOOK);
    assertEquals(
        "Found in the log: 8 errors (value not used) and 1 note (harmless).",
        plain(String.join(" ", words.count())));
    assertEquals(
        List.of(
            List.of(
                "Error",
                "Log: I2, I3, I4, I5, I6, I7 and 2 more (Morning stiffness)",
                "seven",
                "Not a number."),
            List.of("Note", "", "", "An extra column.")),
        words.rows());
    assertEquals(
        "8 values of the log were not used, as listed under \u201CHow good the log is\u201D.",
        plain(words.line().orElseThrow()));
    assertEquals(
        "No problem was found in the log's cells.",
        String.join(" ", new ProblemWords(List.of(), BOOK).count()));
  }

  @Test
  void aNameTakenForAnotherIsAskedAboutOnceWithItsCells() {
    List<SheetProblem> problems = new ArrayList<>();
    for (String cell : List.of("C4", "C5")) {
      problems.add(taken(cell, "Latx contour", "Latex contour"));
    }
    problems.add(taken("C9", "Fether", "Feather"));
    assertEquals(
        List.of(
            "Is \u201CLatx contour\u201D (2 nights: C4, C5) the same as \u201CLatex contour\u201D? It"
                + " was taken for it.",
            "Is \u201CFether\u201D (one night: C9) the same as \u201CFeather\u201D? It was taken for"
                + " it."),
        new ProblemWords(problems, BOOK).names().stream().map(English::plain).toList());
    problems.add(taken("C12", "Mem0ry foam", "Memory foam"));
    assertEquals(2, new ProblemWords(problems, BOOK).names().size());
  }

  private static SheetProblem taken(String cell, String name, String other) {
    return new SheetProblem(
        Level.WARNING,
        Kind.NAME_TAKEN_AS_OTHER,
        "",
        cell,
        "Pillow",
        name,
        other,
        "Is it the same?");
  }

  @Test
  void rowsFilledInAheadAreOneRowOfTheTable() {
    List<SheetProblem> problems = new ArrayList<>();
    for (int day = 3; day <= 30; day++) {
      problems.add(
          new SheetProblem(
              Level.ERROR,
              Kind.DATE_IN_FUTURE,
              "",
              "A" + day,
              "Date",
              "2026-11-%02d".formatted(day),
              "",
              "after 2026-11-02, the day of the report; the row was left out. Correct the date."));
    }
    List<List<String>> rows = new ProblemWords(problems, BOOK).rows();
    assertEquals(1, rows.size());
    assertEquals("A3, A4, A5, A6, A7, A8 and 22 more (Date)", rows.get(0).get(1));
  }

  @Test
  void aHabitOfManyCellsIsOneRowWithWhatEachWasReadAs() {
    List<SheetProblem> problems = List.of(about(2, 1), about(3, 7), about(4, 7), about(5, 10));
    assertEquals(
        List.of(
            "B2, B3, B4, B5 (Morning stiffness)",
            "about 1 as 1, about 7 as 7, about 10 as 10",
            "Not exact; read as \u2026. Write one number from 0 to 10."),
        only(problems, Language.ENGLISH));
    assertEquals(
        List.of(
            "B2, B3, B4, B5 (Morgensteifigkeit)",
            "about 1 als 1, about 7 als 7, about 10 als 10",
            "Anders geschrieben als \u00FCblich, aber gelesen."),
        only(problems, Language.GERMAN));
    assertEquals(
        List.of(
            "B3, B4 (Morning stiffness)",
            "about 7",
            "Not exact; read as 7. Write one number from 0 to 10."),
        only(problems.subList(1, 3), Language.ENGLISH));
  }

  private static SheetProblem about(int row, int score) {
    return new SheetProblem(
        Level.WARNING,
        Kind.WRITTEN_OTHERWISE,
        "",
        "B" + row,
        "Morning stiffness",
        "about " + score,
        Integer.toString(score),
        "not exact; read as " + score + ". Write one number from 0 to 10.");
  }

  private static List<String> only(List<SheetProblem> problems, Language language) {
    List<List<String>> rows = new ProblemWords(problems, Phrasebook.of(language)).rows();
    assertEquals(1, rows.size());
    return rows.get(0).subList(1, 4).stream().map(English::plain).toList();
  }

  @Test
  void aProblemIsSaidByItsKindInOtherLanguages() {
    List<SheetProblem> problems =
        List.of(
            new SheetProblem(
                Level.WARNING,
                Kind.WRITTEN_OTHERWISE,
                "Log",
                "I2",
                "Morning stiffness",
                "six and a half",
                "6.5",
                "written as a word; read as 6.5."),
            new SheetProblem(
                Level.WARNING,
                Kind.WRITTEN_OTHERWISE,
                "Log",
                "B3",
                "Sleep position",
                "lft",
                "Left side",
                "spelled otherwise; read as Left side."),
            new SheetProblem(
                Level.WARNING,
                Kind.YEAR_ADDED,
                "Log",
                "A4",
                "Date",
                "3.9.",
                "2026-09-03",
                "no year is written; read as 2026-09-03."));
    ProblemWords words = new ProblemWords(problems, Phrasebook.of(Language.GERMAN));
    assertEquals(
        List.of(
            "Log: I2 (Morgensteifigkeit) Anders geschrieben als üblich, aber gelesen. Verwendet: 6,5.",
            "Log: B3 (Schlafposition) Anders geschrieben als üblich, aber gelesen. Verwendet: linke"
                + " Seite.",
            "Log: A4 (Datum) Es steht kein Jahr da; das der Daten ringsum wurde verwendet. Verwendet:"
                + " 3. Sept. 2026."),
        words.rows().stream().map(row -> plain(row.get(1) + " " + row.get(3))).toList());
  }

  @Test
  void whatCouldNotBeReadIsSaidWithWhatItsColumnHolds() {
    assertEquals(
        "Keine Zahl; weggelassen. Erwartet: eine Zahl auf der Skala.", made("Pain on waking"));
    assertEquals(
        "Keine Zahl; weggelassen. Erwartet: Minuten, zum Beispiel 20.", made("Massage minutes"));
    assertEquals("Keine Zahl; weggelassen.", made("Something else"));
  }

  private static String made(String column) {
    SheetProblem problem =
        new SheetProblem(Level.ERROR, Kind.NO_NUMBER, "Log", "I2", column, "bad", "", "no number.");
    return new ProblemWords(List.of(problem), Phrasebook.of(Language.GERMAN)).made(problem);
  }
}
