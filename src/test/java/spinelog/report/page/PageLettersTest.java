package spinelog.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLettersTest {
  @ParameterizedTest
  @CsvSource({
    "Pillow No. 3 (Latex), true",
    "Öl für Nacken – Größe ½, true",
    "Подушка, true",
    "وسادة, true",
    "a\u00ADb\u200B\uFE0F, true",
    "枕, false",
    "หมอน, false",
    "good 🙂🛏, false"
  })
  void tellsWhetherTheBundledFontsHaveEveryLetter(String text, boolean shown) {
    assertEquals(shown, text.codePoints().allMatch(PageLetters::shows));
    assertEquals(shown, PageLetters.printable(text).codePoints().allMatch(Typeface::has));
  }
}
