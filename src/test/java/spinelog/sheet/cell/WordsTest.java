package spinelog.sheet.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordsTest {
  @SuppressWarnings("unused") // named by the annotation below
  private static final List<Locale> LANGUAGES = Words.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageNamesPositionsAndHeadings(Locale language) {
    assertFalse(Words.in(language).list("position.BACK").isEmpty());
    Words headings =
        Words.load(spinelog.sheet.column.LogColumn.class, "headings/" + language + ".properties");
    assertFalse(headings.list("DATE").isEmpty());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noLanguageHasAListThatTheLogsOwnDoesNotKnow(Locale language) {
    Words.in(language).names("").stream()
        .filter(name -> !name.equals("and-also") && !name.startsWith("letter."))
        .forEach(name -> assertTrue(Words.in(Locale.ENGLISH).names("").contains(name), name));
  }

  @Test
  void aPatternTakesAnyWordOfAListWithItsAccentsOrWithout() {
    Pattern pattern = Words.IN_CELLS.pattern("(\\d) <to> (\\d)");
    assertTrue(pattern.matcher("7 à 8").matches());
    assertTrue(pattern.matcher("7 A 8").matches());
    assertTrue(pattern.matcher("7 sampai 8").matches());
    assertFalse(pattern.matcher("7 und 8").matches());
  }

  @Test
  void aListWithoutWordsIsAMistakeOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> Words.IN_CELLS.pattern("<no-such-list>"));
  }

  @Test
  void aLetterMeansWhatItMeansInItsLanguage() {
    assertEquals("BACK", Words.in(Locale.ENGLISH).find("letter.", "B").orElseThrow());
    assertEquals("STOMACH", Words.in(Locale.GERMAN).find("letter.", "B").orElseThrow());
    assertTrue(Words.in(Locale.JAPANESE).find("letter.", "B").isEmpty());
  }

  @Test
  void aPlainTextIsPassedByAndReadAsAmongLettersThatAreNot() {
    for (char letter = 0; letter < 0x100; letter++) {
      for (String text : List.of("A" + letter + "b", letter + " b", "a  b" + letter, "" + letter)) {
        // an accent at its end sends a text the long way
        assertEquals(Words.straighten(text + ".é"), Words.straighten(text + ".") + "é", text);
        assertEquals(Words.fold(text + ".é"), Words.fold(text + ".") + "e", text);
      }
    }
  }

  @Test
  void spacesAroundATextAreNoPartOfIt() {
    assertEquals("a b", Words.straighten(" a b"));
    assertEquals("a b", Words.straighten("a b "));
    assertEquals("", Words.straighten(" "));
    assertEquals("", Words.fold(""));
  }

  @Test
  void anUmlautMayBeTypedInTwoLetters() {
    assertEquals("BACK", Words.IN_CELLS.find("position.", "Rueckenlage").orElseThrow());
    assertTrue(Words.IN_CELLS.pattern("<region>").matcher("schulterblaetter").matches());
  }
}
